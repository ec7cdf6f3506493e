import { quotationTyped } from '../lines/cursor.ts';
import type { Typing } from '../markup.ts';

const farthest = 2000;
const macro = String.raw`(?:^|[^\p{L}\p{N}_])cite[a-z]{0,8}:`;
const keys = new RegExp(String.raw`${macro}([^\s[\]]{0,200})\[(?:[^[\]]*[,;]\s*)?([^\s,;()[\]]*)$`, 'u');
const target = new RegExp(String.raw`${macro}([^\s[\]]{0,200})$`, 'u');
const place = new RegExp(String.raw`${macro}[^\s[\]]{0,200}\[(?:[^[\]]*[,;]\s*)?([^\s,;()[\]]+)\s*\(([^()[\]]*)$`, 'u');
const keyBehind = /^[^\s,;()[\]<>]*/;

/** What is being typed in AsciiDoc: `cite:[…`, `cite:[key(…`, `<<…`, a quotation. */
export function asciidocCursor(raw: string, offset: number): Typing | null {
  const before = raw.slice(Math.max(0, offset - farthest), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const located = place.exec(line);
  const to = (typed: string): { start: number; end: number } => ({ start: offset - typed.length, end: offset });
  if (located) return { kind: 'locator', key: located[1] as string, replace: to(located[2] as string) };
  const listed = keys.exec(line);
  if (listed) {
    const [, key = '', typed = ''] = listed;
    if (key !== '' && /^(?:$|\d|pp?\b)/.test(typed)) return { kind: 'locator', key, replace: to(typed) };
    return keyTyped(raw, offset, typed);
  }
  const typed = target.exec(line)?.[1] ?? /<<([^<>,\s]*)$/.exec(line)?.[1];
  return typed === undefined ? quotationTyped(raw, offset, marks) : keyTyped(raw, offset, typed);
}

function keyTyped(raw: string, offset: number, typed: string): Typing {
  const behind = keyBehind.exec(raw.slice(offset, offset + 200))?.[0].length ?? 0;
  return { kind: 'key', typed, replace: { start: offset - typed.length, end: offset + behind } };
}

/** Marks of AsciiDoc's own and of emphasis. */
const marks = { own: [['"`', '`"']] as const, emphasis: /[*_`#]/g };
