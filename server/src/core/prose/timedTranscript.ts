import { linesOf, trimmed } from './lines.ts';
import type { Block } from './prose.ts';
import { isApart, laidOut, type TimedLine, type TimedTranscript, type TimedTurn } from './timedBlocks.ts';
import { type TimedHead, timedHeadAt } from './timedHeads.ts';

const fewestHeads = 3;
/** Without names so many, from the recording's begin on, each this close to the next, in milliseconds. */
const barest = { heads: 5, first: 60_000, apart: 60_000 };
/** Lines that may stand before the first head: a title, a date, who took part, key words. */
const longestPreamble = 15;
/** Of the heads so many say a time that is no earlier than the one before, and have words. */
const mostly = 0.9;
/** A line with its words, and what it says of when and who. */
interface Line extends TimedLine {
  readonly head: TimedHead | null;
}

/**
 * The transcript of a recording that an editor of recordings, a meeting or a player wrote down, with the time at the head of each
 * turn; null for every other text. Times that go on, one way of writing them, words behind each, names that come back: a programme of the day, a
 * list of results, a log has one or the other and not all of it. Linear.
 */
export function timedTranscript(text: string, blocksIn: () => readonly Block[]): TimedTranscript | null {
  if (!/^.{0,90}\d:\d\d/m.test(text)) return null;
  const blocks = blocksIn();
  const lines = linesIn(text, blocks);
  const heads = lines.flatMap((line, at) => (line.head === null ? [] : [{ ...line.head, at }]));
  const shape = commonest(heads.map((head) => head.shape));
  const own = heads.filter((head) => head.shape === shape);
  if (own.length < fewestHeads || (own[0]?.at ?? 0) > longestPreamble || !goesOn(own)) return null;
  const ranged = shape === 'range' ? namedBelow(text, lines, own) : null;
  const turns = ranged ?? own.map((head) => ({ ...head, words: head.at }));
  if (!haveWords(text, lines, turns)) return null;
  if (!turns.every(({ name }) => name === null) ? !areNames(text, turns) : !isPlayed(turns)) return null;
  return laidOut(text, blocks, lines, turns);
}

function linesIn(text: string, blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block): readonly Line[] => {
    if (isApart(block.kind, block.place)) return [];
    return linesOf(text.slice(block.span.start, block.span.end)).flatMap((line): readonly Line[] => {
      const words = trimmed(text, { start: line.start + block.span.start, end: line.end + block.span.start });
      return words === null ? [] : [{ ...words, block, head: timedHeadAt(text, words) }];
    });
  });
}

function commonest<T>(all: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].reduce<readonly [T, number] | undefined>(
    (most, one) => (most && most[1] >= one[1] ? most : one),
    undefined,
  )?.[0];
}

/** Whether the times are those of one recording: none before the one before it, but for a few. */
function goesOn(heads: readonly TimedHead[]): boolean {
  const on = heads.filter(
    ({ time }, i) => i === 0 || time.milliseconds >= (heads[i - 1] as TimedHead).time.milliseconds,
  );
  const distinct = new Set(heads.map(({ time }) => time.milliseconds)).size;
  return on.length >= mostly * heads.length && distinct >= Math.min(3, heads.length - 1);
}

/** Times from and until stand above a line with a name alone. */
function namedBelow(
  text: string,
  lines: readonly Line[],
  heads: readonly (TimedHead & { readonly at: number })[],
): readonly TimedTurn[] | null {
  const turns = heads.map((head): TimedTurn => {
    const line = lines[head.at + 1];
    const isName =
      line !== undefined && line.end - line.start <= 60 && /^\p{Lu}[^.?!,:;]*$/u.test(text.slice(line.start, line.end));
    return isName
      ? { ...head, name: { start: line.start, end: line.end }, words: head.at + 1 }
      : { ...head, words: head.at };
  });
  return turns.filter(({ name }) => name !== null).length >= mostly * turns.length
    ? turns.filter(({ name }) => name !== null)
    : null;
}

/** Whether heads have words of a mouth behind them, not values, titles or nothing. */
function haveWords(text: string, lines: readonly Line[], turns: readonly TimedTurn[]): boolean {
  const counts = turns.map((turn, i) => {
    const until = turns[i + 1]?.at ?? lines.length;
    const line = lines[turn.words] as Line;
    const first = turn.words === turn.at ? text.slice(turn.end, line.end) : '';
    const rest = lines.slice(turn.words + 1, until).map(({ start, end }) => text.slice(start, end));
    return [first, ...rest].join(' ').match(/\p{L}+/gu)?.length ?? 0;
  });
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.filter((count) => count > 0).length >= mostly * turns.length && all >= 4 * turns.length;
}

/** Whether names are speakers': some come back, and most are written as names are. */
function areNames(text: string, turns: readonly TimedTurn[]): boolean {
  const names = turns.flatMap(({ name }) => (name === null ? [] : [text.slice(name.start, name.end)]));
  const distinct = new Set(names).size;
  const capital = names.filter((one) =>
    one.split(/\s+/).every((word) => /^[\p{Lu}\p{Lo}\p{N}(]|^(?:d[aeiou]s?|del?|van|von|der|al|bin|ter)$/u.test(word)),
  ).length;
  return distinct < names.length && distinct <= Math.max(4, 0.5 * names.length) && capital >= 0.8 * names.length;
}

/** Times without names: from the beginning of a recording on, one soon after the other. */
function isPlayed(turns: readonly TimedTurn[]): boolean {
  const times = turns.map(({ time }) => time.milliseconds);
  const steps = times
    .slice(1)
    .map((time, i) => time - (times[i] as number))
    .sort((a, b) => a - b);
  const middle = steps[steps.length >> 1] ?? Number.POSITIVE_INFINITY;
  return turns.length >= barest.heads && (times[0] as number) < barest.first && middle > 0 && middle <= barest.apart;
}
