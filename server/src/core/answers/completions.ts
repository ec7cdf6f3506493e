import type { Reference } from '../library/bibliography/reference.ts';
import type { Source } from '../library/source.ts';
import type { DraftFacts } from '../rules/facts.ts';
import { passagesOf } from '../rules/facts.ts';
import type { Span } from '../text/span.ts';
import { placeLabels } from '../verdict/place.ts';
import type { Completion } from './answers.ts';
import { quotationCompletions } from './completeQuotation.ts';
import { speakerCompletions } from './completeSpeaker.ts';
import { escapeMarkdown } from './marked.ts';
import { authorYear, referenceText, workOf } from './referenceText.ts';

/** Behind `[@key, ` and behind `@key [`. */
const locatorTyped =
  /(?:\[[^[\]\n]*@(\{[^{}\n]+\}|[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]+),\s*|@(\{[^{}\n]+\}|[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]+) ?\[)([^\]@;,\n]*)$/u;
const keyTyped = /(?:^|[\s[;(^-])@(\{[^{}\n]*|[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*)$/u;
const keyBehind = /^[\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*/u;

/** What may be written at the cursor (a raw offset): a citation key, a locator, a speaker, the rest of a quotation. */
export function completionsAt(facts: DraftFacts, offset: number): readonly Completion[] {
  const line = facts.raw.slice(Math.max(0, offset - 2000), offset);
  const locator = locatorTyped.exec(line);
  if (locator)
    return locatorCompletions(facts, offset, bare((locator[1] ?? locator[2]) as string), (locator[3] as string).length);
  const key = keyTyped.exec(line);
  if (key) return keyCompletions(facts, offset, key[1] as string);
  const speakers = speakerCompletions(facts, offset);
  return speakers.length > 0 ? speakers : quotationCompletions(facts, offset);
}

const bare = (key: string): string => key.replace(/^\{|\}$/g, '');

/** More than an editor lists at once; it asks again when more is typed. */
export const mostKeys = 500;

interface Citable {
  readonly key: string;
  readonly source: Source | undefined;
  /** The source's number; -1 without one. */
  readonly index: number;
  readonly reference: Reference | null;
}

/** Everything the draft may cite: sources first, then what the bibliographies know and the library has no text of. */
function citable({ library, scope }: DraftFacts): readonly Citable[] {
  const sources = library.sources.map((source, i): Citable => {
    const key = scope.keys[i] ?? source.key;
    return { key, source, index: i, reference: scope.references.get(key) ?? null };
  });
  const own = new Set(sources.map(({ key }) => key));
  const others = [...scope.references].filter(([key]) => !own.has(key) && !scope.sources.has(key));
  return [...sources, ...others.map(([key, reference]): Citable => ({ key, reference, source: undefined, index: -1 }))];
}

const searched = new WeakMap<Reference, string>();

/** What is typed against: key, title, authors, year. */
function filterOf(one: Citable): string {
  const known = one.reference && searched.get(one.reference);
  if (known) return known;
  const { title, authors, date } = workOf(one.reference, one.source);
  const names = authors.map(({ given, family }) => `${given} ${family}`);
  const filter = [one.key, title, ...names, date].filter((part) => part !== '').join(' ');
  if (one.reference) searched.set(one.reference, filter);
  return filter;
}

function keyCompletions(facts: DraftFacts, offset: number, typed: string): readonly Completion[] {
  const behind = keyBehind.exec(facts.raw.slice(offset, offset + 200))?.[0].length ?? 0;
  const replace = { start: offset - typed.length, end: offset + (typed.startsWith('{') ? 0 : behind) };
  const all = citable(facts);
  const words = bare(typed)
    .toLowerCase()
    .split(/[\s_:.-]+/)
    .filter((word) => word !== '');
  const wanted = all.length <= mostKeys ? all : all.filter((one) => matches(filterOf(one), words));
  return wanted
    .slice(0, mostKeys)
    .map((one, rank) => keyCompletion(facts, one, replace, rank, typed.startsWith('{') ? '{' : ''));
}

const matches = (filter: string, words: readonly string[]): boolean => {
  const text = filter.toLowerCase();
  return words.every((word) => text.includes(word));
};

function keyCompletion(facts: DraftFacts, one: Citable, replace: Span, rank: number, brace: string): Completion {
  const work = workOf(one.reference, one.source);
  return {
    kind: 'citation',
    label: one.key,
    detail: [authorYear(work), work.title].filter((part) => part !== '').join(' — '),
    get documentation() {
      const text = one.source ? escapeMarkdown(opening(facts, one.index)) : 'Its text is not in the library.';
      return [referenceText(work), text].filter((part) => part !== '').join('\n\n');
    },
    filter: brace + filterOf(one),
    replace,
    newText:
      brace === '' && /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*$/u.test(one.key) ? one.key : `{${one.key}}`,
    rank,
  };
}

/** How a source begins, below its headline. */
function opening(facts: DraftFacts, index: number): string {
  const prose = facts.library.sources[index]?.reading.prose;
  const first = prose?.blocks.find((block) => block.kind !== 'heading');
  if (!prose || !first) return '';
  const words = prose.text
    .slice(first.span.start, Math.min(first.span.end, first.span.start + 200))
    .replace(/\s+/g, ' ');
  return first.span.end - first.span.start > 200 ? `${words.replace(/\s\S*$/, '')} …` : words;
}

/** Where the quotation before the cursor stands in the source cited. */
function locatorCompletions(facts: DraftFacts, offset: number, key: string, typed: number): readonly Completion[] {
  const index = facts.scope.sources.get(key) ?? -1;
  const source = facts.library.sources[index];
  if (!source) return [];
  const { map } = facts.reading.prose;
  const before = facts.judged.filter(({ quotation }) => map.toRaw(quotation.span).start < offset).reverse();
  const passage = before.flatMap(({ wording }) => passagesOf(wording)).find((p) => p.source === index);
  if (!passage) return [];
  const replace = { start: offset - typed, end: offset };
  return placeLabels(passage.span, source.reading.prose).map((label, rank) => ({
    kind: 'locator',
    label,
    detail: 'where the quotation stands',
    documentation: '',
    filter: label,
    replace,
    newText: label,
    rank,
  }));
}
