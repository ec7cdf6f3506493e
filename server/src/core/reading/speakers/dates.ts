import type { Dates } from '../../language/language.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import type { SayingDate } from '../reading.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, isPunct } from '../syntax/wordForms.ts';
import type { Candidate } from './candidates.ts';

interface When {
  readonly date: SayingDate | null;
  readonly circumstance: Span | null;
}

/** The day and the manner or place given beside a cue, in its own clause: "said Friday", "told reporters on Wednesday". */
export function datesNear(prose: Prose, c: Candidate): When {
  const { tokens, language } = c.stretch;
  const { dates } = language;
  const { frame } = c;
  const from = Math.max(frame.cueTo, frame.inherited ? -1 : frame.phrase.to) + 1;
  const after = clauseAfter(tokens, frame.kind === 'vs' ? from : frame.cueTo + 1, frame.sentence);
  const before = clauseBefore(tokens, Math.min(frame.phrase.from, frame.cueFrom) - 1, frame.sentence);
  const between =
    frame.cueFrom - frame.phrase.to > 1 ? dateIn(dates, prose, tokens, frame.phrase.to + 1, frame.cueFrom - 1) : null;
  return {
    date:
      dateIn(dates, prose, tokens, after[0], after[1]) ?? between ?? dateIn(dates, prose, tokens, before[0], before[1]),
    circumstance:
      circumstanceIn(dates, tokens, after[0], after[1]) ?? circumstanceIn(dates, tokens, before[0], before[1]),
  };
}

/** Tokens behind a cue up to the next quotation, "that", colon or the sentence's end. */
function clauseAfter(tokens: readonly Token[], from: number, sentence: number): [number, number] {
  let k = from;
  while (k < tokens.length && k - from < 30) {
    const t = tokens[k] as Token;
    if (t.sentence !== sentence || t.kind === 'quote' || /^[:;]$/.test(t.text)) break;
    if (among(t, 'endsDate')) break;
    k++;
  }
  return [from, k - 1];
}

/** Tokens before a subject, back to the sentence's start, when they are a lead such as "On Friday,". */
function clauseBefore(tokens: readonly Token[], to: number, sentence: number): [number, number] {
  let k = to;
  while (k >= 0 && to - k < 14) {
    const t = tokens[k] as Token;
    if (t.sentence !== sentence || t.kind === 'quote') break;
    k--;
  }
  const first = tokens[k + 1];
  const atStart = k < 0 || (tokens[k] as Token).sentence !== sentence;
  return first && atStart ? [k + 1, to] : [0, -1];
}

/** The first day named in tokens `[from, to]`, with what belongs to it. */
function dateIn(dates: Dates, prose: Prose, tokens: readonly Token[], from: number, to: number): SayingDate | null {
  for (let k = from; k <= to; k++) {
    const t = tokens[k] as Token;
    if (t.kind !== 'word' || tokens[k + 1]?.kind === 'poss') continue;
    const found = weekdayDate(dates, tokens, k) ?? monthDate(dates, tokens, k) ?? relativeDate(dates, tokens, k);
    if (!found) continue;
    const span = { start: (tokens[found.from] as Token).start, end: endOf(tokens[found.to] as Token) };
    return { span, text: prose.text.slice(span.start, span.end), ...blank, ...found.parts };
  }
  return null;
}

const endOf = (t: Token): number => t.end;

const blank = { weekday: null, day: null, month: null, year: null, offset: null };

interface Found {
  readonly from: number;
  readonly to: number;
  readonly parts: Partial<Omit<SayingDate, 'span' | 'text'>>;
}

function weekdayDate(dates: Dates, tokens: readonly Token[], k: number): Found | null {
  const t = tokens[k] as Token;
  const weekday = t.cap ? dates.weekdayOf(t.text) : null;
  if (weekday === null) return null;
  const comma = isPunct(tokens[k + 1], ',') ? k + 2 : k + 1;
  const month =
    monthDate(dates, tokens, comma) ?? (dayNumber(tokens[comma]) === null ? null : monthDate(dates, tokens, comma + 1));
  return month ? { from: k, to: month.to, parts: { ...month.parts, weekday } } : { from: k, to: k, parts: { weekday } };
}

function monthDate({ monthOf }: Dates, tokens: readonly Token[], k: number): Found | null {
  const t = tokens[k];
  if (!t) return null;
  const month = t.cap ? monthOf(t.text) : null;
  if (month === null) return null;
  const before = dayNumber(tokens[k - 1]);
  const after = dayNumber(tokens[k + 1]);
  if (after !== null) {
    const y = isPunct(tokens[k + 2], ',') ? k + 3 : k + 2;
    const year = yearNumber(tokens[y]);
    return { from: k, to: year === null ? k + 1 : y, parts: { month, day: after, ...(year === null ? {} : { year }) } };
  }
  const year = yearNumber(tokens[k + 1]);
  if (before !== null)
    return {
      from: k - 1,
      to: year === null ? k : k + 1,
      parts: { month, day: before, ...(year === null ? {} : { year }) },
    };
  if (year !== null) return { from: k, to: k + 1, parts: { month, year } };
  const verb = (t.lower === 'may' || t.lower === 'march') && !among(tokens[k - 1], 'beforeMonths');
  return verb ? null : { from: k, to: k, parts: { month } };
}

function dayNumber(t: Token | undefined): number | null {
  const m = t?.kind === 'number' ? t.word.lexicon.patterns.day.exec(t.lower) : null;
  const n = m ? Number(m[1]) : 0;
  return n >= 1 && n <= 31 ? n : null;
}

function yearNumber(t: Token | undefined): number | null {
  return t?.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(t.text) ? Number(t.text) : null;
}

function relativeDate({ relative }: Dates, tokens: readonly Token[], k: number): Found | null {
  const offset = relative.get((tokens[k] as Token).lower);
  return offset === undefined ? null : { from: k, to: k, parts: { offset } };
}

/** "to reporters", "in a statement", "at the White House": the first prepositional phrase that is no date. */
function circumstanceIn(
  { weekdayOf, monthOf }: Dates,
  tokens: readonly Token[],
  from: number,
  to: number,
): Span | null {
  for (let k = from; k <= to; k++) {
    const t = tokens[k] as Token;
    if (among(t, 'circumstancePrepositions') && k < to) {
      let end = k + 1;
      while (
        end + 1 <= to &&
        (tokens[end + 1] as Token).kind !== 'punct' &&
        !among(tokens[end + 1], 'nextCircumstance') &&
        weekdayOf((tokens[end + 1] as Token).text) === null
      )
        end++;
      if (weekdayOf((tokens[k + 1] as Token).text) === null && monthOf((tokens[k + 1] as Token).text) === null) {
        return { start: t.start, end: (tokens[end] as Token).end };
      }
    }
  }
  return null;
}
