/** A share as it is said in words. */
export interface WordedShare {
  readonly words: string;
  /** Between 0 and 1. */
  readonly value: number;
  /** Further forms that are as right. */
  readonly accepted: readonly string[];
}

export const wordedShares: readonly WordedShare[] = [
  { words: "a tenth", value: 1 / 10, accepted: ["one tenth", "1/10", "10 %", "10 per cent"] },
  { words: "a fifth", value: 1 / 5, accepted: ["one fifth", "1/5", "20 %", "20 per cent"] },
  { words: "a quarter", value: 1 / 4, accepted: ["one quarter", "a fourth", "1/4", "25 %", "25 per cent"] },
  { words: "a third", value: 1 / 3, accepted: ["one third", "1/3"] },
  { words: "two fifths", value: 2 / 5, accepted: ["2/5", "40 %", "40 per cent"] },
  { words: "half", value: 1 / 2, accepted: ["one half", "1/2", "50 %", "50 per cent"] },
  { words: "three fifths", value: 3 / 5, accepted: ["3/5", "60 %", "60 per cent"] },
  { words: "two thirds", value: 2 / 3, accepted: ["2/3"] },
  { words: "three quarters", value: 3 / 4, accepted: ["three fourths", "3/4", "75 %", "75 per cent"] },
  { words: "four fifths", value: 4 / 5, accepted: ["4/5", "80 %", "80 per cent"] },
  { words: "nine tenths", value: 9 / 10, accepted: ["9/10", "90 %", "90 per cent"] },
];

/** The share that words are: “two-thirds”, “one third”; undefined where they are none of these. */
export const shareNamed = (words: string): WordedShare | undefined => {
  const bare = words.toLowerCase().replaceAll("-", " ").replace(/^one /u, "a ");
  return wordedShares.find((share) => share.words === bare || share.words === bare.replace(/^an? half$/u, "half"));
};
