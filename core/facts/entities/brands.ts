/** Firms and their goods that are called after somebody, with the “’s” that belongs to the name. */
const brands = new Set(
  (
    "Arby's,Bloomingdale's,Campbell's,Chili's,Christie's,Colman's,Denny's,Domino's,Hardee's,Hellmann's,Hershey's,Jack Daniel's," +
    "Kellogg's,Kohl's,Levi's,Lloyd's,Lord's,Lowe's,Macy's,McDonald's,McVitie's,Moody's,Nando's,Pimm's,Reese's,Sainsbury's," +
    "Sotheby's,Wall's,Wendy's,Wrigley's"
  ).split(","),
);

/** Whether the “’s” at the end of a name is its own: “McDonald’s”, “Brandt & Holm’s”. */
export const endsInItsOwn = (name: string): boolean =>
  /\p{L} & \p{Lu}\p{L}+['’]s$/u.test(name) || brands.has(name.replace("’", "'"));

/** Whether a firm is called so wherever it is named, and not only with nothing behind it that it could own. */
export const isKnownBrand = (name: string): boolean => brands.has(name.replace("’", "'"));

/** A name without the mark of an owner. */
export const withoutOwnersMark = (name: string): string =>
  ownersMark.test(name) && !endsInItsOwn(name) ? name.replace(ownersMark, "") : name;

const ownersMark = /['’]s?$/u;
