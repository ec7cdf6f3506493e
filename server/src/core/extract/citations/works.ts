import type { Citation } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import type { CitedItem, WorkItem } from './cited.ts';

/** A citation with its place in the prose, and where it is anchored: in the text where a note that holds it is called. */
export interface PlacedCitation {
  readonly span: Span;
  readonly at: number;
  readonly items: readonly CitedItem[];
}

/** Citations of a document as values, and the works that they carry with them as CSL-JSON; no works where nothing is cited. */
export function citationsOf(
  text: string,
  placed: readonly PlacedCitation[],
): { readonly citations: readonly Citation[]; readonly works?: string } {
  if (placed.length === 0) return { citations: [] };
  const works = new Works();
  const citations = placed.flatMap(({ span, at, items }) =>
    items.map(({ item, locator }): Citation => {
      const words = text.slice(span.start, span.end);
      const within = locator === null ? -1 : words.indexOf(locator);
      const place = { start: span.start + within, end: span.start + within + (locator?.length ?? 0) };
      return {
        ...{ style: 'field', names: 'key', sure: true, key: works.keyOf(item), keyRaw: span, locator },
        ...{ locatorRaw: within < 0 ? null : place, raw: span, text: words, at },
      };
    }),
  );
  return { citations: citations.sort((a, b) => a.at - b.at), works: works.json };
}

/** Works by keys: the one that a work brings along, else as a reader names it: "Lund 2020". */
class Works {
  private readonly keys = new Map<string, string>();
  private readonly items = new Map<string, WorkItem>();

  keyOf(item: WorkItem): string {
    const same = identityOf(item);
    const known = this.keys.get(same);
    if (known !== undefined) return known;
    const wanted = word(item['citation-key']) || called(item);
    let key = wanted;
    for (let n = 2; this.items.has(key); n++) key = `${wanted} (${n})`;
    this.keys.set(same, key);
    this.items.set(key, item);
    return key;
  }

  get json(): string {
    return JSON.stringify([...this.items].map(([key, item]) => ({ ...item, 'citation-key': key })));
  }
}

const word = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';

/** By what a work is known wherever it is cited in a document: programs give it other numbers now and then. */
function identityOf(item: WorkItem): string {
  const named = word(item['DOI']).toLowerCase() || word(item['URL']);
  return named || JSON.stringify([word(item['title']).toLowerCase(), familyOf(item), yearOf(item)]);
}

function called(item: WorkItem): string {
  const who = familyOf(item) || word(item['title']).split(/\s+/).slice(0, 4).join(' ');
  return [who, yearOf(item)].filter((part) => part !== '').join(' ') || 'a work without a title';
}

function familyOf(item: WorkItem): string {
  const authors = item['author'] ?? item['editor'];
  const first: unknown = Array.isArray(authors) ? authors[0] : null;
  if (typeof first !== 'object' || first === null) return '';
  const { family, literal } = first as WorkItem;
  return word(family) || word(literal);
}

function yearOf(item: WorkItem): string {
  const { issued } = item;
  if (typeof issued !== 'object' || issued === null) return '';
  const parts: unknown = (issued as WorkItem)['date-parts'];
  const year: unknown = Array.isArray(parts) && Array.isArray(parts[0]) ? parts[0][0] : undefined;
  return word(year) || (/\d{4}/.exec(JSON.stringify(issued))?.[0] ?? '');
}
