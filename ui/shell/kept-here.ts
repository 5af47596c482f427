export const answers = (count: number): string => (count === 1 ? "1 answer" : `${count} answers`);

export const keptHere = (count: number): string =>
  `${answers(count)} ${count === 1 ? "is" : "are"} kept on this device`;
