import type { Frame } from '../../cues/frame.ts';
import type { Token } from '../../syntax/tokens.ts';
import { isPunct } from '../../syntax/wordForms.ts';
import type { Candidate, Place } from '../candidates.ts';
import { firstFrameFrom } from '../candidates.ts';
import { neighbour } from '../traits.ts';

/** Where the frame stands to the quotation, and what lies between. */
export interface Relation {
  readonly pos: string;
  readonly gap: number;
  readonly quotes: number;
  readonly rivals: number;
  /** Other frames between. */
  readonly verbs: number;
  readonly link: string;
}

export function relationOf(c: Candidate, place: Place): Relation {
  const { frame } = c;
  if (c.blocks !== 0 || c.stretch !== place.stretch) {
    const pos = c.blocks < -1 ? 'P2' : c.blocks === -1 ? 'P1' : c.blocks === 1 ? 'N1' : 'X';
    const tokens = c.stretch.tokens;
    const lastSentence = tokens[tokens.length - 1]?.sentence ?? 0;
    const away = c.blocks < 0 ? lastSentence - frame.sentence : frame.sentence;
    const end = isPunct(tokens[tokens.length - 1], ':') ? 'colon' : 'stop';
    const holds = quotesIn(tokens, Math.max(0, tokens.length - 300), tokens.length);
    return { pos, gap: Math.min(3, away), quotes: holds, rivals: 0, verbs: 0, link: c.blocks === -1 ? end : '' };
  }
  const from = Math.min(frame.phrase.from, frame.cueFrom);
  const to = Math.max(frame.inherited ? frame.cueTo : frame.phrase.to, frame.cueTo);
  const after = frame.cueFrom > place.at;
  const [a, b] = after ? [place.at + 1, frame.inherited ? frame.cueFrom : from] : [to + 1, place.at];
  const tokens = place.stretch.tokens;
  const ds = frame.sentence - place.token.sentence;
  const pos =
    frame.kind === 'label'
      ? 'L'
      : ds === 0
        ? after
          ? 'A'
          : 'B'
        : ds > 0
          ? `A${Math.min(ds, 2)}`
          : `B${Math.min(-ds, 3)}`;
  return {
    pos,
    gap: Math.max(0, b - a),
    quotes: quotesIn(tokens, a, b),
    rivals: rivalsIn(place.stretch.frames, frame, a, b),
    verbs: framesIn(place.stretch.frames, frame, a, b),
    link: linkOf(tokens, a, b),
  };
}

function quotesIn(tokens: readonly Token[], from: number, to: number): number {
  let n = 0;
  for (let k = from; k < to && n < 3; k++) if ((tokens[k] as Token).kind === 'quote') n++;
  return n;
}

function rivalsIn(frames: readonly Frame[], self: Frame, from: number, to: number): number {
  let n = 0;
  for (let k = firstFrameFrom(frames, from); k < frames.length && n < 2; k++) {
    const f = frames[k] as Frame;
    if (f.cueFrom >= to) break;
    if (f !== self && f.say === 2 && !f.inherited && f.cueTo < to) n++;
  }
  return n;
}

/** How many other frames have their cue between, up to three. */
function framesIn(frames: readonly Frame[], self: Frame, from: number, to: number): number {
  let n = 0;
  for (let k = firstFrameFrom(frames, from); k < frames.length && n < 3; k++) {
    const f = frames[k] as Frame;
    if (f.cueFrom >= to) break;
    if (f !== self && f.cueTo < to) n++;
  }
  return n;
}

/** The tokens between, when they are few and tell. */
function linkOf(tokens: readonly Token[], from: number, to: number): string {
  const n = to - from;
  if (n <= 0) return 'none';
  const last = tokens[to - 1] as Token;
  const first = tokens[from] as Token;
  if (n === 1) return neighbour(first);
  const that = tokens.slice(from, Math.min(to, from + 8)).some((t) => t.lower === 'that');
  return `${neighbour(first)}_${neighbour(last)}${that ? '_t' : ''}`;
}

/** Whether the frame stands right beside another quotation than this one. */
export function otherBeside(c: Candidate, place: Place): string {
  const tokens = c.stretch.tokens;
  const from = Math.min(c.frame.phrase.from, c.frame.cueFrom);
  const to = Math.max(c.frame.phrase.to, c.frame.cueTo);
  const left = besideQuote(tokens, from, -1);
  const right = besideQuote(tokens, to, 1);
  const own = (i: number): boolean => c.stretch === place.stretch && i === place.at;
  return `${left < 0 ? '-' : own(left) ? 'q' : 'o'}${right < 0 ? '-' : own(right) ? 'q' : 'o'}`;
}

function besideQuote(tokens: readonly Token[], i: number, step: 1 | -1): number {
  for (let k = i + step, n = 0; n < 3; k += step, n++) {
    const t = tokens[k];
    if (!t) return -1;
    if (t.kind === 'quote') return k;
    if (t.kind === 'punct' ? /^[.;!?]/.test(t.text) : t.lower !== 'that') return -1;
  }
  return -1;
}

/** What stands before a frame's phrase: a verb or preposition makes it an object. */
export function edgeBefore({ frame, stretch }: Candidate): string {
  const { tokens } = stretch;
  const { from } = frame.phrase;
  const before = tokens[from - 1];
  return before && before.sentence === tokens[from]?.sentence ? neighbour(before) : 'start';
}
