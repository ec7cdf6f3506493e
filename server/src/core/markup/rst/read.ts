import { isoDate } from '../../prose/isoDate.ts';
import type { Metadata, Prose } from '../../prose/prose.ts';
import { atTop, linesBelow, newDraft, proseOf } from '../lines/draft.ts';
import { blocks } from './blocks.ts';
import type { Document } from './state.ts';
import { type Walk, walkOf } from './walk.ts';

/** Reads reStructuredText. Total; raw offsets are exact. */
export function readRst(raw: string): Prose {
  const walk = walkOf(documentOf(raw), raw, raw.startsWith('\uFEFF') ? 1 : 0);
  blocks(walk, walk.starts.length, 0, atTop);
  const bibliography = bibliographiesIn(raw);
  const metadata = { ...metadataOf(walk), ...(bibliography.length > 0 && { bibliography }) };
  return proseOf(walk.draft, metadata, linesBelow(walk.draft, 'block'));
}

const entries = /^[ \t]*\.\.[ \t]+\[([\p{L}\p{N}][\p{L}\p{N}_.:+-]*)\](?=\s)/gmu;
const targets = /^[ \t]*\.\.[ \t]+_(`[^`\n]{1,200}`|(?:[^:\\\n]|\\.){1,200}):[ \t]+(\S+)[ \t]*$/gm;
const substitutions = /^[ \t]*\.\.[ \t]+\|([^|\n]{1,100})\|[ \t]+(\w[\w-]*)::[ \t]*([^\n]{0,1000})$/gm;

/** What may be referred to from anywhere in a document. */
function documentOf(raw: string): Document {
  const draft = newDraft(raw);
  const taken = new Set<string>();
  for (const [, key = ''] of raw.matchAll(entries)) (/^\d+$/.test(key) ? taken : draft.own).add(key);
  const named = [...raw.matchAll(targets)].map(
    ([, name = '', address = '']) => [name.replace(/`/g, '').toLowerCase(), address] as const,
  );
  const meant = [...raw.matchAll(substitutions)].map(
    ([, name = '', kind, words = '']) =>
      [name.toLowerCase(), kind === 'replace' || kind === 'unicode' ? plainWords(words) : ''] as const,
  );
  return { draft, targets: new Map(named), substitutions: new Map(meant), called: new Map(), taken };
}

const plainWords = (words: string): string => words.replace(/\\(.)|\*{1,2}|`{1,2}_{0,2}/g, '$1').trim();

function metadataOf({ fields }: Walk): Partial<Metadata> {
  const title = fields.get('title');
  const date = fields.get('date')?.replace(/^\$Date:\s*|\s*\$$/g, '');
  const language = fields.get('language') ?? fields.get('lang');
  const authors = (fields.get('authors') ?? fields.get('author') ?? '')
    .split(/\n[-*+]?\s*|;\s*|^[-*+]\s+/)
    .map((name) => name.replace(/\s*<[^<>]*>/, '').trim());
  return {
    ...(title && { title }),
    authors: authors.filter(Boolean),
    ...(date && { date: isoDate(date) ?? date }),
    ...(language && { language }),
  };
}

const bibliography = /^[ \t]*\.\.[ \t]+bibliography::[ \t]+(\S[^\r\n]*)/gm;

/** The bibliographies that a draft names: `.. bibliography:: refs.bib`. */
export const bibliographiesIn = (raw: string): readonly string[] =>
  raw.includes('bibliography::')
    ? [...raw.matchAll(bibliography)].flatMap(([, paths = '']) => paths.trim().split(/\s+/))
    : [];
