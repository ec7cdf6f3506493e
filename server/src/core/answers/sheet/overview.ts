import type { Judged } from '../../judging/facts.ts';
import { sourceName } from '../../library/sourceNames.ts';
import { placeIn } from '../../messages/places.ts';
import type { Finding } from '../../rules/finding.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { dayOf } from '../../rules/signedOff.ts';
import type { QuotationState } from '../../rules/states.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { placeLabel } from '../../verdict/citation/place.ts';
import type { Evidence } from '../../verdict/evidence.ts';
import type { SourcePlace } from '../answers.ts';
import { signOffInWords } from '../signingOff/signOffInWords.ts';
import { headlineOf } from '../words/headline.ts';
import { stateWord } from '../words/stateWords.ts';
import { checkedQuotation, decidingEvidence } from './report.ts';

/** What a list of a draft's quotations shows of one. */
export interface ListedQuotation {
  /** The same as long as the words are: the words, and how many times they came before. */
  readonly id: string;
  readonly state: QuotationState;
  /** The state's word. */
  readonly label: string;
  /** What is wrong, or what was found, as a sentence without its full stop. */
  readonly headline: string;
  /** Raw offsets in the draft, marks included. */
  readonly span: Span;
  /** Without its marks, on one line. */
  readonly words: string;
  /** Where in the draft: "para. 4". */
  readonly place: string;
  /** Who says it, by name where the draft tells it; null where nobody is named. */
  readonly speaker: string | null;
  /** Who verified it and when, as long as that holds; null: nobody. */
  readonly verified: string | null;
  /** The same in short: "Petra Lund, 2025-03-14". */
  readonly signedOff: string | null;
  /** The message of the first finding that is open and asks for something. */
  readonly problem: string | null;
  readonly source: ListedSource | null;
  /** Where its findings stand that are open and ask for something, in the draft. */
  readonly problems: readonly Span[];
}

export interface ListedSource extends SourcePlace {
  readonly title: string;
  readonly key: string;
  /** "para. 3"; empty when the format knows no place. */
  readonly locator: string;
}

/** The quotations of a judged draft, in its order; for lists, so nothing costly is made. Total. */
export function listedQuotations(facts: DraftFacts): readonly ListedQuotation[] {
  const seen = new Map<string, number>();
  return facts.judged.map((judged) => {
    const own = facts.findings.filter((finding) => finding.quotation === judged.index);
    const words = sliceOf(facts.reading.prose.text, judged.quotation.inner).replace(/\s+/g, ' ').trim();
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return { id: `${words}#${before}`, words, ...listed(facts, judged, own) };
  });
}

function listed(facts: DraftFacts, judged: Judged, own: readonly Finding[]): Omit<ListedQuotation, 'id' | 'words'> {
  const { span, attribution, state } = checkedQuotation(facts, judged);
  const deciding = decidingEvidence(judged);
  const open = own.filter(({ stet, severity }) => stet === null && severity !== 'hint');
  return {
    state,
    label: stateWord(facts.say, state),
    headline: headlineOf(facts, judged, own).text,
    span,
    place: placeIn(facts.say, placeLabel(judged.quotation.span, facts.reading.prose)),
    speaker: attribution.draft && (attribution.draft.name ?? attribution.draft.text),
    verified: facts.verified.verifications[judged.index]?.kind === 'verified' ? signOffInWords(facts, judged) : null,
    signedOff: signedOffBy(facts, judged),
    problem: open[0]?.message ?? null,
    source: deciding && listedSource(facts, deciding),
    problems: open.map((finding) => finding.span),
  };
}

function signedOffBy({ verified }: DraftFacts, { index }: Judged): string | null {
  const verification = verified.verifications[index];
  return verification?.kind === 'verified' ? `${verification.signOff.by}, ${dayOf(verification.signOff)}` : null;
}

function listedSource({ scope, library, say }: DraftFacts, { source, passage, place }: Evidence): ListedSource {
  return {
    path: source.path,
    span: source.reading.prose.map.toRaw(passage.span),
    title: sourceName(source, library),
    key: scope.keys.get(source.path) ?? source.key,
    locator: placeIn(say, place),
  };
}
