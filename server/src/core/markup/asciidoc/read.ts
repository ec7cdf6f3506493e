import { frontMatterOf } from '../../prose/frontMatter.ts';
import { isoDate } from '../../prose/isoDate.ts';
import { type Metadata, noMetadata, type Prose } from '../../prose/prose.ts';
import { atTop, linesBelow, newDraft, proseOf } from '../lines/draft.ts';
import { blocks } from './blocks.ts';
import { setAttribute } from './entries.ts';
import { addLines, comment, isComment, type Walk, walkOf } from './walk.ts';

/** Reads AsciiDoc. Total; raw offsets are exact. */
export function readAsciidoc(raw: string): Prose {
  const front = frontMatterOf(raw);
  const from = front?.end ?? (raw.startsWith('\uFEFF') ? 1 : 0);
  const draft = newDraft(raw);
  for (const [, key = ''] of raw.matchAll(/\[\[\[([^\],\n]{1,200})(?:,[^\]\n]{0,200})?\]\]\]/g)) draft.own.add(key);
  const walk = walkOf(raw, from, { draft, attributes: new Map(), notes: new Map() });
  if (front) draft.defects.push(...front.defects);
  const said = header(walk);
  blocks(walk, walk.lines.length, atTop);
  return proseOf(
    draft,
    { ...noMetadata, ...front?.metadata, ...said, ...fromAttributes(walk) },
    linesBelow(draft, 'first'),
  );
}

const author = /^\p{L}[\p{L}\p{N}_.'’-]*(?: +\p{L}[\p{L}\p{N}_.'’-]*){0,3}(?: +<[^<>]{1,200}>)?$/u;

/** The title, who wrote it and when: lines that are no prose, but for the title. */
function header(walk: Walk): Partial<Metadata> {
  while (walk.at < walk.lines.length && (walk.texts[walk.at] === '' || aside(walk))) walk.at++;
  const title = /^(?:=|#)[ \t]+(\S.*)$/.exec(walk.texts[walk.at] ?? '')?.[1];
  if (title === undefined) return {};
  const line = walk.lines[walk.at] as { start: number; end: number };
  addLines(walk, [{ start: line.end - title.length, end: line.end }], atTop, 'heading', { depth: 1 });
  walk.at++;
  const authors = lineAs(walk, authorsIn);
  const date = authors && lineAs(walk, revisionIn);
  skipAsides(walk);
  return { title, ...(authors && { authors }), ...(date && { date }) };
}

const isInHeader = (walk: Walk): boolean => walk.at < walk.lines.length && walk.texts[walk.at] !== '';

function skipAsides(walk: Walk): void {
  while (isInHeader(walk) && aside(walk)) walk.at++;
}

/** What the header's next line says, and passes it; null where it says no such thing. */
function lineAs<T>(walk: Walk, read: (line: string) => T | null): T | null {
  skipAsides(walk);
  const found = isInHeader(walk) ? read(walk.texts[walk.at] as string) : null;
  if (found !== null) walk.at++;
  return found;
}

function authorsIn(line: string): readonly string[] | null {
  const authors = line.split(/;\s*/);
  if (!authors.every((one) => author.test(one))) return null;
  return authors.map((one) => one.replace(/\s*<.*$/, '').replace(/_/g, ' '));
}

/** The date of a revision; "" where only its number stands there. */
const revisionIn = (line: string): string | null => dateIn(line) ?? (/^v\d/i.test(line) ? '' : null);

/** "v1.0, 2024-05-01: draft", "May 3, 2024". */
function dateIn(line: string): string | undefined {
  const words = line.replace(/^v?\d[\w.]*,\s*/i, '').replace(/:\s.*$/, '');
  return isoDate(words.trim());
}

/** A comment or an attribute, read; whether the line is one. */
function aside(walk: Walk): boolean {
  const text = walk.texts[walk.at] as string;
  const line = walk.lines[walk.at] as { start: number; end: number };
  if (isComment(text)) {
    comment(walk, line, text.slice(2));
    return true;
  }
  return setAttribute(walk);
}

function fromAttributes({ attributes }: Walk): Partial<Metadata> {
  const get = (...names: readonly string[]): string | undefined =>
    names.map((name) => attributes.get(name)?.trim()).find((value) => value);
  const author = get('author', 'authors');
  const date = get('revdate', 'docdate', 'date');
  const language = get('lang', 'language');
  const bibliography = get('bibtex-file');
  return {
    ...(author !== undefined && { authors: author.split(/;\s*/) }),
    ...(date !== undefined && { date: isoDate(date) ?? date }),
    ...(language !== undefined && { language }),
    ...(bibliography !== undefined && { bibliography: bibliography.split(/\s*[,;]\s*/).filter(Boolean) }),
  };
}

/** The bibliographies that a draft names. */
export function bibliographiesIn(raw: string): readonly string[] {
  const named = /^:bibtex-file:[ \t]+(\S[^\r\n]*)/m.exec(raw)?.[1]?.trim();
  const own = named === undefined ? [] : named.split(/\s*[,;]\s*/).filter(Boolean);
  return own.length > 0 ? own : (frontMatterOf(raw)?.metadata.bibliography ?? []);
}
