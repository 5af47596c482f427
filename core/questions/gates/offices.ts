/** “Director-General” is an office as much as “director” is. */
export const uncapped = (stem: string): string =>
  stem
    .replace(/\b(?:Director|Secretary)-General\b/gu, "director")
    .replace(
      /(?<=\s)(?:Director|President|Chairman|Chair|Secretary|Governor|Mayor|Prime Minister)(?=[.?,]|\s(?:in|from|on|until|since)\b)/gu,
      (office) => office.toLowerCase(),
    );

const rank =
  "(?:new|first|second|deputy|assistant|vice|general|managing|executive|chief|artistic|musical|scientific|honorary|permanent|full|associate)";
const office =
  "(?:CEO|CFO|chief executive officer|director|chairman|chairwoman|chair|executive|president|secretary|manager|head(?! office)|leader|principal|rector|editor|treasurer|governor|mayor|minister|prime minister|commander|captain|professor|bishop|abbot|curator|librarian|conductor|king|queen|emperor|partner|member|owner|superintendent|commissioner|chancellor|ambassador|architect|engineer|conservator|designer|surveyor|scientist)";
const ofNothing = String.raw`(?:${rank} )*${office}(?: general\b|(?! general\b))(?! (?:of|at|for|in (?:the )?\p{Lu})\b)(?=[\s.?,]|$)`;
const holding =
  "(?:become|became|been|appointed|elected|chosen|named|made|served?|was|is|were|remained?|acted as|promoted(?: to)?)";
const following =
  "(?:succe(?:ed|eds|eded)|replace[ds]?|follow(?:s|ed)?|resign(?:s|ed)?|retire[ds]?|returned|step(?:s|ped)? down|stand down|stood down|took over|stayed on|continued|acted|joined)";

/** “Became director”, “succeeded Karl Holm as chief executive”: of what? */
export const officeAlone = new RegExp(
  String.raw`\b${holding} (?:as )?(?:the |an? |its )?${ofNothing}|\b${following}\b[^.?]* as (?:the |an? |its )?${ofNothing}`,
  "u",
);

/** “Took over the post”; a house may be left and a title be won by its name alone. */
export const postAlone =
  /\b(?:took over|take over|taken over|held|hold|left|leave|gave up|give up|resigned|accepted|accept|declined|decline|refused|refuse|offered) the (?:post|position|job|role|office)\b(?! (?:of|as|for|at|with)\b)/u;

/** Each of those who held it got it once. */
export const postOfNoTime = /\b[Tt]he (?:post|position|office) of (?:\p{Ll}+[ -])*\p{Ll}+ (?:went|passed|fell) to\b/u;
