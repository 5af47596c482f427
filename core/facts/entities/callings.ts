const roles = new Set(
  "patron poet architect philosopher sculptor painter writer author novelist playwright dramatist historian geographer astronomer mathematician physicist chemist biologist physician surgeon doctor engineer inventor scientist scholar explorer navigator sailor merchant banker lawyer teacher monk nun priest missionary soldier commander politician statesman diplomat orator economist sociologist linguist composer musician singer conductor violinist pianist actor actress dancer director photographer journalist editor publisher printer nurse midwife farmer carpenter cyclist swimmer runner footballer chess-player aviator pilot astronaut cosmonaut consul tribune prosecutor pharaoh heiress widow botanist geologist naturalist zoologist industrialist entrepreneur activist suffragette "
    .trim()
    .split(" "),
);

/** Whoever is called so by a noun in front is a person: “the poet Callimachus”. */
export const isRole = (noun: string): boolean => roles.has(noun);

const callings = new Set(
  `king queen prince princess emperor sultan caliph tsar doge earl pope archbishop abbot bishop monk nun saint poet architect chemist general admiral knight duke count lord
  astronaut athlete chef clerk cook judge lawyer merchant midwife nurse pilot priest scribe smith soprano spy surgeon tenor
  tailor wife husband child son daughter brother sister mother father nephew niece cousin uncle aunt friend colleague student
  pupil widow mayor president minister chancellor physicist mathematician engineer
  mason stonemason blacksmith goldsmith silversmith locksmith`.split(/\s+/u),
);

/** What a person does or is to another: “the naturalist Karl Stein”, “his brother Hans Stein”. */
export const isCalling = (noun: string): boolean =>
  callings.has(noun) ||
  (/(?:[^aeiou]er|eer|ier|or|ist|ian|man|woman|grapher|logist)$/u.test(noun) && !notCallings.test(noun));

const notCallings =
  /^(?:river|tower|number|paper|newspaper|chapter|order|letter|centre|center|harbor|motor|factor|sector|corridor|mirror|theater|chamber|quarter|cluster|steamer|cruiser|tanker|liner|freighter|trawler|computer|manor|meteor|asteroid|list|parish|daughter-company|publisher|manufacturer|retailer|brewer|border|master|summer|winter|october|november|december|september|cover|tributary|peninsula|crater|glacier|reactor|tractor|locomotor|carrier|destroyer|member|corner|frontier|pier|power|water|cancer|fever|turnover|timber|rubber|copper|silver|leather|weather|butter|beer|career|floor|door|matter|disaster|shelter|barrier|filter|register|dinner|supper|terror|error|honor|labor|vapor|humor|interior|exterior|gender|layer|banner|poster)$/u;
