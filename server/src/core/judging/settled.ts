import type { Library } from '../library/library.ts';
import type { Source, SourceId } from '../library/source.ts';
import type { Passage } from '../lookup/passage.ts';
import { isSpoken } from '../reading/genre.ts';
import type { Person, Quotation, Reading } from '../reading/reading.ts';
import { judgeAttribution } from '../verdict/attribution/attribution.ts';
import { isSecondhand } from '../verdict/attribution/secondhand.ts';
import { type Evidence, evidenceOf } from '../verdict/evidence.ts';
import { placementOf } from '../verdict/placement.ts';
import type { AttributionVerdict, Wording } from '../verdict/verdict.ts';
import type { Judged } from './facts.ts';

/** What is said of a quotation once it is known whether its words tell the passage they are from. */
export function settle(
  quotation: Quotation,
  reading: Reading,
  said: string,
  found: Wording,
  prefer: readonly SourceId[],
  library: Library,
): {
  readonly evidence: readonly Evidence[];
  readonly verdicts: Pick<Judged, 'wording' | 'attribution' | 'secondhand'>;
} {
  const open = { attribution: { kind: 'not-applicable' }, secondhand: false } as const;
  if (!('passages' in found)) return { evidence: [], verdicts: { wording: found, ...open } };
  const passages = scoped(found.passages, prefer);
  const wording: Found = { ...found, passages };
  const evidence = evidenceOf(passages, library.byId);
  // Where it ends nobody can tell: what was compared may be its head alone.
  if (quotation.unclosed && (found.kind !== 'altered' || isEndOnly(found)))
    return { evidence, verdicts: { wording: { kind: 'unchecked', unclosed: true }, ...open } };
  const attribution = judgeAttribution(quotation, reading, evidence, prefer);
  const placement = placementOf({
    language: reading.readIn,
    query: { text: said, parts: quotation.parts },
    wording,
    attribution,
    cited: passages.some(({ source }) => prefer.includes(source)),
    source: (id) => {
      const { spoken, reading: there } = library.byId.get(id) as Source;
      return { text: spoken.text, genre: there.genre, persons: () => personsIn(there) };
    },
    libraryWords: library.index.words,
  });
  if (placement === 'chance') return { evidence: [], verdicts: { wording: { kind: 'not-found' }, ...open } };
  if (placement === 'unplaced')
    return {
      evidence,
      verdicts: { wording: { kind: 'unplaced', passages }, ...open, attribution: doubtful(attribution) },
    };
  const secondhand =
    wording.kind === 'altered' && evidence.every(({ passage, source }) => isSecondhand(passage, source.reading));
  const compared = isSpliced(wording) || secondhand || placement !== 'sure' ? doubtful(attribution) : attribution;
  return { evidence, verdicts: { wording, attribution: compared, secondhand } };
}

/** Whom a document is about: those who speak in a transcript, which names half the world; in anything else all it names. */
const personsIn = ({ people, quotations, genre }: Reading): readonly Person[] =>
  isSpoken(genre)
    ? people.filter((_, i) => quotations.some(({ attribution }) => attribution?.speaker.person === i))
    : people;

type Found = Extract<Wording, { readonly passages: readonly Passage[] }>;

/** The same, where the words do not tell enough to accuse by. */
function doubtful(verdict: AttributionVerdict): AttributionVerdict {
  if (verdict.kind !== 'differs' && verdict.kind !== 'narration') return verdict;
  return { kind: 'uncertain', draft: verdict.draft, source: verdict.kind === 'differs' ? verdict.source : null };
}

/** All that differs is words more behind the last that are the passage's. */
function isEndOnly({ differences, passages: [passage] }: Extract<Wording, { readonly kind: 'altered' }>): boolean {
  const last = passage?.steps.findLast(({ kind }) => kind === 'equal' || kind === 'styled')?.draft.end ?? 0;
  return differences.every(({ kind, draft }) => kind === 'added' && draft.start >= last);
}

/** Words of two passages have no one speaker to compare with. */
const isSpliced = (wording: Wording): boolean => wording.kind === 'altered' && wording.fault === 'spliced';

/** When several sources carry the words, the cited one decides. */
function scoped(passages: readonly Passage[], prefer: readonly SourceId[]): readonly Passage[] {
  const own = passages.filter((passage) => prefer.includes(passage.source));
  return own.length > 0 ? own : passages;
}
