/** Common words by which people, firms, gods and lands go as well, so that one at the beginning of a sentence may be a name. */
export const bearsNames: ReadonlySet<string> = new Set(
  `adobe alibaba alphabet apple asean banks barber bell berry bird block bond boots boss branch bridges brooks bush butt
  carpenter chambers chase christ cross dean delta diamond diesel dove drake earth field fields finch fisher
  flint flowers fort fox frost gap gates god goldsmith grant graves groves grove guess hand hawk heath
  hill hills hoover homer hood hook house hunt hunter jobs key kidd knight lake lamb lane lion lloyd lock marks
  meadows mercury meta mint moon moses nation nato nest nestle oak odds opec oracle orange page palm peacock penny perry
  pike pilgrim pitt plank polo poole pope potter pound prince puma quick ranger reed reeves rhodesia rivers
  robin rock rook root rush sage sands satan savage seal seat self senate shark sharp shell shepherd siam singer skinner
  small smart smith solomon sparks spencer spring stein sterling stock stone stout strand street strong subway
  summers sun swan swift tailor target temple thorn tower trump tucker turner tyler uber underwood unesco unicef visa
  walker waller ward waters weaver web webb wells west wheeler wolf wood woods wright yahoo zeus`.split(/\s+/u),
);
