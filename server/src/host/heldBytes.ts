import { contentKey } from '../core/library/contentKey.ts';
import type { Held } from '../core/library/held.ts';
import type { Guest, Pool } from '../core/library/pool.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text held as UTF-8, which is made a string when somebody asks for it and stays one as long as the pool has room. */
export class HeldBytes implements Held, Guest {
  readonly key: string;
  readonly length: number;
  used = false;
  readonly #pool: Pool;
  readonly #bytes: Uint8Array;
  #text: string | null = null;

  /** `bytes` are the text's, when they are at hand. */
  constructor(pool: Pool, text: string, bytes = encoder.encode(text)) {
    this.key = contentKey(text);
    this.length = text.length;
    this.#pool = pool;
    this.#bytes = bytes;
  }

  get text(): string {
    this.used = true;
    if (this.#text !== null) return this.#text;
    this.#text = decoder.decode(this.#bytes);
    this.#pool.admit(this);
    return this.#text;
  }

  get size(): number {
    return 2 * this.length;
  }

  drop(): void {
    this.#text = null;
  }
}
