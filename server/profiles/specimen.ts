import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCourse } from "#core/questions/generate.ts";
import { readPassage, type Passage } from "#core/text/passage.ts";

export interface Specimen {
  readonly slug: string;
  readonly title: string;
  readonly stem: string;
  readonly key: string;
  readonly passage: Passage;
}

const SLUG = "iom";

/** A question of the first profile, for the first page: read from `content/` while the page is built. */
export function readSpecimen(): Specimen | null {
  const text = readFileSync(join(process.cwd(), "content", SLUG, "profile.md"), "utf8");
  const { title, document, facts, questions } = generateCourse({ text, format: "markdown", name: SLUG });
  const years = questions.filter(({ body }) => body.type === "numeric");
  const question = years.find(({ topic }) => topic === "Four names") ?? years[0];
  const fact = facts.find(({ id }) => id === question?.factIds[0]);
  if (!question || !fact || question.body.type !== "numeric") return null;
  const passage = readPassage(document, fact.proof, fact.place);
  return passage && { slug: SLUG, title, stem: question.body.stem, key: question.body.key, passage };
}
