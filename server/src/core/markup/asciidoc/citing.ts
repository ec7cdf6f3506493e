import type { Span } from '../../text/span.ts';
import type { Cited } from '../lines/draft.ts';
import { rawAt, rawOf } from '../lines/flat.ts';
import { leave } from '../lines/inline.ts';
import { locatorAt } from '../locators.ts';
import type { Macro } from './macro.ts';
import type { Reading } from './state.ts';

/** "lund", "lund(p. 3)", "lund(3; see too)". */
const keyed = /([^\s,;()[\]]{1,200})(?:\s*\(([^()]{0,300})\))?/g;

/**
 * Reads what cites: `cite:[lund(p. 3), hale]` and `cite:see[lund(3)]` as asciidoctor-bibtex has it, `cite:lund[p. 3]`, `<<lund>>`. It
 * leaves no words.
 */
export function cite(i: Reading, one: Macro): void {
  const cited = one.name === '<<>>' ? [alone(i, one, 'xref')] : targeted(i, one) ? [withPlace(i, one)] : listed(i, one);
  if (cited.length > 0) i.whole.draft.citing.set(rawAt(i.flat, one.at), cited);
  leave(i, one.at, one.end, { kind: 'citation', target: i.flat.text.slice(one.at, one.end) });
}

/** Whether the key stands before the bracket: what is in it is a place, or nothing. */
function targeted({ flat }: Reading, { target, from, to }: Macro): boolean {
  if (target === '') return false;
  const inside = flat.text.slice(from, to).trim();
  const place = locatorAt(inside);
  return inside === '' || (place !== null && place.start + place.words.length === inside.length);
}

const nowhere = { locator: null, locatorRaw: null };

function alone({ flat }: Reading, { target, targetAt }: Macro, style: string): Cited {
  const key = target.trim();
  const start = targetAt + target.indexOf(key);
  return { style, key, keyRaw: rawOf(flat, start, start + key.length), ...nowhere };
}

function withPlace(i: Reading, one: Macro): Cited {
  return { ...alone(i, one, `${one.name} key`), ...placeIn(i, one.from, one.to) };
}

function listed(i: Reading, { name, from, to }: Macro): readonly Cited[] {
  const inside = i.flat.text.slice(from, to);
  return [...inside.matchAll(keyed)].map(({ index, 0: all, 1: key = '', 2: place }) => {
    const start = from + index;
    const end = start + all.length - 1;
    return {
      style: name,
      key: key.normalize('NFC'),
      keyRaw: rawOf(i.flat, start, start + key.length),
      ...(place === undefined ? nowhere : placeIn(i, end - place.length, end)),
    };
  });
}

/** The locator that a stretch begins with. */
function placeIn({ flat }: Reading, from: number, to: number): { locator: string | null; locatorRaw: Span | null } {
  const found = locatorAt(flat.text.slice(from, to));
  if (found === null) return nowhere;
  const start = from + found.start;
  return { locator: found.words, locatorRaw: rawOf(flat, start, start + found.words.length) };
}
