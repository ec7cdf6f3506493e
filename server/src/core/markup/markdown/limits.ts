import { frontMatterEnd } from './pieces.ts';

/** Longest Markdown parsed, in code units: some 700,000 words, two seconds of a slow machine. */
const longest = 4_000_000;
const mostLines = 100_000;
/** What things cost the parser, some 10 microseconds each, and how much all may: two or three seconds. */
const costs = { mark: 1, cell: 3, block: 6, item: 12 };
const mostCosts = 240_000;
/** Sum over paragraphs of (markup characters and half the lines)², which is how the parser's time grows; about a second at worst. */
const mostWork = 20_000_000;
const deepest = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){100}/m;

/** A line that surely begins another block: blank, a heading, a list's item. */
const blockStart = /\r?(?:\n|$)| {0,3}(?:#{1,6}|[-+*]) +[^\s#*_-]/y;

/** Why a text would take the Markdown parser too long, or null. Linear itself. */
export function tooHard(raw: string): string | null {
  if (raw.length > longest) return `it is longer than ${longest / 1_000_000} million characters`;
  if (deepest.test(raw)) return 'its markup is nested too deep';
  const { lines, work, cost } = workOf(raw, frontMatterEnd(raw));
  if (lines > mostLines) return `it has more than ${mostLines.toLocaleString('en')} lines`;
  if (cost > mostCosts) return 'it holds too much markup';
  return work > mostWork ? 'one paragraph holds too much markup' : null;
}

/** A list's item, however deep, and a line that may go on with one. */
const item = /[ \t>]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/my;
const setIn = /[ \t>]+\S/y;

/** Counted from `from`: front matter is one line to the parser. */
function workOf(raw: string, from: number): { lines: number; work: number; cost: number } {
  let lines = 1;
  let work = 0;
  let marks = 0;
  let cost = 0;
  let inList = startsAt(item, raw, from);
  for (let i = from; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    if (c === 10) {
      lines++;
      marks += 0.5;
      inList = startsAt(item, raw, i + 1) || (inList && startsAt(setIn, raw, i + 1));
      if (inList) cost += costs.item;
      if (!startsAt(blockStart, raw, i + 1)) continue;
      cost += costs.block;
      work += marks * marks;
      marks = 0;
    } else if (c === 124) cost += costs.cell;
    else if (isMark(c)) {
      marks++;
      cost += costs.mark;
    }
  }
  return { lines, work: work + marks * marks, cost };
}

function startsAt(sticky: RegExp, raw: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(raw);
}

/** One of: & < * [ ] _ ` ~ @ ! */
function isMark(c: number): boolean {
  return (
    c === 38 ||
    c === 60 ||
    c === 42 ||
    c === 91 ||
    c === 93 ||
    c === 95 ||
    c === 96 ||
    c === 126 ||
    c === 64 ||
    c === 33
  );
}
