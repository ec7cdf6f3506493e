import { isMap, isScalar, type Pair } from 'yaml';
import { type Data, isData } from '../text/data.ts';
import type { Span } from '../text/span.ts';
import { isoDate } from './isoDate.ts';
import { type Defect, type KnownPerson, type Metadata, noMetadata, type OwnSetting } from './prose.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** What a file's front matter says, and where its text begins. */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly defects: readonly Defect[];
  /** Where its YAML stands, without the fences. */
  readonly yaml: Span;
  /** Raw offset behind the closing fence and its line break. */
  readonly end: number;
}

const fenced = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)([\s\S]*?)(?:^|(?<=[\r\n]))(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/;
/** Longest front matter read, in code units. */
const limit = 100_000;

/** The YAML front matter of a text that begins with `---`, or null. Read as data, never run. */
export function frontMatterOf(raw: string): FrontMatter | null {
  if (!/^\uFEFF?---/.test(raw)) return null;
  const found = fenced.exec(raw.slice(0, limit));
  if (found === null) return null;
  const yaml = found[1] as string;
  // A text that only begins with a rule has no "name:" in its first stretch.
  if (yaml.trim() !== '' && !/^[\p{L}"'][^\n]{0,80}?:(?:\s|$)/mu.test(yaml)) return null;
  const start = found[0].indexOf(yaml, found[0].indexOf('\n') + 1 || found[0].indexOf('---') + 3);
  return { ...metadataOf(yaml, start), yaml: { start, end: start + yaml.length }, end: found[0].length };
}

/** The bibliographies that a draft's front matter names, as written; costs next to nothing where it names none. */
export function bibliographyNamed(raw: string): readonly string[] {
  const head = /^\uFEFF?---/.test(raw) ? raw.slice(0, limit) : '';
  return /^bibliography\s*:/m.test(head) ? (frontMatterOf(raw)?.metadata.bibliography ?? []) : [];
}

/** What front matter says, apart from where it ends. */
type Said = Pick<FrontMatter, 'metadata' | 'defects'>;

/** Metadata from YAML that stands at `at` in the raw text. Bad YAML is a defect with its place; what could be read is kept. */
export function metadataOf(yaml: string, at: number): Said {
  const raw = { start: at, end: at + yaml.length };
  const unread = (why: string): Said => ({
    metadata: noMetadata,
    defects: [{ message: `Cannot read the front matter: ${why}`, raw }],
  });
  if (yaml.length > limit) return unread(`it is longer than ${limit} characters`);
  const read = readYaml(yaml);
  if ('reason' in read) return unread(read.reason);
  const defects = read.errors.slice(0, 3).map((error) => ({
    message: `Cannot read the front matter: ${plainWords(error.message)}`,
    raw: { start: at + Math.min(error.pos[0], yaml.length), end: at + Math.min(error.pos[1], yaml.length) },
  }));
  const value = read.value(read.contents);
  if (read.tooMuch()) return unread('its aliases expand to too much text');
  const metadata = isData(value) ? fromRecord(value) : noMetadata;
  const stet = settingsIn(read, at);
  return { metadata: stet.length > 0 ? { ...metadata, stet } : metadata, defects };
}

/** Each value under `stet`, with its keys and its place. */
function settingsIn({ contents, value }: Yaml, at: number): readonly OwnSetting[] {
  const found: OwnSetting[] = [];
  const visit = (pair: Pair, above: readonly string[]): void => {
    if (!isScalar(pair.key)) return;
    const keys = [...above, String(pair.key.value)];
    const [start = 0, end = 0] = pair.key.range ?? [];
    if (isMap(pair.value) && keys.length < deepestSetting)
      for (const one of pair.value.items as readonly Pair[]) visit(one, keys);
    else found.push({ keys, value: value(pair.value), raw: { start: at + start, end: at + end } });
  };
  const top = isMap(contents) ? (contents.items as readonly Pair[]) : [];
  const own = top.find(({ key }) => isScalar(key) && key.value === 'stet')?.value;
  if (isMap(own)) for (const one of own.items as readonly Pair[]) visit(one, []);
  return found;
}

/** `rules`, and a rule. */
const deepestSetting = 2;

function plainWords(message: string): string {
  const first = message.split('\n')[0] as string;
  return first.charAt(0).toLowerCase() + first.slice(1);
}

function fromRecord(record: Data): Metadata {
  const get = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = words(record[name]);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const date = get('date', 'published', 'issued', 'created');
  const source = get('source');
  const isUrl = source !== undefined && /^[a-z][a-z0-9+.-]*:\/\//i.test(source);
  const fields = {
    key: get('key', 'id', 'citekey', 'citation-key'),
    title: get('title'),
    date: date === undefined ? undefined : (isoDate(date) ?? date),
    url: get('url', 'link') ?? (isUrl ? source : undefined),
    publication:
      get('publication', 'publisher', 'container-title', 'journal', 'site', 'newspaper') ??
      (isUrl ? undefined : source),
    language: get('lang', 'language'),
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return {
    ...known,
    authors: namesIn(record['author'] ?? record['authors'] ?? record['byline']),
    people: peopleIn(record['people']),
    ...(record['bibliography'] === undefined ? {} : { bibliography: pathsIn(record['bibliography']) }),
  };
}

/** One path, or a list of them. */
function pathsIn(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
    typeof one === 'string' && one.trim() !== '' ? [one.trim()] : [],
  );
}

/** A scalar as words; undefined for nothing, a list or a map. */
function words(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\s+/g, ' ') : undefined;
}

/** Names of a string, a `{name}` or CSL's `{given, family}`, or a list of them. */
function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isData(value)) return words(value) === undefined ? [] : [words(value) as string];
  const given = words(value['given']);
  const family = words(value['family']);
  const name = words(value['name']) ?? words(value['literal']) ?? [given, family].filter(Boolean).join(' ');
  if (isData(value['name'])) return namesIn(value['name']);
  return name === '' ? [] : [name];
}

function peopleIn(value: unknown): readonly KnownPerson[] {
  const entries = Array.isArray(value) ? value : isData(value) ? Object.entries(value).map(fromEntry) : [];
  return entries.flatMap((entry: unknown): KnownPerson[] => {
    const name = namesIn(entry)[0];
    if (name === undefined) return [];
    if (!isData(entry)) return [{ name, aliases: [] }];
    const role = words(entry['role']) ?? words(entry['title']);
    const aliases = namesIn(entry['aliases'] ?? entry['alias'] ?? entry['names']);
    return [role === undefined ? { name, aliases } : { name, aliases, role }];
  });
}

/** `people: { Ines Aldana: harbourmaster }` and `people: { Ines Aldana: { role: … } }`. */
function fromEntry([name, value]: readonly [string, unknown]): unknown {
  return isData(value) ? { name, ...value } : { name, role: value };
}
