import type { Reference } from '../../library/bibliography/reference.ts';
import type { Source } from '../../library/source.ts';
import type { Typing } from '../../markup/markup.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { asPrinted } from '../../verdict/citation/numbering.ts';
import { placeLabels } from '../../verdict/citation/place.ts';
import type { Completion } from '../answers.ts';
import { escapeMarkdown } from '../words/marked.ts';
import { authorYear, referenceText, workOf } from '../words/referenceText.ts';
import { wordsCompletions } from './inWords.ts';
import { quotationCompletions } from './quotation.ts';
import { speakerCompletions } from './speaker.ts';

type TypingOf<K extends Typing['kind']> = Extract<Typing, { readonly kind: K }>;

/** What may be written at the cursor (a raw offset): a citation key, a locator, a speaker, the rest of a quotation. */
export function completionsAt(facts: DraftFacts, offset: number): readonly Completion[] {
  const typing = facts.markup.cursor(facts.raw, offset);
  if (typing?.kind === 'locator') return locatorCompletions(facts, offset, typing);
  if (typing?.kind === 'key') return keyCompletions(facts, typing);
  const inWords = wordsCompletions(facts, offset);
  if (inWords.length > 0) return inWords;
  const speakers = speakerCompletions(facts, offset);
  if (speakers.length > 0 || typing === null) return speakers;
  return quotationCompletions(facts, offset, typing);
}

/** More than an editor lists at once; it asks again when more is typed. */
export const mostKeys = 500;

interface Citable {
  readonly key: string;
  readonly source: Source | undefined;
  readonly reference: Reference | null;
}

/** Everything the draft may cite: sources first, then what the bibliographies know and the library has no text of. */
function citable({ library, scope }: DraftFacts): readonly Citable[] {
  const sources = library.sources.map((source): Citable => {
    const key = scope.keys.get(source.path) ?? source.key;
    return { key, source, reference: scope.references.get(key) ?? null };
  });
  const own = new Set(sources.map(({ key }) => key));
  const others = [...scope.references].filter(([key]) => !own.has(key) && !scope.sources.has(key));
  return [...sources, ...others.map(([key, reference]): Citable => ({ key, reference, source: undefined }))];
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

function keyCompletions(facts: DraftFacts, typing: TypingOf<'key'>): readonly Completion[] {
  const all = citable(facts);
  const words = typing.typed
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toLowerCase()
    .split(/[\s_:.-]+/)
    .filter((word) => word !== '');
  const wanted = all.length <= mostKeys ? all : all.filter((one) => matches(filterOf(one), words));
  return wanted.slice(0, mostKeys).map((one, rank) => keyCompletion(facts, one, typing, rank));
}

const matches = (filter: string, words: readonly string[]): boolean => {
  const text = filter.toLowerCase();
  return words.every((word) => text.includes(word));
};

function keyCompletion(facts: DraftFacts, one: Citable, { typed, replace }: TypingOf<'key'>, rank: number): Completion {
  const work = workOf(one.reference, one.source);
  return {
    kind: 'citation',
    label: one.key,
    detail: [authorYear(work), work.title].filter((part) => part !== '').join(' — '),
    get documentation() {
      const text = one.source ? escapeMarkdown(opening(one.source)) : facts.say('completion.no-text');
      return [referenceText(work), text].filter((part) => part !== '').join('\n\n');
    },
    // An editor filters by all that is replaced, a brace before the key included.
    filter: (/^[^\p{L}\p{N}]+/u.exec(typed)?.[0] ?? '') + filterOf(one),
    replace,
    newText: facts.markup.write.key(one.key, facts.raw, replace),
    rank,
  };
}

/** How a source begins, below its headline. */
function opening(source: Source | undefined): string {
  const prose = source?.reading.prose;
  const first = prose?.blocks.find((block) => block.kind !== 'heading');
  if (!prose || !first) return '';
  const words = prose.text
    .slice(first.span.start, Math.min(first.span.end, first.span.start + 200))
    .replace(/\s+/g, ' ');
  return first.span.end - first.span.start > 200 ? `${words.replace(/\s\S*$/, '')} …` : words;
}

/** Where the quotation before the cursor stands in the source cited. */
function locatorCompletions(
  facts: DraftFacts,
  offset: number,
  { key, replace }: TypingOf<'locator'>,
): readonly Completion[] {
  const source = facts.library.byId.get(facts.scope.sources.get(key) ?? '');
  if (!source) return [];
  const { map } = facts.reading.prose;
  const before = facts.judged.filter(({ quotation }) => map.toRaw(quotation.span).start < offset).reverse();
  const found = before.flatMap(({ evidence }) => evidence).find((one) => one.source === source);
  if (!found) return [];
  return placeLabels(found.passage.span, asPrinted(source))
    .map((label) => ({ label, newText: facts.markup.write.locator(label, facts.raw, replace) }))
    .filter(({ newText }) => newText !== '')
    .map(({ label, newText }, rank) => ({
      kind: 'locator',
      label,
      detail: facts.say('completion.place'),
      documentation: '',
      filter: label,
      replace,
      newText,
      rank,
    }));
}
