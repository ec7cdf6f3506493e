import type { DraftPiece, SheetBlock } from '../core/answers/sheet/draft.ts';
import type { Sheet, SheetEntry } from '../core/answers/sheet/sheet.ts';
import { escapeMarkdown, inMarkdown, linkLabel } from '../core/answers/words/marked.ts';
import { inSentence, stateSigns, stateWord } from '../core/answers/words/stateWords.ts';
import { reasonIn } from '../core/messages/reasons.ts';
import { counted, type Say } from '../core/messages/say.ts';
import type { QuotationState } from '../core/rules/states.ts';
import { basisOf, type SheetSetting, tallyOf, webAddress } from './labels.ts';

/** Sheets as Markdown that reads well unrendered too. Whatever drafts and sources hold is shown as words. */
export function markdownSheet(sheets: readonly Sheet[], setting: SheetSetting): string {
  const { say } = setting;
  const slugs = new Map<string, number>();
  // Renderers number headings of the same words: “#quotation-1-wrong”, “#quotation-1-wrong-1”.
  const anchor = (number: number, state: QuotationState): string => {
    const slug = `${headingOf(say, number, state)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-')}`;
    const before = slugs.get(slug) ?? 0;
    slugs.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  };
  const parts = sheets.map((sheet) => {
    const anchors = sheet.entries.map(({ number, state }) => anchor(number, state));
    return oneSheet(sheet, setting, anchors);
  });
  const head =
    sheets.length === 1 ? [] : [`# ${say('sheet.several', { drafts: counted(say, 'draft', sheets.length) })}\n`];
  return `${[...head, ...parts, noDraft].join('\n')}`;
}

/** “Quotation 1: wrong” */
const headingOf = (say: Say, number: number, state: QuotationState): string =>
  `${say('sheet.quotation', { n: number })}: ${inSentence(say, state)}`;

/** A sheet beside its draft is read as a draft itself: what it repeats is not to be reported twice. */
const noDraft = '<!-- stet-file: a fact-check sheet, not a draft -->\n';

function oneSheet(sheet: Sheet, setting: SheetSetting, anchors: readonly string[]): string {
  const { say } = setting;
  const by = [sheet.metadata.authors.join(', '), setting.name(sheet.path), setting.made].filter((part) => part !== '');
  const lines = [
    `# ${say('sheet.title', { title: escapeMarkdown(sheet.title) })}`,
    by.map(escapeMarkdown).join(' · '),
    tally(sheet, say),
    escapeMarkdown(basisOf(sheet, say)),
    `## ${say('sheet.draft')}`,
    ...sheet.blocks.map((block) => blockLine(block, sheet, anchors)),
    `## ${say('sheet.quotations')}`,
    ...(sheet.entries.length === 0 ? [say('sheet.none')] : sheet.entries.map((one) => entry(one, sheet, setting))),
    ...remarks(sheet, say),
    `## ${say('sheet.sources')}`,
    sources(sheet, setting),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

function tally(sheet: Sheet, say: Say): string {
  const counts = tallyOf(sheet);
  if (counts.length === 0) return '';
  const heads = counts.map(({ state }) => `${stateSigns[state]} ${stateWord(say, state)}`);
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [row(heads), row(heads.map(() => '---')), row(counts.map(({ count }) => count))].join('\n');
}

function blockLine({ kind, depth, pieces }: SheetBlock, sheet: Sheet, anchors: readonly string[]): string {
  const words = atLineStart(pieces.map((piece) => pieceText(piece, sheet, anchors)).join(''));
  if (kind === 'heading') return `${'#'.repeat(Math.min(6, depth + 2))} ${words}`;
  if (kind === 'quote') return `> ${words}`;
  return kind === 'item' ? `- ${words}` : words;
}

/** What would begin a list, a rule or a heading there is words, too. */
const atLineStart = (words: string): string =>
  words
    .replace(/^\s*/, '')
    .replace(/^([-+=]|\d{1,9}(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

function pieceText(piece: DraftPiece, sheet: Sheet, anchors: readonly string[]): string {
  if (piece.mark === 'gap') return '‸';
  const words = piece.mark === 'citation' ? ` ${escapeMarkdown(piece.text)}` : escapeMarkdown(piece.text);
  const found = piece.quotation === null ? undefined : sheet.entries[piece.quotation - 1];
  const shown = piece.mark === 'fault' ? emphasised(words) : words;
  if (found === undefined || !piece.ends) return shown;
  return `${shown} [**${found.number} ${stateSigns[found.state]}**](#${anchors[found.number - 1]})`;
}

/** Emphasis may not begin or end with a blank. */
function emphasised(words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  return inner === '' ? words : `${before}**${inner}**${after}`;
}

function entry(one: SheetEntry, sheet: Sheet, { name, href, say }: SheetSetting): string {
  const { quotation, speaker, findings, passages, elsewhere } = one;
  const lines = [`**${escapeMarkdown(one.headline)}**`];
  if (one.found !== null) lines.push(escapeMarkdown(one.found));
  for (const { rule, stet } of findings)
    if (stet) lines.push(`*stet* ${escapeMarkdown(stet.reason || say('sheet.no-reason'))} (${rule})`);
  if (one.signOff !== null) lines.push(escapeMarkdown(one.signOff));
  lines.push(
    `${say('sheet.draft')}${one.place === '' ? '' : `, ${escapeMarkdown(one.place)}`}: ${escapeMarkdown(quotation.text)}`,
  );
  for (const { pieces, place, source, locator, live } of passages) {
    const about = sheet.sources[source]?.metadata;
    const title = about?.title ?? name(place.path);
    const target = href(place);
    const rest = [about?.publication, about?.date, locator].flatMap((part) => (part ? [escapeMarkdown(part)] : []));
    if (live !== null) rest.push(`[${say('sheet.live')}](<${linked(live)}>)`);
    lines.push(
      `> ${atLineStart(inMarkdown(pieces))}`,
      [target === null ? escapeMarkdown(title) : `[${linkLabel(title)}](<${linked(target)}>)`, ...rest].join(' · '),
    );
  }
  if (elsewhere.length > 0) lines.push(escapeMarkdown(say('sheet.also', { places: elsewhere.join('; ') })));
  const sides = [
    speaker.draft && say('sheet.side.draft', { words: speaker.draft }),
    speaker.source && say('sheet.side.source', { words: speaker.source }),
  ].filter(Boolean);
  lines.push(
    `${say('sheet.speaker')}: ${escapeMarkdown([sides.join(' · '), speaker.note].filter(Boolean).join(' — '))}`,
  );
  if (quotation.citation) lines.push(`${say('sheet.citation')}: ${escapeMarkdown(quotation.citation.text)}`);
  const rest = findings.filter(({ message, stet }) => message !== one.headline && stet === null);
  if (rest.length > 0)
    lines.push(
      rest.map(({ message, severity, rule }) => `- ${escapeMarkdown(message)} (${severity}, ${rule})`).join('\n'),
    );
  return [`### ${headingOf(say, one.number, one.state)}`, ...lines].join('\n\n');
}

/** Inside `<…>` a link's target may hold anything but these. */
const linked = (target: string): string => target.replace(/[<>\\\n\r]/g, encodeURIComponent);

function remarks({ remarks: all }: Sheet, say: Say): readonly string[] {
  if (all.length === 0) return [];
  const line = (one: (typeof all)[number]): string => {
    const stet = one.finding.stet
      ? `, ${escapeMarkdown(say('hover.allowed', { reason: one.finding.stet.reason }))}`
      : '';
    return `- ${one.place === '' ? '' : `${escapeMarkdown(one.place)}: `}${escapeMarkdown(one.finding.message)} (${one.finding.severity}, ${one.finding.rule}${stet})`;
  };
  return [`### ${say('sheet.also-in')}`, all.map(line).join('\n')];
}

function sources(sheet: Sheet, { name, href, say }: SheetSetting): string {
  const lines = sheet.sources.map(({ path, metadata, quotedIn }) => {
    const file = href({ path, span: { start: 0, end: 0 } });
    const shown = file === null ? escapeMarkdown(name(path)) : `[${linkLabel(name(path))}](<${linked(file)}>)`;
    const web = webAddress(metadata.url);
    const by = [metadata.authors.join(', '), metadata.publication, metadata.date].flatMap((part) =>
      part ? [escapeMarkdown(part)] : [],
    );
    return `- ${[escapeMarkdown(metadata.title), ...by, shown, ...(web === null ? [] : [`<${linked(web)}>`]), `${say('sheet.quotations')} ${quotedIn.join(', ')}`].join(' · ')}`;
  });
  const lost = sheet.unreadable.map(
    ({ path, reason }) =>
      `- ${escapeMarkdown(say('found.unreadable', { file: name(path), reason: reasonIn(say, reason) }))}`,
  );
  return lines.length + lost.length === 0 ? say('sheet.no-match') : [...lines, ...lost].join('\n');
}
