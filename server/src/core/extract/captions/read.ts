import { appendHtmlText } from '../../markup/markdown/characters.ts';
import { joined, type Stretch } from '../../prose/joined.ts';
import { plainText } from '../../prose/plainText.ts';
import { type Landmark, type Metadata, noMetadata, type Prose } from '../../prose/prose.ts';
import { append, newStrand, type Strand } from '../../prose/strand.ts';
import type { Span } from '../../text/span.ts';
import { type CaptionFile, cuesOf } from './cues.ts';
import { nameAt, type Piece, piecesOf, withSureNames } from './pieces.ts';
import { withoutRolling } from './rolling.ts';

/**
 * Reads WebVTT and SubRip: cues joined to running prose, a block for what one speaker says up to a pause, a `time` for each
 * cue. Styles, notes, positions, tags and sounds leave no words; a speaker's name stands before the words, and the block says
 * so. The map leads to the file. Total: without a single time code it is a plain text, with a defect.
 */
export function captions(raw: string): Prose {
  const file = cuesOf(raw);
  if (file.cues.length === 0) {
    const defects = [{ message: 'it contains no time codes', raw: { start: 0, end: 0 } }];
    return { ...plainText(raw), defects };
  }
  const pieces = withoutRolling(
    raw,
    withSureNames(
      raw,
      file.cues.flatMap((cue) => piecesOf(raw, cue)),
    ),
  );
  return proseOf(blocksOf(raw, pieces), metadataOf(raw, file), file.defects);
}

/** A block to be. */
interface Spoken {
  readonly strand: Strand;
  readonly voice: Voice | null;
  readonly times: Landmark[];
}

/** Who speaks by the file's own word: the earlier block that begins with the name (null: this one), its length there, and the name as it compares. */
interface Voice {
  readonly named: Spoken | null;
  readonly length: number;
  readonly key: string;
}

/** A pause so long ends a block behind a sentence; one of `silence` ends it anyway. In milliseconds. */
const pause = 3000;
const silence = 10_000;
/** A block so long ends with its sentence, one of `longest` with its cue, for what a machine hears has no points. In code units. */
const long = 800;
const longest = 3000;
const sentenceEnd = /[.!?…]["”’»)\]]*\s*$/;

function blocksOf(raw: string, pieces: readonly Piece[]): readonly Spoken[] {
  /** Where every change of speakers is marked, what is not marked goes on: broadcasters mark it so. */
  const marked = /^[ \t]*(?:>|&gt;){2}/m.test(raw) || isTranscript(raw, pieces);
  const blocks: Spoken[] = [];
  let before: Piece | null = null;
  for (const piece of pieces) {
    const last = blocks.at(-1) ?? null;
    const text = last?.strand.text ?? '';
    const open = text !== '' && !sentenceEnd.test(text.slice(-20));
    const goesOn = last !== null && sameVoice(raw, piece, last.voice, marked || open);
    const rests = before !== null && isRest(before, piece, text.length, open);
    if (last !== null && goesOn && !rests) addWords(raw, piece, last, before);
    else {
      const block = newBlock(raw, piece, goesOn ? carried(last) : null);
      blocks.push(block);
      addWords(raw, piece, block, null);
    }
    before = piece;
  }
  return blocks.filter(({ strand }) => strand.text.trim() !== '');
}

/**
 * Whether labels stand where another speaks, as in a transcript: from the first words on, of people who come back, and no change goes
 * without a name. Subtitles of a film name a speaker only where nobody sees him.
 */
function isTranscript(raw: string, pieces: readonly Piece[]): boolean {
  if (
    pieces[0]?.name == null ||
    pieces.some(({ change, turned, name }) => (change === 'turn' || turned) && name === null)
  )
    return false;
  const named = pieces.filter(({ name }) => name !== null);
  const names = new Set(named.map(({ name }) => nameAt(raw, name as Span)));
  return (
    named.length >= 3 && names.size >= 2 && names.size < named.length && named.every(({ sure }) => sure !== 'surely')
  );
}

const carried = (last: Spoken | null): Voice | null =>
  last?.voice ? { ...last.voice, named: last.voice.named ?? last } : null;

/** Whether a piece is said by whom the words before it are. An unmarked one is, where nobody is named or it goes on in a sentence. */
function sameVoice(raw: string, piece: Piece, voice: Voice | null, goesOn: boolean): boolean {
  if (piece.change === 'none') return voice === null || goesOn;
  return piece.name !== null && voice !== null && voice.key === nameAt(raw, piece.name);
}

function isRest(before: Piece, piece: Piece, length: number, open: boolean): boolean {
  if (before.cue === piece.cue) return false;
  const gap = (piece.cue.time?.from ?? 0) - (before.cue.time?.until ?? Number.POSITIVE_INFINITY);
  return gap >= silence || length >= longest || (!open && (gap >= pause || length >= long));
}

/** A block by `voice`, or by whom the piece names, whose name then stands before the words as in a transcript. */
function newBlock(raw: string, piece: Piece, voice: Voice | null): Spoken {
  const strand = newStrand();
  const times: Landmark[] = [];
  if (voice !== null || piece.name === null) return { strand, times, voice };
  const { start, end } = piece.name;
  appendHtmlText(strand, raw, start, end);
  const length = strand.text.length;
  append(strand, ': ', end, Math.max(1, (piece.words[0]?.start ?? end) - end));
  return { strand, times, voice: { named: null, length, key: nameAt(raw, piece.name) } };
}

/** Adds the words of a piece, behind a blank where a line or a cue ended before them. */
function addWords(raw: string, piece: Piece, { strand, times }: Spoken, before: Piece | null): void {
  let at = before?.words.at(-1)?.end ?? null;
  for (const { start, end } of piece.words) {
    if (at !== null && /[\r\n]/.test(raw.slice(at, start)) && strand.last !== ' ') append(strand, ' ', at, start - at);
    const { time } = piece.cue;
    if (time && times.at(-1)?.number !== time.from) {
      const begin = times.length === 0 ? 0 : strand.text.length;
      times.push({ kind: 'time', at: begin, label: clock(time.from), number: time.from, until: time.until });
    }
    appendHtmlText(strand, raw, start, end);
    at = end;
  }
}

/** "00:14:05". */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

function proseOf(spoken: readonly Spoken[], metadata: Metadata, defects: Prose['defects']): Prose {
  const found = spoken.map(({ strand }): Stretch => ({ kind: 'paragraph', depth: 0, strand, note: null }));
  const { text, map, blocks, inlines } = joined([{ found, by: 0 }]);
  const starts = new Map(spoken.map((one, i) => [one, blocks[i]?.span.start ?? 0] as const));
  const voiced = blocks.map((block, i) => {
    const voice = spoken[i]?.voice ?? null;
    if (voice === null) return { ...block, voice };
    const start = voice.named === null ? block.span.start : (starts.get(voice.named) ?? 0);
    return { ...block, voice: { start, end: start + voice.length } };
  });
  const landmarks = spoken.flatMap((one) =>
    one.times.map((time) => ({ ...time, at: time.at + (starts.get(one) ?? 0) })),
  );
  return {
    text,
    map,
    blocks: voiced,
    landmarks,
    inlines,
    comments: [],
    citations: [],
    directives: [],
    metadata,
    defects,
  };
}

/** WebVTT's first line may go on with a title, the next ones may name a language. */
function metadataOf(raw: string, { header }: CaptionFile): Metadata {
  const lines = header.map(({ start, end }) => raw.slice(start, end));
  const title = /^WEBVTT[ \t]+[-–—:]*\s*(.*\p{L}.*)$/u.exec(lines[0] ?? '')?.[1]?.trim();
  const language = lines.map((line) => /^Language:\s*(\S+)/i.exec(line)?.[1]).find((one) => one !== undefined);
  return { ...noMetadata, ...(title === undefined ? {} : { title }), ...(language === undefined ? {} : { language }) };
}
