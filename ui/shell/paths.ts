/** Every address of the program. */
export const paths = {
  home: "/",
  library: "/profiles",
  profile: (slug: string) => `/profiles/${encodeURIComponent(slug)}`,
  /** Where a paragraph, list item or row stands in the text; counted from 1. */
  paragraph: (slug: string, number: number) => `/profiles/${encodeURIComponent(slug)}#p${number}`,
  /** Where its author looks through the questions of a text. */
  questions: (slug: string, part?: number) =>
    `/profiles/${encodeURIComponent(slug)}/questions${part === undefined ? "" : `?part=${part}`}`,
  newProfile: "/profiles/new",
  /** Brings the next version of a text of one's own. */
  replaceText: (slug: string) => `/profiles/new?replaces=${encodeURIComponent(slug)}`,
  /** Once more, with what was typed for a text that could not be read. */
  tryAgain: (job: string) => `/profiles/new?again=${encodeURIComponent(job)}`,
  /** How far a text is that was sent. */
  making: (job: string) => `/profiles/new/${encodeURIComponent(job)}`,
  manage: (slug: string) => `/profiles/${encodeURIComponent(slug)}/manage`,
  shared: (token: string) => `/shared/${encodeURIComponent(token)}`,
  newQuiz: "/quiz/new",
  newQuizOn: (slug: string) => `/quiz/new?profile=${encodeURIComponent(slug)}`,
  quiz: (attempt: string) => `/quiz?attempt=${encodeURIComponent(attempt)}`,
  study: "/study",
  cards: "/cards",
  leeches: "/cards?show=slipping",
  cram: "/cram",
  cramOn: (slug: string) => `/cram?profile=${encodeURIComponent(slug)}`,
  progress: "/progress",
  /** Where an exam on a text is dated, and what to expect of it. */
  examOn: (slug: string) => `/progress?exam=${encodeURIComponent(slug)}#exam`,
  settings: "/settings",
  device: "/device",
  signIn: "/sign-in",
  keep: "/keep",
  forgotten: "/forgotten",
  reset: (token: string) => `/reset?token=${encodeURIComponent(token)}`,
  startQuiz: "/api/attempts/start",
  importText: "/api/profiles/import",
  importReport: (job: string) => `/api/imports/${encodeURIComponent(job)}`,
  fit: "/api/fit",
  fitReport: (job: string) => `/api/fit/${encodeURIComponent(job)}`,
  openShared: "/api/profiles/open",
} as const;
