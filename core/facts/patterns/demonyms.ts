import { gathered } from "../../base/gathered.ts";
import type { Askable } from "../askable.ts";
import { countryOfAdjective, placeNamed } from "../gazetteer.ts";
import { placed } from "../placed.ts";
import { identityText, verbClass } from "../relation-key.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { renderStatement } from "../statements/render.ts";
import type { Statement } from "../statements/statement.ts";
import { bearsArticle } from "../with-article.ts";

/** What a country has one of. */
const bodies =
  /^(?:government|parliament|navy|army|crown|king|queen|president|emperor|authorities|senate|embassy|constitution)$/u;

/** “In 1962 the Chilean government gave …”: the government of which country did. */
export function demonymAskables(statement: Statement, resolver: Resolver): Askable[] {
  const { sentence, verb } = statement;
  const text = renderStatement(statement, statement.pieces);
  return gathered(sentence.tokens, (token, i): Askable[] => {
    const [article, noun, behind] = [sentence.tokens[i - 1], sentence.tokens[i + 1], sentence.tokens[i + 2]];
    const country = countryOfAdjective(token.text);
    const isBody = article?.lower === "the" && noun !== undefined && bodies.test(noun.lower);
    if (country === undefined || !isBody || behind?.tag === "noun" || behind?.tag === "name") return [];
    const phrase = `the ${token.text} ${noun.text}`;
    const [before, after, more] = text.split(new RegExp(phrase, "iu"));
    if (before === undefined || after === undefined || more !== undefined) return [];
    const opening = before === "" ? "The" : "the";
    const land = bearsArticle(country) ? "the " : "";
    return [
      {
        ...placed(statement, resolver),
        subject: noun.text,
        relation: `${noun.text} of … ${verb.text}`,
        relationKey: `${noun.lower} of ${verbClass(verb.base)} ${identityText(`${before} ${after}`)}`,
        counted: "",
        distinction: "",
        answer: {
          kind: "place",
          text: country,
          literal: token.text,
          value: country,
          amount: null,
          bound: "exact",
          sort: "country",
          place: placeNamed(country) ?? null,
          accepted: [],
        },
        question: null,
        statement: { before: `${before}${opening} ${noun.text} of ${land}`, after: `${after}.` },
        label: null,
        place: { start: token.start, end: token.end },
      },
    ];
  });
}
