const looksPlural = /(?:[^aeious]|[aeo])s$/u;
const oneInS =
  /(?:ics|news|series|species|means|headquarters|gas|lens|atlas|canvas|bias|iris|basis|crisis|oasis|thesis|analysis|bus|virus|campus|census|status|corpus)$/u;
const many = new Set(["people", "men", "women", "children", "police", "cattle", "feet", "teeth", "mice", "geese"]);

/** Whether a noun is written as several are: “mills”, “women”; not “glass”, “atlas” or “series”. */
export const isPluralNoun = (noun: string): boolean => many.has(noun) || (looksPlural.test(noun) && !oneInS.test(noun));
