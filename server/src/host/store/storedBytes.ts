import { contentKey } from '../../core/library/contentKey.ts';
import type { Guest, Pool } from '../../core/library/pool.ts';
import type { StoredText } from '../../core/library/storedText.ts';
import type { CacheFile } from '../host.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Bytes in memory, or where in a file of the cache they stand. */
export type Room = Uint8Array | { readonly file: CacheFile; readonly at: number; readonly length: number };

/** A text held as UTF-8, made a string when somebody asks for it; it stays one as long as the pool has room. */
export class StoredBytes implements StoredText, Guest {
  readonly key: string;
  readonly length: number;
  used = false;
  readonly #pool: Pool;
  #room: Room;
  #text: string | null = null;

  constructor(pool: Pool, key: string, length: number, room: Room) {
    this.key = key;
    this.length = length;
    this.#pool = pool;
    this.#room = room;
  }

  /** Throws when the file of the cache it stood in can no longer be read: then nothing can be said of it. */
  get text(): string {
    this.used = true;
    if (this.#text !== null) return this.#text;
    const text = decoder.decode(this.bytes);
    if (text.length !== this.length) throw new Error('a file of the cache was changed while it was in use');
    this.#text = text;
    this.#pool.admit(this);
    return text;
  }

  get bytes(): Uint8Array {
    return this.#room instanceof Uint8Array ? this.#room : this.#room.file.readNow(this.#room.at, this.#room.length);
  }

  get byteLength(): number {
    return this.#room instanceof Uint8Array ? this.#room.byteLength : this.#room.length;
  }

  /** The same bytes stand there now. */
  move(room: Room): void {
    this.#room = room;
  }

  get size(): number {
    return 2 * this.length;
  }

  drop(): void {
    this.#text = null;
  }
}

/** `bytes` are the text's when they are at hand and may be kept. */
export function storeBytes(pool: Pool, text: string, bytes: Uint8Array = encoder.encode(text)): StoredBytes {
  return new StoredBytes(pool, contentKey(text), text.length, bytes);
}
