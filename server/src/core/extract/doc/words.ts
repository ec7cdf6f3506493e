import { plain } from '../archive/roles.ts';
import type { BlockInline, ExtractedBlock } from '../extracted.ts';
import { tables, type WordFile } from './wordFile.ts';

/** Signs among the characters: a field's begin, what parts its instruction from its words, its end, a cell's or a row's end. */
const sign = { begin: '\x13', parts: '\x14', end: '\x15', cell: '\x07', line: '\x0b', page: '\x0c', paragraph: '\r' };

/** Characters that are none: pictures, calls of notes and remarks, soft hyphens. */
const isPrinted = (c: string): boolean => c >= ' ' || c === '\t';

/** A call of a note in the text, and the note's stretch. */
interface Call {
  readonly at: number;
  readonly place: string;
  readonly from: number;
  readonly to: number;
}

/** The blocks of a Word file's text, its notes behind it. */
export function blocksOf(file: WordFile): readonly ExtractedBlock[] {
  const calls = [
    ...callsOf(file, tables.footnoteCalls, tables.footnotes, file.parts.text, file.parts.footnotes),
    ...callsOf(file, tables.endnoteCalls, tables.endnotes, ...file.parts.endnotes),
  ].map((call, i) => ({ ...call, place: `note ${i + 1}` }));
  const text = paragraphsIn(file, 0, file.parts.text, calls);
  const notes = calls.flatMap((call) =>
    paragraphsIn(file, call.from, call.to, []).map(
      ({ text: words }): ExtractedBlock => ({
        kind: 'footnote',
        text: words,
        place: call.place,
      }),
    ),
  );
  return [...text, ...notes];
}

function callsOf(
  file: WordFile,
  calls: number,
  notes: number,
  from: number,
  to: number,
): readonly Omit<Call, 'place'>[] {
  const [called, held] = [file.table(calls), file.table(notes)];
  const count = Math.min(Math.floor((called.byteLength - 4) / 6), (held.byteLength >> 2) - 2);
  return Array.from({ length: Math.max(0, count) }, (_, i) => ({
    at: called.getUint32(4 * i, true),
    from: Math.min(to, from + held.getUint32(4 * i, true)),
    to: Math.min(to, from + held.getUint32(4 * i + 4, true)),
  }));
}

function paragraphsIn(file: WordFile, from: number, to: number, calls: readonly Call[]): readonly ExtractedBlock[] {
  const blocks: ExtractedBlock[] = [];
  const called = new Map(calls.map((call) => [call.at, call.place]));
  const cells = newCells();
  let [text, inlines] = ['', [] as BlockInline[]];
  const isInstruction = newFields();
  const isHidden = hiddenIn(file);
  const add = (kind: Partial<ExtractedBlock>): void => {
    blocks.push({ ...plain, text, inlines, ...kind });
    text = '';
    inlines = [];
  };
  for (let at = from; at < Math.min(to, file.text.length); at++) {
    const c = file.text[at] as string;
    const place = called.get(at);
    if (place !== undefined)
      inlines.push({ kind: 'footnote', span: { start: text.length, end: text.length }, note: place });
    if (isInstruction(c) || isHidden(at)) continue;
    if (c === sign.cell) cells.end(text, add);
    else if (c === sign.paragraph) {
      if (!cells.goOn(file.text, at)) add(file.roleAt(at));
      else text += '\n';
    } else if (c === sign.page) add({});
    else if (c === sign.line) text += '\n';
    else if (c === '\x1e') text += '-';
    else if (isPrinted(c)) text += c;
  }
  add({});
  return blocks.filter(
    (block) => block.text.trim() !== '' || block.kind === 'cell' || (block.inlines ?? []).length > 0,
  );
}

/** Whether a character is a sign of a field or stands in its instruction; to be asked of all, in their order. */
function newFields(): (c: string) => boolean {
  /** For each field that is open, whether its words have begun. */
  const open: boolean[] = [];
  return (c) => {
    if (c === sign.begin) open.push(false);
    else if (c === sign.parts && open.length > 0) open[open.length - 1] = true;
    else if (c === sign.end) open.pop();
    else return open.includes(false);
    return true;
  };
}

/** Whether what stands at a place is hidden; to be asked in their order. */
function hiddenIn({ hidden }: WordFile): (at: number) => boolean {
  let next = 0;
  const nowhere = Number.POSITIVE_INFINITY;
  return (at) => {
    while ((hidden[next]?.[1] ?? nowhere) <= at) next++;
    return at >= (hidden[next]?.[0] ?? nowhere);
  };
}

/** Longest cell that is looked ahead for its end. */
const longestCell = 4000;

/** Tells cells apart: each ends with a mark, and a row with one more, behind no words. */
function newCells() {
  let table: object | null = null;
  let [row, column] = [0, 0];
  let ended = false;
  return {
    end(text: string, add: (kind: Partial<ExtractedBlock>) => void): void {
      if (ended && text === '') {
        row++;
        column = 0;
        ended = false;
        return;
      }
      if (table === null) [table, row, column] = [{}, 0, 0];
      add({ kind: 'cell', cell: { table, row, column: column++ } });
      ended = true;
    },
    /** Whether a paragraph that ends here stands in a cell that goes on. */
    goOn(all: string, at: number): boolean {
      if (column === 0 || table === null) {
        table = null;
        return false;
      }
      const mark = all.slice(at + 1, at + longestCell).search(/[\x07\r]/);
      const inside = mark >= 0 && all[at + 1 + mark] === sign.cell;
      if (!inside) table = null;
      return inside;
    },
  };
}
