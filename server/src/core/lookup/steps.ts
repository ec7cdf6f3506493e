import type { Words } from '../text/words.ts';
import type { Item } from './items.ts';
import type { Move } from './moves.ts';
import type { Query, Step } from './passage.ts';

/** Moves as steps; neighbours of one kind are one step, but for joined words, brackets and ellipses. */
export function stepsOf(moves: readonly Move[], query: Query, items: readonly Item[], words: Words): readonly Step[] {
  const steps: Step[] = [];
  let previous: Move | null = null;
  for (const move of moves) {
    const step = stepOf(move, query, items, words);
    const last = steps.at(-1);
    if (last && previous && mergeable(previous, move)) {
      steps[steps.length - 1] = {
        kind: step.kind,
        draft: { start: last.draft.start, end: Math.max(last.draft.end, step.draft.end) },
        source: { start: last.source.start, end: Math.max(last.source.end, step.source.end) },
      };
    } else steps.push(step);
    previous = move;
  }
  return steps;
}

function mergeable(a: Move, b: Move): boolean {
  if (a.kind !== b.kind || a.kind === 'ellipsis' || a.kind === 'bracket' || a.kind === 'split' || a.kind === 'styled')
    return false;
  if (a.kind === 'equal') return a.itemEnd - a.item === a.wordEnd - a.word && b.itemEnd - b.item === b.wordEnd - b.word;
  return a.itemEnd === b.item && a.wordEnd === b.word;
}

function stepOf(move: Move, query: Query, items: readonly Item[], words: Words): Step {
  const kind = move.kind === 'split' ? 'changed' : move.kind;
  const before = items[move.item - 1];
  const draftAt = before?.end ?? query.parts[0]?.start ?? 0;
  const draft =
    move.itemEnd > move.item
      ? { start: (items[move.item] as Item).start, end: (items[move.itemEnd - 1] as Item).end }
      : { start: draftAt, end: draftAt };
  const sourceAt =
    move.word > 0 ? (words.ends[move.word - 1] as number) : ((words.starts[0] as number | undefined) ?? 0);
  const source =
    move.wordEnd > move.word
      ? { start: words.starts[move.word] as number, end: words.ends[move.wordEnd - 1] as number }
      : { start: sourceAt, end: sourceAt };
  return { kind, draft, source };
}
