"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import type { Kind } from "#core/questions/schema.ts";
import { offersOf, type Offer } from "#device/review/offers.ts";
import { readCourses } from "#device/store/courses.ts";
import { ask } from "#device/sync/transport.ts";
import { Icon } from "../primitives/icon.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { kindNames } from "./kind-names.ts";

type Offers =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly offers: readonly Offer[]; readonly isOffline: boolean }
  | { readonly status: "failed" };

/** A quiz to one's own measure: text, length, practice or exam, topics and kinds. */
export function NewQuiz() {
  const wanted = useSearchParams().get("profile");
  const [state, setState] = useState<Offers>({ status: "loading" });
  useEffect(() => {
    void readOffers().then(setState);
  }, []);
  return (
    <Page>
      <header className="sheet-head">
        <h1>A new quiz</h1>
      </header>
      {state.status === "loading" && (
        <p className="wait" role="status">
          Fetching the library …
        </p>
      )}
      {state.status === "failed" && (
        <p className="read">
          The server does not answer, and no text is kept on this device. Open a text once, and its quizzes work without
          a network too.
        </p>
      )}
      {state.status === "ready" && <QuizForm {...state} wanted={wanted} />}
    </Page>
  );
}

/** What the server offers; where it does not answer, what the texts on this device do. */
async function readOffers(): Promise<Offers> {
  const reply = await ask<{ offers: readonly Offer[] }>("/api/library");
  if (reply.status === "ok") return { status: "ready", offers: reply.body.offers, isOffline: false };
  const offers = await readCourses().then(offersOf, () => []);
  return offers.length > 0 ? { status: "ready", offers, isOffline: true } : { status: "failed" };
}

interface FormProps {
  readonly offers: readonly Offer[];
  readonly isOffline: boolean;
  readonly wanted: string | null;
}

function QuizForm({ offers, isOffline, wanted }: FormProps) {
  const first = offers.find(({ slug }) => slug === wanted) ?? offers[0];
  const [slug, setSlug] = useState(first?.slug);
  const [topics, setTopics] = useState<readonly string[]>([]);
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const offer = offers.find((one) => one.slug === slug);
  if (!offer) return <p className="read">There are no texts here yet.</p>;
  const counted = offer.topics.filter(({ topic }) => topics.length === 0 || topics.includes(topic));
  const countOf = (kind: Kind) => counted.reduce((sum, { kinds }) => sum + (kinds[kind] ?? 0), 0);
  const offered = kindNames.filter(({ kind }) => countOf(kind) > 0);
  return (
    <form className="choices" action={paths.startQuiz} method="post">
      {isOffline && (
        <div className="banner" role="status">
          <Icon name="cloud" />
          <div>Offline. These are the texts on this device; an exam needs the server.</div>
        </div>
      )}
      <div className="field">
        <label htmlFor="profile">Text</label>
        <select
          className="input"
          id="profile"
          name="profile"
          value={slug}
          onChange={({ target }) => {
            setSlug(target.value);
            setTopics([]);
            setKinds([]);
          }}
        >
          {offers.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div className="two-up">
        <div className="field">
          <label htmlFor="count">Questions</label>
          <select className="input" id="count" name="count" defaultValue="10">
            {[5, 10, 20, 40].map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="mode">Answers are judged</label>
          <select className="input" id="mode" name="mode" defaultValue="practice">
            <option value="practice">at once (practice)</option>
            {!isOffline && <option value="exam">at the end (exam)</option>}
          </select>
        </div>
      </div>
      <CheckList
        legend="Topics"
        name="topics"
        chosen={topics}
        options={offer.topics.map(({ topic }) => ({ value: topic, text: topic }))}
        onChange={setTopics}
      />
      <CheckList
        legend="Kinds of question"
        name="kinds"
        chosen={kinds}
        options={offered.map(({ kind, name }) => ({ value: kind, text: `${name} (${countOf(kind)})` }))}
        onChange={setKinds}
      />
      <div className="row">
        <button className="button" type="submit">
          Begin
        </button>
      </div>
    </form>
  );
}

interface CheckListProps {
  readonly legend: string;
  readonly name: string;
  readonly chosen: readonly string[];
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of a list; none chosen means all. */
function CheckList({ legend, name, chosen, options, onChange }: CheckListProps) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <p className="hint">Choose some, or leave it to take all.</p>
      {options.map(({ value, text }) => (
        <label className="check" key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
