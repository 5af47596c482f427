/** A flag, a keycap or a picture with its tint and what it is joined to; ©, ® and ™ are letters of a kind. */
const pictograph = String.raw`(?:\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|(?![©®™])\p{Extended_Pictographic}(?:\uFE0E|\uFE0F|\u200D|\p{Emoji_Modifier})*)`;

/** Pictures in a row, with the space in front. */
export const pictographs = new RegExp(String.raw`\s?${pictograph}(?:\s?${pictograph})*`, "gu");

const inFront = new RegExp(String.raw`^\s*${pictograph}+\s+(?=\S)`, "u");

/** The picture that a line begins with, with the space around it; an empty string where it begins with none. */
export const pictographInFront = (line: string): string => inFront.exec(line)?.[0] ?? "";
