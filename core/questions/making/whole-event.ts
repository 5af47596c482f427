const lacking =
  "had|has|have|was|were|is|are|be|been|would|could|that|than|to|of|the|an?|and|or|(?:its|his|her|their|the) own|(?:get|gets|got) (?:away|out|off|through|back)";
const cutOff = new RegExp(` (?:${lacking})$`, "u");

/** Whether an event says what it is: no “revealed that Holm had”, “got its own” or “got away”. */
export const isWholeEvent = (label: string): boolean => !cutOff.test(label);
