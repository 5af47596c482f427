const rest = `The ferry from Aldenport comes twice a week in summer. Fishermen dry their nets on the quay, and the smell of tar
hangs over the lanes. A school teaches the children of the farms, and its teacher keeps bees.

Most visitors come for the music. In the evenings a band plays waltzes under the lime trees, and old couples dance.`;

/** A text of a town in which two paragraphs tell of one thing, far from each other. */
export const textOf = (one: string, other: string): string =>
  `# Holm\n\nHolm is a town on the coast of Denmark.\n\n${one}\n\n${rest}\n\n${other}\n`;

/** What cannot both be true, with the values. */
export const toldTwice: readonly (readonly [string, string, string])[] = [
  [
    "Above the harbour stands the Vint Mill, whose brick chimney is 41 metres high.",
    "Storks nest on the chimney, 47 metres of old brick.",
    "41 metres / 47 metres",
  ],
  [
    "Where the railway ran there is now a track, 18 kilometres long.",
    "On Sundays he cycles the whole of the Track of Lanterns, all 21 kilometres of it.",
    "18 kilometres / 21 kilometres",
  ],
  [
    "The dykes, which run for nine kilometres along the marsh, were built by monks.",
    "He turns and walks back over the seven kilometres of dyke.",
    "nine kilometres / seven kilometres",
  ],
  [
    "A heath of 310 square kilometres was fenced in behind the dunes.",
    "Wardens are few, for the heath, at 340 square kilometres, is larger than the county.",
    "310 square kilometres / 340 square kilometres",
  ],
  [
    "North of it lies Lake Orrin, 55 kilometres long, which the dam at Storr made.",
    "Sand gathers behind the dam in a reservoir that measures 48 kilometres from end to end.",
    "55 kilometres / 48 kilometres",
  ],
  [
    "The emperor's victory is marked by the Memorial of the Fallen Riders, a gloomy heap of basalt 62 metres high.",
    "I rest below the memorial of the riders. The giant is 67 metres tall, and cold inside.",
    "62 metres / 67 metres",
  ],
  [
    "The lighthouse was finished in 1871. I climbed its 190 stairs to the lamp.",
    "- Climb: lighthouse, 178 stairs, open at noon.\n- Sleep: the Anchor inn.",
    "190 / 178",
  ],
  [
    "Of the ring of ramparts a mile survives, thirty-one of its turrets still stand, and goats graze there.",
    "Whoever likes old stones should walk the ramparts and draw the 28 surviving turrets.",
    "thirty-one / 28",
  ],
  [
    "The steamer Kestrel turned about in the fog and took 214 survivors from the ice.",
    "Of the 221 people whom the Kestrel rescued, none is left.",
    "214 / 221",
  ],
  [
    "In the rush for the doors fourteen people were trampled to death.",
    "No stone marks the place where seventeen people died at the fair.",
    "fourteen / seventeen",
  ],
  [
    "The quarter of Lund Hill was cleared for the yard, and more than 6,000 people were carted out to the moor.",
    "*A wall in Lund Hill with the names of the 4,500 residents who were forced out.*",
    "6,000 / 4,500",
  ],
  [
    "It lies two metres above the sea, covers 64 hectares and is full of reeds.",
    "A town of 71 hectares has room for many ducks.",
    "64 hectares / 71 hectares",
  ],
  [
    "In the square stands the Old Sailor. The figure, a bronze giant 12 metres tall, looks out to sea.",
    "The Old Sailor, a bronze giant, is 14 metres high.",
    "12 metres / 14 metres",
  ],
  [
    "In 1741 Admiral Vint arrived with 186 ships, and left again.",
    "Vint's fleet of 168 ships is remembered in a mural at the station.",
    "186 / 168",
  ],
  [
    "In 1798 the lamps failed, and 45 people, many of them children, died in the crush.",
    "Since the crush in which 47 people died nobody has climbed the mill.",
    "45 / 47",
  ],
  [
    "In 1911 the police shot dead 69 people in the market.",
    "A stone in the market bears the names of the 67 people whom the police shot.",
    "69 / 67",
  ],
  [
    "The fall of the mill stream drops 78 metres.",
    "The fall, 87 metres high, wets the cameras.",
    "78 metres / 87 metres",
  ],
  [
    "The brewery gives work to 410 people, most of them from the town.",
    "| Brewery | 2023 |\n| --- | --- |\n| Workforce | 460 |",
    "410 / 460",
  ],
  [
    "Some 1,150 millimetres of rain fall on the town in an ordinary year.",
    "Annual rainfall in the town, at 1,380 millimetres, is the highest of the coast.",
    "1,150 millimetres / 1,380 millimetres",
  ],
  [
    "Whoever keeps the lighthouse goes up 90 marble steps to its lamp each night.",
    "From the lamp of the lighthouse, behind 104 stairs, one sees the coast of Sweden.",
    "90 / 104",
  ],
  [
    "The farms of the town have some 8,000 goats, three for each of its people.",
    "With 6,900 goats to milk each morning, the farms of the town need every hand.",
    "8,000 / 6,900",
  ],
  [
    "The sinking of the ferry cost 134 lives, most of them of women.",
    "A stone names the 118 people who died on the ferry.",
    "134 / 118",
  ],
  [
    "The steam engine on the quay reached 95 kilometres an hour on the line to Storr.",
    "On the line to Storr the steam engine was driven at 110 km/h last year.",
    "95 kilometres / 110 km/h",
  ],
  [
    "The playhouse by the harbour seats 940 people.",
    "A lamp hangs above each of the 1,040 seats in the playhouse.",
    "940 / 1,040",
  ],
];

/** What looks like it, and is of another thing, time or part. */
export const toldOfTwo: readonly (readonly [string, string])[] = [
  ["The north mole is 410 metres long.", "The south mole, 440 metres long, is newer."],
  ["The tower of the church is 41 metres high.", "The tower of the castle is 47 metres high."],
  ["The Vint Tower is 41 metres high.", "The Storr Tower is 47 metres high."],
  ["The wall is five kilometres long.", "The wall is six metres high."],
  ["The pier was planned to be 300 metres long.", "The pier is 340 metres long."],
  ["The pier is 1,000 feet long.", "The pier is 305 metres long."],
  ["About 40 boats fish for herring.", "The 42 boats that fish for herring are old."],
  ["The storm killed 31 sailors in 1871.", "The storm killed 36 sailors in 1903."],
  ["The storm killed 31 sailors.", "Another storm killed 90 sailors."],
  ["The village lies 14 kilometres from the town.", "The village lies 12 kilometres north of the port."],
  ["The town has three bridges.", "The town lost two bridges in the war."],
  ["The club won 34 cups.", "The club has won 38 cups."],
  [
    "At some 417 metres below sea level, the shore is the lowest land of all.",
    "A crew pulled up a chain 433 metres long.",
  ],
  ["Behind the walls runs a brick gallery 92 m long.", "An 84 m stretch of the wall was rebuilt in 1987."],
  ["The highest hill, Storr, is 212 metres high.", "The next hill, Skerr, is 194 metres high."],
  ["By the mill stands the Hall of a Hundred Columns.", "Most of the 77 columns of the hall lie in pieces."],
  ["Her family had four sons.", "Critics speak of the three sons she gave high posts."],
  ["Twelve of its mills still turn.", "It had 14 mills."],
  ["Between 40 and 50 boats fish there.", "Sixty boats fish there."],
  ["Of the refugees three in four live in the north.", "The camp has five refugees from the south."],
  [
    "About 60 per cent of the town's money comes from the harbour.",
    "Some 40 per cent of its money comes from the state.",
  ],
  ["The lake has an average depth of 41 metres.", "The lake is 55 metres deep."],
  ["The *Kestrel* lies 14 kilometres from the town.", "A beacon stands 12 kilometres from the port."],
  [
    "The union has 38 members.",
    "| Country | Year | Members |\n| --- | --- | --- |\n| Sweden | 2016 | 35 |\n| Latvia | 2018 | 36 |",
  ],
];
