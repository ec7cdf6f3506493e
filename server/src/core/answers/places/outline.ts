import { designation } from '../../drafting/attribution.ts';
import type { Source } from '../../library/source.ts';
import { inEnglish, shown } from '../../messages/say.ts';
import type { Block, Prose } from '../../prose/prose.ts';
import type { Quotation } from '../../reading/reading.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { attributionOf } from '../../verdict/attribution/voices.ts';
import { wordsOf } from '../../verdict/citation/place.ts';
import { speakerOf } from '../../verdict/identity/describe.ts';
import { isWordingFinding } from '../words/inWords.ts';
import { isOpen } from '../words/sound.ts';

/** What a document holds, heading by heading. Raw spans; a child's lies in its parent's. */
export interface Entry {
  readonly kind: 'heading' | 'quotation';
  readonly name: string;
  readonly detail: string;
  /** All that belongs to it: of a heading what stands under it. */
  readonly span: Span;
  /** What names it. */
  readonly selection: Span;
  readonly children: readonly Entry[];
}

/** A draft's quotations under its headings, each with who says it and what was found; empty when it quotes nobody. */
export function draftOutline(facts: DraftFacts): readonly Entry[] {
  const { reading, judged } = facts;
  const open = facts.findings.filter(isOpen);
  const quotations = judged.map(({ index, quotation, wording }) => {
    const own = open.filter((finding) => finding.quotation === index);
    const found = own.some(isWordingFinding) || wording.kind !== 'verbatim' ? wording.kind.replace('-', ' ') : '';
    return entryOf(quotation, reading.prose, quoted(quotation, reading.prose), [
      attributionOf(quotation, reading)?.speaker.text ?? '',
      own.length > 0 ? own.map(({ rule }) => rule).join(', ') : found || 'verbatim',
    ]);
  });
  return quotations.length === 0 ? [] : underHeadings(reading.prose, quotations, facts.raw.length);
}

/** What is said in a source, under its headings, by speaker. */
export function sourceOutline({ reading, raw }: Source): readonly Entry[] {
  const { prose, quotations } = reading;
  const said = quotations.filter(
    ({ use, parent }) => use === 'speech' && (parent === null || isTurn(quotations[parent])),
  );
  return underHeadings(
    prose,
    said.map((quotation) => {
      const attribution = attributionOf(quotation, reading);
      const words = quoted(quotation, prose);
      if (attribution === null) return entryOf(quotation, prose, words, []);
      return entryOf(quotation, prose, designation(speakerOf(attribution, reading)), [words]);
    }),
    raw.length,
  );
}

const isTurn = (quotation: Quotation | undefined): boolean => quotation?.form === 'turn';

const quoted = ({ inner }: Quotation, prose: Prose): string => shown(inEnglish, sliceOf(prose.text, inner));

function entryOf({ span }: Quotation, prose: Prose, name: string, details: readonly string[]): Entry {
  const place = prose.map.toRaw(span);
  const detail = details.filter((one) => one !== '').join(' · ');
  return { kind: 'quotation', name, detail, span: place, selection: place, children: [] };
}

/** A heading whose end is not known yet. */
interface Section {
  readonly depth: number;
  readonly name: string;
  readonly selection: Span;
  readonly children: Entry[];
}

/** Puts each quotation under the heading it stands under; headings without words are passed over. */
function underHeadings(prose: Prose, quotations: readonly Entry[], length: number): readonly Entry[] {
  const roots: Entry[] = [];
  const open: Section[] = [];
  const close = (depth: number, end: number): void => {
    while ((open.at(-1)?.depth ?? -1) >= depth) {
      const { name, selection, children } = open.pop() as Section;
      const span = { start: selection.start, end: Math.max(end, selection.end) };
      (open.at(-1)?.children ?? roots).push({ kind: 'heading', name, detail: '', span, selection, children });
    }
  };
  const headings = prose.blocks.filter((block) => block.kind === 'heading' && wordsOf(block, prose) !== '');
  let next = 0;
  for (const block of headings) {
    const selection = prose.map.toRaw(block.span);
    for (; (quotations[next]?.span.start ?? length) < selection.start; next++)
      (open.at(-1)?.children ?? roots).push(quotations[next] as Entry);
    close(block.depth, selection.start);
    open.push(sectionOf(block, prose, selection));
  }
  for (; next < quotations.length; next++) (open.at(-1)?.children ?? roots).push(quotations[next] as Entry);
  close(0, length);
  return roots;
}

const sectionOf = (block: Block, prose: Prose, selection: Span): Section => ({
  depth: block.depth,
  name: wordsOf(block, prose),
  selection,
  children: [],
});
