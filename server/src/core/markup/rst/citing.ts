import type { Cited } from '../lines/draft.ts';
import { rawAt, rawOf } from '../lines/flat.ts';
import { leave } from '../lines/inline.ts';
import { nowhere, placeIn } from '../lines/located.ts';
import { opensBehind, type Reading } from './state.ts';

/** Whether a role cites: sphinxcontrib-bibtex's `cite`, `cite:p`, `footcite:t`. */
export const isCiting = (role: string): boolean => /^(?:foot)?cite(?:$|:)/.test(role);

const keyed = /(?:\{([^{}]*)\})?([^\s,{}`]{1,200})(?:\{([^{}]*)\})?/g;

/** Notes down the keys that a role's words from `from` to `to` give; the whole, from `at` to `end`, leaves no words. */
export function cite(i: Reading, style: string, at: number, end: number, from: number, to: number): void {
  const { flat, whole } = i;
  const cited = [...flat.text.slice(from, to).matchAll(keyed)].map((found): Cited => {
    const [all, lead, key = '', place] = found;
    const start = from + found.index + (lead === undefined ? 0 : lead.length + 2);
    const last = from + found.index + all.length - 1;
    const keyRaw = rawOf(flat, start, start + key.length);
    return {
      style,
      key: key.normalize('NFC'),
      keyRaw,
      ...(place === undefined ? nowhere : placeIn(i.flat, last - place.length, last)),
    };
  });
  if (cited.length > 0 && style !== 'cite:empty') whole.draft.citing.set(rawAt(flat, at), cited);
  leave(i, at, end, { kind: 'citation', target: flat.text.slice(at, end) });
}

const callout = /\[(\d{1,6}|#[\p{L}\p{N}_.:+-]*|\*|[\p{L}\p{N}][\p{L}\p{N}_.:+-]*)\]_/uy;

/** `[1]_`, `[#name]_`, `[*]_` call a note; `[Lund2020]_` cites. */
export function called(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  callout.lastIndex = at;
  const found = callout.exec(text);
  if (found === null || at + found[0].length > to) return -1;
  const [all, label = ''] = found;
  // Right behind a word or a point it is none to the letter, and yet nothing else.
  if (!opensBehind(text, at, at + 1) && !/[.,;!?\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return -1;
  const end = at + all.length;
  if (/^(?:\d+$|[#*])/.test(label))
    leave(i, at, end, {
      kind: 'footnote',
      target: noteLabel({ counts: i.whole.called, taken: i.whole.taken }, label),
    });
  else {
    const keyRaw = rawOf(i.flat, at + 1, at + 1 + label.length);
    i.whole.draft.citing.set(rawAt(i.flat, at), [{ style: 'reference', key: label, keyRaw, ...nowhere }]);
    leave(i, at, end, { kind: 'citation', target: all });
  }
  return end;
}

/** How many notes have numbered themselves, by their sign, and the numbers that are given by hand. */
export interface Numbering {
  readonly counts: Map<string, number>;
  readonly taken: ReadonlySet<string>;
}

/** A note's label; those that number themselves take the next free number, in order. */
export function noteLabel({ counts, taken }: Numbering, label: string): string {
  if (label !== '#' && label !== '*') return label.replace(/^#/, '');
  let count = (counts.get(label) ?? 0) + 1;
  while (label === '#' && taken.has(String(count))) count++;
  counts.set(label, count);
  return label === '#' ? String(count) : '*'.repeat(Math.min(count, 9));
}
