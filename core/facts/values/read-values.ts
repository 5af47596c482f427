import { dayPattern, readDate, readYearLike } from "./read-time.ts";
import { codes, readAmount } from "./read-amount.ts";
import type { Value } from "./value.ts";

/** A place at which a value may begin: the start of a word or of a sign of currency. */
const begin = /(?<![\p{L}\p{N}.,]|\d[-–/:])(?=[\p{L}\p{N}$€£¥₹~≈>])/gu;

/** The typed values of a sentence, in order; none overlaps another. */
export function readValues(sentence: string): Value[] {
  const values: Value[] = [];
  let from = 0;
  for (const { index } of sentence.matchAll(begin)) {
    if (index < from) continue;
    const value = readAt(sentence, index);
    if (!value) continue;
    values.push(value);
    from = value.end;
  }
  return values;
}

function readAt(sentence: string, at: number): Value | null {
  if (!mayBegin.test(sentence.slice(at, at + 24).toLowerCase())) return null;
  return readDate(sentence, at) ?? readYearLike(sentence, at) ?? readAmount(sentence, at);
}

const words =
  "a|an|about|above|ad|almost|an estimated|approximately|around|at|bc|below|billions?|c|ca|circa|close|dozens?|early|eight|eighteen|eighth|eighty|eleven|eleventh|fewer|fifteen|fifteenth|fifth|fifty|five|forty|four|fourteen|fourteenth|fourth|half|hundreds?|just|less|millions?|more|nearly|nine|nineteen|nineteenth|ninety|ninth|no|one|only|over|roughly|second|seven|seventeen|seventeenth|seventh|seventy|six|sixteen|sixteenth|sixth|sixty|some|ten|tenth|third|thirteen|thirteenth|thirty|thousands?|three|twelfth|twelve|twenty|two|under|up|us|zero|first|twentieth|tenth|mid|late";
/** In small letters, since to disregard case costs several times as much. */
const mayBegin = new RegExp(
  `^(?:[\\p{N}$€£¥₹~≈>]|(?:r|hk)\\$|(?:${codes.toLowerCase()})\\d|(?:${words}|${codes.toLowerCase()}|${dayPattern.toLowerCase()})\\b)`,
  "u",
);
