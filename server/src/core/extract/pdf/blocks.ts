import { caption } from '../../language/every/books.ts';
import type { BlockKind, Landmark } from '../../prose/prose.ts';
import type { ExtractedBlock } from '../extracted.ts';
import { beforeLine, type Vocabulary, vocabularyOf, withInitial } from './hyphens.ts';
import type { Column, Layout } from './layout.ts';
import type { Line } from './lines.ts';
import { measureOf, type Run, runsOf } from './runs.ts';

/** A block whose lines are still being gathered. */
interface Open {
  kind: BlockKind;
  depth: number;
  readonly place: string | undefined;
  /** What its text is made of, the last line by itself, and how long that is. */
  readonly parts: string[];
  length: number;
  readonly landmarks: Landmark[];
  /** How many lines it has, the last of them, how far that one might reach and how far it is set in. */
  lines: number;
  last: Line;
  right: number;
  indent: number;
}

/** The blocks of a document in reading order. `labels`: what each page is called. */
export function blocksOf(layout: Layout, labels: readonly string[]): readonly ExtractedBlock[] {
  const measure = measureOf(layout);
  const lines = layout.columns.flatMap((column) => column.lines);
  const words = vocabularyOf(lines.map(({ text, initial }) => (initial === '' ? text : text.replace(/^\S+/, ''))));
  const blocks: Open[] = [];
  /** Footnotes wait until the paragraph that runs over their page has ended. */
  let notes: Open[] = [];
  let page = -1;
  const addNote = (run: Run, column: Column, mark: Landmark): void => {
    const last = notes.at(-1);
    const goes = last !== undefined && goesOn(last, run, column);
    const note = goes ? last : opened(run);
    if (!goes) {
      note.landmarks.push(mark);
      notes.push(note);
    }
    append(note, run, column, words);
  };
  const addText = (run: Run, column: Column, mark: Landmark): void => {
    const turned = column.page !== page;
    page = column.page;
    const last = blocks.at(-1);
    const goes = last !== undefined && goesOn(last, run, column);
    const block = goes ? last : opened(run);
    const at = append(block, run, column, words);
    // Behind a note the words stand on their own page again.
    if (turned || (!goes && notes.length > 0)) block.landmarks.push({ ...mark, at });
    if (goes) return;
    blocks.push(...notes, block);
    notes = [];
  };
  for (const column of layout.columns) {
    const mark: Landmark = { kind: 'page', at: 0, label: labels[column.page] as string, number: column.page + 1 };
    for (const run of withFloatsLast(runsOf(column, measure), blocks.at(-1)))
      (run.kind === 'footnote' ? addNote : addText)(run, column, mark);
  }
  return [...blocks, ...notes].map(({ kind, depth, place, parts, landmarks }) => {
    const block = { kind, depth, text: parts.join(''), landmarks };
    return place === undefined ? block : { ...block, place };
  });
}

function opened({ kind, depth, place, lines }: Run): Open {
  const last = lines[0] as Line;
  return { kind, depth, place, parts: [], length: 0, landmarks: [], lines: 0, last, right: last.right, indent: 0 };
}

/** Adds the lines of a run; where in the block's text they begin. */
function append(block: Open, run: Run, column: Column, words: Vocabulary): number {
  if (block.lines === 1 && run.kind === 'quote') [block.kind, block.depth] = [run.kind, run.depth];
  let begin = 0;
  for (const [i, line] of run.lines.entries()) {
    const text = line.initial === '' ? line.text : withInitial(line.initial, line.text, words);
    const above = block.parts.pop() ?? '';
    const kept = beforeLine(above, text, words);
    block.length += kept.length - above.length;
    if (i === 0) begin = block.length;
    block.parts.push(kept, text);
    block.length += text.length;
    block.last = line;
  }
  block.lines += run.lines.length;
  block.right = run.right;
  block.indent = block.last.left - column.left;
  return begin;
}

/**
 * The runs of a column; where a sentence that the column before broke off goes on below a figure or a table, its rest comes
 * first. Nothing is moved over words that could be the text's.
 */
function withFloatsLast(runs: readonly Run[], open: Open | undefined): readonly Run[] {
  if (open === undefined || open.kind === 'heading' || endsSentence(open.last.text)) return runs;
  if (open.right - open.last.right > 0.6 * open.last.size && !/[-‐]$/.test(open.last.text)) return runs;
  const alike = (line: Line): boolean => Math.abs(line.size - open.last.size) < 0.05 * line.size;
  const at = runs.findIndex(
    ({ kind, begins, lines: [line] }) =>
      kind === 'paragraph' && !begins && line !== undefined && alike(line) && /^\p{Ll}/u.test(line.text),
  );
  const isFloat = ({ kind, lines }: Run): boolean =>
    kind !== 'heading' &&
    (caption.test(lines[0]?.text ?? '') || !alike(lines[0] as Line) || lines.every(({ text }) => text.length < 40));
  if (at <= 0 || !runs.slice(0, at).every(isFloat)) return runs;
  return [{ ...(runs[at] as Run), first: true }, ...runs.slice(0, at), ...runs.slice(at + 1)];
}

const endsSentence = (text: string): boolean => /[.!?…:][”’"'»)\]]*$/u.test(text);

/** Whether a run at the top of a column is the rest of what stood at the foot of the one before. */
function goesOn(open: Open, run: Run, column: Column): boolean {
  if (!run.first || run.begins || !together(open.kind, run.kind)) return false;
  const first = run.lines[0] as Line;
  if (Math.abs(open.last.size - first.size) > 0.05 * first.size) return false;
  const begun = /^[\p{Ll}\p{Pd},;)]/u.test(first.text);
  const ended = endsSentence(open.last.text);
  if (!ended) return begun || /[\p{L}\p{N},;’\-–—“‘(]$/u.test(open.last.text);
  const indent = first.left - column.left;
  if (Math.abs(indent - open.indent) > 1.5 * first.size) return false;
  const full = open.right - open.last.right < 0.6 * first.size;
  return begun || (full && run.indented && indent < 0.5 * first.size);
}

/** One line of a block quotation looks like a paragraph, and so does the rest of an item. */
function together(open: BlockKind, next: BlockKind): boolean {
  return open !== 'heading' && (open === next || next === 'paragraph' || (open === 'paragraph' && next === 'quote'));
}
