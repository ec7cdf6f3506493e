import type { BlockInline, ExtractedBlock } from '../extracted.ts';
import type { Origin } from '../origins.ts';
import type { Call, Paragraph } from './paragraph.ts';

/** The ids of the documents that stand among these paragraphs. */
export const chunksIn = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs.flatMap(({ chunk }) => (chunk === null ? [] : [chunk]));

/** Paragraphs as blocks, those of a note with its place; `chunks` are what the documents among them hold. */
export function blocksOf(
  paragraphs: readonly Paragraph[],
  chunks: ReadonlyMap<string, readonly ExtractedBlock[]>,
  call?: Call,
): readonly ExtractedBlock[] {
  const placed = new Set<string>();
  const place = call?.place;
  return paragraphs.flatMap((paragraph): readonly ExtractedBlock[] => {
    const { role, text, printed, cell, chunk, cited, remarks } = paragraph;
    if (chunk !== null) {
      // What is called for again would be its words again, as often as a hostile file likes.
      const held = placed.has(chunk) ? [] : (chunks.get(chunk) ?? []);
      placed.add(chunk);
      return place === undefined ? held : held.map((block) => ({ ...block, kind: 'footnote', place }));
    }
    const inlines = inlinesOf(paragraph);
    if (call !== undefined)
      return [{ kind: 'footnote', text, inlines, cited, place: call.place, origins: originsOfNote(text, call) }];
    const numbered = printed !== null && role.kind !== 'heading' && { printed };
    return [{ ...role, text, inlines, cited, remarks, origins: paragraph.origins, ...numbered, ...(cell && { cell }) }];
  });
}

function inlinesOf({ bold, calls }: Paragraph): readonly BlockInline[] {
  const strong = bold.map((span) => ({ kind: 'strong' as const, span }));
  const notes = calls.map(({ at, place }) => ({
    kind: 'footnote' as const,
    span: { start: at, end: at },
    note: place,
  }));
  return [...strong, ...notes];
}

/** Word puts no marks into notes: what is to stand at their words stands at what calls for them. */
const originsOfNote = (text: string, { around }: Call): readonly Origin[] =>
  around === null ? [] : [{ span: { start: 0, end: text.length }, around, words: null }];
