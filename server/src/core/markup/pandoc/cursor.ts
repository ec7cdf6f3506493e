import type { Typing } from '../markup.ts';
import { openQuotation } from '../openQuotation.ts';

const keySigns = '[\\p{L}\\p{M}\\p{N}_:.#$%&+?<>~/-]';
/** Behind `[@key, ` and behind `@key [`. */
const locatorTyped = new RegExp(
  `(?:\\[[^[\\]\\n]*@(\\{[^{}\\n]+\\}|${keySigns}+),\\s*|@(\\{[^{}\\n]+\\}|${keySigns}+) ?\\[)([^\\]@;,\\n]*)$`,
  'u',
);
const keyTyped = new RegExp(`(?:^|[\\s[;(^-])@(\\{[^{}\\n]*|${keySigns}*)$`, 'u');
const keyBehind = new RegExp(`^${keySigns}*`, 'u');
const farthest = 2000;

/** What is being typed in Markdown or plain text: `[@…`, `[@key, …`, a quotation. */
export function pandocCursor(raw: string, offset: number): Typing | null {
  const line = raw.slice(Math.max(0, offset - farthest), offset);
  const located = locatorTyped.exec(line);
  if (located) {
    const [, first, second, typed = ''] = located;
    const key = (first ?? second ?? '').replace(/^\{|\}$/g, '');
    return { kind: 'locator', key, replace: { start: offset - typed.length, end: offset } };
  }
  const typed = keyTyped.exec(line)?.[1];
  if (typed !== undefined) {
    const behind = typed.startsWith('{') ? 0 : (keyBehind.exec(raw.slice(offset, offset + 200))?.[0].length ?? 0);
    return { kind: 'key', typed, replace: { start: offset - typed.length, end: offset + behind } };
  }
  const open = openQuotation(raw, offset);
  return open && { kind: 'quotation', ...open, typed: open.typed.replace(/[*_]/g, '') };
}
