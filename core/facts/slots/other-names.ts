import { wholeOf } from "../entities/classify-name.ts";
import { countryOfAdjective, placeNamed } from "../gazetteer.ts";

/** Names of one and the same: whoever gives one has given the others. */
const alike: readonly (readonly string[])[] = [
  ["United Nations", "UN", "United Nations Organization"],
  ["European Union", "EU"],
  ["First World War", "World War I", "WWI", "WW1", "Great War"],
  ["Second World War", "World War II", "WWII", "WW2"],
  ["United States", "USA", "US", "United States of America", "America"],
  ["United Kingdom", "UK", "Great Britain", "Britain"],
  ["Soviet Union", "USSR", "Soviets"],
  ["Sahara", "Sahara Desert"],
  ["Gobi", "Gobi Desert"],
  ["Kalahari", "Kalahari Desert"],
  ["Namib", "Namib Desert"],
  ["Atacama", "Atacama Desert"],
  ["World Heritage List", "UNESCO World Heritage List", "list of World Heritage Sites"],
  ["Non-Proliferation Treaty", "NPT", "Nuclear Non-Proliferation Treaty"],
  ["Democratic Republic of the Congo", "DR Congo", "DRC"],
  ["Ivory Coast", "Côte d’Ivoire"],
  ["Myanmar", "Burma"],
  ["Eswatini", "Swaziland"],
  ["Cabo Verde", "Cape Verde"],
  ["Türkiye", "Turkey"],
  ["North Macedonia", "Macedonia"],
  ["Czech Republic", "Czechia"],
  ["Red Army", "Soviet Army"],
  ["Nobel Peace Prize", "Peace Prize"],
  ["United States Postal Service", "U.S. Postal Service", "USPS"],
  ["United Nations Children’s Fund", "UNICEF"],
  ["United Nations Educational, Scientific and Cultural Organization", "UNESCO"],
  ["United Nations Environment Programme", "UNEP"],
  ["African National Congress", "ANC"],
  ["British Broadcasting Corporation", "BBC"],
  ["European Economic Community", "EEC"],
  ["European Space Agency", "ESA"],
  ["International Astronomical Union", "IAU"],
  ["International Atomic Energy Agency", "IAEA"],
  ["International Civil Aviation Organization", "ICAO"],
  ["Intergovernmental Panel on Climate Change", "IPCC"],
  ["International Committee of the Red Cross", "ICRC"],
  ["International Court of Justice", "ICJ"],
  ["International Criminal Court", "ICC"],
  ["International Labour Organization", "ILO"],
  ["International Maritime Organization", "IMO"],
  ["International Monetary Fund", "IMF"],
  ["International Olympic Committee", "IOC"],
  ["International Space Station", "ISS"],
  ["International Union for Conservation of Nature", "IUCN"],
  ["Massachusetts Institute of Technology", "MIT"],
  ["National Aeronautics and Space Administration", "NASA"],
  ["North Atlantic Treaty Organization", "NATO"],
  ["Organisation for Economic Co-operation and Development", "OECD"],
  ["Organization for Security and Co-operation in Europe", "OSCE"],
  ["United Nations Development Programme", "UNDP"],
  ["World Food Programme", "WFP"],
  ["World Health Organization", "WHO"],
  ["World Intellectual Property Organization", "WIPO"],
  ["World Meteorological Organization", "WMO"],
  ["World Trade Organization", "WTO"],
];

/** Shorter or looser names, which say more where they are the answer themselves. */
const looser = new Map<string, readonly string[]>([
  ["Netherlands", ["Holland"]],
  ["New York City", ["New York", "NYC"]],
  ["Washington, D.C.", ["Washington"]],
]);

/** What places of the past are called today: whoever gives that has found them. */
const today = new Map([
  ["Batavia", "Jakarta"],
  ["Bombay", "Mumbai"],
  ["Breslau", "Wrocław"],
  ["Burma", "Myanmar"],
  ["Byzantium", "Istanbul"],
  ["Calcutta", "Kolkata"],
  ["Ceylon", "Sri Lanka"],
  ["Christiania", "Oslo"],
  ["Constantinople", "Istanbul"],
  ["Danzig", "Gdańsk"],
  ["Free City of Danzig", "Danzig"],
  ["Edo", "Tokyo"],
  ["Königsberg", "Kaliningrad"],
  ["Lemberg", "Lviv"],
  ["Leningrad", "Saint Petersburg"],
  ["Londinium", "London"],
  ["Lutetia", "Paris"],
  ["Madras", "Chennai"],
  ["Massalia", "Marseille"],
  ["Peking", "Beijing"],
  ["Persia", "Iran"],
  ["Pressburg", "Bratislava"],
  ["Saigon", "Ho Chi Minh City"],
  ["Siam", "Thailand"],
  ["Smyrna", "Izmir"],
  ["Stalingrad", "Volgograd"],
]);

const byName = new Map(alike.flatMap((names) => names.map((name) => [name, names] as const)));

/** What the world calls a body, a war, a city or a country besides: “World War I” for “First World War”. */
export function otherNames(name: string): string[] {
  const known = [...(byName.get(name) ?? []), ...(looser.get(name) ?? []), ...[today.get(name) ?? []].flat()];
  const forms = [
    ...known,
    ...republics(name),
    ...waters(name),
    ...prizes(name),
    ...partsOfName(name),
    ...[wholeOf(name) ?? []].flat(),
  ];
  return forms.filter((form) => form !== name);
}

/** Names that two states share. */
const claimed = new Set(["China", "Congo", "Korea"]);

/** “Turkish Republic”, “Republic of Turkey” and “Turkey”. */
function republics(name: string): string[] {
  if (placeNamed(name)) return [];
  const [, adjective, country] = /^(\p{Lu}\p{L}+) Republic$|^Republic of (\p{Lu}\p{L}+)$/u.exec(name) ?? [];
  const land = adjective === undefined ? country : countryOfAdjective(adjective);
  if (land === undefined || claimed.has(land) || placeNamed(land)?.sort !== "country" || /[\s,]/u.test(land)) return [];
  return [land, `Republic of ${land}`];
}

/** “The Atlantic”, “the Baltic”: adjectives that are seas by themselves. */
function waters(name: string): string[] {
  const [, sea, kind] =
    /^(Atlantic|Pacific|Mediterranean|Baltic|Adriatic|Aegean|Caribbean|Caspian)(?: (Ocean|Sea))?$/u.exec(name) ?? [];
  if (sea === undefined) return [];
  return kind === undefined ? [`${sea} ${/^(?:Atl|Pac)/u.test(sea) ? "Ocean" : "Sea"}`] : [sea];
}

/** “Nobel Prize in Physics” and “for Physics”. */
const prizes = (name: string): string[] => {
  const [, prize, field] = /^(Nobel Prize|Prize|Nobel Memorial Prize) (?:in|for) (\p{Lu}.*)$/u.exec(name) ?? [];
  return prize === undefined || field === undefined ? [] : [`${prize} in ${field}`, `${prize} for ${field}`];
};

const fronts: readonly (readonly [full: string, short: string, other?: string])[] = [
  ["United Nations", "UN"],
  ["European Union", "EU"],
  ["United States", "US", "U.S."],
  ["United Kingdom", "UK"],
];

/** “General Assembly” for “General Assembly of the United Nations” or “UN General Assembly”, “US Mint” for “United States Mint”. */
function partsOfName(name: string): string[] {
  if (name.includes(",")) return [];
  for (const [full, ...short] of fronts) {
    const front = [full, ...short].find((each) => each !== undefined && name.startsWith(`${each} `));
    const end = [` of the ${full}`, ` of ${full}`].find((each) => name.endsWith(each));
    const part = front === undefined ? end && name.slice(0, -end.length) : name.slice(front.length + 1);
    if (part === undefined || !/^\p{Lu}/u.test(part)) continue;
    const fronted = [`${short[0]} ${part}`, `${full} ${part}`];
    // A service or a navy of the United States is known by their name, the Security Council without one.
    const isOfMany = full === "United Nations" || full === "European Union";
    if (!isOfMany) return front === undefined ? [] : fronted;
    return part.includes(" ") ? [part, ...fronted, `${part} of the ${full}`] : front === undefined ? [] : fronted;
  }
  return [];
}
