import type { Language } from '../language/language.ts';
import type { Block, Prose } from '../prose/prose.ts';
import { once } from '../text/once.ts';
import { genreOf } from './genre.ts';
import { indirectOf } from './indirect.ts';
import { languageFor, languageOfProse } from './languageFor.ts';
import type { ReadingMemory } from './memory.ts';
import type { Entities } from './people/people.ts';
import { entitiesIn } from './people/people.ts';
import type { Quoted } from './quotations/quotations.ts';
import { quotationsOf } from './quotations/quotations.ts';
import { isNameRun, leadsToContainer, referenceBlocks } from './quotations/references.ts';
import type { Attribution, Genre, Quotation, Reading } from './reading.ts';
import { datesNear } from './speakers/dates.ts';
import type { Decision } from './speakers/decision.ts';
import { useElsewhere } from './speakers/otherLanguages.ts';
import type { Spoken } from './speakers/speakers.ts';
import { speakersOf } from './speakers/speakers.ts';
import { useOf } from './speakers/uses.ts';
import { stretchesOf } from './stretches.ts';
import { unspokenIn } from './turns/nobody.ts';
import { turnsOf } from './turns/turns.ts';
import { withTurns } from './turns/withTurns.ts';

/**
 * Reads a document: its quotations, what each is for, and who says it, as far as the text shows. Pure and total:
 * any prose has a reading, in time linear in its length. An attribution carries a confidence; where no speaker
 * is likelier than none the attribution is null. With `memory` of the document's last text the reading is the same, and takes
 * the time of what changed.
 */
export const read = (prose: Prose, memory?: ReadingMemory): Reading => readIn(languageFor(prose), prose, memory);

/** The same in a language that is known. */
export function readIn(language: Language, prose: Prose, memory?: ReadingMemory): Reading {
  const { speakers } = language;
  const quoted = quotationsOf(prose, language.speech);
  const stretches = stretchesOf(prose, quoted, language, memory);
  const spoken = speakersOf(prose, quoted, stretches, speakers?.model ?? null, memory);
  const cast = entitiesIn(prose, stretches, spoken, language);
  const told = once(() => languageOfProse(prose));
  const listed = referenceBlocks(prose);
  const marked = quoted.map((q, i) => {
    const quotation = quotationOf(prose, q, spoken, i, cast);
    const decision = spoken[i]?.decision ?? null;
    const use = isListed(prose, q, decision, listed) ? 'title' : useElsewhere(prose, q, quotation.use, decision, told);
    return { ...quotation, use, attribution: use === 'speech' ? quotation.attribution : null };
  });
  const indirect = indirectOf(prose, stretches, cast);
  const turns = turnsOf(prose, language);
  const { quotations, people } = withTurns(prose, turns, marked, cast.people(), language);
  const unspoken = unspokenIn(prose, turns, quoted);
  const genre = once(() => genreOf(prose, language, turns.kind, quotations, people));
  return new WholeReading({ prose, readIn: language, quotations, indirect, people, unspoken }, told, genre);
}

/**
 * A reading whose language and genre are found when asked for, as of sources. A class, since each getter of an object's own
 * would hold all that was read until the next full collection.
 */
class WholeReading implements Reading {
  readonly prose: Prose;
  readonly readIn: Language;
  readonly quotations: Reading['quotations'];
  readonly indirect: Reading['indirect'];
  readonly people: Reading['people'];
  readonly unspoken: Reading['unspoken'];
  private readonly languageOf: () => string | null;
  private readonly genreOf: () => Genre;

  constructor(known: Omit<Reading, 'genre' | 'language'>, languageOf: () => string | null, genreOf: () => Genre) {
    this.prose = known.prose;
    this.readIn = known.readIn;
    this.quotations = known.quotations;
    this.indirect = known.indirect;
    this.people = known.people;
    this.unspoken = known.unspoken;
    this.languageOf = languageOf;
    this.genreOf = genreOf;
  }

  get language(): string | null {
    return this.languageOf();
  }

  get genre(): Genre {
    return this.genreOf();
  }
}

/** The title of an entry in a list of references: nobody surely says it, or it is what the entry begins with but for its authors. */
function isListed(
  { text, blocks }: Prose,
  q: Quoted,
  decision: Decision | null,
  listed: (block: number) => boolean,
): boolean {
  const b = q.blocks[0] as number;
  if (q.form !== 'marks' || q.parent >= 0 || q.parts.length > 1 || !listed(b)) return false;
  const block = blocks[b] as Block;
  if (leadsToContainer(text.slice(q.span.end, Math.min(block.span.end, q.span.end + 240)))) return true;
  const before = text.slice(block.span.start, q.span.start).replace(/^\W*\d*\W*/, '');
  return decision?.candidate ? isNameRun(before) && !/:\s*$/.test(before) : before === '' || isNameRun(before);
}

function quotationOf(prose: Prose, q: Quoted, spoken: readonly Spoken[], i: number, cast: Entities): Quotation {
  const decision = spoken[i]?.decision ?? null;
  const use = useOf(q, decision);
  const c = decision?.candidate ?? null;
  const attribution: Attribution | null =
    decision && c && use === 'speech'
      ? {
          speaker: cast.mentionOf(c.frame.phrase, c.stretch),
          cue: c.frame.kind === 'label' ? null : cueSpan(c),
          confidence: decision.confidence,
          ...datesNear(prose, c),
        }
      : null;
  const kind = decision && decision.traits.shape === 'piece' ? 'mixed' : 'direct';
  return {
    form: q.form,
    use,
    kind,
    span: q.span,
    inner: q.inner,
    parts: q.parts,
    unclosed: q.unclosed,
    parent: q.parent < 0 ? null : q.parent,
    continues: continuesOf(spoken, i),
    attribution,
    signed: q.signed,
  };
}

function cueSpan(c: NonNullable<NonNullable<Spoken['decision']>['candidate']>): { start: number; end: number } | null {
  const a = c.stretch.tokens[c.frame.cueFrom];
  const b = c.stretch.tokens[c.frame.cueTo];
  return a && b ? { start: a.start, end: b.end } : null;
}

/** "…," he said, "…": the same frame spoke the quotation before, in the same block. */
function continuesOf(spoken: readonly Spoken[], i: number): number | null {
  const c = spoken[i]?.decision?.candidate;
  const before = spoken[i - 1]?.decision?.candidate;
  return c &&
    before &&
    c.frame === before.frame &&
    c.stretch === before.stretch &&
    c.blocks === 0 &&
    before.blocks === 0
    ? i - 1
    : null;
}
