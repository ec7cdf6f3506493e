import { astralFold, learnUnit, ligatureFold, Unit, unitFolds, unitKinds } from './fold.ts';

/**
 * The words of a text in typed arrays. `starts[i]`, `ends[i]` are code-unit offsets in the text; `hashes[i]` is a 32-bit
 * hash of the word's comparison form: equal words have equal hashes. Arrays may be longer than `count`.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

/** One word at a time: call `next()` until false, read `start`, `end`, `hash`. One object a text, none a word. */
export interface WordScanner {
  start: number;
  end: number;
  hash: number;
  next(): boolean;
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return h ^ (h >>> 15);
}

function kindAt(text: string, at: number): number {
  if (at >= text.length) return Unit.gap;
  const unit = text.charCodeAt(at);
  const kind = unitKinds[unit] as number;
  return kind === Unit.unknown ? learnUnit(unit) : kind;
}

const isWordy = (kind: number): boolean => kind === Unit.letter || kind === Unit.digit || kind === Unit.ligature;

/** The next offset from `at` on that is not silent. */
function skipSilent(text: string, at: number): number {
  let i = at;
  while (kindAt(text, i) === Unit.silent) i++;
  return i;
}

/**
 * Where a word goes on behind the joiner at `at` (apostrophe, point or comma), or -1 when it ends there.
 * Apostrophes join letters, points digits and single letters (3.5, U.S.), commas groups of three digits (1,000).
 */
function beyondJoiner(text: string, at: number, kind: number, segment: number, lastDigit: boolean): number {
  const next = skipSilent(text, at + 1);
  const nextKind = kindAt(text, next);
  if (kind === Unit.apostrophe) return isWordy(nextKind) ? next : -1;
  if (kind === Unit.comma) {
    const group = lastDigit && [0, 1, 2].every((n) => kindAt(text, next + n) === Unit.digit);
    return group && kindAt(text, next + 3) !== Unit.digit ? next : -1;
  }
  if (lastDigit) return nextKind === Unit.digit ? next : -1;
  const single = segment === 1 && nextKind === Unit.letter && !isWordy(kindAt(text, skipSilent(text, next + 1)));
  return single ? next : -1;
}

/** Scans the words of `text` from `from` to `to`; a word that begins before `to` is given whole up to `to`. */
export function scanWords(text: string, from = 0, to = text.length): WordScanner {
  let at = Math.max(0, from);
  const limit = Math.min(text.length, to);
  const scanner: WordScanner = {
    start: 0,
    end: 0,
    hash: 0,
    next() {
      let hash = seed;
      let start = -1;
      let end = at;
      let segment = 0;
      let lastDigit = false;
      while (at < limit) {
        const unit = text.charCodeAt(at);
        let kind = unitKinds[unit] as number;
        if (kind === Unit.unknown) kind = learnUnit(unit);
        if (kind === Unit.letter || kind === Unit.digit) {
          if (start < 0) start = at;
          hash = Math.imul(hash ^ (unitFolds[unit] as number), prime);
          segment++;
          lastDigit = kind === Unit.digit;
          end = ++at;
          continue;
        }
        if (kind === Unit.gap) {
          at++;
          if (start < 0) continue;
          break;
        }
        if (kind === Unit.silent) {
          at++;
          continue;
        }
        if (kind === Unit.ligature) {
          if (start < 0) start = at;
          const folded = ligatureFold(unit);
          for (let i = 0; i < folded.length; i++) hash = mix(hash, folded.charCodeAt(i));
          segment += folded.length;
          lastDigit = false;
          end = ++at;
          continue;
        }
        if (kind === Unit.solo) {
          if (start >= 0) break;
          start = at;
          end = ++at;
          hash = mix(hash, unitFolds[unit] as number);
          break;
        }
        if (kind === Unit.surrogate) {
          const codePoint = text.codePointAt(at) as number;
          const folded = codePoint > 0xffff ? astralFold(codePoint) : '';
          if (folded === '') {
            at += codePoint > 0xffff ? 2 : 1;
            if (start < 0) continue;
            break;
          }
          if (start < 0) start = at;
          for (let i = 0; i < folded.length; i++) hash = mix(hash, folded.charCodeAt(i));
          segment += folded.length;
          lastDigit = /[0-9]$/.test(folded);
          at += 2;
          end = at;
          continue;
        }
        if (start < 0) {
          at++;
          continue;
        }
        const next = beyondJoiner(text, at, kind, segment, lastDigit);
        if (next < 0 || next >= limit) {
          at++;
          break;
        }
        if (kind === Unit.apostrophe) hash = mix(hash, 39);
        else if (kind === Unit.point && lastDigit) hash = mix(hash, 46);
        if (kind !== Unit.comma) segment = 0;
        at = next;
      }
      if (start < 0) return false;
      scanner.start = start;
      scanner.end = end;
      scanner.hash = finish(hash);
      return true;
    },
  };
  return scanner;
}

/** All words of `text[from, to)`, at most `most` of them. */
export function wordsOf(text: string, from = 0, to = text.length, most = Number.POSITIVE_INFINITY): Words {
  let room = Math.max(16, Math.min(most, ((Math.min(to, text.length) - from) >> 2) + 16));
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let hashes = new Int32Array(room);
  let count = 0;
  const scanner = scanWords(text, from, to);
  while (count < most && scanner.next()) {
    if (count === room) {
      room *= 2;
      starts = grown(starts, room);
      ends = grown(ends, room);
      hashes = grown(hashes, room);
    }
    starts[count] = scanner.start;
    ends[count] = scanner.end;
    hashes[count++] = scanner.hash;
  }
  return { text, count, starts, ends, hashes };
}

function grown(old: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(old);
  return larger;
}

/** Comparison form of the text of one word, as a string: lower case, no accents, straight apostrophes. */
export function foldedWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const kind = learnUnit(unit);
    if (kind === Unit.letter || kind === Unit.digit || kind === Unit.solo) out += String.fromCharCode(unitFolds[unit] as number);
    else if (kind === Unit.ligature) out += ligatureFold(unit);
    else if (kind === Unit.apostrophe) out += "'";
    else if (kind === Unit.point && /[0-9]$/.test(out)) out += '.';
    else if (kind === Unit.surrogate) {
      const codePoint = word.codePointAt(i) as number;
      if (codePoint > 0xffff) {
        out += astralFold(codePoint);
        i++;
      }
    }
  }
  return out;
}

/** Hash of a comparison form given as a string: what `wordsOf` gives for the word that folds to it. */
export function hashOfFolded(folded: string): number {
  let hash = seed;
  for (let i = 0; i < folded.length; i++) hash = mix(hash, folded.charCodeAt(i));
  return finish(hash);
}
