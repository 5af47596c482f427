import { sidesOf } from "../../base/sides-of.ts";
import type { Fact } from "../../facts/fact.ts";
import { surnameInFront } from "../../facts/person-names.ts";
import { quoteOf } from "../told.ts";
import type { Naming } from "./naming.ts";

const kin = "(?:father|brother|son|grandfather|uncle)";
const kinInFront = new RegExp(`\\b${kin},? $`, "u");
const ofOwner = new RegExp(`(\\p{Lu}[\\p{L}-]+)[’']s? (?:\\p{Ll}+ )?${kin}\\b`, "u");
const kinOf = new RegExp(`\\b${kin} of (?:\\p{Lu}[\\p{L}.-]+ )+(\\p{Lu}[\\p{L}-]+)`, "u");

interface Put {
  readonly key: string;
  readonly stem: string;
}

/** “Karl Brandt” for “Karl”, who is asked for as the father of Ada Brandt. */
export function withFamilyName({ key, stem }: Put, { proof }: Fact, { called }: Pick<Naming, "called">): string[] {
  if (!/^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?$/u.test(key)) return [];
  const owner = ofOwner.exec(stem)?.[1] ?? kinOf.exec(stem)?.[1];
  const whole = owner === undefined ? undefined : called(owner);
  const isFamily = owner !== undefined && owner !== key && whole?.type === "person" && whole.name.endsWith(` ${owner}`);
  const family = / ((?:(?:von|van|de|der|den|da|di|du|la) )*\p{Lu}[\p{L}-]+)$/u.exec(whole?.name ?? "")?.[1];
  const isTold = () => sidesOf(key, quoteOf(proof)).some(({ before }) => kinInFront.test(before));
  return isFamily && isTold() && family !== undefined ? [`${key} ${family}`] : [];
}

/** Forms without a given name by itself: of “Karl Holm” it is not “Karl”, of “Li Marlo” “Li” and not “Marlo”. */
export function withoutGivenName(forms: readonly string[], key: string): string[] {
  const surname = surnameInFront(key);
  if (surname !== null) return [surname, ...forms.filter((form) => form.startsWith(surname))];
  const given = /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.exec(key)?.[1];
  return forms.filter((form) => form !== given);
}
