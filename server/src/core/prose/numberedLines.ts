import type { Span } from '../text/span.ts';

/** Numbers that a printer sets beside every line, every fifth, every tenth one, at its beginning, with the page's before it or not, or at its end. */
const atBegin = /^[ \t]*(?:\d{1,4}:)?(\d{1,5})(?:[ \t]{1,}(?=\S)|[ \t]*$)/;
const atEnd = /\S([ \t]{3,}(\d{1,5}))[ \t]*$/;
/** Fewest numbers, and most lines from one to the next. */
const fewest = 4;
const widest = 10;
/** So many of the lines at least go on in the next one: those of a list or a table do not. */
const leastRunning = 0.25;

interface Numbered {
  /** Which of the lines with something on them. */
  readonly at: number;
  readonly value: number;
  /** The number and the white that parts it from the words. */
  readonly span: Span;
  readonly alone: boolean;
}

/** The numbers of the lines of a text; `lines` are those with something on them. */
export function lineNumbersIn(text: string, lines: readonly Span[]): readonly Span[] {
  const begins = lines.flatMap((line, i) => {
    if (!isDigit(text, firstOf(text, line))) return [];
    const found = atBegin.exec(text.slice(line.start, Math.min(line.end, line.start + 40)));
    if (found === null) return [];
    const end = line.start + found[0].length;
    return [{ at: i, value: Number(found[1]), span: { start: line.start, end }, alone: end >= line.end }];
  });
  const ends = lines.flatMap((line, i) => {
    if (!isDigit(text, line.end - 1) && !/\s/.test(text[line.end - 1] ?? '')) return [];
    const found = atEnd.exec(text.slice(Math.max(line.start, line.end - 60), line.end));
    if (found === null) return [];
    const start = line.end - found[0].length + 1;
    return [{ at: i, value: Number(found[2]), span: { start, end: line.end }, alone: false }];
  });
  return [begins, ends].flatMap((numbers) => {
    const runs = runsIn(numbers);
    const kept = new Set(runs.filter((run) => run.length >= fewest && isOfLines(run, text, lines)));
    // Numbers of a page that begins anew go with those of the others.
    const [first] = kept;
    const step = first === undefined ? 0 : stepOf(first);
    return runs
      .filter((run) => kept.has(run) || (step > 0 && run.length > 1 && stepOf(run) === step))
      .flatMap((run) => run.map(({ span }) => span));
  });
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

function firstOf(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}

const stepOf = (run: readonly Numbered[]): number => (run[1]?.value ?? 0) - (run[0]?.value ?? 0);

/** Runs that count on with their lines: so many lines further, so many more. Numbers alone on a line are none of the lines they count. */
function runsIn(numbers: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const runs: Numbered[][] = [];
  for (const one of numbers) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const by = last === undefined ? 0 : one.value - last.value;
    const far = last === undefined ? 0 : one.at - last.at - (one.alone && last.alone ? 1 : 0);
    const same = run === undefined || run.length < 2 || by === stepOf(run);
    const every = by === far || (one.alone && last?.alone && by === far + 1 && by > 1);
    if (run !== undefined && by > 0 && by <= widest && every && same) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** Whether the words of the lines run on from one to the next. */
function isOfLines(run: readonly Numbered[], text: string, lines: readonly Span[]): boolean {
  const [first, last] = [run[0] as Numbered, run.at(-1) as Numbered];
  const spans = new Map(run.map(({ at, span }) => [at, span]));
  let running = 0;
  let before = '';
  for (let i = first.at; i <= last.at; i++) {
    const line = lines[i] as Span;
    const number = spans.get(i);
    const from = number === undefined || number.start > line.start ? line.start : number.end;
    const to = number !== undefined && number.start > line.start ? number.start : line.end;
    const words = text.slice(from, to).trim();
    if (words === '') continue;
    if (before !== '' && runsOn(before, words)) running++;
    before = words;
  }
  return running >= leastRunning * (last.at - first.at);
}

/** Whether a sentence goes on from one line to the next. */
export const runsOn = (before: string, after: string): boolean =>
  !/[.!?:…]["”’»)\]*_]*$/u.test(before.slice(-20)) && /^["“‘«(]?\p{Ll}/u.test(after);
