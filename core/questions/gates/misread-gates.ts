import { oneLine } from "../../base/one-line.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Gate } from "./gate.ts";

/** Gates for sentences that read like others of the same words: what somebody had done, what “her” and “here” are. */
export const misreadGates: readonly Gate[] = [
  {
    name: "had-it-done",
    reason: "The sentence tells what somebody had others do, and the stem that they did it, or half of it.",
    refuses: ({ facts }) => facts.some((fact) => isHadDone(oneLine(fact.proof.quote), saidBy(fact))),
  },
  {
    name: "her-for-whom",
    reason: "The sentence says whom somebody taught or sent something, and the stem speaks of what was hers.",
    refuses: ({ facts }) => facts.some((fact) => isWhomForWhose(oneLine(fact.proof.quote), saidBy(fact))),
  },
  {
    name: "torn-name",
    reason: "The name of an office is torn in two, and its owner put between the parts.",
    refuses: ({ facts }) =>
      facts.some((fact) => {
        const [, first] = twofold.exec(oneLine(fact.proof.quote)) ?? [];
        return first !== undefined && saidBy(fact).includes(`${first} of `);
      }),
  },
  {
    name: "here-is-narrower",
    reason:
      "The text says “here”, which may be the market of the sentence before, and the stem speaks of the whole town.",
    refuses: ({ facts }) =>
      facts.some(
        (fact) => doneAtOneSpot.test(oneLine(fact.proof.quote)) && !/\bhere\b/u.test(saidBy(fact)) && isSaid(fact),
      ),
  },
];

const isSaid = ({ asking }: Fact): boolean => asking.way === "value";

function saidBy({ asking }: Fact): string {
  if (asking.way !== "value") return "";
  const { statement, answer } = asking.askable;
  return `${statement.before}${answer.literal}${statement.after}`;
}

const hadDone =
  /\bhad ((?:\p{Ll}+ed|cut|built|made|drawn|written|broken|stolen|hidden|lost|found|torn|worn|woven|sunk)) (?:\p{Ll}+ ){1,5}?(?:removed|shipped|sent|moved|brought|taken|built|rebuilt|restored|repaired|painted|printed|copied|cleaned|destroyed|demolished|burned|melted|cast|cut|carried|hung|set|put|placed|buried|translated|tested|installed|replaced|erected)\b/u;

/** “Had carved lintels removed”: they were carved before, and by others. */
function isHadDone(quote: string, said: string): boolean {
  const [whole = "", participle = ""] = hadDone.exec(quote) ?? [];
  const rest = whole.slice("had ".length);
  return participle !== "" && said.includes(rest.slice(0, rest.lastIndexOf(" "))) && !said.includes(whole);
}

const giving =
  /\b(?:taught|gave|told|showed|sent|offered|lent|awarded|promised|earned|cost|handed|paid) her (?=\p{L})/u;

function isWhomForWhose(quote: string, said: string): boolean {
  const [found] = giving.exec(quote) ?? [];
  const verb = found?.split(" ")[0] ?? "";
  return (
    verb !== "" &&
    new RegExp(String.raw`\b${verb} the [^,.]* of \p{Lu}|\b${verb} (?:\p{Lu}\S* )+\p{Lu}\S*[’']s? `, "u").test(said)
  );
}

/** “Its Arbitration and Mediation Centre” is one. */
const twofold =
  /\b(?:[Ii]ts|[Tt]heir) (\p{Lu}\p{Ll}+) and \p{Lu}\p{Ll}+ (?:Cent(?:er|re)|Committee|Council|Office|Department|Division|Museum|Institute|Board|Commission|Fund|Programme|Agency|Service|Unit|School)\b/u;

const doneAtOneSpot =
  /\b(?:shop(?:ped)?|eaten|ate|prayed|worshipped|bathed|danced|gathered|queued|drunk|drank|traded|bargained|met|sat|strolled|skated|swum|swam) here\b/u;
