/** Why something cannot be had, in plain words. */
export interface Refused {
  readonly reason: string;
}
