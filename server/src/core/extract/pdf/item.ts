/** A run of characters in one font, as the file sets it: points from the lower left corner of a page that stands upright. */
export interface Item {
  readonly text: string;
  readonly x: number;
  /** Its base line. */
  readonly y: number;
  readonly width: number;
  /** The size of its font. */
  readonly size: number;
  /** Identifies its font within the document. */
  readonly font: string;
}
