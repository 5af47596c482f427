interface Currency {
  /** What stands in front of a sum, with the space that belongs to it. */
  readonly mark: string;
  readonly words: string;
  /** Further marks that the same money is written with. */
  readonly marks?: readonly string[];
  /** Further words that can mean no other money. */
  readonly also?: readonly string[];
  /** What most people call it, though others pay with it as well. */
  readonly loosely?: string;
}

/** Only what one country pays with: “francs”, “crowns” and “pesos” are those of many. */
const currencies: readonly Currency[] = [
  { mark: "US$", words: "US dollars", marks: ["USD "], also: ["U.S. dollars"], loosely: "dollars" },
  { mark: "$", words: "dollars" },
  { mark: "€", words: "euros", marks: ["EUR "], also: ["euro"] },
  { mark: "£", words: "pounds", marks: ["GBP "], also: ["pounds sterling"] },
  { mark: "¥", words: "yen", marks: ["JPY "], also: ["Japanese yen"] },
  { mark: "CNY ", words: "yuan", also: ["renminbi"] },
  { mark: "CHF ", words: "Swiss francs" },
  { mark: "SEK ", words: "kronor", also: ["Swedish kronor"] },
  { mark: "NOK ", words: "Norwegian kroner" },
  { mark: "DKK ", words: "Danish kroner" },
  { mark: "PLN ", words: "zloty", also: ["zlotys", "złoty"] },
  { mark: "ZAR ", words: "rand" },
  { mark: "₹", words: "Indian rupees", marks: ["INR "] },
  { mark: "₩", words: "won", marks: ["KRW "], also: ["South Korean won"] },
  { mark: "₽", words: "Russian roubles", marks: ["RUB "], also: ["Russian rubles"] },
  { mark: "₪", words: "Israeli shekels", marks: ["ILS "], also: ["shekels"] },
  { mark: "฿", words: "baht", marks: ["THB "] },
  { mark: "₺", words: "Turkish lira", marks: ["TRY "] },
  { mark: "R$", words: "Brazilian reais", marks: ["BRL "] },
  { mark: "A$", words: "Australian dollars", marks: ["AUD "] },
  { mark: "C$", words: "Canadian dollars", marks: ["CAD "] },
];

const scales = new Map([
  ["bn", "billion"],
  ["m", "million"],
  ["mn", "million"],
  ["tn", "trillion"],
  ["k", "thousand"],
]);
const shortScales = new Map([
  ["million", "m"],
  ["billion", "bn"],
]);

/** How else a sum of money is written: “92 million euros” and “€92m” for “€92 million”, and the other way round. */
export function formsOfMoney(key: string): string[] {
  const { currency, sum, isMarked } = readSum(key) ?? {};
  if (currency === undefined || sum === undefined) return [];
  const { mark, words, loosely } = currency;
  const { number, scale } = sum;
  const [whole, short] = [scale === "" ? number : `${number} ${scale}`, shortScales.get(scale)];
  const marked = mark.endsWith(" ") ? [`${mark}${whole}`, `${whole} ${mark.trim()}`] : [`${mark}${whole}`];
  const inShort = short === undefined || mark.endsWith(" ") ? [] : [`${mark}${number}${short}`];
  // A dollar of the United States goes by the mark of any dollar.
  const anyMark = mark === "US$" ? [`$${whole}`] : [];
  const anyWord = loosely === undefined ? [] : [`${whole} ${loosely}`];
  const forms = isMarked
    ? [...anyMark, `${whole} ${words}`, ...anyWord, ...inShort, ...marked, whole]
    : [...marked, ...anyMark, ...inShort, `${whole} ${words}`, ...anyWord, whole];
  return [...new Set(forms)].filter((form) => form !== key);
}

interface Sum {
  readonly number: string;
  readonly scale: string;
}

function readSum(key: string): { currency: Currency; sum: Sum; isMarked: boolean } | null {
  const at = key.search(/\d/u);
  if (at < 0) return null;
  const front = key.slice(0, at);
  const [, number = "", scale = "", behind = ""] = sumAndWords.exec(key.slice(at)) ?? [];
  if (number === "") return null;
  const sum = { number, scale: scales.get(scale) ?? scale };
  const currency = currencies.find(
    ({ mark, words, marks = [], also = [] }) =>
      (behind === "" && [mark, ...marks].some((each) => each.trim() === front.trim())) ||
      (front === "" && [words, ...also].includes(behind)),
  );
  return currency === undefined ? null : { currency, sum, isMarked: behind === "" };
}

const sumAndWords =
  /^(\d(?:[\d.,]*\d)?)(?: ?(thousand|million|billion|trillion|bn|mn|tn|m|k))?(?: (\p{L}[\p{L}. ]*))?$/u;
