import type { Language } from '../language/language.ts';
import type { Prose } from '../prose/prose.ts';
import { isSaidIn } from './quotations/incises.ts';
import type { Genre, Person, Quotation, Reading } from './reading.ts';
import { CERTAIN } from './speakers/confidence.ts';
import { mannerOf } from './turns/manner.ts';
import type { TurnKind } from './turns/turn.ts';

/** Somebody's speech from end to end, also where nobody says whose. */
export const isSpoken = (genre: Genre): boolean => genre === 'transcript' || genre === 'speech' || genre === 'play';

/** Fewest sayings of a report. */
const fewest = 2;
/** So many of its sayings have a speaker. */
const attributed = 0.6;
/** A longer text is a paper or a book. */
const longest = 6000;
/** "I", "we", "you" outside of marks: one in so many words at most. */
const personal = 150;

export function genreOf(
  prose: Prose,
  language: Language,
  kind: TurnKind | null,
  quotations: readonly Quotation[],
  people: readonly Person[],
): Genre {
  if (kind !== null) return kind;
  return isReport(prose, language, quotations, people) ? 'report' : 'other';
}

/** Whether what a document quotes was said to it: here one saying is enough, of whomever, for its own prose convicts nobody. */
export const reportsSpeech = ({ genre, prose, readIn, quotations }: Reading): boolean =>
  genre === 'report' ||
  (genre === 'other' &&
    (readIn.speakers === null
      ? isTold(prose, readIn, quotations)
      : sayingsIn(quotations).length > 0 && tellsOfOthers(prose, readIn, quotations)));

/** Where speakers are not read: most of what is quoted has a verb of saying beside it, in a text that is no book. */
function isTold({ text }: Prose, language: Language, quotations: readonly Quotation[]): boolean {
  const said = quotations.filter(({ use, form, parent }) => use === 'speech' && form === 'marks' && parent === null);
  const told = said.filter(({ span }) => isSaidIn(language.speech, text, span));
  return told.length > 0 && told.length >= attributed * said.length && mannerOf(text, language).words <= longest;
}

function isReport(
  prose: Prose,
  language: Language,
  quotations: readonly Quotation[],
  people: readonly Person[],
): boolean {
  const sayings = sayingsIn(quotations);
  if (sayings.length < fewest || !sayings.some((one) => isPresented(one, people))) return false;
  return tellsOfOthers(prose, language, quotations);
}

/** What is said in marks by a speaker, where most of what stands in marks is. */
function sayingsIn(quotations: readonly Quotation[]): readonly Quotation[] {
  const said = quotations.filter(({ use, form, parent }) => use === 'speech' && form === 'marks' && parent === null);
  const given = said.filter((one) => speaks(one) || one.continues !== null);
  return given.length < attributed * said.length ? [] : given;
}

/** In the third person, not at length, and not as papers, courts and books do. */
function tellsOfOthers({ text }: Prose, language: Language, quotations: readonly Quotation[]): boolean {
  const { words } = mannerOf(text, language);
  const { first } = mannerOf(withoutQuotations(text, quotations), language);
  if (words > longest || first * personal > words || language.genre.parted.test(text)) return false;
  return (text.match(language.genre.learned)?.length ?? 0) * 500 <= words;
}

/** The author's own prose, whichever marks the house quotes in. */
function withoutQuotations(text: string, quotations: readonly Quotation[]): string {
  let [own, at] = ['', 0];
  for (const { span, form } of quotations) {
    if (form !== 'marks' || span.start < at) continue;
    own += `${text.slice(at, span.start)} `;
    at = span.end;
  }
  return own + text.slice(at);
}

const speaks = ({ attribution }: Quotation): boolean =>
  attribution !== null && attribution.cue !== null && attribution.confidence >= CERTAIN;

/** Given to somebody as a report presents people: by a full name or an office, not as a novel knows its own. */
function isPresented({ attribution }: Quotation, people: readonly Person[]): boolean {
  if (attribution === null) return false;
  const { person, role, type } = attribution.speaker;
  const known = person === null ? undefined : people[person];
  return (
    type === 'nominal' || role !== null || (known !== undefined && (known.name.includes(' ') || known.roles.length > 0))
  );
}
