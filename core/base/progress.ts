/** How many of how many are done. */
export interface Counted {
  /** Of what, in one word: “sentence”. */
  readonly what: string;
  readonly done: number;
  readonly of: number;
}

/** Is told of work while it goes on; cheap, since it is told often. */
export type Watch = (counted: Counted) => void;
