import { months } from '../../language/every/months.ts';
import type { Defect } from '../../prose/prose.ts';
import { once } from '../../text/once.ts';
import { composed } from '../../text/paths.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { filesIn } from './fileField.ts';
import { bibtexNames } from './names.ts';
import type { Bibliography, Reference, Work, WorkKind } from './reference.ts';
import { fieldsIn, type RawEntry, type RawField, splitBibtex } from './splitBibtex.ts';
import { bibtexValues, type TextOf } from './strings.ts';
import { fromTex, unescaped } from './tex.ts';

/** Inheritance goes no deeper, and an entry inherits from no more: what is defined by itself, or doubles with each step, ends here. */
const deepest = 4;
const mostAncestors = 100;

/** A file of entries, with what an entry may refer to. */
interface File {
  readonly raw: string;
  readonly textOf: TextOf;
  readonly entries: ReadonlyMap<string, RawEntry>;
  /** What entries say that others inherit from, read once. */
  readonly inherited: Map<RawEntry, ReadonlyMap<string, string>>;
}

/** BibTeX and BibLaTeX. Entries are told apart and their fields looked over now, what a field says is read when asked. */
export function readBibtex(path: string, raw: string): Bibliography {
  const split = splitBibtex(raw);
  const defects: Defect[] = [...split.defects];
  const entries = new Map<string, RawEntry>();
  const references: Reference[] = [];
  const read = split.entries.map((entry) => {
    const fields = fieldsIn(raw, entry.body, entry.closed ? defects : null);
    return { entry, fields };
  });
  const all = read.flatMap(({ fields }) => fields);
  const file: File = { raw, textOf: bibtexValues(raw, split.strings, all, defects), entries, inherited: new Map() };
  for (const { entry, fields } of read) {
    const first = entries.get(entry.key);
    if (first) {
      defects.push({ message: `The key “${entry.key}” is already used; the first entry counts`, raw: entry.keyRaw });
      continue;
    }
    entries.set(entry.key, entry);
    if (entry.type !== 'xdata') references.push(...referencesOf(path, file, entry, fields));
  }
  return { path, raw, references, defects: defects.sort((a, b) => a.raw.start - b.raw.start) };
}

function referencesOf(path: string, file: File, entry: RawEntry, fields: readonly RawField[]): readonly Reference[] {
  const said = (name: string): string => {
    const field = fields.find((one) => one.name === name);
    return field ? file.textOf(field) : '';
  };
  const work = once(() => workOf(entry, file));
  const files = filesIn(said('file'));
  const url = unescaped(said('url'));
  const reference = (key: string, keyRaw: Span): Reference => ({
    key: composed(key),
    path,
    raw: entry.raw,
    keyRaw,
    files,
    url,
    get work() {
      return work();
    },
  });
  // biblatex's other keys for the same work.
  const others = keysListed(file.raw, fields, ['ids']).filter(({ key }) => key !== entry.key);
  return [reference(entry.key, entry.keyRaw), ...others.map(({ key, span }) => reference(key, span))];
}

/** The keys that fields of these names list, and where. */
function keysListed(
  raw: string,
  fields: readonly RawField[],
  names: readonly string[],
): readonly { readonly key: string; readonly span: Span }[] {
  const pieces = fields.filter(({ name }) => names.includes(name)).flatMap((field) => field.pieces);
  return pieces.flatMap(({ span }) =>
    [...sliceOf(raw, span).matchAll(/[^\s,][^,]*?(?=\s*(?:,|$))/g)].map((found) => {
      const start = span.start + found.index;
      return { key: found[0], span: { start, end: start + found[0].length } };
    }),
  );
}

/** Where other entries of a file refer to a key: by `crossref`, `xdata`, `related` or `entryset`. */
export function keyMentions(raw: string, key: string): readonly Span[] {
  return splitBibtex(raw)
    .entries.flatMap((entry) =>
      keysListed(raw, fieldsIn(raw, entry.body, null), ['crossref', 'xdata', 'related', 'entryset']),
    )
    .filter((one) => composed(one.key) === key)
    .map(({ span }) => span);
}

type Get = (...names: readonly string[]) => string;

/** What the fields of an entry say, the first of each name. */
function saidBy(entry: RawEntry, { raw, textOf, inherited }: File): ReadonlyMap<string, string> {
  const known = inherited.get(entry);
  if (known) return known;
  const fields = new Map<string, string>();
  for (const field of fieldsIn(raw, entry.body, null))
    if (!fields.has(field.name)) fields.set(field.name, textOf(field));
  return fields;
}

/** An entry, or one that it inherits from: as a parent, in which it stands, or as data that it shares. */
interface Generation {
  readonly fields: ReadonlyMap<string, string>;
  readonly parent: boolean;
}

/** An entry and what it inherits from, nearest first. */
function generationsOf(entry: RawEntry, file: File): readonly Generation[] {
  const generations: Generation[] = [];
  const opened = new Set<string>();
  const open = (one: RawEntry, depth: number, parent: boolean): void => {
    // What was inherited before adds nothing; as a parent it is read in another way.
    const known = `${one.key} ${parent}`;
    if (opened.has(known) || generations.length > mostAncestors) return;
    opened.add(known);
    const fields = saidBy(one, file);
    if (depth > 0) file.inherited.set(one, fields);
    generations.push({ fields, parent });
    if (depth >= deepest) return;
    const from = `${fields.get('xdata') ?? ''},${fields.get('crossref') ?? ''}`;
    for (const key of from.split(',', mostAncestors)) {
      const next = file.entries.get(key.trim());
      if (next) open(next, depth + 1, parent || next.type !== 'xdata');
    }
  };
  open(entry, 0, false);
  return generations;
}

/** What a field says, in the entry or in one that it inherits from. */
function fieldsOf(entry: RawEntry, file: File): Get {
  const generations = generationsOf(entry, file);
  return (...names) => {
    for (const { fields, parent } of generations) {
      for (const name of names) {
        const value = (parent ? parentsField(fields, name) : fields.get(name))?.trim();
        if (value) return value;
      }
    }
    return '';
  };
}

/** A parent's title is the book its chapter stands in; its titles and authors are its own. */
function parentsField(fields: ReadonlyMap<string, string>, name: string): string | undefined {
  if (name === 'title' || name === 'subtitle' || name === 'author') return undefined;
  return fields.get(name === 'booktitle' && !fields.has(name) ? 'title' : name);
}

const kinds: Readonly<Record<string, WorkKind>> = {
  article: 'article',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  proceedings: 'book',
  booklet: 'book',
  manual: 'book',
  incollection: 'chapter',
  inbook: 'chapter',
  bookinbook: 'chapter',
  inproceedings: 'chapter',
  conference: 'chapter',
  inreference: 'chapter',
  online: 'web',
  electronic: 'web',
  www: 'web',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  report: 'report',
  techreport: 'report',
  // Mendeley's, Zotero's and JabRef's own.
  magazinearticle: 'news',
  newspaperarticle: 'news',
  newspaper: 'news',
  webpage: 'web',
  website: 'web',
  web: 'web',
  blog: 'web',
  blogpost: 'web',
  encyclopediaarticle: 'chapter',
  booksection: 'chapter',
  journalarticle: 'article',
  conferenceproceedings: 'chapter',
  conferencepaper: 'chapter',
};

/** Programs write their own types with or without a sign between their words: "newspaper_article". */
const kindOf = (type: string): WorkKind => kinds[type.replace(/[^\p{L}]/gu, '')] ?? 'other';

function workOf(entry: RawEntry, file: File): Work {
  const get = fieldsOf(entry, file);
  const text: Get = (...names) => fromTex(get(...names));
  const title = [text('title'), text('subtitle')].filter((part) => part !== '').join(': ');
  const news = entry.type === 'article' && /news|magazine/i.test(get('entrysubtype'));
  return {
    kind: news ? 'news' : kindOf(entry.type),
    title,
    authors: bibtexNames(get('author')),
    editors: bibtexNames(get('editor')),
    date: dateOf(get),
    container: text('journaltitle', 'journal', 'booktitle', 'maintitle', 'eventtitle', 'organization'),
    publisher: text('publisher', 'school', 'institution'),
    place: text('location', 'address'),
    volume: text('volume'),
    issue: text('number', 'issue'),
    pages: text('pages').replace(/\s*(?:--?|–)\s*/g, '–'),
    url: unescaped(get('url')),
    doi: unescaped(get('doi')),
  };
}

function dateOf(get: Get): string {
  const whole = fromTex(get('date'));
  if (whole !== '') return /^-?\d{4}(?:-\d\d){0,2}/.exec(whole)?.[0] ?? whole;
  const year = fromTex(get('year'));
  if (!/^\d{4}$/.test(year)) return year;
  const said = get('month').toLowerCase().trim();
  const named = months.indexOf(said.slice(0, 3)) + 1;
  const month = named > 0 ? named : /^\d{1,2}$/.test(said) ? Number(said) : 0;
  if (month < 1 || month > 12) return year;
  const day = /^\d{1,2}$/.test(get('day')) ? `-${get('day').padStart(2, '0')}` : '';
  return `${year}-${String(month).padStart(2, '0')}${day}`;
}
