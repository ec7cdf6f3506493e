import type { Typing } from '../markup.ts';
import { openQuotation } from '../openQuotation.ts';

const keySigns = '[\\p{L}\\p{M}\\p{N}_\\-.:]';
/** Behind `@key[` and behind `#cite(<key>, supplement: [`. */
const locatorTyped = new RegExp(
  `(?:@(${keySigns}+)|#cite\\(\\s*<(${keySigns}+)>[^()\\n]*\\bsupplement\\s*:\\s*)\\[([^[\\]\\n]*)$`,
  'u',
);
const keyTyped = new RegExp(`(?:(?<![\\\\])@|(?:#cite\\(|\\battribution\\s*:)\\s*<)(${keySigns}*)$`, 'u');
const keyBehind = new RegExp(`^${keySigns}*`, 'u');
const farthest = 4000;
/** `#quote(…)[`, in which code may stand in two levels of brackets. */
const quote = /#quote(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?\[/g;

/** What is being typed in Typst: `@…`, `@key[…`, `#cite(<…`, a quotation in marks or in `#quote`. */
export function typstCursor(raw: string, offset: number): Typing | null {
  const before = raw.slice(Math.max(0, offset - farthest), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/(?:^|[^:])\/\//.test(line)) return null;
  const located = locatorTyped.exec(line);
  if (located) {
    const [, first, second, typed = ''] = located;
    return { kind: 'locator', key: first ?? second ?? '', replace: { start: offset - typed.length, end: offset } };
  }
  const typed = keyTyped.exec(line)?.[1];
  if (typed !== undefined) {
    const behind = keyBehind.exec(raw.slice(offset, offset + 200))?.[0].length ?? 0;
    return { kind: 'key', typed, replace: { start: offset - typed.length, end: offset + behind } };
  }
  const paragraph = before.slice(before.search(/\n[ \t\r]*\n(?![\s\S]*\n[ \t\r]*\n)/) + 1);
  const inQuote = openQuote(paragraph);
  const marked = openQuotation(raw, offset);
  if (inQuote !== null && (marked === null || inQuote < marked.typed.length || inQuote === 0))
    return quotation(paragraph.slice(paragraph.length - inQuote), offset, ']');
  return marked && quotation(marked.typed, offset, marked.close);
}

const quotation = (written: string, offset: number, close: string): Typing => ({
  kind: 'quotation',
  typed: written.replace(/\\(\S)|[*_]/g, '$1').replace(/~/g, '\u00a0'),
  replace: { start: offset - written.length, end: offset },
  close,
});

/** How much of a paragraph stands in the last `#quote` that no bracket closes; null where none is open. */
function openQuote(paragraph: string): number | null {
  const last = [...paragraph.matchAll(quote)].at(-1);
  if (!last) return null;
  const typed = paragraph.slice(last.index + last[0].length);
  let depth = 1;
  for (const [sign] of typed.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return null;
  }
  return typed.length;
}
