/** Every address of the program. */
export const paths = {
  home: "/",
  library: "/profiles",
  profile: (slug: string) => `/profiles/${encodeURIComponent(slug)}`,
  /** Where a paragraph, list item or row stands in the text; counted from 1. */
  paragraph: (slug: string, number: number) => `/profiles/${encodeURIComponent(slug)}#p${number}`,
  /** Where its author looks through the questions of a text. */
  questions: (slug: string) => `/profiles/${encodeURIComponent(slug)}/questions`,
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
} as const;
