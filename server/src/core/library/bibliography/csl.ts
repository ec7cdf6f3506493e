import { type Data, isData } from '../../text/data.ts';
import { plainName } from './names.ts';
import { type Name, noWork, type Work, type WorkKind } from './reference.ts';

const words = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .replace(/<\/?[a-z][^<>]*>/gi, '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const kinds: Readonly<Record<string, WorkKind>> = {
  'article-journal': 'article',
  article: 'article',
  'article-magazine': 'news',
  'article-newspaper': 'news',
  interview: 'news',
  broadcast: 'news',
  book: 'book',
  chapter: 'chapter',
  'paper-conference': 'chapter',
  'entry-encyclopedia': 'chapter',
  webpage: 'web',
  post: 'web',
  'post-weblog': 'web',
  thesis: 'thesis',
  report: 'report',
};

/** One item of CSL-JSON or CSL-YAML. */
export function cslWork(item: Data): Work {
  return {
    kind: kinds[words(item['type'])] ?? 'other',
    title: words(item['title']),
    authors: list(item['author']).map(cslName),
    editors: list(item['editor']).map(cslName),
    date: cslDate(item['issued']),
    container: words(item['container-title']),
    publisher: words(item['publisher']),
    place: words(item['publisher-place']),
    volume: words(item['volume']),
    issue: words(item['issue']),
    pages: words(item['page']).replace(/\s*[-–]+\s*/g, '–'),
    url: words(item['URL'] ?? item['url']),
    doi: words(item['DOI'] ?? item['doi']),
  };
}

function cslName(value: unknown): Name {
  if (!isData(value)) return plainName(words(value));
  const particle = words(value['non-dropping-particle']) || words(value['dropping-particle']);
  const family = words(value['family']) || words(value['literal']) || words(value['name']);
  return { family: [particle, family].filter((part) => part !== '').join(' '), given: words(value['given']) };
}

/** `{date-parts: [[2013, 11, 1]]}`, `[{year, month, day}]`, `{raw}`, `{literal}` or a plain date. */
function cslDate(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value;
  if (!isData(one)) return words(one);
  const nested = list(one['date-parts'])[0];
  const parts = list(nested ?? [one['year'], one['month'], one['day']]).map(words);
  const digits = parts.filter((part) => /^\d+$/.test(part)).map((part, i) => part.padStart(i === 0 ? 4 : 2, '0'));
  return digits.join('-') || words(one['raw']) || words(one['literal']);
}

const hayagrivaKinds: ReadonlyMap<string, WorkKind> = new Map([
  ['web', 'web'],
  ['blog', 'web'],
  ['chapter', 'chapter'],
  ['anthos', 'chapter'],
  ['entry', 'chapter'],
  ['book', 'book'],
  ['thesis', 'thesis'],
  ['report', 'report'],
]);

/** What a work of a type is that stands in one of type `inside`. */
function hayagrivaKind(type: string, inside: string): WorkKind {
  if (type === 'article') return inside === 'newspaper' ? 'news' : 'article';
  return hayagrivaKinds.get(type) ?? (inside === 'periodical' || inside === 'journal' ? 'article' : 'other');
}

/** One entry of Hayagriva: its `parent` is what it stands in. */
export function hayagrivaWork(item: Data): Work {
  const parent = list(item['parent']).find(isData) ?? {};
  const publisher = item['publisher'] ?? parent['publisher'];
  const url = item['url'];
  const serial = isData(item['serial-number']) ? item['serial-number'] : {};
  const of = (name: string): string => words(item[name]) || words(parent[name]);
  return {
    ...noWork,
    kind: hayagrivaKind(words(item['type']).toLowerCase(), words(parent['type']).toLowerCase()),
    title: titled(item['title']),
    authors: list(item['author']).map(hayagrivaName),
    editors: list(item['editor'] ?? parent['editor']).map(hayagrivaName),
    date: of('date'),
    container: titled(parent['title']),
    publisher: isData(publisher) ? words(publisher['name']) : words(publisher),
    place: isData(publisher) ? words(publisher['location']) : of('location'),
    volume: of('volume'),
    issue: of('issue'),
    pages: words(item['page-range'] ?? item['pages']).replace(/\s*[-–]+\s*/g, '–'),
    url: isData(url) ? words(url['value']) : words(url),
    doi: words(serial['doi'] ?? item['doi']),
  };
}

const titled = (value: unknown): string => words(isData(value) ? value['value'] : value);

function hayagrivaName(value: unknown): Name {
  if (!isData(value)) return plainName(words(value));
  const family = [words(value['prefix']), words(value['name'])].filter((part) => part !== '').join(' ');
  return { family, given: words(value['given-name']) };
}
