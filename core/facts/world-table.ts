/**
 * Happenings whose years everybody can look up: words that name them in small letters, first and last year. No text
 * without the cue names the event; most texts have none, and a cue is found far faster than a pattern.
 */
export const worldEvents: readonly (readonly [cue: string, pattern: RegExp, from: number, to: number])[] = [
  ["berlin wall", /\bfall of the berlin wall\b/u, 1989, 1989],
  ["berlin wall", /\b(?:building|construction|erection) of the berlin wall\b/u, 1961, 1961],
  ["war", /\b(?:first world war|world war i|great war)\b.*\b(?:outbreak|began|start)/u, 1914, 1914],
  ["world war", /\b(?:outbreak|beginning|start) of (?:the )?(?:first world war|world war i)\b/u, 1914, 1914],
  ["world war", /\bend of (?:the )?(?:first world war|world war i)\b/u, 1918, 1918],
  ["world war", /\b(?:outbreak|beginning|start) of (?:the )?(?:second world war|world war ii)\b/u, 1939, 1939],
  ["world war", /\bend of (?:the )?(?:second world war|world war ii)\b/u, 1945, 1945],
  ["hungarian", /\bhungarian (?:revolution|uprising)\b/u, 1848, 1956],
  ["czechoslovakia", /\binvasion of czechoslovakia\b/u, 1968, 1968],
  ["chilean", /\bchilean coup\b/u, 1973, 1973],
  ["gulf war", /\bgulf war\b/u, 1980, 2003],
  ["russian", /\brussian revolution\b/u, 1905, 1917],
  ["october", /\boctober revolution\b/u, 1917, 1917],
  ["french", /\bfrench revolution\b/u, 1789, 1799],
  ["constantinople", /\bfall of (?:the )?constantinople\b/u, 1453, 1453],
  ["waterloo", /\bbattle of waterloo\b/u, 1815, 1815],
  ["hastings", /\bbattle of hastings\b/u, 1066, 1066],
  ["moon landing", /\bmoon landing\b/u, 1969, 1969],
  ["apollo 11", /\bapollo 11\b/u, 1969, 1969],
  ["chernobyl", /\bchernobyl\b.*\b(?:disaster|accident|explosion)/u, 1986, 1986],
  ["great fire", /\bgreat fire of london\b/u, 1666, 1666],
  ["civil war", /\bspanish civil war\b/u, 1936, 1939],
  ["civil war", /\bamerican civil war\b/u, 1861, 1865],
  ["versailles", /\btreaty of versailles\b/u, 1919, 1920],
  ["treaty of rome", /\btreaty of rome\b/u, 1957, 1958],
  ["cuban", /\bcuban missile crisis\b/u, 1962, 1962],
  ["tsunami", /\bindian ocean tsunami|asian tsunami\b/u, 2004, 2004],
  ["saigon", /\bfall of saigon\b/u, 1975, 1975],
  ["soviet union", /\bdissolution of the soviet union\b/u, 1991, 1991],
  ["german", /\b(?:german )?reunification of germany|german reunification\b/u, 1990, 1990],
];

/** What there was not before a year. */
export const worldBeginnings: readonly (readonly [cue: string, year: number])[] = [
  ["Nobel", 1901],
  ["Olympic", 1896],
  ["World Cup", 1930],
  ["Academy Award", 1929],
  ["League of Nations", 1920],
  ["United Nations", 1945],
  ["World Heritage", 1978],
  ["European Union", 1993],
];
