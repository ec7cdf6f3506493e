import type { SourceId } from '../library/source.ts';
import { alignCandidate } from './alignment.ts';
import { candidates } from './candidates.ts';
import type { Aligned } from './evidence.ts';
import type { Passage } from './passage.ts';
import { resembles, surelyStands, wordItems } from './resemblance.ts';
import { type Search, searchForPart } from './search.ts';

/** More pieces than this are no quotation put together but a coincidence of phrases. */
const fewPieces = 2;
/** Shorter stretches stand somewhere by chance; pieces of one source need less to be believed than of several. */
const shortestPiece = 4;
const shortestElsewhere = 8;

/**
 * The passage of an alignment, with the places of what it does not hold; null when it resembles the quotation by no more
 * than chance. A quotation of which less stands here is accepted when the rest stands surely elsewhere, in one or two pieces.
 */
export function completed(search: Search, aligned: Aligned): Passage | null {
  const strange = aligned.strange.filter((s) => s.to - s.from >= shortestPiece);
  if (strange.length === 0 || strange.length > fewPieces) return resembles(search, aligned) ? aligned.passage : null;
  const rest: Passage[] = [];
  let equal = aligned.equalWords;
  for (const stretch of strange) {
    const piece = pieceOf(search, stretch.from, stretch.to, aligned.passage.source);
    if (!piece) continue;
    if (
      piece.passage.source !== aligned.passage.source &&
      Math.min(piece.equalWords, aligned.equalWords) < shortestElsewhere
    )
      continue;
    rest.push(piece.passage);
    equal += piece.equalWords;
  }
  const words = wordItems(search.items);
  if (rest.length === 0) return resembles(search, aligned) ? aligned.passage : null;
  const sure = equal >= 0.8 * words && aligned.equalWords >= shortestPiece;
  return sure || resembles(search, aligned) ? { ...aligned.passage, rest } : null;
}

/** Where a stretch of the items stands, surely; the same source first. */
function pieceOf(search: Search, from: number, to: number, source: SourceId): Aligned | null {
  const part = searchForPart(search, from, to);
  let best: Aligned | null = null;
  for (const candidate of candidates(part.items, part.index.segment, part.preferred, 4)) {
    const aligned = alignCandidate(part, candidate);
    if (!aligned || !surelyStands(part, aligned)) continue;
    const better = !best || aligned.passage.score > best.passage.score + 0.001;
    const closer =
      best &&
      aligned.passage.score >= best.passage.score - 0.001 &&
      aligned.passage.source === source &&
      best.passage.source !== source;
    if (better || closer) best = aligned;
  }
  return best;
}
