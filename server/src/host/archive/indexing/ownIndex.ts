import { type Content, textContent } from '../../../core/library/content.ts';
import { bytesKey } from '../../../core/library/contentKey.ts';
import { endingOf } from '../../../core/text/paths.ts';
import { type Kept, ownField, withFrontMatter } from '../document.ts';

/** An index for what `stet archive index` puts into it: words for people who search, pairs of words to find quotations by. */
export function ownIndex(shards: number, replicas: number): object {
  return {
    settings: {
      index: { number_of_shards: shards, number_of_replicas: replicas },
      analysis: {
        char_filter: { stet_apostrophes: { type: 'mapping', mappings: ["‘=>'", "’=>'", "ʼ=>'"] } },
        filter: {
          stet_pairs: { type: 'shingle', min_shingle_size: 2, max_shingle_size: 2, output_unigrams: false },
        },
        analyzer: {
          stet_words: {
            tokenizer: 'standard',
            char_filter: ['stet_apostrophes'],
            filter: ['lowercase', 'asciifolding'],
          },
          stet_pairs: {
            tokenizer: 'standard',
            char_filter: ['stet_apostrophes'],
            filter: ['lowercase', 'asciifolding', 'stet_pairs'],
          },
        },
      },
    },
    mappings: {
      dynamic: false,
      properties: {
        text: {
          type: 'text',
          analyzer: 'stet_words',
          index_options: 'freqs',
          // Which pairs a text has is all that is asked: how often, and how long it is, would only hide a rare one in a long text.
          fields: { pairs: { type: 'text', analyzer: 'stet_pairs', index_options: 'docs', norms: false } },
        },
        title: { type: 'text', analyzer: 'stet_words' },
        authors: { type: 'text', analyzer: 'stet_words' },
        publication: { type: 'keyword', ignore_above: 512 },
        date: { type: 'date', ignore_malformed: true },
        url: { type: 'keyword', index: false, doc_values: false },
        key: { type: 'keyword', ignore_above: 512 },
        name: { type: 'keyword', ignore_above: 4096 },
        hash: { type: 'keyword' },
        [ownField]: { type: 'keyword', index: false, doc_values: false },
      },
    },
  };
}

/** A document as that index takes it. Its id is its name's, its hash its content's: the same twice is the same once. */
export interface OwnDocument {
  readonly id: string;
  readonly hash: string;
  /** What stands in the index, as JSON. */
  readonly source: string;
}

const bytes = new TextEncoder();

/** The content of a file that goes by `name`. */
export function ownDocument(name: string, { told, raw, words, structure }: Content): OwnDocument {
  const { metadata, defects } = told;
  const kept: Kept =
    structure === null
      ? raw.key === words.key
        ? {}
        : { raw: raw.text }
      : { prose: { ...JSON.parse(structure.text), citations: [], directives: [], metadata, defects } };
  const fields = {
    name,
    text: words.text,
    title: metadata.title ?? told.headline ?? undefined,
    authors: metadata.authors.length > 0 ? metadata.authors : undefined,
    publication: metadata.publication,
    date: metadata.date,
    url: metadata.url,
    key: metadata.key,
    [ownField]: JSON.stringify(kept),
  };
  const hash = bytesKey(bytes.encode(JSON.stringify(fields)));
  return { id: bytesKey(bytes.encode(name)), hash, source: JSON.stringify({ ...fields, hash }) };
}

/** A line of JSON: a document with its `text`, its `id` and whatever else is known of it. Null for what is none. */
export function lineDocument(line: string): OwnDocument | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Record<string, unknown>;
  const text = fields['text'];
  const id = fields['id'] ?? fields['name'];
  if (typeof text !== 'string' || text.trim() === '' || (typeof id !== 'string' && typeof id !== 'number')) return null;
  const listed = (name: string): readonly string[] =>
    [fields[name] ?? []].flat().filter((one): one is string => typeof one === 'string' && one !== '');
  const raw = withFrontMatter(text, {
    title: listed('title')[0],
    authors: [...listed('author'), ...listed('authors')],
    date: listed('date')[0],
    publication: listed('publication')[0],
    key: listed('key')[0],
    url: listed('url')[0],
  });
  const name = endingOf(String(id)) === '' ? `${id}.txt` : String(id);
  return ownDocument(name, textContent(name, raw));
}
