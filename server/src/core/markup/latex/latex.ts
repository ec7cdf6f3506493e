import type { Markup, MarkupMemory } from '../markup.ts';
import { latexCursor } from './cursor.ts';
import { bibliographiesNamed } from './preamble.ts';
import { type LatexMemory, noLatex, readLatex } from './read.ts';
import { latexWriter } from './write.ts';

const id = 'latex';

/** What is remembered of a draft's last text; kept in `memory` from the first time on. */
function rememberedIn(memory: MarkupMemory): LatexMemory {
  const known = memory.get(id) as LatexMemory | undefined;
  const own = known ?? noLatex();
  if (known === undefined) memory.set(id, own);
  return own;
}

/** LaTeX with csquotes, natbib and biblatex. */
export const latex: Markup = {
  id,
  name: 'LaTeX',
  endings: ['.tex', '.ltx', '.latex'],
  languageIds: ['latex', 'tex'],
  editable: true,
  read: (raw, memory, preamble) => readLatex(raw, memory && rememberedIn(memory), preamble),
  bibliographies: bibliographiesNamed,
  write: latexWriter,
  cursor: latexCursor,
};
