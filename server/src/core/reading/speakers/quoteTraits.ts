/** What a quotation shows of itself; shared by all its candidates. */
export interface QuoteTraits {
  readonly words: number;
  /** Begins with a capital letter and ends as a sentence or clause does. */
  readonly shape: 'full' | 'open' | 'piece';
  readonly last: string;
  /** What stands right before it. */
  readonly before: string;
  readonly after: string;
  /** "titled", "called" right before it. */
  readonly entitled: boolean;
  readonly titled: boolean;
  readonly single: boolean;
  readonly alone: boolean;
  /** The title of a work, by what stands around it. */
  readonly work: boolean;
  /** `He rates the people “as if he were a god”`: it says how something is done, in a sentence of the writer's. */
  readonly manner: boolean;
}
