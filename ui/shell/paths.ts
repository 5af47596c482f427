/** Every address of the program, each by itself: a page loads those that it leads to. */

export const home = "/";
export const library = "/profiles";
export const profile = (slug: string) => `/profiles/${encodeURIComponent(slug)}`;
/** Where a paragraph, list item or row stands in the text; counted from 1. */
export const paragraph = (slug: string, number: number) => `/profiles/${encodeURIComponent(slug)}#p${number}`;
/** Where its author looks through the questions of a text. */
export const questions = (slug: string, part?: number) =>
  `/profiles/${encodeURIComponent(slug)}/questions${part === undefined ? "" : `?part=${part}`}`;
export const newProfile = "/profiles/new";
/** Brings the next version of a text of one's own. */
export const replaceText = (slug: string) => `/profiles/new?replaces=${encodeURIComponent(slug)}`;
/** Once more, with what was typed for a text that could not be read. */
export const tryAgain = (job: string) => `/profiles/new?again=${encodeURIComponent(job)}`;
/** How far a text is that was sent. */
export const making = (job: string) => `/profiles/new/${encodeURIComponent(job)}`;
export const manage = (slug: string) => `/profiles/${encodeURIComponent(slug)}/manage`;
export const shared = (token: string) => `/shared/${encodeURIComponent(token)}`;
export const newQuiz = "/quiz/new";
export const newQuizOn = (slug: string) => `/quiz/new?profile=${encodeURIComponent(slug)}`;
export const quiz = (attempt: string) => `/quiz?attempt=${encodeURIComponent(attempt)}`;
export const study = "/study";
export const cards = "/cards";
export const leeches = "/cards?show=slipping";
export const cram = "/cram";
export const cramOn = (slug: string) => `/cram?profile=${encodeURIComponent(slug)}`;
export const progress = "/progress";
/** Where an exam on a text is dated, and what to expect of it. */
export const examOn = (slug: string) => `/progress?exam=${encodeURIComponent(slug)}#exam`;
export const settings = "/settings";
export const device = "/device";
export const signIn = "/sign-in";
export const keep = "/keep";
export const forgotten = "/forgotten";
export const reset = (token: string) => `/reset?token=${encodeURIComponent(token)}`;
export const startQuiz = "/api/attempts/start";
export const importText = "/api/profiles/import";
export const importReport = (job: string) => `/api/imports/${encodeURIComponent(job)}`;
export const fit = "/api/fit";
export const fitReport = (job: string) => `/api/fit/${encodeURIComponent(job)}`;
export const openShared = "/api/profiles/open";
