import type { Asked } from '../../core/lookup/asked.ts';
import { isOrdinary } from '../../core/lookup/rarity.ts';
import type { SearchOrder } from './archive.ts';
import type { Mapping } from './mapping.ts';

/**
 * Questions as an engine of Lucene's kind takes them, as data. Where the index holds pairs of words, all pairs of a quotation are
 * asked for at once, each weighing by its rarity: what an ellipsis or a bracket parts, or a change breaks, costs the pairs there
 * and no more. An index of plain words is asked for rows of three with room for one between, the rarest of the quotation.
 */

/** Words of a quotation that are asked for at most: of a longer one, as many from its beginning, middle and end. */
const mostWords = 96;
/** Words of one stretch of a long one. */
const stretch = 16;
/** Rows of three words at most, where there are no pairs. */
const mostPhrases = 12;
const phraseWords = 3;

export interface SearchLimits {
  readonly documents: number;
  readonly seconds: number;
}

/** The body of a search for one quotation. */
export function searchFor(asked: Asked, mapping: Mapping, limits: SearchLimits): object {
  return {
    size: limits.documents,
    _source: false,
    seq_no_primary_term: true,
    track_total_hits: false,
    timeout: `${limits.seconds}s`,
    query: { bool: { should: clausesFor(thinned(asked.rows), mapping) } },
  };
}

/** The body of a search for words that somebody types. */
export function searchForWords(words: string, mapping: Mapping, order: SearchOrder, limits: SearchLimits): object {
  const { date } = mapping;
  const newest = order === 'newest' && date !== null;
  const all = mapping.text.map((field) => ({
    match: { [field]: { query: words, ...(newest ? { operator: 'and' } : { minimum_should_match: '2<60%' }) } },
  }));
  const near = mapping.pairs === null ? [] : [{ match: { [mapping.pairs]: { query: words } } }];
  return {
    size: limits.documents,
    _source: false,
    seq_no_primary_term: true,
    track_total_hits: false,
    timeout: `${limits.seconds}s`,
    query: { bool: { must: [{ bool: { should: all, minimum_should_match: 1 } }], should: near } },
    ...(newest ? { sort: [{ [date]: { order: 'desc', unmapped_type: 'date', missing: '_last' } }, '_score'] } : {}),
  };
}

type Rows = Asked['rows'];

function clausesFor(rows: Rows, mapping: Mapping): readonly object[] {
  const clauses = mapping.pairs === null ? phrasesFor(rows, mapping.text) : pairsFor(rows, mapping.pairs);
  return clauses.length > 0
    ? clauses
    : mapping.text.map((field) => ({ match: { [field]: { query: rows.flat().join(' ') } } }));
}

/** A row of one word has no pair; beside others it tells nothing. */
const pairsFor = (rows: Rows, field: string): readonly object[] =>
  rows.filter((row) => row.length > 1).map((row) => ({ match: { [field]: { query: row.join(' ') } } }));

function phrasesFor(rows: Rows, fields: readonly string[]): readonly object[] {
  const windows = rows.flatMap((row) => {
    const size = Math.min(phraseWords, row.length);
    if (size < 2) return [];
    return Array.from({ length: row.length - size + 1 }, (_, i) => row.slice(i, i + size));
  });
  return spread(windows).flatMap((words) =>
    spellings(words.join(' ')).flatMap((query) =>
      fields.map((field) => ({ match_phrase: { [field]: { query, slop: 1 } } })),
    ),
  );
}

/** The windows that tell most, in their order, and of those that tell the same the ones farthest from each other. */
function spread(windows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const told = windows.map((words, at) => ({ words, at, bits: words.reduce((sum, word) => sum + bitsOf(word), 0) }));
  const chosen: (typeof told)[number][] = [];
  const left = [...told].sort((a, b) => b.bits - a.bits || a.at - b.at);
  for (const apart of [phraseWords, 2, 1]) {
    for (const one of left) {
      if (chosen.length >= mostPhrases) break;
      if (chosen.every(({ at }) => Math.abs(at - one.at) >= apart)) chosen.push(one);
    }
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ words }) => words);
}

/** How rare a word may be, from the word alone: the index is not asked. */
const bitsOf = (word: string): number => (isOrdinary(word) ? 1 : 3 + Math.min(6, word.length) / 6);

/** An index of plain words has an apostrophe as it was printed. */
const spellings = (query: string): readonly string[] =>
  query.includes("'") ? [query, query.replaceAll("'", '’')] : [query];

/** Of many words as many stretches, evenly spread. */
function thinned(rows: Rows): Rows {
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  if (count <= mostWords) return rows;
  const pieces = rows.flatMap((row) =>
    Array.from({ length: Math.ceil(row.length / stretch) }, (_, i) => row.slice(i * stretch, (i + 1) * stretch)),
  );
  const most = Math.floor(mostWords / stretch);
  const step = Math.max(1, (pieces.length - 1) / (most - 1));
  return Array.from({ length: most }, (_, i) => pieces[Math.round(i * step)] ?? []).filter((row) => row.length > 0);
}
