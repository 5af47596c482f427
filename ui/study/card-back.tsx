"use client";

import { keyTexts } from "#core/questions/answer-texts.ts";
import type { Rating } from "#core/log/schema.ts";
import type { QuestionBody } from "#core/questions/schema.ts";
import { Judged } from "../kinds/registry.tsx";
import { Stem } from "../kinds/stem.tsx";
import { useDialog } from "../primitives/use-dialog.ts";
import { useKeys } from "../primitives/use-keys.ts";
import { PassageFigure } from "../profile/passage-figure.tsx";
import { CardKeyHelp } from "./card-key-help.tsx";
import { ratingKeys, Ratings, type Choice } from "./ratings.tsx";
import { ReadAloud } from "./read-aloud.tsx";
import { spokenAnswer } from "./spoken.ts";
import type { CardView, Turned } from "./card-view.ts";
import { useSwipe } from "./use-swipe.ts";
import { VerdictNow } from "./verdict-now.tsx";

interface Props extends CardView {
  readonly turned: Turned;
  readonly choices: readonly Choice[];
  readonly likely: Rating;
  readonly onRate: (rating: Rating) => void;
}

/** A card that was turned: what is right, its passage, and the ratings. */
export function CardBack({ place, question, settings, turned, choices, likely, onRate, onUndo, onMenu }: Props) {
  const help = useDialog();
  const good = choices.find(({ rating }) => rating === "good");
  const take = () => onRate(likely);
  const showKeys = () => help.current?.showModal();
  useKeys(
    { ...ratingKeys(choices, onRate), Enter: take, " ": take, u: onUndo, m: onMenu, "?": showKeys },
    settings.singleLetterKeys,
  );
  const swipe = useSwipe(settings.swipes ? { onLeft: () => onRate("again"), onRight: () => onRate("good") } : null);
  return (
    <div className="page answered">
      <main id="main">
        <h1 className="vh">
          {place}: {question.course.title}, answered
        </h1>
        <div className="desk-study">
          <article className={swipe ? "leaf turning swiped" : "leaf turning"} {...swipe}>
            <div className="stack">
              {turned.given ? (
                <Judged body={question.body} given={turned.given.response} verdict={turned.given.verdict} isTold />
              ) : (
                <p className="stem">
                  <Stem text={question.body.stem} />
                </p>
              )}
            </div>
            <div className="back just-marked">
              {!turned.given && <Shown body={question.body} />}
              <div className="passages">
                {question.passages.map((passage, i) => (
                  <PassageFigure key={i} passage={passage} slug={question.course.slug} />
                ))}
              </div>
              <ReadAloud text={spokenAnswer(question)} />
            </div>
          </article>
          {swipe && good && (
            <p className="note touch-only">
              Swipe left for “{choices[0]?.name}”, right for “{good.name}”, or tap below.
            </p>
          )}
        </div>
      </main>
      <section className="foot-bar" aria-label="Actions">
        <div>
          {turned.given && <VerdictNow given={turned.given} />}
          <Ratings choices={choices} likely={likely} onRate={onRate} />
        </div>
      </section>
      <CardKeyHelp dialog={help} side="back" />
    </div>
  );
}

function Shown({ body }: { readonly body: QuestionBody }) {
  const texts = keyTexts(body);
  if (texts.length === 1) return <p className="answer-text">{capital(texts[0] ?? "")}</p>;
  return (
    <ul className="answer-text many">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

const capital = (text: string): string => (text === "true" ? "True" : text === "false" ? "False" : text);
