import { isoDate } from '../../prose/isoDate.ts';
import type { Metadata } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import { languageOf } from './languages.ts';

/** What a draft says of itself outside of its prose. */

/** Longest preamble that is searched. */
const longest = 200_000;
/** Longest title. */
const longestField = 2000;

/** The text before `\begin{document}`, comments blanked; the text's beginning where there is none. */
export function preambleOf(raw: string): string {
  const begins = raw.indexOf('\\begin{document}');
  return withoutComments(raw.slice(0, Math.min(begins < 0 ? raw.length : begins, longest)));
}

/** The same length, so that places hold. */
export const withoutComments = (text: string): string =>
  text.replace(/(^|[^\\])(%[^\n]*)/g, (_, before: string, comment: string) => before + ' '.repeat(comment.length));

/** What stands in the braces of a command, the last of its name; null where it is not there or not closed. */
export function fieldIn(text: string, name: string): Span | null {
  let at = -1;
  for (const found of text.matchAll(new RegExp(`\\\\${name}[ \\t]*(?:\\[[^\\]\\n]{0,200}\\])?[ \\t\\r\\n]*\\{`, 'g')))
    at = found.index + found[0].length;
  if (at < 0) return null;
  let depth = 1;
  for (let i = at; i < Math.min(text.length, at + longestField); i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '{') depth++;
    else if (c === '}' && --depth === 0) return { start: at, end: i };
  }
  return null;
}

/** Title, authors, date and language; `words` reads a stretch of the draft. */
export function metadataOf(raw: string, words: (span: Span) => string): Metadata {
  const preamble = preambleOf(raw);
  const field = (name: string): string => {
    const span = fieldIn(preamble, name);
    return span === null ? '' : words(span).replace(/\s+/g, ' ').trim();
  };
  const title = field('title');
  const date = field('date');
  const author = fieldIn(preamble, 'author');
  const language = languageOf(preamble);
  const named = bibliographiesNamed(raw);
  return {
    ...(title !== '' && { title }),
    ...(/\d/.test(date) && { date: isoDate(date) ?? date }),
    ...(language !== undefined && { language }),
    ...(named.length > 0 && { bibliography: named }),
    authors: author === null ? [] : authorsIn(preamble, author, words),
    people: [],
  };
}

/** Authors stand apart by `\and`; what stands on lines below a name is no name. */
function authorsIn(text: string, { start, end }: Span, words: (span: Span) => string): readonly string[] {
  const names: string[] = [];
  let from = start;
  for (const found of [...text.slice(start, end).matchAll(/\\and\b|\\And\b|$/g)]) {
    const span = { start: from, end: start + found.index };
    const [name = ''] = words(span).split('\n');
    if (/\p{L}/u.test(name)) names.push(name.replace(/\s+/g, ' ').trim());
    from = span.end + found[0].length;
  }
  return names;
}

const naming =
  /\\(bibliography|addbibresource|addglobalbib|addsectionbib)[ \t]*(?:\[[^\]\n]{0,200}\])?[ \t]*\{([^{}]{1,2000})\}/g;

/** The bibliographies that a text names, as written, with their ending: `\bibliography{a,b}`, `\addbibresource{a.bib}`. */
export function bibliographiesNamed(raw: string): readonly string[] {
  if (!raw.includes('bib')) return [];
  const named: string[] = [];
  for (const { 1: command, 2: list = '', index } of raw.matchAll(naming)) {
    if (isComment(raw, index)) continue;
    const paths = command === 'bibliography' ? list.split(',') : [list];
    for (const path of paths.map((one) => one.trim()))
      if (path !== '') named.push(/\.\w{2,4}$/.test(path) ? path : `${path}.bib`);
  }
  return [...new Set(named)];
}

const taking =
  /\\(?:input|include|subfile|subfileinclude|subimport|import)(?:[ \t]*\{([^{}\n]{0,300})\})?[ \t]*\{([^{}\n]{1,300})\}/g;

/** The files that a text takes in, as written, with their ending, relative to the document: `\input{chapters/one}`. */
export function partsNamed(raw: string): readonly string[] {
  if (!/\\(?:input|include|sub(?:file|import)|import)/.test(raw)) return [];
  const named: string[] = [];
  for (const { 1: folder = '', 2: name = '', index } of raw.matchAll(taking)) {
    if (isComment(raw, index)) continue;
    const path = `${folder.trim()}${folder !== '' && !folder.trim().endsWith('/') ? '/' : ''}${name.trim()}`;
    if (path !== '') named.push(/\.(?:tex|ltx|latex)$/i.test(path) ? path : `${path}.tex`);
  }
  return [...new Set(named)];
}

/** Whether an offset stands behind a % on its line. */
function isComment(raw: string, at: number): boolean {
  const line = raw.slice(raw.lastIndexOf('\n', at) + 1, at);
  return /(?:^|[^\\])%/.test(line);
}

const bibitem = /\\bibitem[ \t]*(?:\[[^\]]{0,300}\])?[ \t]*\{([^{}\n]{1,200})\}/g;

/** The entries that the draft itself has, in `thebibliography`: their keys, and their LaTeX up to the next one. */
export function ownEntries(raw: string): ReadonlyMap<string, string> {
  if (!raw.includes('\\bibitem')) return new Map();
  const found = [...raw.matchAll(bibitem)];
  return new Map(
    found.map((one, i) => {
      const end = Math.min(found[i + 1]?.index ?? raw.length, one.index + longestEntry);
      const tex = raw.slice(one.index + one[0].length, end).split('\\end{thebibliography}')[0] as string;
      return [(one[1] as string).trim().normalize('NFC'), tex];
    }),
  );
}

/** Longest entry, in LaTeX. */
const longestEntry = 2000;

/** Whether a draft says that it is a part of another one, which names the bibliography: `% !TeX root = …`, the class `subfiles`. */
export const isPart = (raw: string): boolean =>
  /^[ \t]*%[ \t]*!TeX[ \t]+root[ \t]*=/im.test(raw.slice(0, 4000)) ||
  /\\documentclass[ \t]*(?:\[[^\]\n]{0,200}\])?[ \t]*\{subfiles\}/.test(raw.slice(0, 4000));
