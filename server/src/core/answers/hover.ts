import type { Source } from '../library/source.ts';
import type { Passage } from '../lookup/passage.ts';
import { type DraftFacts, type Judged, passagesOf, shown, sourceOf } from '../rules/facts.ts';
import type { Finding } from '../rules/finding.ts';
import { designation } from '../rules/fixes/attribution.ts';
import { touches } from '../text/span.ts';
import type { CitationVerdict } from '../verdict/citation.ts';
import { placeLabel } from '../verdict/place.ts';
import type { Permitted } from '../verdict/verdict.ts';
import { voiceAt } from '../verdict/voices.ts';
import type { Hover, SourcePlace } from './answers.ts';
import { citationHover, citedAt } from './hoverCitation.ts';
import { escapeMarkdown, markedPassage } from './marked.ts';
import { sourceLine } from './sourceLine.ts';

/** What stands behind the quotation or the citation at a raw offset of the draft, or null. */
export function hoverAt(facts: DraftFacts, findings: readonly Finding[], offset: number): Hover | null {
  const { map } = facts.reading.prose;
  const cited = citedAt(facts, offset);
  const judged = facts.judged.find(({ quotation }) => touches(map.toRaw(quotation.span), offset));
  if (judged && !(cited && cited.citation.form !== 'link')) return quotationHover(facts, findings, judged);
  if (cited) return citationHover(facts, cited);
  const pointed = facts.judged.find(
    (one) =>
      'draft' in one.attribution &&
      one.attribution.draft !== null &&
      touches(map.toRaw(one.attribution.draft.mention.span), offset),
  );
  return pointed ? quotationHover(facts, findings, pointed) : null;
}

const mostShown = 3;

function quotationHover(facts: DraftFacts, findings: readonly Finding[], judged: Judged): Hover {
  const span = facts.reading.prose.map.toRaw(judged.quotation.span);
  const own = findings.filter((finding) => finding.quotation === judged.index);
  const lines = [headline(facts, judged, own)];
  for (const finding of own)
    if (!isWording(finding)) lines.push(`${escapeMarkdown(finding.message)}${stetNote(finding)}`);
  const places: SourcePlace[] = [];
  const passages = passagesOf(judged.wording);
  for (const passage of passages.slice(0, mostShown)) {
    const source = sourceOf(facts, passage);
    if (!source) continue;
    lines.push(
      `> ${markedPassage(passage, source, facts.reading.prose)}`,
      placeLine(judged, passage, source, places.length),
    );
    places.push({ path: source.path, span: source.reading.prose.map.toRaw(passage.span) });
  }
  if (passages.length > mostShown) lines.push(`*and at ${passages.length - mostShown} more places*`);
  return { span, markdown: lines.join('\n\n'), places };
}

const wordingRules = new Set([
  'quotation-not-found',
  'reversed-meaning',
  'spliced-quotation',
  'altered-quotation',
  'unmarked-omission',
]);
const isWording = (finding: Finding): boolean => wordingRules.has(finding.rule);
const stetNote = (finding: Finding): string =>
  finding.stet ? ` — *let stand: ${escapeMarkdown(finding.stet.reason)}*` : '';

function headline(facts: DraftFacts, { wording, citation }: Judged, own: readonly Finding[]): string {
  const finding = own.find(isWording);
  if (finding) return `**${escapeMarkdown(finding.message)}**${stetNote(finding)}`;
  switch (wording.kind) {
    case 'verbatim':
      return `**${apartFrom(wording.permitted)}**`;
    case 'edited':
      return `**Sound: the source’s words, alterations marked**`;
    case 'not-found':
      return `**Not found** in ${facts.library.sources.length} ${facts.library.sources.length === 1 ? 'source' : 'sources'}`;
    case 'altered':
      return '**Not the source’s words**';
    default:
      return unchecked(facts, citation);
  }
}

function unchecked(facts: DraftFacts, citation: CitationVerdict): string {
  const reference = citation.kind === 'open' ? citation.cited.reference : null;
  if (reference === null || facts.library.sources.length === 0) return '**Unchecked**: no source could be read';
  return `**Cannot be verified**: the text of ${escapeMarkdown(shown(reference.work.title || reference.key))} is not in the library`;
}

/** Honest about what was found: "verbatim" is said only of what is. */
function apartFrom(permitted: readonly Permitted[]): string {
  const silent: string[] = [];
  if (permitted.includes('case')) silent.push('case');
  if (permitted.includes('punctuation')) silent.push('punctuation');
  return silent.length === 0 ? 'Verbatim' : `Matches, apart from ${silent.join(' and ')}`;
}

function placeLine(judged: Judged, passage: Passage, source: Source, index: number): string {
  const voice = voiceAt(passage, source);
  const { attribution } = judged;
  const said =
    voice.kind === 'speech'
      ? `Said by **${escapeMarkdown(designation(voice.speaker))}**${voice.date ? `, ${escapeMarkdown(voice.date.text)}` : ''}`
      : voice.kind === 'narration'
        ? 'The author’s own prose'
        : 'Speaker not certain';
  const doubt =
    attribution.kind === 'uncertain' && voice.kind === 'speech' ? ' (the draft’s speaker is not certain)' : '';
  const place = placeLabel(passage.span, source.reading.prose);
  return [`${said}${doubt}`, `${sourceLine(source, index)}${place === '' ? '' : ` · ${place}`}`].join('  \n');
}
