import { designation } from '../../drafting/attribution.ts';
import type { Judged } from '../../judging/facts.ts';
import { isAsked } from '../../library/library.ts';
import type { Unreadable } from '../../library/source.ts';
import { fileName, type Source } from '../../library/source.ts';
import { sourceName } from '../../library/sourceNames.ts';
import { placeIn } from '../../messages/places.ts';
import type { Say } from '../../messages/say.ts';
import type { Metadata } from '../../prose/prose.ts';
import type { Finding } from '../../rules/finding.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import type { QuotationState } from '../../rules/states.ts';
import type { Span } from '../../text/span.ts';
import { placeLabel } from '../../verdict/citation/place.ts';
import type { Evidence } from '../../verdict/evidence.ts';
import type { SourcePlace } from '../answers.ts';
import { nearestPassages } from '../hover/nearest.ts';
import { liveLink } from '../places/liveLink.ts';
import { readerLink } from '../places/original.ts';
import type { Quotable } from '../searching/searchLibrary.ts';
import { signOffInWords } from '../signingOff/signOffInWords.ts';
import { headlineOf } from '../words/headline.ts';
import { isWordingFinding } from '../words/inWords.ts';
import { type MarkedPiece, markedPieces } from '../words/marked.ts';
import type { CheckedQuotation } from './checked.ts';
import { annotated, type SheetBlock } from './draft.ts';
import { checkedQuotation, chosenEvidence } from './report.ts';

/** The draft as a checking desk works with it: its words with the quotations numbered, and what is known of each. */
export interface Sheet {
  readonly path: string;
  readonly title: string;
  readonly metadata: Metadata;
  /** False when no source could be read. */
  readonly checked: boolean;
  readonly blocks: readonly SheetBlock[];
  /** In the order of the draft; `entries[i].number` is `i + 1`. */
  readonly entries: readonly SheetEntry[];
  /** Findings that belong to no quotation: of a citation, of a comment. */
  readonly remarks: readonly SheetRemark[];
  /** The sources that stand behind a quotation, in the order they are first quoted. */
  readonly sources: readonly SheetSource[];
  /** How many sources the draft was checked against. */
  readonly librarySize: number;
  readonly unreadable: readonly Unreadable[];
}

export interface SheetEntry {
  /** From 1. */
  readonly number: number;
  readonly state: QuotationState;
  /** What is wrong, or what was found, as a sentence without its full stop. */
  readonly headline: string;
  /** What was found of the words, where the headline says another thing; else null. */
  readonly found: string | null;
  readonly quotation: CheckedQuotation;
  /** Where in the draft: "para. 4". */
  readonly place: string;
  readonly speaker: SheetSpeaker;
  /** Who verified it and when, as a sentence without its full stop; what has become of that, where it holds no longer. Null: nobody. */
  readonly signOff: string | null;
  /** The passage the verdict rests on first; more where the quotation is put together from several. */
  readonly passages: readonly SheetPassage[];
  /** Of one that was not found: whole sentences of the sources that come nearest, whoever says them. */
  readonly nearest: readonly Quotable[];
  /** Other places with the same words, as "Title, para. 3". */
  readonly elsewhere: readonly string[];
  /** All findings of the quotation, those of its wording first. */
  readonly findings: readonly Finding[];
}

/** Who says it, in the words of each side; null where nobody is named. `note` says how the two go together. */
export interface SheetSpeaker {
  readonly verdict: CheckedQuotation['attribution']['verdict'];
  readonly draft: string | null;
  readonly source: string | null;
  readonly note: string;
}

export interface SheetPassage {
  readonly pieces: readonly MarkedPiece[];
  readonly place: SourcePlace;
  /** Index in the sheet's `sources`. */
  readonly source: number;
  /** "para. 3"; empty when the format knows no place. */
  readonly locator: string;
  /** The source's live page at these words; null without a web address. */
  readonly live: string | null;
  /** What opens it at these words in the program that keeps it; null where no program does. */
  readonly reader: string | null;
}

export interface SheetSource {
  readonly path: string;
  readonly key: string;
  readonly metadata: Source['metadata'];
  /** Numbers of the quotations it stands behind. */
  readonly quotedIn: readonly number[];
}

export interface SheetRemark {
  readonly finding: Finding;
  readonly place: string;
}

/** How much of a passage's surroundings a checker reads, in characters on each side. */
const reach = 240;

/** The sheet of a draft, with the findings that `shown` takes; all when it is not given. Total. */
export function sheetOf(facts: DraftFacts, shown: (finding: Finding) => boolean = () => true): Sheet {
  const findings = facts.findings.filter(shown);
  const { prose } = facts.reading;
  const behind = facts.judged.map((judged) => chosenEvidence(judged));
  const used = [...new Set(behind.flatMap((all) => all.map(({ source }) => source)))];
  const entries = facts.judged.map((judged, i) =>
    entryOf(
      facts,
      judged,
      behind[i] ?? [],
      used,
      findings.filter((finding) => finding.quotation === judged.index),
    ),
  );
  return {
    path: facts.path,
    title: titleOf(facts),
    metadata: prose.metadata,
    checked: isAsked(facts.library),
    blocks: annotated(facts),
    entries,
    remarks: findings.flatMap((finding) =>
      finding.quotation === null ? [{ finding, place: placeInDraft(facts, finding.span) }] : [],
    ),
    sources: used.map((source, i) => {
      const quotedIn = entries.filter((entry) => entry.passages.some((passage) => passage.source === i));
      const { path, key, metadata } = source;
      return { path, key, metadata, quotedIn: quotedIn.map(({ number }) => number) };
    }),
    librarySize: facts.library.sources.length,
    unreadable: facts.library.unreadable,
  };
}

/** Where a raw span of the draft stands, as a reader finds it: "para. 4", "note 2". */
export const placeInDraft = ({ reading: { prose }, say }: DraftFacts, raw: Span): string =>
  placeIn(say, placeLabel(widened(prose.map.toProse(raw)), prose));

/** A point stands in the block it touches. */
const widened = (s: Span): Span => ({
  start: Math.max(0, s.start - (s.start === s.end ? 1 : 0)),
  end: s.end,
});

function titleOf(facts: DraftFacts): string {
  const { prose } = facts.reading;
  const headline = prose.blocks.find((block) => block.kind === 'heading');
  const own = prose.metadata.title ?? (headline && prose.text.slice(headline.span.start, headline.span.end).trim());
  return own === undefined || own === '' ? fileName(facts.path) : own;
}

function entryOf(
  facts: DraftFacts,
  judged: Judged,
  evidence: readonly Evidence[],
  used: readonly Source[],
  findings: readonly Finding[],
): SheetEntry {
  const { prose } = facts.reading;
  const { text: headline, found } = headlineOf(facts, judged, findings);
  const quotation = checkedQuotation(facts, judged);
  return {
    number: judged.index + 1,
    state: quotation.state,
    headline,
    found,
    quotation,
    place: placeIn(facts.say, placeLabel(judged.quotation.span, prose)),
    speaker: speakerOf(facts, judged, evidence[0]),
    signOff: signOffInWords(facts, judged),
    passages: evidence.map((one) => passageOf(facts, one, used)),
    nearest: nearestPassages(facts, judged),
    elsewhere: judged.evidence
      .filter((one) => !evidence.includes(one))
      .map(({ source, place }) =>
        [sourceName(source, facts.library), placeIn(facts.say, place)].filter(Boolean).join(', '),
      ),
    findings: [...findings].sort((a, b) => Number(isWordingFinding(b)) - Number(isWordingFinding(a))),
  };
}

function speakerOf(facts: DraftFacts, judged: Judged, evidence: Evidence | undefined): SheetSpeaker {
  const { attribution } = checkedQuotation(facts, judged);
  const named = attribution.draft;
  const told = named === null || named.name === null || named.text.includes(named.name);
  const draft = named === null ? null : told ? named.text : `${named.text} (${named.name})`;
  const voice = evidence?.voice ?? null;
  const said = voice?.kind === 'speech' ? designation(voice.speaker) : null;
  const day = voice?.kind === 'speech' && voice.date ? `, ${voice.date.text}` : '';
  return {
    verdict: attribution.verdict,
    draft,
    source: voice?.kind === 'narration' ? facts.say('sheet.prose') : said === null ? null : `${said}${day}`,
    note: noteOf(facts.say, attribution.verdict, judged.attribution.kind, voice?.kind ?? null),
  };
}

function noteOf(
  say: Say,
  verdict: SheetSpeaker['verdict'],
  kind: Judged['attribution']['kind'],
  voice: 'speech' | 'speech-uncertain' | 'narration' | null,
): string {
  if (kind === 'narration') return say('sheet.no-speech');
  if (voice === null) return say('sheet.no-passage');
  switch (verdict) {
    case 'agrees':
      return say('sheet.same');
    case 'differs':
      return say('sheet.other');
    case 'missing':
      return say('sheet.nobody');
    case 'uncertain':
      return say('sheet.uncertain');
    case 'not-applicable':
      return voice === 'narration' ? say('sheet.no-one') : say('sheet.not-compared');
  }
}

function passageOf(facts: DraftFacts, { passage, source, place }: Evidence, used: readonly Source[]): SheetPassage {
  const { prose } = source.reading;
  return {
    pieces: markedPieces(passage, source, facts.reading.prose, reach),
    place: { path: source.path, span: prose.map.toRaw(passage.span) },
    source: used.indexOf(source),
    locator: placeIn(facts.say, place),
    live: liveLink(source, passage.span),
    reader: readerLink(source, prose.map.toRaw(passage.span)),
  };
}
