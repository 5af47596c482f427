"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import type { Kind } from "#core/questions/schema.ts";
import { ask } from "#device/sync/transport.ts";
import { Page } from "../shell/page.tsx";
import { paths } from "../shell/paths.ts";
import { kindNames } from "./kind-names.ts";

interface Offer {
  readonly slug: string;
  readonly title: string;
  readonly topics: readonly { readonly topic: string; readonly kinds: Readonly<Partial<Record<Kind, number>>> }[];
}

type Offers =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly offers: readonly Offer[] }
  | { readonly status: "failed" };

/** A quiz to one's own measure: text, length, practice or exam, topics and kinds. */
export function NewQuiz() {
  const wanted = useSearchParams().get("profile");
  const [state, setState] = useState<Offers>({ status: "loading" });
  useEffect(() => {
    void ask<{ offers: readonly Offer[] }>("/api/library").then((reply) =>
      setState(reply.status === "ok" ? { status: "ready", offers: reply.body.offers } : { status: "failed" }),
    );
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
          The server does not answer, and a new quiz needs it. What you kept can be studied meanwhile:{" "}
          <a href={paths.study}>study</a>.
        </p>
      )}
      {state.status === "ready" && <QuizForm offers={state.offers} wanted={wanted} />}
    </Page>
  );
}

interface FormProps {
  readonly offers: readonly Offer[];
  readonly wanted: string | null;
}

function QuizForm({ offers, wanted }: FormProps) {
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
            <option value="exam">at the end (exam)</option>
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
