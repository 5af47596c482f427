const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
const apostrophes = /[\u2018\u2019\u201A\u201B\u02BC\u00B4`]/gu;
const dashes = /[\u2010-\u2015\u2212]/gu;

/** Letters that no accent makes of a plain one. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/**
 * A text without what nobody means by typing it: width and shape of characters, invisible marks, case, accents, runs
 * of spaces. Idempotent.
 */
export function foldText(text: string): string {
  return isPlain.test(text) ? text.toLowerCase().trim() : folded(text);
}

/** What most texts are: letters, digits and marks that nobody types in another way, with single spaces. */
const isPlain = /^(?:[!-_a-~]| (?! ))*$/u;

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(invisible, "")
    .replace(apostrophes, "'")
    .replace(dashes, "-")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/gu, (letter) => plain[letter] ?? letter)
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\s+/gu, " ")
    .trim();
}

/** Decimal digits of every script stand in runs of ten, zero first. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 0x80) return digit;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return String(code - zero);
}
