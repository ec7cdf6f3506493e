import { lifted } from '../prose/lifted.ts';
import type { Prose } from '../prose/prose.ts';
import type { Cut } from '../prose/strand.ts';
import { nameOf } from '../text/paths.ts';

/** A draft whose words were extracted: its raw text are these words. */
export interface DocumentDraft {
  readonly path: string;
  readonly raw: string;
  readonly prose: Prose;
}

/**
 * The draft that an extracted document is. What a reference manager set as a citation leaves no words in its prose, and the
 * works it carries are a bibliography of the draft's own, under its own name.
 */
export function documentDraft(path: string, extracted: Prose): DocumentDraft {
  const raw = extracted.text;
  const cuts: Cut[] = [];
  for (const { raw: span } of [...extracted.citations].sort((a, b) => a.raw.start - b.raw.start))
    if (span.start < span.end && span.start >= (cuts.at(-1)?.span.end ?? 0))
      cuts.push({ span, inline: { kind: 'citation' } });
  const prose = lifted(extracted, raw, cuts);
  const at = (offset: number): number => prose.map.toProse({ start: offset, end: offset }).start;
  const metadata = extracted.works === undefined ? prose.metadata : { ...prose.metadata, bibliography: [nameOf(path)] };
  const citations = prose.citations.map((one) => ({ ...one, at: at(one.at) }));
  return { path, raw, prose: { ...prose, metadata, citations } };
}
