import { referenceAtEnd } from '../../language/every/references.ts';
import type { SpeechWords } from '../../language/language.ts';
import type { Block, Prose } from '../../prose/prose.ts';
import { isSignature, signatureIn } from '../../prose/signature.ts';
import type { MarkedStretch } from '../../text/marks.ts';
import { pairMarks } from '../../text/marks.ts';
import { countWords } from '../../text/scripts.ts';
import { type Span, sliceOf, textFrom } from '../../text/span.ts';
import type { QuotationForm } from '../reading.ts';
import { dialogueIn } from './dialogue.ts';
import { incisesIn, without } from './incises.ts';

/** No signature is longer. */
const mostOfSignature = 300;

/** A quotation as its marks or its block show it, before anybody is said to have said it. */
export interface Quoted {
  readonly form: QuotationForm;
  readonly span: Span;
  readonly inner: Span;
  readonly parts: readonly Span[];
  readonly unclosed: boolean;
  /** Index into the same list, or -1. */
  readonly parent: number;
  /** Single marks: more often words as words than speech. */
  readonly single: boolean;
  /** Index of the block of each part. */
  readonly blocks: readonly number[];
  /** The line beside it that says whose it is and where it stands, or null. */
  readonly signed: Span | null;
}

type Growing = { -readonly [K in keyof Quoted]: Quoted[K] } & { parts: Span[]; blocks: number[] };

/**
 * All quotations of a prose in order of their start, the inner after the outer one. `speech`: how its language sets speech apart,
 * where it does so by more than marks.
 */
export function quotationsOf(prose: Prose, speech: SpeechWords | null = null): Quoted[] {
  const out: Growing[] = [];
  const code = prose.inlines.filter((i) => i.kind === 'code' && i.span.end > i.span.start).map((i) => i.span);
  let running: Growing | null = null;
  let skipFrom = 0;
  prose.blocks.forEach((block, b) => {
    while (skipFrom < code.length && (code[skipFrom] as Span).end <= block.span.start) skipFrom++;
    let skipTo = skipFrom;
    while (skipTo < code.length && (code[skipTo] as Span).start < block.span.end) skipTo++;
    const stretches = pairMarks(prose.text, block.span.start, block.span.end, code.slice(skipFrom, skipTo));
    running = gather(prose, block, b, stretches, running, out);
    if (speech) addDialogue(prose, b, speech, out);
  });
  sign(prose, out);
  if (speech) for (const q of out) if (q.form === 'marks') cutIncises(prose.text, speech, q);
  return reparent(out.sort((a, z) => a.span.start - z.span.start || z.span.end - a.span.end));
}

function gather(
  prose: Prose,
  block: Block,
  b: number,
  stretches: readonly MarkedStretch[],
  running: Growing | null,
  out: Growing[],
): Growing | null {
  const first = stretches[0];
  const carriesOn =
    running !== null &&
    first !== undefined &&
    first.start === block.span.start &&
    !first.single &&
    !breaksOff(prose.text, running.parts);
  if (block.kind === 'quote' && !beginsMarked(first, block)) blockQuotation(prose, block, b, out);
  let open: Growing | null = null;
  stretches.forEach((s, i) => {
    const inner = { start: s.innerStart, end: s.innerEnd };
    if (i === 0 && carriesOn && running) {
      running.span = { start: running.span.start, end: s.end };
      running.inner = { start: running.inner.start, end: s.innerEnd };
      running.parts.push(inner);
      running.blocks.push(b);
      running.unclosed = !s.closed;
      if (!s.closed && s.innerEnd === block.span.end) open = running;
      return;
    }
    const q: Growing = {
      form: 'marks',
      span: { start: s.start, end: s.end },
      inner,
      parts: [inner],
      unclosed: !s.closed,
      parent: -1,
      single: s.single,
      blocks: [b],
      signed: null,
    };
    out.push(q);
    if (!s.closed && s.innerEnd === block.span.end && s.parent < 0) open = q;
  });
  return open;
}

/** The lines of dialogue of a block; a quotation that ends right above it may be signed by it. */
function addDialogue(prose: Prose, b: number, speech: SpeechWords, out: Growing[]): void {
  const above = out.findLast(({ blocks, form }) => form !== 'dialogue' && blocks.at(-1) === b - 1);
  for (const { span, parts } of dialogueIn(prose.text, prose.blocks[b] as Block, speech, above !== undefined)) {
    const inner = { start: (parts[0] as Span).start, end: (parts.at(-1) as Span).end };
    const blocks = parts.map(() => b);
    out.push({
      form: 'dialogue',
      span,
      inner,
      parts: [...parts],
      unclosed: false,
      parent: -1,
      single: false,
      blocks,
      signed: null,
    });
  }
}

/** Takes out of a quotation's words what tells who says them. */
function cutIncises(text: string, speech: SpeechWords, q: Growing): void {
  const cut = q.parts.map((part) => without(text, part, incisesIn(text, part, speech)));
  if (cut.every(({ length }) => length === 1)) return;
  q.blocks = q.blocks.flatMap((b, p) => (cut[p] as readonly Span[]).map(() => b));
  q.parts = cut.flat();
}

/** What stands among the words of these quotations and tells who says them, in order. */
export const incisesOf = (all: readonly Quoted[]): readonly Span[] =>
  all
    .filter(({ parts, blocks }) => parts.length > new Set(blocks).size)
    .flatMap(({ parts, blocks }) =>
      parts.flatMap((part, p) =>
        blocks[p + 1] === blocks[p] ? [{ start: part.end, end: (parts[p + 1] as Span).start }] : [],
      ),
    );

/** A few words and no stop behind a mark that nobody closes: half typed, and no paragraph that the next one carries on. */
export function breaksOff(text: string, parts: readonly Span[]): boolean {
  const words = sliceOf(text, parts[0] as Span).trim();
  return parts.length === 1 && /\p{L}$/u.test(words) && countWords(words) <= HALF_TYPED;
}

const HALF_TYPED = 4;

/**
 * The block begins with an opening mark: whoever set it in has marked the words too, and what stands behind the
 * marks (“…,” Aldana said.) is the writer's own.
 */
function beginsMarked(first: MarkedStretch | undefined, block: Block): boolean {
  return first !== undefined && !first.single && first.start <= block.span.start + 1;
}

function blockQuotation(prose: Prose, block: Block, b: number, out: Growing[]): void {
  const words = prose.text.slice(block.span.start, block.span.end);
  const at = signatureIn(words);
  const own = (at < 0 ? words : words.slice(0, at)).trimEnd();
  const end = block.span.start + (referenceAtEnd.exec(own)?.index ?? own.length);
  const part = { start: block.span.start, end };
  if (!/[\p{L}\p{N}]/u.test(prose.text.slice(block.span.start, end))) return;
  const signed = at < 0 ? null : { start: block.span.start + at, end: block.span.end };
  const last = out.findLast((q) => q.parent < 0 || q.form === 'block');
  if (last && last.form === 'block' && last.blocks[last.blocks.length - 1] === b - 1 && !last.signed) {
    last.span = { start: last.span.start, end };
    last.inner = last.span;
    last.parts.push(part);
    last.blocks.push(b);
    last.signed = signed;
    return;
  }
  out.push({
    form: 'block',
    span: part,
    inner: part,
    parts: [part],
    unclosed: false,
    parent: -1,
    single: false,
    blocks: [b],
    signed,
  });
}

/** Gives every quotation that ends a block the signature in the block below, or in the head of its callout. */
function sign(prose: Prose, all: readonly Growing[]): void {
  const { blocks, text } = prose;
  const isRest = (q: Growing, block: Block): boolean =>
    q.form === 'block' || !/[\p{L}\p{N}]/u.test(text.slice(q.span.end, block.span.end));
  const said = new Set(all.flatMap(({ form, span }) => (form === 'dialogue' ? [span.start] : [])));
  for (const q of all) {
    const last = q.blocks[q.blocks.length - 1] as number;
    const block = blocks[last] as Block;
    if (q.signed || q.parent >= 0 || !isRest(q, block)) continue;
    const below = blocks[last + 1];
    const above = blocks[(q.blocks[0] as number) - 1];
    if (said.has(below?.span.start ?? -1)) continue;
    if (below && (below.signs === 'above' || isUnmarkedSignature(text, below, q, block))) q.signed = below.span;
    else if (above?.signs === 'below') q.signed = above.span;
  }
}

/** A paragraph of its own behind a quotation that fills its own, or a block quotation, and that begins with a dash. */
function isUnmarkedSignature(text: string, below: Block, q: Growing, block: Block): boolean {
  if (below.kind !== 'paragraph' && below.kind !== 'quote') return false;
  if (q.form === 'dialogue' || (q.form !== 'block' && q.span.start > block.span.start + 1)) return false;
  return isSignature(textFrom(text, below.span.start, mostOfSignature, below.span.end));
}

/** Parents from the spans alone: the list is in order of start, outer before inner. */
function reparent(all: Growing[]): Quoted[] {
  const singles = all.filter((q) => q.single && q.form === 'marks').length;
  const open: number[] = [];
  all.forEach((q, i) => {
    while (open.length > 0 && (all[open[open.length - 1] as number] as Growing).span.end < q.span.end) open.pop();
    q.parent = open[open.length - 1] ?? -1;
    open.push(i);
  });
  // Where single marks are the usual ones they mean no less than double ones elsewhere.
  if (singles * 2 > all.length) for (const q of all) q.single = q.single && q.parent >= 0;
  return all;
}
