import { documentFormatOf, textFormatOf } from '../../core/extract/registry.ts';
import { readBibliography } from '../../core/library/bibliography/readBibliography.ts';
import { endingOf } from '../../core/text/paths.ts';
import { nameOf } from '../paths.ts';
import { citationKeysOf } from './citationKeys.ts';
import { readerAddress, type ZoteroFile, type ZoteroItem } from './item.ts';
import type { ZoteroSources } from './port.ts';

/** The name that its entries go by. */
export const zoteroName = 'Zotero.json';

const kinds: Readonly<Record<string, string>> = {
  journalArticle: 'article-journal',
  preprint: 'article',
  magazineArticle: 'article-magazine',
  newspaperArticle: 'article-newspaper',
  interview: 'interview',
  radioBroadcast: 'broadcast',
  tvBroadcast: 'broadcast',
  podcast: 'broadcast',
  book: 'book',
  bookSection: 'chapter',
  conferencePaper: 'paper-conference',
  encyclopediaArticle: 'entry-encyclopedia',
  webpage: 'webpage',
  forumPost: 'post',
  blogPost: 'post-weblog',
  thesis: 'thesis',
  report: 'report',
};

/** Where a work stands: the first of these fields that it has. */
const containers = [
  'publicationTitle',
  'bookTitle',
  'websiteTitle',
  'blogTitle',
  'proceedingsTitle',
  'encyclopediaTitle',
  'dictionaryTitle',
  'forumTitle',
  'programTitle',
  'network',
  'reporter',
  'seriesTitle',
] as const;
const titles = ['title', 'caseName', 'nameOfAct', 'subject'] as const;
const dates = ['date', 'dateDecided', 'dateEnacted', 'issueDate'] as const;
const publishers = ['publisher', 'institution', 'university', 'label', 'company', 'studio'] as const;
/** Which of an item's files is read: the one that has pages, then the one whose words are plainest. */
const preferred = ['.pdf', '.epub', '.docx', '.odt', '.doc', '.rtf', '.txt', '.md', '.html', '.htm'];

/** The sources that items have, each item's best file. */
export function sourcesFrom(items: readonly ZoteroItem[], folder: string): ZoteroSources {
  const keys = citationKeysOf(items);
  const files: string[] = [];
  const readers = new Map<string, string>();
  const entries: object[] = [];
  for (const item of items) {
    const file = bestOf(item.files);
    if (file === null) continue;
    files.push(file.path);
    readers.set(file.path, readerAddress(item.library, file.key));
    entries.push(entryOf(item, keys.get(item) ?? null, file));
  }
  return { files, works: readBibliography(`${folder}/${zoteroName}`, JSON.stringify(entries)), readers };
}

function bestOf(files: readonly ZoteroFile[]): ZoteroFile | null {
  const read = files.filter(({ path }) => documentFormatOf(path) !== null || textFormatOf(path) !== null);
  const rank = ({ path }: ZoteroFile): number => {
    const at = preferred.indexOf(endingOf(path));
    return at < 0 ? preferred.length : at;
  };
  return read.reduce<ZoteroFile | null>((best, one) => (best === null || rank(one) < rank(best) ? one : best), null);
}

/** An item as an entry of a bibliography (CSL-JSON). */
function entryOf({ type, fields, creators }: ZoteroItem, key: string | null, { key: own, path }: ZoteroFile): object {
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => fields[name]).find((value) => value);
  const named = (role: RegExp) =>
    creators
      .filter((one) => role.test(one.role))
      .map(({ given, family }) => (given === '' ? { literal: family } : { family, given }));
  const date = dateOf(first(dates) ?? '');
  return {
    // What has no key is known by its file, which nobody else has.
    id: key ?? own,
    type: kinds[type] ?? 'document',
    title: first(titles) ?? nameOf(path),
    author: named(
      /^(?:author|director|interviewee|podcaster|presenter|cartographer|programmer|artist|inventor|sponsor|performer)$/,
    ),
    editor: named(/^editor$/),
    ...(date !== null && { issued: date }),
    'container-title': first(containers),
    publisher: first(publishers),
    'publisher-place': fields['place'],
    volume: fields['volume'],
    issue: fields['issue'],
    page: fields['pages'],
    URL: fields['url'],
    DOI: fields['DOI'],
    file: path,
  };
}

/** "2013-11-00 November 2013": as the database keeps a date, sorted and as it was typed; "2013-11": as the API tells it. */
function dateOf(value: string): object | null {
  const sorted = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:\s|$)/.exec(value);
  if (sorted && sorted[1] !== '0000')
    return { 'date-parts': [sorted.slice(1, 4).flatMap((part) => (Number(part ?? 0) > 0 ? [Number(part)] : []))] };
  const typed = value.replace(/^0000-00-00\s*/, '').trim();
  return typed === '' ? null : { raw: typed };
}
