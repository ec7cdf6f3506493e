/** Small signs of Typst that markup and code have in common. All are found within their paragraph or not at all. */

/** What an identifier and what a label or a key is made of. */
export const identifier = /[\p{L}_][\p{L}\p{M}\p{N}_-]*/uy;
const labelSigns = /[\p{L}\p{M}\p{N}_\-.:]+/uy;

/** Longest string, code and mathematics looked for. */
const longest = 20_000;

/** The identifier at `at`, or null. */
export function identifierAt(raw: string, at: number): string | null {
  identifier.lastIndex = at;
  return identifier.exec(raw)?.[0] ?? null;
}

/** The key behind an `@`, or of a label behind its `<`: a point or a colon at its end is the sentence's. */
export function keyAt(raw: string, at: number): string {
  labelSigns.lastIndex = at;
  return labelSigns.exec(raw)?.[0].replace(/[.:]+$/, '') ?? '';
}

const label = /<[\p{L}\p{M}\p{N}_\-.:]+>/uy;

/** Behind the label that begins at `at`; `at` where none does. */
export function labelEnd(raw: string, at: number): number {
  label.lastIndex = at;
  return at + (label.exec(raw)?.[0].length ?? 0);
}

/** Behind what begins at `at` and ends with a sign that nothing escapes, in the same paragraph; `at` where it does not end. */
function closedBy(raw: string, at: number, sign: number): number {
  let blank = false;
  const most = Math.min(raw.length, at + longest);
  for (let end = at + 1; end < most; end++) {
    const c = raw.charCodeAt(end);
    if (c === sign) return end + 1;
    if (c === 92 && sign !== 96) end++;
    else if (c === 10) {
      if (blank) return at;
      blank = true;
    } else if (c !== 32 && c !== 9 && c !== 13) blank = false;
  }
  return at;
}

/** Behind the string whose mark stands at `at`. */
export const stringEnd = (raw: string, at: number): number => closedBy(raw, at, 34);

/** Behind the mathematics whose `$` stands at `at`. */
export const mathEnd = (raw: string, at: number): number => closedBy(raw, at, 36);

const ticks = /`{1,40}/y;

/** Behind the code whose first backtick stands at `at`; `at` where nothing ends it. */
export function rawEnd(raw: string, at: number): number {
  ticks.lastIndex = at;
  const { length } = ticks.exec(raw)?.[0] ?? '';
  if (length === 2) return at + 2;
  if (length === 1) return closedBy(raw, at, 96);
  const fence = '`'.repeat(length);
  const end = raw.slice(at, at + 10 * longest).indexOf(fence, length);
  return end < 0 ? at : at + end + length;
}

/** Behind the comment that begins at `at`, its line's end left out; `at` where none does. Block comments hold others. */
export function commentEnd(raw: string, at: number): number {
  if (raw.startsWith('//', at)) {
    if (/https?:$/.test(raw.slice(Math.max(0, at - 6), at))) return at;
    const end = raw.indexOf('\n', at);
    return end < 0 ? raw.length : raw.charCodeAt(end - 1) === 13 ? end - 1 : end;
  }
  if (!raw.startsWith('/*', at)) return at;
  let depth = 0;
  const most = Math.min(raw.length, at + 10 * longest);
  for (let end = at; end < most; end++) {
    const c = raw.charCodeAt(end);
    if (c === 47 && raw.charCodeAt(end + 1) === 42) {
      depth++;
      end++;
    } else if (c === 42 && raw.charCodeAt(end + 1) === 47) {
      end++;
      if (--depth === 0) return end + 1;
    }
  }
  return at;
}

/** The text of a string as it is written between its marks. */
export const unquoted = (written: string): string =>
  written.replace(/\\(?:u\{([0-9a-f]{1,6})\}|(.))/gis, (all, hex: string | undefined, sign: string | undefined) =>
    hex === undefined ? (sign === 'n' ? ' ' : (sign ?? all)) : characterOf(hex),
  );

/** The character of a hexadecimal number; empty where there is none. */
export function characterOf(hex: string): string {
  const code = Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
}
