import { firstWhere } from '../../text/halving.ts';
import type { Frame } from '../cues/frame.ts';
import type { Quoted } from '../quotations/quotations.ts';
import type { Stretch } from '../stretches.ts';
import type { Token } from '../syntax/tokens.ts';

/** Somebody who may speak a quotation, and where they stand to it. */
export interface Candidate {
  readonly frame: Frame;
  readonly stretch: Stretch;
  /** Blocks from the quotation's to the frame's: -2 … 1. */
  readonly blocks: number;
  /** The frame already speaks the quotation before this one. */
  readonly carried: boolean;
}

/** One quotation at its place, with what stands around it. */
export interface Place {
  readonly quoted: Quoted;
  readonly index: number;
  readonly stretch: Stretch;
  /** Index of its token in `stretch.tokens`. */
  readonly at: number;
  readonly token: Token;
}

/** Who spoke the quotation before, as decided. */
export interface Before {
  readonly frame: Frame;
  readonly stretch: Stretch;
  readonly quote: number;
}

const NEAR_SENTENCES = 3;
const MOST = 24;

/** The candidates for a quotation at `place`, nearest stretches first, at most some two dozen. */
export function candidatesFor(
  place: Place,
  blocks: readonly Stretch[],
  before: Before | null,
  text: string,
): Candidate[] {
  const out: Candidate[] = [];
  const { stretch, token } = place;
  const answered = isDialogue(place, text, 1);
  for (const frame of framesNear(stretch.frames, place.at)) {
    if (answered && frame.cueFrom > place.at) continue;
    if (Math.abs(frame.sentence - token.sentence) > NEAR_SENTENCES && frame.kind !== 'label') continue;
    out.push({ frame, stretch, blocks: 0, carried: before?.frame === frame });
  }
  if (out.length > MOST) {
    out.sort((a, b) => Math.abs(a.frame.cueFrom - place.at) - Math.abs(b.frame.cueFrom - place.at));
    out.length = MOST;
  }
  if (stretch.inside < 0) neighbours(place, blocks, before, out);
  if (before && !isDialogue(place, text, -1) && !out.some((c) => c.frame === before.frame)) {
    out.push({
      frame: before.frame,
      stretch: before.stretch,
      blocks: before.stretch.block - stretch.block,
      carried: true,
    });
  }
  return out;
}

/** `“…?”—“…,” Behn said`: a dash alone between two quotations, the first a whole sentence, changes the speaker. */
function isDialogue({ stretch: { tokens }, at }: Place, text: string, way: 1 | -1): boolean {
  const [dash, other] = [tokens[at + way], tokens[at + 2 * way]];
  if (!dash || !/^[-–—]+$/.test(dash.text) || other?.kind !== 'quote') return false;
  const first = way === 1 ? tokens[at] : other;
  return /[.?!]['"’”»]*$/.test(text.slice(first?.start, first?.end));
}

function neighbours(place: Place, blocks: readonly Stretch[], before: Before | null, out: Candidate[]): void {
  const { stretch } = place;
  const previous = blocks[listHead(stretch, blocks) - 1];
  const next = blocks[stretch.block + 1];
  for (const frame of previous?.frames.slice(-4) ?? []) {
    if (previous) out.push({ frame, stretch: previous, blocks: -1, carried: before?.frame === frame });
  }
  for (const frame of next?.frames.slice(0, 2) ?? []) {
    if (next) out.push({ frame, stretch: next, blocks: 1, carried: false });
  }
}

/** The first item of the list that a stretch stands in: what introduces the list introduces each item. */
function listHead(stretch: Stretch, blocks: readonly Stretch[]): number {
  let at = stretch.block;
  while (stretch.kind === 'item' && at > 0 && stretch.block - at < 12 && blocks[at - 1]?.kind === 'item') at--;
  return at;
}

/** The label, if any, and as many frames to either side as may be candidates: a paragraph may hold thousands. */
function framesNear(frames: readonly Frame[], at: number): readonly Frame[] {
  const middle = firstFrameFrom(frames, at);
  const start = Math.max(0, middle - MOST);
  const near = frames.slice(start, middle + MOST);
  const label = frames[0];
  return start > 0 && label?.kind === 'label' ? [label, ...near] : near;
}

/** Index of the first frame whose cue begins at token `at` or behind it. */
export function firstFrameFrom(frames: readonly Frame[], at: number): number {
  return firstWhere(frames.length, (i) => (frames[i] as Frame).cueFrom >= at);
}
