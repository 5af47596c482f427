/** Words whose part of speech is certain wherever they stand; adverbs only where the tagger takes them for no noun. */
export const tagTable = `
possessive: its his her their our my your
det: the a an this these those each every some any no both all another such several many few most various half either neither
rel: which who whom whose where
pron: he she it they him them we us i you himself herself itself themselves there one
sub: because although though while whereas if unless when whenever that so whether once whereupon
conj: and or but nor yet &
aux: is are was were be been being am has have had having do does did will would can could may might must shall should
prep: in on at by with from for of into onto about against among between through throughout during under over above below near behind beside besides beyond along across around towards toward upon within without via per despite including until since after before as than like alongside off outside inside opposite following according amid due except unlike notwithstanding aboard amongst beneath underneath amidst
not: not n't never
adv: also then later now today currently still once soon again already even only just often first together finally eventually however therefore thus there here abroad home back away almost nearly about approximately very too ever instead further furthermore moreover meanwhile
`;

/** Common words that open a sentence, and that the tagger then takes for names. */
export const openingNouns = `
money turnover attendance tourism trade fishing farming mining crofting ownership membership admission entry work life food
  wood coal oil gas iron steel gold silver copper salt sugar coffee tea cotton wool wine beer fish cattle sheep timber paper
  workers farmers settlers engineers researchers soldiers teachers miners divers sailors traders builders writers readers
  visitors monks merchants students scientists historians fishermen women men children people critics pilgrims tourists
  refugees migrants volunteers passengers pupils artists families earthquakes fires floods storms strikes repairs plans tickets
  prices wages sales profits losses rain snow water electricity legend tradition history religion music art science law peace
  war education health figures shareholders residents tolls trains ships boats planes buses
`;
