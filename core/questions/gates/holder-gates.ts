import { withoutSource } from "../without-source.ts";
import type { Gate } from "./gate.ts";
import { filled, isGroup, withoutMonths } from "./words.ts";

/** Gates for offices that many hold one behind another, where the stem does not say when. */
export const holderGates: readonly Gate[] = [
  {
    name: "holder-of-no-time",
    reason: "The stem says who holds or held an office, and neither when nor whether as the first or the last.",
    seeks: () => [holder],
    refuses: (candidate) => {
      const said = withoutMonths(withoutSource(filled(candidate.body)));
      return !isGroup(candidate) && holder.test(said) && !isTimed.test(said);
    },
  },
  {
    name: "kin-of-some-king",
    reason: "The stem speaks of the king’s son or the founder’s wife, and not of which king or whose founder.",
    seeks: () => [kinOfOffice],
    refuses: (candidate) => !isGroup(candidate) && kinOfOffice.test(withoutSource(filled(candidate.body))),
  },
];

const office = String.raw`(?:(?:deputy|vice|acting|current|present|chief|executive|managing|general|artistic|musical|assistant|associate|permanent)[ -])*(?:executive|director|director-general|secretary-general|general secretary|secretary|president|vice-president|chairman|chairwoman|chairperson|chair|CEO|chief of staff|treasurer|mayor|deputy mayor|governor|commissioner|rector|chancellor|head coach|coach|editor)`;
const body = String.raw`(?: of (?:the )?\p{Lu}[\p{L}.’'-]*(?: (?:of |for |the |and )*\p{Lu}[\p{L}.’'-]*)*)?`;

/** “The executive director of the Marle Union is Ada Brandt”, “the deputy mayor was Ada Brandt” */
const holder = new RegExp(
  String.raw`^(?:[Tt]he |\p{Lu}[^,]*[’']s? )${office}${body} (?:is|was) (?:called )?(?=\p{Lu})|^Who (?:is|was) (?:the |\p{Lu}[^,]*[’']s? )${office}${body}\?`,
  "u",
);

const isTimed =
  /\d|\b(?:first|last|founding|only|then|when|while|during|until|since|before|after|under|at the (?:time|beginning|end))\b/u;

const kinOfOffice =
  /\b[Tt]he (?:king|queen|emperor|empress|prince|duke|earl|pope|bishop|president|founder|owner|mayor|sultan|pharaoh|tsar|director|general|captain)[’'](?:s|) (?:\p{Ll}+ )?(?:son|daughter|wife|widow|husband|brother|sister|father|mother|nephew|niece|cousin|uncle|aunt|grandson|granddaughter)\b/u;
