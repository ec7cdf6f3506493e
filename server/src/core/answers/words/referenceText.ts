import { plainName } from '../../library/bibliography/names.ts';
import { type Name, noWork, type Reference, type Work } from '../../library/bibliography/reference.ts';
import type { Source } from '../../library/source.ts';
import { addressInMarkdown, escapeMarkdown } from './marked.ts';

const mostNames = 10;

/** What is known of a work: its entry, else what its source says of itself. */
export function workOf(reference: Reference | null, source: Source | undefined): Work {
  if (reference) return reference.work;
  if (!source) return noWork;
  const { title, authors, date, publication, url } = source.metadata;
  return {
    ...noWork,
    kind: 'web',
    title,
    authors: authors.map(plainName),
    date: date ?? '',
    container: publication ?? '',
    url: url ?? '',
  };
}

/** "Dorrit and Lund 2013", as a list shows a work. Empty parts are left out. */
export function authorYear({ authors, editors, date }: Work): string {
  const names = (authors.length > 0 ? authors : editors).map(({ family, given }) => family || given);
  const by = names.length > 3 ? `${names[0]} et al.` : listed(names);
  return [by, yearOf(date)].filter((part) => part !== '').join(' ');
}

export const yearOf = (date: string): string => /^\d{4}/.exec(date)?.[0] ?? date;

/** A reference as a bibliography in the Chicago style would set it, in Markdown. */
export function referenceText(work: Work): string {
  const parts =
    work.kind === 'article'
      ? articleParts(work)
      : work.kind === 'book' || work.kind === 'chapter'
        ? bookParts(work)
        : otherParts(work);
  const by = writers(work);
  return [by, ...parts, address(work.doi === '' ? work.url : `https://doi.org/${work.doi}`)]
    .filter((part) => part !== '')
    .map((part) => (/[.?!][*”]*$/.test(part) ? part : `${part}.`))
    .join(' ');
}

const words = escapeMarkdown;
const address = (url: string): string => addressInMarkdown(url) ?? words(url);
const cited = (title: string): string => (title === '' ? '' : `“${words(title)}${/[.?!]$/.test(title) ? '' : '.'}”`);
const italic = (title: string): string => (title === '' ? '' : `*${words(title)}*`);
const joined = (separator: string, ...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(separator);

function articleParts({ title, container, volume, issue, date, pages }: Work): readonly string[] {
  const number = joined(', ', words(volume), issue === '' ? '' : `no. ${words(issue)}`);
  const issued = date === '' ? '' : `(${words(yearOf(date))})`;
  const head = joined(' ', italic(container), number, issued);
  return [cited(title), pages === '' ? head : `${head}: ${words(pages)}`];
}

function bookParts({
  kind,
  title,
  container,
  editors,
  authors,
  place,
  publisher,
  date,
  pages,
}: Work): readonly string[] {
  const imprint = joined(', ', joined(': ', words(place), words(publisher)), words(yearOf(date)));
  if (kind === 'book') return [italic(title), imprint];
  const by = editors.length > 0 && authors.length > 0 ? `edited by ${listed(editors.map(direct))}` : '';
  return [cited(title), container === '' ? '' : `In ${joined(', ', italic(container), by, words(pages))}`, imprint];
}

function otherParts({ kind, title, container, publisher, date }: Work): readonly string[] {
  const set = kind === 'thesis' || kind === 'report' ? italic(title) : cited(title);
  return [set, joined(', ', italic(container), words(publisher), words(longDate(date)))];
}

function writers({ authors, editors }: Work): string {
  const names = authors.length > 0 ? authors : editors;
  const shown = names.slice(0, mostNames).map((name, i) => (i === 0 ? inverted(name) : direct(name)));
  const list = names.length > mostNames ? `${shown.join(', ')}, et al.` : listed(shown, true);
  return authors.length > 0 || editors.length === 0 ? list : `${list}, ${editors.length === 1 ? 'ed.' : 'eds.'}`;
}

const direct = ({ given, family }: Name): string => words(joined(' ', given, family));
const inverted = ({ given, family }: Name): string => words(joined(', ', family, given));

/** "a", "a and b", "a, b and c"; where the first is inverted a comma goes before the "and". */
function listed(names: readonly string[], comma = false): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}${comma ? ',' : ''} and ${last}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

function longDate(date: string): string {
  const found = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date);
  const month = months[Number(found?.[2]) - 1];
  if (!found || !month) return date;
  return found[3] === undefined ? `${month} ${found[1]}` : `${month} ${Number(found[3])}, ${found[1]}`;
}
