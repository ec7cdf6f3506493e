import { quotationTyped } from '../lines/cursor.ts';
import type { Typing } from '../markup.ts';

const farthest = 2000;
const role = String.raw`:(?:foot)?cite(?::[a-z]{1,8})?:\x60`;
const keyed = new RegExp(String.raw`${role}(?:[^\x60]*,\s*)?(?:\{[^{}\x60]*\})?([^\s,{}\x60]*)$`);
const located = new RegExp(String.raw`${role}(?:[^\x60]*,\s*)?(?:\{[^{}\x60]*\})?([^\s,{}\x60]+)\{([^{}\x60]*)$`);

/** What is being typed in reStructuredText: :cite:`…, :cite:`key{…, a quotation. */
export function rstCursor(raw: string, offset: number): Typing | null {
  const before = raw.slice(Math.max(0, offset - farthest), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const place = located.exec(line);
  if (place) {
    const [, key = '', typed = ''] = place;
    return { kind: 'locator', key, replace: { start: offset - typed.length, end: offset } };
  }
  const typed = keyed.exec(line)?.[1];
  if (typed === undefined) return quotationTyped(raw, offset, { own: [], emphasis: /\\(?=[^\s])|[*`]/g });
  const behind = /^[^\s,{}`]*/.exec(raw.slice(offset, offset + 200))?.[0].length ?? 0;
  return { kind: 'key', typed, replace: { start: offset - typed.length, end: offset + behind } };
}
