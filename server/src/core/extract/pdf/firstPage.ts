import { betweenNames, lead, nameLike, office } from '../../language/every/bylines.ts';
import { sections, workplaces } from '../../language/every/papers.ts';
import { isoDate } from '../../prose/isoDate.ts';
import type { Metadata } from '../../prose/prose.ts';
import type { Layout } from './layout.ts';
import type { Line } from './lines.ts';

/** A title is set this much larger than the text. */
const large = 1.25;
/** Most lines of a title, most of its characters, and most lines above it: a journal's head, a series, a logo. */
const limits = { lines: 4, length: 250, above: 6 };
/** A line's middle may be off that of the page by this share of the text's width. */
const off = 0.06;

/**
 * Title, authors and date as the first page of a paper shows them: the largest letters of the page, centred at its top, and below
 * them lines that are nothing but names, or a date. What is not all of that says nothing: a wrong title is worse than none.
 */
export function firstPageOf({ columns, body }: Layout): Partial<Pick<Metadata, 'title' | 'authors' | 'date'>> {
  const lines = columns
    .filter(({ page, aside }) => page === 0 && !aside)
    .flatMap((column) => column.lines)
    .sort((a, b) => b.y - a.y);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const isCentred = (line: Line): boolean =>
    Math.abs(line.left + line.right - left - right) < 2 * off * (right - left) &&
    line.left - left > 0.02 * (right - left);
  const place = titleIn(lines, body);
  if (place === null || !isCentred(lines[place.to - 1] as Line)) return {};
  const title = lines
    .slice(place.from, place.to)
    .map(({ text }) => text.trim())
    .join(' ')
    .replace(/\s*[*∗†‡]+$/, '');
  return { title, ...below(lines.slice(place.to), isCentred) };
}

/** The lines of the largest letters, where they stand together near the top and read as a title; null where they do not. */
function titleIn(lines: readonly Line[], body: number): { readonly from: number; readonly to: number } | null {
  const size = lines.reduce((most, line) => Math.max(most, line.size), 0);
  if (size < large * body) return null;
  const isLarge = (line: Line | undefined): boolean => line !== undefined && line.size > 0.97 * size;
  const from = lines.findIndex(isLarge);
  let to = from + 1;
  while (isLarge(lines[to]) && (lines[to - 1] as Line).y - (lines[to] as Line).y < 2 * size) to++;
  const text = lines
    .slice(from, to)
    .map((line) => line.text)
    .join(' ');
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  const fits = from <= limits.above && to - from <= limits.lines && text.length <= limits.length && words >= 2;
  const alone = !lines.slice(to).some(isLarge) && lines.slice(0, from).every(({ text: above }) => above.length < 90);
  return fits && alone && !sections.test(text.trim()) && !/[-‐:,;]$/.test(text.trim()) ? { from, to } : null;
}

/** Names and a date in the centred lines under a title, up to its abstract or its first words. */
function below(
  lines: readonly Line[],
  isCentred: (line: Line) => boolean,
): Partial<Pick<Metadata, 'authors' | 'date'>> {
  const authors: string[] = [];
  let date: string | undefined;
  let named = true;
  for (const line of lines.slice(0, 12)) {
    const text = line.text
      .replace(/[*∗†‡§¶]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (sections.test(text) || !isCentred(line)) break;
    date ??= isoDate(text.replace(/^\((.*)\)$/, '$1'));
    const names = named ? namesIn(text) : null;
    if (names) authors.push(...names);
    else if (authors.length > 0) named = false;
  }
  return { ...(authors.length > 0 && { authors }), ...(date !== undefined && { date }) };
}

/** The names of a line that holds nothing else, or null. Marks of notes may stand behind each. */
function namesIn(line: string): readonly string[] | null {
  const parts = line
    .replace(lead, '')
    .split(new RegExp(`${betweenNames.source}|\\s*,\\s*(?:and\\s+)?`))
    .map((part) => part.replace(/(?<=\p{Ll})(?:\d{1,2}|\s+\d{1,2}|\s+[a-e])$/u, '').trim())
    .filter((part) => part !== '');
  const isName = (part: string): boolean =>
    nameLike.test(part) && !office.test(part) && !workplaces.test(part) && capitals(part) <= 3;
  return parts.length > 0 && parts.every(isName) ? parts : null;
}

/** Two names side by side, with nothing but white between them, would read as one. */
const capitals = (name: string): number => name.split(' ').filter((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word)).length;
