import { sound } from '../../language/every/stageNotes.ts';
import { labelName, speakerLabelAt } from '../../prose/speakerLabel.ts';
import type { Span } from '../../text/span.ts';
import type { Cue } from './cues.ts';

type Sure = 'surely' | 'shouted' | 'perhaps';

/** Words of one cue by one speaker. */
export interface Piece {
  readonly cue: Cue;
  /** Raw stretches of its words, a line or less each: tags, sounds and notes of music lie between them. */
  readonly words: readonly Span[];
  /** The mark that another speaker begins here, if any: `voice` a tag or label with a name, `turn` one without. */
  readonly change: 'none' | 'turn' | 'voice';
  /** A sign without a name parted it, too. */
  readonly turned: boolean;
  /** The raw place of the name; null where there is none. */
  readonly name: Span | null;
  /** Whether the name is one: surely a tag's, or behind `>>`; `shouted` in capitals; any other where it comes back. */
  readonly sure: Sure;
}

/** Each bounded: a line may be of signs that begin one and never end. */
const tag =
  /<v(?:\.[^\s>]{0,60})?[ \t]+([^>\n]{1,200})>|<\/?(?:v|c|i|b|u|s|em|strong|ruby|rp|lang|font|\d[\d:.]{0,12})(?:[.\s][^>\n]{0,200})?\/?>|<rt>[^<\n]{0,200}(?:<\/rt>)?|\[([^\]\n]{1,40})\]:[ \t]*|\{\\[^}\n]{0,60}\}/iy;

const soundLine = /^\s*(?:-\s*)?\(\p{L}[^)\s\d]*(?:\s[^)\s\d]+){0,4}\)\s*$/u;
/** A dash parts speakers where a sentence begins behind it. */
const turn = /^\s*(?:(?:>|&gt;){2,3}|[-–‐](?=\s?[\p{Lu}\p{Lo}"“‘¿¡[(<♪]))\s*/u;
const arrows = /^\s*(?:>|&gt;){2}/;

/** A piece while its lines are read. */
interface Growing {
  words: Span[];
  change: Piece['change'];
  turned: boolean;
  name: Span | null;
  sure: Sure;
}

/** The pieces of a cue, in order; a cue without words has none. Linear. */
export function piecesOf(raw: string, cue: Cue): readonly Piece[] {
  const pieces: Growing[] = [{ words: [], change: 'none', turned: false, name: null, sure: 'surely' }];
  const begin: Begin = (change, name, sure, turned = change === 'turn') => {
    pieces.push({ words: [], change, turned, name, sure });
  };
  for (const line of cue.lines) {
    if (soundLine.test(raw.slice(line.start, line.end))) continue;
    let first = true;
    for (const part of partsOf(raw, line)) {
      if (part.kind === 'words') {
        const { start, end } = part.span;
        const at = first ? lineStart(raw, part.span, begin) : start;
        first &&= raw.slice(start, end).trim() === '';
        if (at < end) pieces.at(-1)?.words.push({ start: at, end });
      } else begin(part.kind, part.name, 'surely');
    }
  }
  return pieces
    .map((piece) => ({ cue, ...piece, words: tidy(raw, piece.words) }))
    .filter(({ words }) => words.length > 0);
}

/** Without the blanks that what leaves no words leaves at the end. */
function tidy(raw: string, words: readonly Span[]): readonly Span[] {
  const last = words.findLastIndex(({ start, end }) => raw.slice(start, end).trim() !== '');
  return words.slice(0, last + 1).map((s, i) => {
    return i < last ? s : { start: s.start, end: s.start + raw.slice(s.start, s.end).trimEnd().length };
  });
}

type Begin = (change: Piece['change'], name: Span | null, sure: Sure, turned?: boolean) => void;

/** Reads the mark of a turn and the label that a line begins with; where its words begin. */
function lineStart(raw: string, line: Span, begin: Begin): number {
  const text = raw.slice(line.start, line.end);
  const mark = turn.exec(text)?.[0] ?? '';
  const label = speakerLabelAt(`${text.slice(mark.length).trimStart()} `);
  const lead = text.length - text.slice(mark.length).trimStart().length;
  if (label === null) {
    if (mark !== '') begin('turn', null, 'surely');
    return line.start + mark.length;
  }
  const start = line.start + lead + label.at;
  const sure = arrows.test(mark) ? 'surely' : label.shouted ? 'shouted' : 'perhaps';
  begin('voice', { start, end: start + label.label.length }, sure, mark !== '');
  return Math.min(line.end, line.start + lead + label.end);
}

/** Words, or where others begin: `turn` where a speaker's end. */
type Part =
  | { readonly kind: 'words'; readonly span: Span }
  | { readonly kind: 'voice' | 'turn'; readonly name: Span | null };

/** A line apart at its tags and sounds, which leave no words. */
function partsOf(raw: string, line: Span): readonly Part[] {
  const parts: Part[] = [];
  let from = line.start;
  const words = (end: number): void => {
    if (end > from) parts.push({ kind: 'words', span: { start: from, end } });
  };
  for (let at = line.start; at < line.end; at++) {
    if (!'<{[(♪♫♬♩'.includes(raw[at] as string)) continue;
    const found = matchAt(tag, raw, at) ?? matchAt(sound, raw, at);
    if (found === null || at + found[0].length > line.end) continue;
    words(at);
    const name = found[1] ?? found[2];
    if (name !== undefined) {
      const start = raw.indexOf(name, at + 1);
      parts.push({ kind: 'voice', name: { start, end: start + name.trimEnd().length } });
    } else if (/^<\/v\b/i.test(found[0])) parts.push({ kind: 'turn', name: null });
    from = at + found[0].length;
    at = from - 1;
  }
  words(line.end);
  return parts;
}

function matchAt(pattern: RegExp, raw: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(raw);
}

/** Broadcast captions are in capitals throughout, which then make no label of a word before a colon. */
function inCapitals(raw: string): boolean {
  const sample = raw.slice(0, 20_000);
  const small = sample.match(/\p{Ll}/gu)?.length ?? 0;
  return small < (sample.match(/\p{Lu}/gu)?.length ?? 0);
}

/** Pieces with labels only where they are labels: sure ones, and names that come back. Others are words. */
export function withSureNames(raw: string, pieces: readonly Piece[]): readonly Piece[] {
  const loud = inCapitals(raw);
  const counts = new Map<string, number>();
  for (const { name } of pieces) {
    if (name !== null) counts.set(nameAt(raw, name), (counts.get(nameAt(raw, name)) ?? 0) + 1);
  }
  return pieces.map((piece) => {
    if (
      piece.name === null ||
      piece.sure === 'surely' ||
      (piece.sure === 'shouted' && !loud) ||
      (counts.get(nameAt(raw, piece.name)) ?? 0) > 1
    )
      return piece;
    const [first, ...others] = piece.words;
    const words = first ? [{ start: piece.name.start, end: first.end }, ...others] : [];
    return { ...piece, words, change: piece.turned ? 'turn' : 'none', name: null };
  });
}

/** A name as it compares: without title and case. */
export const nameAt = (raw: string, name: Span): string => labelName(raw.slice(name.start, name.end)).toLowerCase();
