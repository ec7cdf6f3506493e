import { contentKey } from './contentKey.ts';

/** A text that is there when somebody asks for it. How it is kept until then is the business of who made it. */
export interface StoredText {
  /** Its content key: equal texts, equal keys. */
  readonly key: string;
  /** In UTF-16 units. */
  readonly length: number;
  /** May be made anew each time it is asked for. */
  readonly text: string;
}

/** A text kept as it is. */
export function storedText(text: string): StoredText {
  let key = '';
  return {
    text,
    length: text.length,
    get key() {
      key ||= contentKey(text);
      return key;
    },
  };
}
