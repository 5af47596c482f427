"use client";

import type { ComponentType } from "react";
import type { PublicPart, PublicPartOf } from "#core/questions/asked.ts";
import type { BodyOf, Kind, Response, ResponseOf } from "#core/questions/schema.ts";
import { AskMatching, JudgedMatching } from "./matching.tsx";
import { AskMultipleChoice, JudgedMultipleChoice } from "./multiple-choice.tsx";
import { AskMultipleResponse, JudgedMultipleResponse } from "./multiple-response.tsx";
import { AskOrdering, JudgedOrdering } from "./ordering.tsx";
import { AskTrueFalse, JudgedTrueFalse } from "./true-false.tsx";
import { AskCloze, AskNumeric, AskShortAnswer, JudgedTyped } from "./typed.tsx";
import type { AnsweredQuestion, AskProps, JudgedProps } from "./view.ts";

interface Views<K extends Kind> {
  readonly Ask: ComponentType<AskProps<K>>;
  readonly Judged: ComponentType<JudgedProps<K>>;
}

const views: { readonly [K in Kind]: Views<K> } = {
  "short-answer": { Ask: AskShortAnswer, Judged: JudgedTyped },
  numeric: { Ask: AskNumeric, Judged: JudgedTyped },
  cloze: { Ask: AskCloze, Judged: JudgedTyped },
  "multiple-choice": { Ask: AskMultipleChoice, Judged: JudgedMultipleChoice },
  "multiple-response": { Ask: AskMultipleResponse, Judged: JudgedMultipleResponse },
  "true-false": { Ask: AskTrueFalse, Judged: JudgedTrueFalse },
  ordering: { Ask: AskOrdering, Judged: JudgedOrdering },
  matching: { Ask: AskMatching, Judged: JudgedMatching },
};

interface AskingProps {
  readonly asked: PublicPart;
  readonly value: Response | null;
  readonly onChange: (value: Response) => void;
}

/** A question that waits for an answer, whatever its kind. */
export function Asking({ asked, value, onChange }: AskingProps) {
  return ask(asked.type, asked, value, onChange);
}

function ask<K extends Kind>(
  type: K,
  asked: PublicPartOf<K>,
  ...[value, onChange]: [Response | null, (value: Response) => void]
) {
  const { Ask } = views[type];
  return <Ask asked={asked} value={isOf(type, value) ? value : null} onChange={onChange} />;
}

/** A question after its answer, whatever its kind. */
export function Judged({ body, given, verdict, isTold = false }: AnsweredQuestion) {
  return judged(body.type, body, { given, verdict, isTold });
}

function judged<K extends Kind>(
  type: K,
  body: BodyOf<K>,
  { given, verdict, isTold }: Required<Omit<AnsweredQuestion, "body">>,
) {
  const { Judged } = views[type];
  return <Judged body={body} given={isOf(type, given) ? given : null} verdict={verdict} isTold={isTold} />;
}

const isOf = <K extends Kind>(type: K, response: Response | null): response is ResponseOf<K> => response?.type === type;
