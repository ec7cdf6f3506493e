import { astralFold, learnUnit, ligatureFold, Unit, unitTable } from './fold.ts';
import { isMeasure, isYear } from './measures.ts';

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

/** Room for words, filled from the front. */
export interface Room {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  /** Where the next scan goes on. */
  at: number;
}

export function roomFor(words: number): Room {
  return { starts: new Int32Array(words), ends: new Int32Array(words), hashes: new Int32Array(words), at: 0 };
}

const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;
const letterEntry = Unit.letter * 65536;

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime);
}

function finish(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}

function mixAll(hash: number, folded: string): number {
  let h = hash;
  for (let i = 0; i < folded.length; i++) h = mix(h, folded.charCodeAt(i));
  return h;
}

function entryAt(text: string, at: number): number {
  if (at >= text.length) return Unit.gap * 65536;
  const unit = text.charCodeAt(at);
  return (unitTable[unit] as number) || learnUnit(unit);
}

const kindAt = (text: string, at: number): number => entryAt(text, at) >>> 16;

const isWordy = (kind: number): boolean => kind >= Unit.letter || kind === Unit.ligature;

/** The next offset from `at` on that is not silent. */
function skipSilent(text: string, at: number): number {
  let i = at;
  while (kindAt(text, i) === Unit.silent) i++;
  return i;
}

/**
 * Where a word goes on behind the joiner at `at` (apostrophe, point, comma or slash), or -1 when it ends there.
 * Apostrophes join letters, points digits and single letters (3.5, U.S.), commas groups of three digits (1,000),
 * slashes digits (3/4).
 */
function beyondJoiner(text: string, at: number, kind: number, single: boolean): number {
  const next = skipSilent(text, at + 1);
  const nextKind = kindAt(text, next);
  if (kind === Unit.apostrophe) return isWordy(nextKind) ? next : -1;
  const lastDigit = at > 0 && kindAt(text, at - 1) === Unit.digit;
  if (kind === Unit.comma) {
    const group =
      lastDigit &&
      nextKind === Unit.digit &&
      kindAt(text, next + 1) === Unit.digit &&
      kindAt(text, next + 2) === Unit.digit;
    return group && kindAt(text, next + 3) !== Unit.digit ? next : -1;
  }
  if (lastDigit) return nextKind === Unit.digit ? next : -1;
  if (kind === Unit.slash) return -1;
  return single && nextKind === Unit.letter && !isWordy(kindAt(text, skipSilent(text, next + 1))) ? next : -1;
}

/**
 * Fills `room` with the words of `text[from, to)`, at most `most`, and leaves in `room.at` where to go on. A word that
 * `to` cuts ends there. Returns how many there are; fewer than `most` means that the stretch is done.
 */
export function fillWords(text: string, from: number, to: number, room: Room, most: number): number {
  const { starts, ends, hashes } = room;
  const limit = Math.min(text.length, to);
  let at = from;
  let count = 0;
  while (at < limit && count < most) {
    const unit = text.charCodeAt(at);
    const entry = (unitTable[unit] as number) || learnUnit(unit);
    if (entry >= letterEntry) {
      let hash = Math.imul(seed ^ (entry & 0xffff), prime);
      const start = at++;
      let next = 0;
      while (at < limit) {
        next = unitTable[text.charCodeAt(at)] as number;
        if (next < letterEntry) break;
        hash = Math.imul(hash ^ (next & 0xffff), prime);
        at++;
      }
      starts[count] = start;
      if (at >= limit || next >>> 16 === Unit.gap) {
        ends[count] = at;
        hashes[count++] = finish(hash);
        at++;
      } else at = longWord(text, start, at, limit, hash, room, count++);
    } else if (entry < 2 * 65536) at++;
    else {
      const kind = entry >>> 16;
      if (kind === Unit.solo) {
        starts[count] = at++;
        // A mark of kana that is coded by itself belongs to the letter before it.
        if (isKanaMark(text.charCodeAt(at))) at++;
        ends[count] = Math.min(at, limit);
        hashes[count++] = finish(mix(seed, entry & 0xffff));
      } else if (kind === Unit.fraction) {
        starts[count] = at;
        ends[count] = ++at;
        hashes[count++] = finish(mixAll(seed, ligatureFold(unit)));
      } else if (kind === Unit.point && beginsFigure(text, at)) {
        // ".05" is 0.05.
        starts[count] = at;
        at = longWord(text, at, at + 1, limit, mixAll(seed, '0.'), room, count++);
      } else if (kind === Unit.ligature || (kind === Unit.surrogate && astralAt(text, at) !== '')) {
        starts[count] = at;
        at = longWord(text, at, at, limit, seed, room, count++);
      } else at += kind === Unit.surrogate && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    }
  }
  room.at = at;
  return count;
}

/** Whether a point has a figure behind it and nothing before it that it could end or part. */
const beginsFigure = (text: string, at: number): boolean =>
  kindAt(text, at + 1) === Unit.digit && (at === 0 || /[\s(<=>≤≥~≈±+−–-]/.test(text[at - 1] as string));

const isKanaMark = (unit: number): boolean => unit === 0x3099 || unit === 0x309a;

function astralAt(text: string, at: number): string {
  const codePoint = text.codePointAt(at) as number;
  return codePoint > 0xffff ? astralFold(codePoint) : '';
}

/** The rest of a word with something other in it than letters and digits. Returns where to go on. */
function longWord(
  text: string,
  start: number,
  from: number,
  limit: number,
  begun: number,
  room: Room,
  count: number,
): number {
  let at = from;
  let end = from;
  let hash = begun;
  let segment = start;
  while (at < limit) {
    const entry = entryAt(text, at);
    const kind = entry >>> 16;
    if (kind >= Unit.letter) {
      hash = mix(hash, entry & 0xffff);
      end = ++at;
    } else if (kind === Unit.silent) at++;
    else if (kind === Unit.ligature) {
      hash = mixAll(hash, ligatureFold(text.charCodeAt(at)));
      end = ++at;
    } else if (kind === Unit.surrogate) {
      const folded = astralAt(text, at);
      if (folded === '') break;
      hash = mixAll(hash, folded);
      at += 2;
      end = at;
    } else if (kind === Unit.raised || kind === Unit.caret) {
      const power = powerAt(text, start, end, at, limit);
      if (power === null) break;
      hash = mixAll(hash, power.folded);
      at = power.end;
      end = at;
    } else if (kind === Unit.apostrophe || kind === Unit.point || kind === Unit.comma || kind === Unit.slash) {
      const next = beyondJoiner(text, at, kind, at - segment === 1);
      if (next < 0 || next >= limit) break;
      if (kind === Unit.apostrophe) hash = mix(hash, 39);
      else if (kind === Unit.point && kindAt(text, next) === Unit.digit) hash = mix(hash, 46);
      else if (kind === Unit.slash) hash = mix(hash, 47);
      at = next;
      segment = next;
    } else break;
  }
  room.ends[count] = end;
  room.hashes[count] = finish(hash);
  return at;
}

interface Power {
  /** Its comparison form, the sign of raising included where the digits would else run on. */
  readonly folded: string;
  readonly end: number;
}

/**
 * The exponent of a figure or the power of a unit that stands at `at`, raised or behind a caret; null when what is raised
 * calls a note out. `text[start, end)` is the word before it.
 */
function powerAt(text: string, start: number, end: number, at: number, limit: number): Power | null {
  const caret = kindAt(text, at) === Unit.caret;
  let i = caret ? at + 1 : at;
  let folded = '';
  if (caret && /[-−–]/.test(text[i] ?? '') && i < limit) {
    folded = '-';
    i++;
  }
  for (; i < limit; i++) {
    const entry = entryAt(text, i);
    if (entry >>> 16 !== (caret ? Unit.digit : Unit.raised)) break;
    folded += String.fromCharCode(entry & 0xffff);
  }
  if (!/^[-+]?\d+$/.test(folded)) return null;
  const word = text.slice(start, end);
  if (kindAt(text, end - 1) === Unit.digit) return isYear(word) ? null : { folded: `^${folded}`, end: i };
  if (!/^\d/.test(folded)) return { folded: `^${folded}`, end: i };
  return isMeasure(word) ? { folded, end: i } : null;
}

/** All words of `text[from, to)`, at most `most` of them. */
export function wordsOf(text: string, from = 0, to = text.length, most = Number.POSITIVE_INFINITY): Words {
  const letters = Math.max(0, Math.min(to, text.length) - from);
  let room = roomFor(Math.min(most, (letters >> 2) + 8));
  let count = fillWords(text, from, to, room, room.starts.length);
  while (count < most && count === room.starts.length) {
    const larger = roomFor(Math.min(most, count * 2 + 16));
    larger.starts.set(room.starts);
    larger.ends.set(room.ends);
    larger.hashes.set(room.hashes);
    const more: Room = {
      starts: larger.starts.subarray(count),
      ends: larger.ends.subarray(count),
      hashes: larger.hashes.subarray(count),
      at: 0,
    };
    const added = fillWords(text, room.at, to, more, more.starts.length);
    larger.at = more.at;
    room = larger;
    count += added;
    if (added === 0) break;
  }
  return { text, count, starts: room.starts, ends: room.ends, hashes: room.hashes };
}

/** Comparison form of the text of one word, as a string: lower case, no accents, straight apostrophes. */
export function foldedWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const entry = (unitTable[unit] as number) || learnUnit(unit);
    const kind = entry >>> 16;
    if (kind >= Unit.letter || kind === Unit.solo) out += String.fromCharCode(entry & 0xffff);
    else if (kind === Unit.ligature || kind === Unit.fraction) out += ligatureFold(unit);
    else if (kind === Unit.raised || kind === Unit.caret) {
      const power = powerAt(word, 0, i, i, word.length);
      if (power === null) continue;
      out += power.folded;
      i = power.end - 1;
    } else if (kind === Unit.surrogate) out += astralAt(word, i);
    else if (kind === Unit.point && i === 0 && beginsFigure(word, 0)) out += '0.';
    else out += joinerBehind(out, kind);
  }
  return out;
}

/** What a joiner is behind the comparison form `before`: an apostrophe one always, a slash and a point behind digits. */
function joinerBehind(before: string, kind: number): string {
  if (kind === Unit.apostrophe) return "'";
  if (kind !== Unit.slash && kind !== Unit.point) return '';
  return /[0-9]$/.test(before) ? (kind === Unit.slash ? '/' : '.') : '';
}

/** Hash of a comparison form given as a string: what `wordsOf` gives for the word that folds to it. */
export function hashOfFolded(folded: string): number {
  return finish(mixAll(seed, folded));
}
