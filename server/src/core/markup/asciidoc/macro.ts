/** A macro with its place: the name ends before `target`, the words stand from `from` to `to`. */
export interface Macro {
  readonly at: number;
  readonly name: string;
  readonly target: string;
  /** Where the target begins. */
  readonly targetAt: number;
  readonly from: number;
  readonly to: number;
  readonly end: number;
}
