import { gathered } from "../../base/gathered.ts";
import { groupBy } from "../../base/group-by.ts";
import { isKnownWord } from "../../text/tagger.ts";
import type { Sentence } from "../clauses/token.ts";
import { placeNamed } from "../gazetteer.ts";
import { isGivenName } from "./classify-name.ts";
import { cueOf } from "./cues.ts";

interface Said {
  readonly name: string;
  readonly at: number;
  /** The word in front: “at Orvan”. */
  readonly before: string;
  readonly isSomebody: boolean;
}

const school = /^(\p{Lu}[\p{L}’'-]+) (?:College|University|Institute|School|Academy|Polytechnic)$/u;

/**
 * “Orvan” for the Orvan College that a text has named before, where one is at Orvan, and never in it; the short name first.
 * A town or somebody of that name may be meant where the world, or another name in the text, has it as well.
 */
export function schoolsIn(sentences: readonly Sentence[]): [short: string, name: string][] {
  const byName = groupBy(gathered(sentences, saidIn), ({ name }) => name);
  const names = [...byName.keys()];
  return names.flatMap((name): [string, string][] => {
    const short = school.exec(name)?.[1];
    const own = byName.get(short ?? "");
    if (short === undefined || own === undefined || !isOwnWord(short)) return [];
    const first = Math.min(...(byName.get(name) ?? []).map(({ at }) => at));
    const isAlone = names.every((other) => other === name || other === short || !other.split(/[ -]/u).includes(short));
    const isMeant = own.every(
      ({ at, before, isSomebody }) =>
        at >= first && !isSomebody && !/^(?:in|near|of|around|outside|the)$/u.test(before),
    );
    return isAlone && isMeant && own.some(({ before }) => before === "at") ? [[short, name]] : [];
  });
}

const isOwnWord = (word: string): boolean =>
  placeNamed(word) === undefined && !isGivenName(word) && !isKnownWord(word.toLowerCase());

const saidIn = ({ tokens }: Sentence, at: number): Said[] =>
  gathered(tokens, ({ tag, text, isQuoted }, i) =>
    tag === "name" && !isQuoted
      ? [{ name: text, at, before: tokens[i - 1]?.lower ?? "", isSomebody: cueOf(tokens, i) === "person" }]
      : [],
  );
