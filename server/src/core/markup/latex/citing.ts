import { rawSpanOf } from '../../prose/strand.ts';
import type { Span } from '../../text/span.ts';
import type { Keyed } from '../cited.ts';
import { locatorAt } from '../locators.ts';
import { apart, leave } from '../page.ts';
import { argumentsAt, bracketed } from './arguments.ts';
import type { Walk } from './state.ts';

const keyPattern = /[^\s,{}\\%#~]+(?: +[^\s,{}\\%#~]+)*/g;
const multi = /(?:cite|citetext)s$/i;
/** Between the notes of a citation of several works: "(see)(and passim)". */
const around = /\([^()\\{}\n]{0,300}\)/y;
/** Most works of one citation. */
const most = 100;

/** Reads a citing command, from right behind its name: `\cite[see][12]{a,b}`, `\cites(see)[1]{a}[2]{b}`, `\volcite{2}[3]{a}`. */
export function cite(walk: Walk, at: number, from: number, limit: number, name: string): number {
  const start = walk.raw[from] === '*' ? from + 1 : from;
  let keyed: readonly Keyed[];
  let end: number;
  if (/volcite$/i.test(name)) {
    const { given, end: behind } = argumentsAt(walk, start, limit, 'omom');
    const [, , place = null, keys = null] = given;
    [keyed, end] = [keys === null ? [] : keysIn(walk, keys, place), behind];
  } else [keyed, end] = multi.test(name) ? several(walk, start, limit) : one(walk, start, limit);
  record(walk, { start: at, end }, name, keyed);
  return end;
}

/** Notes down what a command cites; it leaves no words. */
export function record(walk: Walk, raw: Span, style: string, keyed: readonly Keyed[]): void {
  cites(walk, raw, style, keyed);
  leave(walk.page, { kind: 'citation', raw, target: walk.raw.slice(raw.start, raw.end) });
}

/** The same without its place in the prose. */
export function cites(walk: Walk, raw: Span, style: string, all: readonly Keyed[]): void {
  // \nocite{*} means all there are.
  const keyed = all.filter(({ key }) => key !== '*');
  if (keyed.length > 0) walk.citing.set(raw.start, { style, names: 'key', sure: true, raw, keyed });
}

function one(walk: Walk, from: number, limit: number): readonly [readonly Keyed[], number] {
  const { given, end } = argumentsAt(walk, from, limit, 'bpm');
  const [first = null, second = null, keys = null] = given;
  return [keys === null ? [] : keysIn(walk, keys, second ?? first), end];
}

function several(walk: Walk, from: number, limit: number): readonly [readonly Keyed[], number] {
  let at = from;
  for (let i = 0; i < 2; i++) {
    around.lastIndex = at;
    at += around.exec(walk.raw)?.[0].length ?? 0;
  }
  const all: Keyed[] = [];
  while (all.length < most) {
    if (walk.raw[at] !== '{' && bracketed(walk, at, limit) === null) break;
    const [keyed, end] = one(walk, at, limit);
    if (keyed.length === 0 || end <= at) break;
    all.push(...keyed);
    at = end;
  }
  return [all, at];
}

/** The keys of a list, the last with the place that the note behind gives. */
export function keysIn(walk: Walk, keys: Span, note: Span | null): readonly Keyed[] {
  const text = walk.raw.slice(keys.start, Math.min(keys.end, keys.start + 5000));
  const found = [...text.matchAll(keyPattern)];
  const place = note === null ? nowhere : placeIn(walk, note);
  return found.map(({ index, 0: key }, i) => ({
    key: key.normalize('NFC'),
    keyRaw: { start: keys.start + index, end: keys.start + index + key.length },
    ...(i === found.length - 1 ? place : nowhere),
  }));
}

type Place = Pick<Keyed, 'locator' | 'locatorRaw'>;
const nowhere: Place = { locator: null, locatorRaw: null };

/** The locator that a note begins with; a bare number is a page. */
function placeIn(walk: Walk, note: Span): Place {
  const strand = apart(walk, note);
  const found = locatorAt(strand.text) ?? romanIn(strand.text);
  if (found === null) return nowhere;
  const raw = rawSpanOf(strand, { start: found.start, end: found.start + found.words.length });
  return { locator: asLocator(found.words), locatorRaw: raw };
}

const romanIn = (text: string): { readonly words: string; readonly start: number } | null =>
  /^[ivxlcdm]+(?:[–-][ivxlcdm]+)?$/i.test(text) ? { words: text, start: 0 } : null;

function asLocator(written: string): string {
  const words = written.replace(/\s+/g, ' ');
  if (/^\d+:\d\d/.test(words) || !/^(?:\d|[ivxlcdm]+\b(?!\.))/i.test(words)) return words;
  return /[–—,&-]|\band\b|\d\s?f/.test(words) ? `pp. ${words}` : `p. ${words}`;
}
