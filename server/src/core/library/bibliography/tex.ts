import { texAccents, texLetters } from '../../text/texLetters.ts';

/** Blanks by their commands. */
const blanks = new Set(['newline', 'quad', 'qquad']);
const symbols: Readonly<Record<string, string>> = { ' ': ' ', ',': ' ', ';': ' ', ':': ' ', '~': ' ', '\\': ' ' };
const ligatures: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['~', ' '],
];

/** TeX as a bibliography holds it, as words: `Ren{\'e} {\ss}--\emph{so}` → "René ß–so". Total, linear. */
export function fromTex(tex: string): string {
  if (!/[\\{}$~`]|--|''/.test(tex)) return tex.replace(/\s+/g, ' ').trim();
  const reader = { tex, at: 0, quotes: [] as number[], depth: 0 };
  let out = '';
  while (reader.at < tex.length) out += next(reader);
  return out.normalize('NFC').replace(/\s+/g, ' ').trim();
}

interface Reader {
  readonly tex: string;
  at: number;
  /** Depths of braces whose closing one also closes an `\enquote`. */
  readonly quotes: number[];
  depth: number;
}

function next(reader: Reader): string {
  const { tex, at } = reader;
  const sign = tex[at] as string;
  if (sign === '\\') return command(reader);
  const ligature = ligatures.find(([from]) => tex.startsWith(from, at));
  if (ligature) {
    reader.at += ligature[0].length;
    return ligature[1];
  }
  reader.at++;
  if (sign === '{') reader.depth++;
  if (sign === '}') {
    const closes = reader.quotes.at(-1) === reader.depth;
    if (closes) reader.quotes.pop();
    reader.depth--;
    return closes ? '”' : '';
  }
  return sign === '{' || sign === '$' ? '' : sign;
}

const word = /\\([A-Za-z]+)\*?[ \t\n]*/y;

function command(reader: Reader): string {
  const { tex, at } = reader;
  word.lastIndex = at;
  const found = word.exec(tex);
  const name = found?.[1] ?? tex[at + 1] ?? '';
  reader.at = at + (found?.[0].length ?? 1 + name.length);
  const accent = texAccents.get(name);
  if (accent !== undefined) return accented(reader, accent);
  if (name === 'enquote' || name === 'mkbibquote') {
    if (tex[reader.at] !== '{') return '';
    reader.at++;
    reader.quotes.push(++reader.depth);
    return '“';
  }
  if (found === null) return symbols[name] ?? (/[-/@]/.test(name) ? '' : name);
  const known = blanks.has(name) ? ' ' : texLetters.get(name);
  // `\ss{}`: the empty group only ends the name.
  if (known && tex.startsWith('{}', reader.at)) reader.at += 2;
  return known ?? '';
}

/** The letter an accent stands on: bare, in braces, or one without its dot. */
const accentable = /[ \t\n]*(?:\{[ \t\n]*(?:\\([ij])|(\p{L}))[ \t\n]*\}|\\([ij])\b[ \t]*(?:\{\})?|(\p{L}))/uy;

function accented(reader: Reader, accent: string): string {
  accentable.lastIndex = reader.at;
  const found = accentable.exec(reader.tex);
  if (found === null) return '';
  reader.at += found[0].length;
  return `${found[1] ?? found[2] ?? found[3] ?? found[4]}${accent}`;
}

/** A verbatim field (an address, a path) in which somebody escaped what TeX takes for a sign. */
export function unescaped(tex: string): string {
  return tex
    .replace(/\\([_%&#~{}])/g, '$1')
    .replace(/^\\url\{(.*)\}$/s, '$1')
    .trim();
}
