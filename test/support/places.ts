import { identityMap } from '../../server/src/core/prose/offsetMap.ts';
import type { Block, Landmark, Prose } from '../../server/src/core/prose/prose.ts';
import { noMetadata } from '../../server/src/core/prose/prose.ts';

/** One paragraph, heading (`# …`) or the landmark that begins before the next words. */
export type Piece = string | Omit<Landmark, 'at'>;

export const page = (number: number, label = String(number)): Piece => ({ kind: 'page', number, label });
export const chapter = (number: number, label: string): Piece => ({ kind: 'chapter', number, label });
export const cue = (label: string, until: number): Piece => {
  const [h, m, s] = label.split(':').map(Number) as [number, number, number];
  return { kind: 'time', label, number: (h * 3600 + m * 60 + s) * 1000, until };
};

/** The prose a reader of documents would give: a landmark between two texts that end and begin with `~` cuts their paragraph. */
export function proseWith(pieces: readonly Piece[]): Prose {
  const blocks: Block[] = [];
  const landmarks: Landmark[] = [];
  let text = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      landmarks.push({ ...piece, at: text === '' || text.endsWith(' ') ? text.length : text.length + 2 });
      continue;
    }
    const depth = /^#+/.exec(piece)?.[0].length ?? 0;
    const words = piece.replace(/^#+ /, '').replace(/^~|\s*~$/g, '');
    const last = blocks.at(-1);
    if (piece.startsWith('~') && last) {
      text += words;
      blocks[blocks.length - 1] = { ...last, span: { start: last.span.start, end: text.length } };
      continue;
    }
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    const kind = depth > 0 ? 'heading' : 'paragraph';
    blocks.push({ kind, depth, paragraph: blocks.length + 1, span: { start, end: text.length } });
    if (piece.endsWith('~')) text += ' ';
  }
  return {
    text,
    map: identityMap,
    blocks,
    landmarks,
    inlines: [],
    comments: [],
    citations: [],
    directives: [],
    metadata: noMetadata,
    defects: [],
  };
}
