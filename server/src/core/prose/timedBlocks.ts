import type { Span } from '../text/span.ts';
import { trimmed } from './lines.ts';
import type { Block, Landmark, Prose } from './prose.ts';
import type { TimedHead } from './timedHeads.ts';

/** What a transcript of a recording tells beside its words. */
export type TimedTranscript = Pick<Prose, 'blocks' | 'landmarks'> & { readonly unspoken: readonly Span[] };

/** A line with words, without the blanks around them, and the block it is a part of. */
export interface TimedLine extends Span {
  readonly block: Block;
}

/** A head, by the number of its line, and the last line that belongs to it. */
export interface TimedTurn extends TimedHead {
  readonly at: number;
  readonly words: number;
}

/** A block that has no number yet; one that goes by the number of the next is a head's. */
interface Made extends Omit<Block, 'paragraph'> {
  readonly head?: true;
}

/** From this length on a paragraph ends with a sentence, and at the latest from that on. */
const paragraph = { enough: 350, most: 800 };

/** The text's blocks with those of the transcript in the place of theirs. */
export function laidOut(
  text: string,
  blocks: readonly Block[],
  lines: readonly TimedLine[],
  turns: readonly TimedTurn[],
): TimedTranscript {
  const begin = lines[turns[0]?.at ?? 0]?.start ?? 0;
  const spoken = turns.map((turn, i) => linesOfTurn(text, lines, turn, turns[i + 1]?.at ?? lines.length));
  const isNamed = turns.some(({ name }) => name !== null);
  const made = isNamed
    ? turns.flatMap(({ name }, i) => [
        ...(name === null ? [] : [{ ...plain, span: name, head: true as const }]),
        ...paragraphsOf(text, spoken[i] as readonly TimedLine[]).map((span) => ({
          ...plain,
          span,
          ...(name && { voice: name }),
        })),
      ])
    : paragraphsOf(text, spoken.flat(), false).map((span) => ({ ...plain, span }));
  return {
    blocks: numbered([...outside(text, blocks, begin), ...made]),
    landmarks: turns.flatMap((turn, i) => timeOf(turn, turns[i + 1], spoken[i]?.[0])),
    unspoken: turns.map((turn) => {
      const { start } = lines[turn.at] as TimedLine;
      return { start, end: turn.words === turn.at ? turn.end : (lines[turn.words] as TimedLine).end };
    }),
  };
}

const plain = { kind: 'paragraph', depth: 0 } as const;

/** What is no part of it: what stands before the first turn, notes, tables. */
function outside(text: string, blocks: readonly Block[], begin: number): readonly Made[] {
  return blocks.flatMap((block): readonly Made[] => {
    const { kind, place, span } = block;
    if (span.end <= begin || (span.start >= begin && isApart(kind, place))) return [block];
    const head = span.start < begin ? trimmed(text, { start: span.start, end: begin }) : null;
    return head === null ? [] : [{ ...block, span: head }];
  });
}

/** Whether a block is no running text. */
export const isApart = (kind: Block['kind'], place: string | undefined): boolean =>
  kind === 'footnote' || kind === 'cell' || place !== undefined;

/** The lines of a turn's words; the first may stand behind its head. */
function linesOfTurn(text: string, lines: readonly TimedLine[], turn: TimedTurn, until: number): readonly TimedLine[] {
  const line = lines[turn.at] as TimedLine;
  const behind = turn.words === turn.at ? trimmed(text, { start: turn.end, end: line.end }) : null;
  return [...(behind === null ? [] : [{ ...line, ...behind }]), ...lines.slice(turn.words + 1, until)];
}

/** Lines as paragraphs: as the text parts them or, where a player broke every line, by length. */
function paragraphsOf(text: string, lines: readonly TimedLine[], parted = true): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const [i, { start, end, block }] of lines.entries()) {
    const last = spans.at(-1);
    const begins = parted && lines[i - 1]?.block !== block;
    if (last === undefined || begins || isLong(text, last)) spans.push({ start, end });
    else last.end = end;
  }
  return spans;
}

const isLong = (text: string, { start, end }: Span): boolean =>
  end - start >= paragraph.most ||
  (end - start >= paragraph.enough && /[.?!…][”’"')\]]*$/u.test(text.slice(Math.max(start, end - 8), end)));

function timeOf({ time }: TimedTurn, next: TimedTurn | undefined, line: TimedLine | undefined): readonly Landmark[] {
  if (line === undefined) return [];
  const { label, milliseconds: number } = time;
  const until = next?.time.milliseconds ?? -1;
  return [{ kind: 'time', at: line.start, label, number, ...(until > number && { until }) }];
}

/** Blocks in order, each with its number; a head has that of the words below it. */
function numbered(made: readonly Made[]): readonly Block[] {
  let count = 0;
  return [...made]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ head, ...block }) => ({ ...block, paragraph: head ? count + 1 : ++count }));
}
