const kinds = "(?:Assembly|Council|Congress|Board|Committee|Conference|Secretariat|Bureau|Commission)";

const organ = new RegExp(
  String.raw`^(?:(?:General|Executive|Supreme|Plenary|Standing|Permanent|Governing|Foundation|Central|National|International) )?${kinds}$|^Governing Body$|^(?:Executive )?(?:Board|Council|Assembly|Conference|Committee|Congress) of (?:the )?(?:Governors|Directors|Trustees|Ministers|Delegates|Members|Member States|States Parties|Parties|Heads of State)$`,
  "u",
);

/** Whether a name is that of a part of some body: “the Executive Council”, “the Conference of the Parties”. */
export const isOrgan = (name: string): boolean => organ.test(name);
