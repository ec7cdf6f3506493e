import { designation } from '../../drafting/attribution.ts';
import type { Judged } from '../../judging/facts.ts';
import { placeIn } from '../../messages/places.ts';
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
import { headlineOf } from '../words/headline.ts';
import { escapeMarkdown, linkLabel, markedPassage } from '../words/marked.ts';
import { citationHover, citedAt, fitSeveral } from './citation.ts';
import { findingsOn, nearestPassages } from './nearest.ts';
import { sourceLine } from './sourceLine.ts';

/** What the editor shows of a draft beside its hovers. */
export interface Beside {
  /** The messages of the problems at the same place. */
  readonly problems: boolean;
}

/** What stands behind the quotation or the citation at a raw offset of the draft, or null; nothing that is said `beside` it. */
export function hoverAt(facts: DraftFacts, offset: number, beside: Beside = { problems: false }): Hover | null {
  const { map } = facts.reading.prose;
  const shown = beside.problems ? findingsOn(facts, { start: offset, end: offset }) : [];
  const said = new Set(shown.filter(({ stet }) => stet === null));
  const cited = citedAt(facts, offset);
  const judged = facts.judged.find(({ quotation }) => touches(map.toRaw(quotation.span), offset));
  if (judged && !(cited && cited.citation.names !== 'address')) return quotationHover(facts, judged, said);
  if (cited) return citationHover(facts, cited);
  const pointed = facts.judged.find(
    (one) =>
      'draft' in one.attribution &&
      one.attribution.draft !== null &&
      touches(map.toRaw(one.attribution.draft.mention.span), offset),
  );
  return pointed ? quotationHover(facts, pointed, said) : null;
}

const mostShown = 3;

function quotationHover(facts: DraftFacts, judged: Judged, said: ReadonlySet<Finding>): Hover {
  const { say } = facts;
  const span = facts.reading.prose.map.toRaw(judged.quotation.span);
  const lines = [...foundLines(facts, judged, said)];
  if (judged.citation.kind === 'open' && judged.citation.cited.citation.fits)
    lines.push(fitSeveral(say, judged.citation.cited.citation));
  const signOff = signOffInWords(facts, judged);
  if (signOff !== null) lines.push(escapeMarkdown(signOff));
  const places: SourcePlace[] = [];
  const shown = judged.evidence.slice(0, mostShown);
  for (const evidence of shown) {
    const { passage, source } = evidence;
    lines.push(
      `> ${markedPassage(passage, source, facts.reading.prose)}`,
      placeLine(
        say,
        judged,
        evidence,
        places.length,
        places.some(({ path }) => path === source.path),
      ),
    );
    places.push({ path: source.path, span: source.reading.prose.map.toRaw(passage.span) });
  }
  for (const near of nearestPassages(facts, judged)) {
    const said = near.speaker === null ? '' : `${saidBy(say, near.speaker)} · `;
    const place = [near.title, placeIn(say, near.locator)].filter(Boolean).join(', ');
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

/** What was found of a quotation: what is wrong in bold, then whatever else is said of it, once each. */
function foundLines(facts: DraftFacts, judged: Judged, said: ReadonlySet<Finding>): readonly string[] {
  const { say } = facts;
  const own = facts.findings.filter((finding) => finding.quotation === judged.index);
  const { text, finding: first, found } = headlineOf(facts, judged, own);
  const note = first ? stetNote(say, first) : '';
  const lines = first && said.has(first) ? [] : [`**${escapeMarkdown(text)}**${note}`];
  if (found !== null) lines.push(escapeMarkdown(found));
  for (const finding of own)
    if (finding !== first && !said.has(finding))
      lines.push(`${escapeMarkdown(finding.message)}${stetNote(say, finding)}`);
  for (const finding of facts.known)
    if (finding.quotation === judged.index && finding !== first)
      lines.push(`*${say('hover.baseline')}* ${escapeMarkdown(finding.message)}`);
  return lines;
}

function placeLine(
  say: Say,
  { attribution }: Judged,
  { passage, source, voice, place }: Evidence,
  index: number,
  again: boolean,
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
    `${sourceLine(say, source, index, again)}${place === '' ? '' : ` · ${escapeMarkdown(placeIn(say, place))}`}${live}${reader}`,
  ].join('  \n');
}
