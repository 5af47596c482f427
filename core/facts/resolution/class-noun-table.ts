/** Words that may stand for the same thing in one text: a line each. */
export const classNounGroups: readonly (readonly string[])[] = [
  [
    "organization",
    "organisation",
    "agency",
    "body",
    "institution",
    "association",
    "society",
    "foundation",
    "charity",
    "movement",
    "federation",
    "union",
    "network",
    "committee",
  ],
  // An organisation gives commissions: the word means none that is not called so.
  ["commission", "body", "institution"],
  [
    "company",
    "firm",
    "group",
    "multinational",
    "conglomerate",
    "business",
    "manufacturer",
    "enterprise",
    "corporation",
    "maker",
    "retailer",
    "publisher",
    "troupe",
  ],
  ["city", "town", "capital", "metropolis", "port", "municipality", "settlement", "village", "community", "place"],
  ["university", "college", "school", "academy", "institute", "institution"],
  ["museum", "gallery", "institution"],
  ["river", "waterway", "stream"],
  ["bridge", "structure", "crossing"],
  [
    "building",
    "structure",
    "house",
    "palace",
    "castle",
    "tower",
    "church",
    "cathedral",
    "theatre",
    "theater",
    "temple",
    "fortress",
    "hall",
  ],
  ["island", "isle"],
  ["islands", "isles", "archipelago"],
  ["country", "nation", "state", "kingdom", "republic", "empire"],
  ["club", "team", "side"],
  ["ship", "vessel", "boat", "liner", "steamer", "clipper", "schooner", "frigate", "yacht", "ferry"],
  ["festival", "event", "fair"],
  ["lake", "reservoir"],
  ["mountain", "peak", "volcano"],
  ["newspaper", "paper", "daily", "magazine", "journal"],
  ["hospital", "clinic"],
  ["library", "archive"],
  ["orchestra", "choir", "ensemble", "band"],
  ["railway", "line", "railroad"],
  ["canal", "waterway"],
  ["park", "garden", "reserve"],
  ["airport", "station"],
  ["telescope", "instrument", "observatory"],
  ["spacecraft", "probe", "satellite"],
  ["party", "movement"],
  ["bank", "institution"],
  ["region", "province", "territory", "area", "district"],
  ["species", "animal", "bird"],
  ["species", "animal", "mammal"],
  ["species", "animal", "fish"],
  ["species", "animal", "insect"],
  ["species", "animal", "reptile"],
  ["species", "plant", "tree"],
  ["treaty", "agreement", "pact", "convention"],
  ["war", "conflict"],
];

/** What is a company by its own word, by which no other company goes. */
export const isFirm = (noun: string): boolean =>
  /^(?:airline|carmaker|automaker|brewery|brewer|shipyard|shipbuilder|bank|insurer|supermarket|start-?up|producer|supplier|operator|chain|studio|label|shipping line)$/u.test(
    noun,
  );

/** What is called so may be of many kinds, and has not the names of each: an institution is not “the museum” by that. */
export const isGeneral = (noun: string): boolean =>
  /^(?:institution|body|structure|waterway|movement|event|area|place)$/u.test(noun);

/** Common nouns that need no name to be known: there is one of them, or it does not matter which. */
export const selfEvident = new Set(
  `world public poor rich sick arts sciences sea ocean coast army navy government state nation law past present future
  sun moon earth sky west east north south centre center end beginning start middle time name right rights way basis
  framework field case role form part number total majority rest whole front back top bottom side same first last
  second third century decade year age era dead living elderly young population economy environment climate press media
  church clergy king queen emperor crown throne monarchy nobility aristocracy people inhabitants residents middle ages
  internet countryside mainland interior surface ground air water sea-level equator`.split(/\s+/u),
);
