import { readQuantities } from "../typed/read-quantity.ts";
import { unitOf } from "./column-noun.ts";

const bareFigure = /^[+−-]?\d[\d.,\s]*$/u;
const ofMoney = /^(US\$|A\$|C\$|R\$|[$€£¥₹])\s?(thousand|million|billion|trillion)?$/u;
const scaledMoney = /^(?:in )?(thousand|million|billion|trillion)s? (US\$|[€$£¥₹])$/u;
const scaled = /^(?:in )?((?:thousand|million|billion|trillion)s?)( \p{L}[\p{L} ]*)?$/u;
const degrees = /^°[CF]$/u;
const codeScaled = /^(\p{Lu}{3}) (thousand|million|billion|trillion)$/u;

/**
 * A bare figure with the unit that stands above its column: “14.1” under “Contributions (US$ billion)” is US$14.1 billion.
 * Null where the column gives none that is known.
 */
export function withItsUnit(figure: string, header: string): string | null {
  const unit = unitOf(header);
  if (unit === null || !bareFigure.test(figure) || /^\d{4}$/u.test(unit)) return null;
  const whole = composed(figure.trim(), unit.trim());
  const [read] = readQuantities(whole);
  const isUnit =
    degrees.test(unit) ||
    scaled.test(unit) ||
    scaledMoney.test(unit) ||
    (read?.unit !== null && read?.rest.length === 0);
  return read !== undefined && isUnit ? whole : null;
}

function composed(figure: string, unit: string): string {
  const [money, sign = "", scale] = ofMoney.exec(unit) ?? [];
  if (money !== undefined) return `${sign}${figure}${scale === undefined ? "" : ` ${scale}`}`;
  const [turned, magnitude = "", currency = ""] = scaledMoney.exec(unit) ?? [];
  if (turned !== undefined) return `${currency}${figure} ${magnitude}`;
  const [coded, code = "", size = ""] = codeScaled.exec(unit) ?? [];
  if (coded !== undefined) return `${code} ${figure} ${size}`;
  const [counted, many = "", things = ""] = scaled.exec(unit) ?? [];
  if (counted !== undefined) return `${figure} ${many.replace(/s$/u, "")}${things}`;
  return unit === "%" ? `${figure}%` : `${figure} ${unit}`;
}

const scaledSum = /^(US\$|[$€£])\s?(\d[\d.,]*)\s?(bn|billion|m|mn|million)$/u;
const coins = new Map([
  ["€", "euros"],
  ["£", "pounds"],
  ["$", "dollars"],
  ["US$", "US dollars"],
]);

/** “What was the revenue of the Orrin Works, in millions of euros?” of “€3.4m”: then “3.4” is as right. */
export function askedInItsScale(stem: string, key: string): { readonly stem: string; readonly figure: string } | null {
  const [, sign = "", figure = "", scale = ""] = scaledSum.exec(key) ?? [];
  const coin = coins.get(sign);
  if (coin === undefined || !/^(?:What|According to the text).*[^,]\?$/u.test(stem) || /, in [^,?]+\?$/u.test(stem))
    return null;
  return { stem: stem.replace(/\?$/u, `, in ${scale.startsWith("b") ? "billions" : "millions"} of ${coin}?`), figure };
}
