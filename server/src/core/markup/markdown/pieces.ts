import type { Span } from '../../text/span.ts';

/** What a line that begins a list's item looks like, and a rule or the dashes of front matter: they belong to what is above. */
const marker = /^(?:-|[+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$))/;
const fence = /^(`{3,})[^`]*$|^(~{3,})/;
/** An opening that is set in: it may belong to a list's item, and end with it. */
const doubtful = /^ {1,3}(?:`{3}|~{3}|<(?:script|pre|style|textarea|[!?]))/i;

/** HTML that blank lines do not end, and what ends it (CommonMark, HTML blocks 1 to 5). */
const html: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];

/**
 * Cuts Markdown where a top-level block surely begins: behind a blank line, at the margin, in no fence, HTML or list. Each
 * piece parsed by itself gives the blocks it gives in the whole, but for references to definitions in other pieces. The
 * pieces cover the text; front matter is one of its own. One piece when there is a doubt. Linear.
 */
export function piecesOf(text: string): readonly Span[] {
  const whole = [{ start: 0, end: text.length }];
  const front = frontMatterEnd(text);
  if (isUncertain(text, front)) return whole;
  const pieces: Span[] = front > 0 ? [{ start: 0, end: front }] : [];
  let start = front;
  let blank = false;
  /** Ends the fence or the HTML one is in; null outside. */
  let until: RegExp | null = null;
  let at = front;
  for (const ended of text.slice(front).split('\n')) {
    const line = withoutReturn(ended);
    const isBlank = until === null && /^[ \t]*$/.test(line);
    if (until?.test(line)) until = null;
    else if (until === null && !isBlank) {
      if (doubtful.test(line)) return whole;
      if (blank && at > start && !/^[ \t]/.test(line) && !marker.test(line)) {
        pieces.push({ start, end: at });
        start = at;
      }
      until = opens(line);
    }
    blank = isBlank;
    at += ended.length + 1;
  }
  if (start < text.length || pieces.length === 0) pieces.push({ start, end: text.length });
  return pieces;
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

/** A lone carriage return ends lines too, and nobody writes so; dashes above may be front matter that is still being typed. */
const isUncertain = (text: string, front: number): boolean =>
  /\r(?!\n)/.test(text) || (front === 0 && text.startsWith('---'));

/** What would end the fence or the HTML that a line opens and does not close; null when it opens none. */
function opens(line: string): RegExp | null {
  const fenced = fence.exec(line);
  const ticks = fenced?.[1] ?? fenced?.[2];
  if (ticks !== undefined) return new RegExp(`^ {0,3}${ticks.charAt(0)}{${ticks.length},}[ \\t]*$`);
  if (!line.startsWith('<')) return null;
  const [, end] = html.find(([begin]) => begin.test(line)) ?? [];
  return end === undefined || end.test(line) ? null : end;
}

/** Behind the line that closes YAML front matter; 0 when there is none. */
export function frontMatterEnd(text: string): number {
  if (!/^---[ \t]*\r?\n/.test(text)) return 0;
  const close = /\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return close === null ? 0 : close.index + close[0].length;
}
