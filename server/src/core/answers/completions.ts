import type { DraftFacts } from '../rules/facts.ts';
import { passagesOf } from '../rules/facts.ts';
import { placeLabels } from '../verdict/place.ts';
import type { Completion } from './answers.ts';
import { quotationCompletions } from './completeQuotation.ts';
import { speakerCompletions } from './completeSpeaker.ts';

/** What may be written at the cursor (a raw offset): a citation key, a locator, a speaker, the rest of a quotation. */
export function completionsAt(facts: DraftFacts, offset: number): readonly Completion[] {
  const line = facts.raw.slice(Math.max(0, offset - 2000), offset);
  const locator = /\[[^[\]\n]*@([\p{L}\p{N}_:.#$%&+?<>~/-]+),\s*([^\];,\n]*)$/u.exec(line);
  if (locator) return locatorCompletions(facts, offset, locator[1] as string, (locator[2] as string).length);
  const key = /(?:^|[\s[;(-])@([\p{L}\p{N}_:.#$%&+?<>~/-]*)$/u.exec(line);
  if (key) return keyCompletions(facts, offset, (key[1] as string).length);
  const speakers = speakerCompletions(facts, offset);
  return speakers.length > 0 ? speakers : quotationCompletions(facts, offset);
}

function keyCompletions(facts: DraftFacts, offset: number, typed: number): readonly Completion[] {
  const rest = /^[\p{L}\p{N}_:.#$%&+?<>~/-]*/u.exec(facts.raw.slice(offset, offset + 200))?.[0].length ?? 0;
  const replace = { start: offset - typed, end: offset + rest };
  return facts.library.sources.map((source, rank) => {
    const { title, authors, publication, date } = source.metadata;
    const by = authors.join(', ');
    const lines = [
      `**${title}**`,
      [by, publication ?? '', date ?? ''].filter((part) => part !== '').join(' · '),
      opening(facts, rank),
    ];
    return {
      kind: 'citation',
      label: source.key,
      detail: [title, by].filter((part) => part !== '').join(' — '),
      documentation: lines.filter((part) => part !== '').join('\n\n'),
      filter: [source.key, title, by, date ?? ''].join(' '),
      replace,
      newText: source.key,
      rank,
    };
  });
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
  const index = facts.library.sources.findIndex((source) => source.key === key);
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
