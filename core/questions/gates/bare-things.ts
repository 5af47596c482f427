import { withoutMonths } from "./words.ts";

/**
 * Whether a text says “the diploma” or “the brick domes” with nothing behind it that tells which: what the text has said
 * before. What there is but one of, or what anybody may mean, as “the sea” and “the press”, needs nothing.
 */
export const namesBareThing = (said: string): boolean =>
  [...withoutMonths(said).matchAll(bare)].some(
    ([, front = "", head = ""]) => !isKnown(front.trim().split(" ").at(-1) ?? "", head) && !ranked.test(front + head),
  );

/** “Did the sea rise?”: of two words the second may be a verb. */
const isKnown = (front: string, head: string): boolean =>
  known.has(head) || known.has(`${front}-${head}`) || (known.has(front) && isVerb.test(head));

const verbs =
  "(?:was|were|is|are|had|has|have|came|come|comes|became|become|becomes|took|take|takes|went|go|goes|sits?|sat|lies?|lay|stands?|stood|grew|grow|rose|rise|fell|fall|began|begin|ran|runs?|won|win|lost|lose|made|makes?|held|holds?|met|meets?|left|leave|costs?|covers?|burned|burnt|burn|opened|closed|reached|reach|moved|started|ended|received|lasted|collapsed?|sank|sink|broke|break|built|sold|bought|paid|drew|gave|led|sent|said|spent|told|wrote|brought|kept|hung|saw|struck|shut|lent|employs?|remains?|belongs?|contains?|houses|serves|draws|\\p{Ll}{2,}[^e]ed)";
const isVerb = new RegExp(`^${verbs}$`, "u");
const behind = String.raw`(?=[.?]|$| (?:in|on|at|by|since|until|during|from) (?:the (?:year|city) )?(?:\d|____|month|\p{Lu})| in the (?:____|\d)| (?:on|onto|into|over) the \p{Ll}| ${verbs}\b)`;
const joints =
  "to|of|in|on|at|by|for|from|with|and|or|but|that|which|who|whose|as|into|onto|over|under|through|off|than|between|near";
const word = String.raw`(?!(?:month|${joints})\b)[\p{Ll}-]+`;
const bare = new RegExp(String.raw`\b[Tt]he (?<!\bof [Tt]he )((?:${word} ){0,2})(${word})${behind}`, "gu");

/** “The first”, “the largest ship” are told by their rank, of which other gates know. */
const ranked =
  /^(?:first|second|third|fourth|fifth|sixth|last|next|only|same|old|surrounding|main|whole|entire|most|least|then|\p{Ll}+est|\p{Ll}+th)\b/u;

const known = new Set(
  "sea coast world earth sun moon sky air ground water wind rain snow ice fire land shore mainland interior continent ocean equator horizon universe atmosphere planet surface seabed public press crowd people nation poor rich dead living wounded young old sick law crown throne nobility clergy peasantry police military media year years century centuries decade decades month week day night morning evening afternoon time times age ages beginning start end middle centre center north south east west rest way past future present war peace revolution stage theatre cinema radio television internet web piano violin guitar harp flute organ cello drums bar market economy summit top bottom front back side cold dark heat countryside spring summer autumn winter season noon dawn dusk truth ballet opera title lead junta death-penalty sea-bed city-centre town-centre old-town old-quarter old-city harbour port".split(
    " ",
  ),
);
