import type { Candidate } from "../../making/candidate.ts";
import { aCandidate, aFact } from "./a-candidate.ts";

const founded = aFact({
  kind: "year",
  subject: "Harbour Museum",
  relationKey: "found in",
  quote: "The Harbour Museum was founded in 1887 by Ada Brandt.",
  literal: "1887",
  value: 1887,
});
const founder = aFact({
  kind: "person",
  subject: "Harbour Museum",
  relationKey: "found by",
  quote: "The Harbour Museum was founded in 1887 by Ada Brandt.",
  literal: "Ada Brandt",
});
const seat = aFact({
  kind: "place",
  subject: "Rhine Pilots’ Guild",
  relationKey: "have seat in",
  quote: "The Rhine Pilots’ Guild has its seat in Mainz, on the left bank.",
  literal: "Mainz",
});
const staff = aFact({
  kind: "count",
  subject: "Lind Foundation",
  relationKey: "employ",
  quote: "The Lind Foundation employs more than 340 people in nine countries.",
  literal: "340",
  value: 340,
  bound: "more",
});
const length = aFact({
  kind: "measure",
  subject: "Tern Bridge",
  relationKey: "be long",
  quote: "The Tern Bridge is 820 metres long.",
  literal: "820 metres",
  value: 820,
});
const opened = aFact({
  kind: "date",
  subject: "Tern Bridge",
  relationKey: "open on",
  quote: "The Tern Bridge was opened on 4 May 1931.",
  literal: "4 May 1931",
  value: "1931-05-04",
});
const share = aFact({
  kind: "percent",
  subject: "Solvik",
  relationKey: "get of power from",
  quote: "Solvik gets 62 percent of its power from the sea.",
  literal: "62 percent",
  value: 62,
});
const met = aFact({
  kind: "year",
  subject: "Council of Solvik",
  relationKey: "meet in since",
  quote: "The Council of Solvik has met in the old granary since 1954.",
  literal: "1954",
  value: 1954,
});
const moved = aFact({
  kind: "year",
  subject: "Harbour Museum",
  relationKey: "move into in",
  quote: "It moved into the granary in 1931.",
  literal: "1931",
  value: 1931,
});
const closed = aFact({
  kind: "year",
  subject: "Harbour Museum",
  relationKey: "close in",
  quote: "It was closed in 1944.",
  literal: "1944",
  value: 1944,
});

const none = { accepted: [], distractors: [] };

/** Questions without a flaw, of every form. */
export const idealCandidates = {
  year: aCandidate(
    { type: "numeric", stem: "In which year was the Harbour Museum founded?", key: "1887", ...none },
    founded,
  ),
  yearChoice: aCandidate(
    {
      type: "multiple-choice",
      stem: "In which year was the Harbour Museum founded?",
      key: "1887",
      accepted: [],
      distractors: ["1879", "1893", "1931"],
    },
    founded,
  ),
  yearGap: aCandidate(
    { type: "cloze", stem: "The Harbour Museum was founded in ____ by Ada Brandt.", key: "1887", ...none },
    founded,
  ),
  yearTrue: aCandidate(
    { type: "true-false", stem: "The Harbour Museum was founded in 1887.", key: "true", ...none },
    founded,
  ),
  yearFalse: aCandidate(
    { type: "true-false", stem: "The Harbour Museum was founded in 1893.", key: "false", ...none },
    founded,
  ),
  person: aCandidate(
    { type: "short-answer", stem: "By whom was the Harbour Museum founded?", key: "Ada Brandt", ...none },
    founder,
  ),
  personChoice: aCandidate(
    {
      type: "multiple-choice",
      stem: "By whom was the Harbour Museum founded?",
      key: "Ada Brandt",
      accepted: [],
      distractors: ["Jens Holm", "Marta Ruiz", "Olaf Lie"],
    },
    founder,
  ),
  personGap: aCandidate(
    { type: "cloze", stem: "The Harbour Museum was founded by ____.", key: "Ada Brandt", ...none },
    founder,
  ),
  placeChoice: aCandidate(
    {
      type: "multiple-choice",
      stem: "In which city does the Rhine Pilots’ Guild have its seat?",
      key: "Mainz",
      accepted: [],
      distractors: ["Bonn", "Cologne", "Speyer"],
    },
    seat,
  ),
  countChoice: aCandidate(
    {
      type: "multiple-choice",
      stem: "According to the text, more than how many people does the Lind Foundation employ?",
      key: "340",
      accepted: [],
      distractors: ["120", "700", "900"],
    },
    staff,
  ),
  measureChoice: aCandidate(
    {
      type: "multiple-choice",
      stem: "How long is the Tern Bridge?",
      key: "820 metres",
      accepted: [],
      distractors: ["410 metres", "620 metres", "980 metres"],
    },
    length,
  ),
  date: aCandidate(
    { type: "short-answer", stem: "On which date was the Tern Bridge opened?", key: "4 May 1931", ...none },
    opened,
  ),
  shareGap: aCandidate(
    { type: "cloze", stem: "Solvik gets ____ of its power from the sea.", key: "62 percent", ...none },
    share,
  ),
  since: aCandidate(
    {
      type: "numeric",
      stem: "Since which year has the Council of Solvik met in the old granary?",
      key: "1954",
      ...none,
    },
    met,
  ),
  closedList: aCandidate(
    {
      type: "multiple-response",
      stem: "Which of these does the text name as harbours of the Tern?",
      key: ["Arnby", "Solvik"],
      accepted: [],
      distractors: ["Marle", "Torsund"],
    },
    seat,
  ),
  before: aCandidate(
    {
      type: "multiple-response",
      stem: "According to the text, which of these events in the history of the Harbour Museum took place before 1940?",
      key: ["It was founded by Ada Brandt", "It moved into the granary"],
      accepted: [],
      distractors: ["It was closed by the council"],
    },
    founded,
    moved,
    closed,
  ),
  ordering: aCandidate(
    {
      type: "ordering",
      stem: "Put these events in the history of the Harbour Museum in order, from the earliest to the latest.",
      key: ["It was founded by Ada Brandt", "It moved into the granary", "It was closed by the council"],
      ...none,
    },
    founded,
    moved,
    closed,
  ),
  matching: aCandidate(
    {
      type: "matching",
      stem: "Match each event in the history of the Harbour Museum with its year. One year is left over.",
      key: [
        ["It was founded by Ada Brandt", "1887"],
        ["It moved into the granary", "1931"],
        ["It was closed by the council", "1944"],
      ],
      accepted: [],
      distractors: ["1952"],
    },
    founded,
    moved,
    closed,
  ),
} satisfies Record<string, Candidate>;
