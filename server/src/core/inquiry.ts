import { sheetOf } from './answers/sheet/sheet.ts';
import { type ToldVerdict, toldEntry } from './answers/words/told.ts';
import { factsOf } from './draftFacts.ts';
import { lookUpsAfter } from './judging/remembered.ts';
import { scopeOf } from './library/bibliography/scope.ts';
import { type Library, makeLibrary } from './library/library.ts';
import type { SourceId } from './library/source.ts';
import { text as plainText } from './markup/text/text.ts';
import { identityMap } from './prose/offsetMap.ts';
import { stageNotesIn } from './prose/stageNotes.ts';
import { languageFor } from './reading/languageFor.ts';
import { read } from './reading/read.ts';
import type { Quotation, Reading } from './reading/reading.ts';
import type { Finding } from './rules/finding.ts';
import { isAbout, isTagged } from './rules/rules.ts';
import type { Settings } from './settings.ts';
import { languageOf } from './text/language.ts';
import type { Span } from './text/span.ts';
import { noRecord } from './verification/record.ts';
import { createVerifier } from './verification/verify.ts';

/** That somebody said these words, before it stands in any draft. */
export interface Claim {
  /** As they are to be quoted, with or without quotation marks around them. */
  readonly words: string;
  /** Who is to have said them, as a draft would name the person; null when that is not asked. */
  readonly speaker: string | null;
  /** Where they are to stand; null: in any source. */
  readonly source: SourceId | null;
}

/**
 * Whether a claim holds: words that may be quoted so, and from whom. Null when there are no words, or too few that anything
 * could be said of them.
 */
export function inquire(
  claim: Claim,
  library: Library,
  settings: Settings,
  name: (path: string) => string,
): ToldVerdict | null {
  const reading = readingOf(claim);
  if (reading === null) return null;
  const named = claim.source === null ? undefined : library.byId.get(claim.source);
  const beside = named ? makeLibrary([named], []) : library;
  const draft = { path: 'claim.txt', raw: reading.prose.text, markup: plainText, reading };
  const { facts } = factsOf(draft, {
    library: beside,
    scope: scopeOf(beside, draft.path, reading.prose.metadata),
    settings,
    verifier: createVerifier(noRecord, beside, new Set()),
    lookUps: lookUpsAfter(undefined, () => undefined),
    known: undefined,
  });
  const sheet = sheetOf(facts, (finding) => isAsked(finding, claim));
  const entry = sheet.entries[0];
  if (entry === undefined) return null;
  const told = toldEntry(entry, sheet.sources, name, draft.raw);
  const speaker =
    speakerIn(claim) === ''
      ? { draft: null, comparison: 'no speaker was given' }
      : { draft: claim.speaker, comparison: told.speaker.comparison };
  return { ...told, speaker: { ...told.speaker, ...speaker } };
}

/** Why nothing is said of some words. */
export const tooFewWords = 'Too few words to identify a passage: give a phrase or a sentence.';

/** A claim has no place, no comment and perhaps no speaker: what only a draft can be told is left out. */
const isAsked = (finding: Finding, claim: Claim): boolean =>
  isAbout(finding, 'wording') ||
  (speakerIn(claim) !== '' && isAbout(finding, 'attribution') && isTagged(finding.rule, 'fault'));

const speakerIn = ({ speaker }: Claim): string =>
  (speaker ?? '')
    .replace(/[\s"“”„«»!?]+/gu, ' ')
    .replace(/\.+\s*$/, '')
    .trim();

/**
 * The claim as if it had been read: one quotation, whose words are as they were given whatever they hold. Who is named is read in
 * a sentence of its own, in which others stand for the words. Null where there are no words.
 */
function readingOf(claim: Claim): Reading | null {
  const { words } = claim;
  const inner = within(words);
  if (inner === null) return null;
  const said = `” said ${speakerIn(claim) || 'somebody'}.\n`;
  const { prose, people, quotations, genre } = read(plainText.read(`“${standIn(words.length)}${said}`));
  const span = { start: 0, end: words.length + 2 };
  const quotation: Quotation = {
    form: 'marks',
    use: 'speech',
    kind: 'direct',
    span,
    inner,
    parts: [inner],
    unclosed: false,
    parent: null,
    continues: null,
    attribution: quotations[0]?.attribution ?? null,
    signed: null,
  };
  const text = `“${words}${said}`;
  return {
    prose: { ...prose, text, map: identityMap },
    language: languageOf(words),
    readIn: languageFor({ ...prose, text }),
    quotations: [quotation],
    indirect: [],
    people,
    unspoken: stageNotesIn(text, false),
    genre,
  };
}

/** The words without the marks and blanks around them, one behind the mark that opens them; null where there are none. */
function within(words: string): Span | null {
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  const lead = /^[\s"“”„«»]*/u.exec(words)?.[0].length ?? 0;
  const trail = /[\s"“”„«»]*$/u.exec(words)?.[0].length ?? 0;
  return { start: 1 + lead, end: 1 + words.length - trail };
}

/** So many letters and blanks of somebody’s speech. */
function standIn(length: number): string {
  const speech = 'We say here what we have to say and we mean it ';
  return `${speech.repeat(Math.ceil(length / speech.length)).slice(0, Math.max(0, length - 1))}e`.slice(-length);
}
