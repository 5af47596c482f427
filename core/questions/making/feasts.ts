const feasts = new Map([
  ["Christmas Day", "25 December"],
  ["Christmas", "25 December"],
  ["Christmas Eve", "24 December"],
  ["Boxing Day", "26 December"],
  ["New Year’s Day", "1 January"],
  ["New Year’s Eve", "31 December"],
  ["Epiphany", "6 January"],
  ["Candlemas", "2 February"],
  ["St Valentine’s Day", "14 February"],
  ["St Patrick’s Day", "17 March"],
  ["May Day", "1 May"],
  ["Midsummer Day", "24 June"],
  ["Bastille Day", "14 July"],
  ["Michaelmas", "29 September"],
  ["Halloween", "31 October"],
  ["All Saints’ Day", "1 November"],
  ["All Souls’ Day", "2 November"],
  ["Armistice Day", "11 November"],
  ["Martinmas", "11 November"],
]);

/** The day of the year on which a feast is kept, by its name; none for one that moves. */
export const dayOfFeast = (name: string): readonly string[] => {
  const day = feasts.get(name.replace(/'/gu, "’").replace(/^Saint /u, "St "));
  return day === undefined ? [] : [day, ...(name === "Christmas Day" ? ["Christmas"] : [])];
};
