import { designation } from '../../drafting/attribution.ts';
import type { Judged } from '../../judging/facts.ts';
import { counted, type Say } from '../../messages/say.ts';
import type { Finding } from '../../rules/finding.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { touches } from '../../text/span.ts';
import { sourcesDisagree } from '../../verdict/attribution/disagreement.ts';
import type { Evidence } from '../../verdict/evidence.ts';
import type { Hover, SourcePlace } from '../answers.ts';
import { liveLink } from '../places/liveLink.ts';
import { readerLink } from '../places/original.ts';
import { signOffInWords } from '../signingOff/signOffInWords.ts';
import { foundInWords, isWordingFinding } from '../words/inWords.ts';
import { escapeMarkdown, linkLabel, markedPassage } from '../words/marked.ts';
import { citationHover, citedAt, fitSeveral } from './citation.ts';
import { nearestPassages } from './nearest.ts';
import { sourceLine } from './sourceLine.ts';

/** What stands behind the quotation or the citation at a raw offset of the draft, or null. */
export function hoverAt(facts: DraftFacts, offset: number): Hover | null {
  const { map } = facts.reading.prose;
  const cited = citedAt(facts, offset);
  const judged = facts.judged.find(({ quotation }) => touches(map.toRaw(quotation.span), offset));
  if (judged && !(cited && cited.citation.names !== 'address')) return quotationHover(facts, judged);
  if (cited) return citationHover(facts, cited);
  const pointed = facts.judged.find(
    (one) =>
      'draft' in one.attribution &&
      one.attribution.draft !== null &&
      touches(map.toRaw(one.attribution.draft.mention.span), offset),
  );
  return pointed ? quotationHover(facts, pointed) : null;
}

const mostShown = 3;

function quotationHover(facts: DraftFacts, judged: Judged): Hover {
  const { say } = facts;
  const span = facts.reading.prose.map.toRaw(judged.quotation.span);
  const own = facts.findings.filter((finding) => finding.quotation === judged.index);
  const lines = [headline(facts, judged, own)];
  for (const finding of own)
    if (!isWordingFinding(finding)) lines.push(`${escapeMarkdown(finding.message)}${stetNote(say, finding)}`);
  for (const { quotation, message } of facts.known)
    if (quotation === judged.index) lines.push(`*${say('hover.baseline')}* ${escapeMarkdown(message)}`);
  if (judged.citation.kind === 'open' && judged.citation.cited.citation.fits)
    lines.push(fitSeveral(judged.citation.cited.citation));
  const signOff = signOffInWords(facts, judged);
  if (signOff !== null) lines.push(escapeMarkdown(signOff));
  const places: SourcePlace[] = [];
  const shown = judged.evidence.slice(0, mostShown);
  for (const evidence of shown) {
    const { passage, source } = evidence;
    lines.push(
      `> ${markedPassage(passage, source, facts.reading.prose)}`,
      placeLine(say, judged, evidence, places.length),
    );
    places.push({ path: source.path, span: source.reading.prose.map.toRaw(passage.span) });
  }
  for (const near of nearestPassages(facts, judged)) {
    const said = near.speaker === null ? '' : `${saidBy(say, near.speaker)} · `;
    const place = [near.title, near.locator].filter(Boolean).join(', ');
    const lead = places.length === 0 ? [say('hover.closest')] : [];
    lines.push(...lead, `> ${escapeMarkdown(near.words)}`, `${said}[${linkLabel(place)}](stet:${places.length})`);
    places.push({ path: near.path, span: near.span });
  }
  if (sourcesDisagree(shown)) lines.push(`**${say('hover.disagree')}**`);
  const more = judged.evidence.length - mostShown;
  if (more > 0) lines.push(`*${say('hover.more', { places: counted(say, 'place', more) })}*`);
  return { span, markdown: lines.join('\n\n'), places };
}

const stetNote = (say: Say, { stet }: Finding): string =>
  stet ? ` — *${escapeMarkdown(say('hover.allowed', { reason: stet.reason }))}*` : '';

const saidBy = (say: Say, speaker: string): string => say('hover.said', { speaker: `**${escapeMarkdown(speaker)}**` });

function headline(facts: DraftFacts, judged: Judged, own: readonly Finding[]): string {
  const finding = own.find(isWordingFinding);
  if (finding) return `**${escapeMarkdown(finding.message)}**${stetNote(facts.say, finding)}`;
  return `**${escapeMarkdown(foundInWords(facts, judged))}**`;
}

function placeLine(
  say: Say,
  { attribution }: Judged,
  { passage, source, voice, place }: Evidence,
  index: number,
): string {
  const said =
    voice.kind === 'speech'
      ? `${saidBy(say, designation(voice.speaker))}${voice.date ? `, ${escapeMarkdown(voice.date.text)}` : ''}`
      : voice.kind === 'narration'
        ? say('related.prose')
        : say('hover.uncertain');
  const doubt = attribution.kind === 'uncertain' && voice.kind === 'speech' ? ` ${say('hover.doubt')}` : '';
  const link = liveLink(source, passage.span);
  const live = link === null ? '' : ` · [${say('hover.live')}](${link})`;
  const kept = readerLink(source, source.reading.prose.map.toRaw(passage.span));
  const reader = kept === null ? '' : ` · [${say('hover.zotero')}](${kept})`;
  return [
    `${said}${doubt}`,
    `${sourceLine(source, index)}${place === '' ? '' : ` · ${escapeMarkdown(place)}`}${live}${reader}`,
  ].join('  \n');
}
