import type { Source } from '../../library/source.ts';
import { counted, type Say } from '../../messages/say.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { blocksAt } from '../../verdict/citation/place.ts';
import type { Quoting } from '../places/keys.ts';
import { isOpen } from '../words/sound.ts';

/** A line of its own above a raw offset of a text. */
export interface Lens {
  readonly at: number;
  readonly title: string;
}

/** What a check came to, above the draft's first heading, else above its first quotation; none of a draft that quotes nobody. */
export function summaryOf({ reading, judged, findings, say }: DraftFacts): Lens | null {
  const [first] = judged;
  if (!first) return null;
  const { blocks, map } = reading.prose;
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const problems = findings.filter(isOpen).length;
  return {
    at: map.toRaw(heading?.span ?? first.quotation.span).start,
    title: say('lens.summary', {
      quotations: counted(say, 'quotation', judged.length),
      problems: problems === 0 ? say('lens.none') : counted(say, 'problem', problems),
    }),
  };
}

/** A quotation of a source, by the draft it stands in. */
export interface QuotedBy extends Quoting {
  readonly draft: string;
}

/** Above each paragraph of a source that is quoted: by how many drafts, with the quotations. */
export function quotedParagraphs<T extends QuotedBy>(
  { reading: { prose } }: Source,
  quotings: readonly T[],
  say: Say,
): readonly (Lens & { readonly quotings: readonly T[] })[] {
  const byParagraph = new Map<number, T[]>();
  for (const quoting of quotings) {
    const [block] = blocksAt(prose.map.toProse(quoting.words), prose);
    if (!block) continue;
    const at = prose.map.toRaw(block.span).start;
    byParagraph.set(at, [...(byParagraph.get(at) ?? []), quoting]);
  }
  return [...byParagraph]
    .sort(([a], [b]) => a - b)
    .map(([at, own]) => {
      const drafts = new Set(own.map(({ draft }) => draft)).size;
      return { at, title: say('lens.quoted', { drafts: counted(say, 'draft', drafts) }), quotings: own };
    });
}
