import type { DraftPiece, SheetBlock } from '../core/answers/sheet/draft.ts';
import type { Sheet, SheetEntry } from '../core/answers/sheet/sheet.ts';
import { escapeMarkdown, inMarkdown, linkLabel } from '../core/answers/words/marked.ts';
import { stateWords } from '../core/answers/words/stateWords.ts';
import type { QuotationState } from '../core/rules/states.ts';
import { basisOf, counted, type SheetSetting, tallyOf, webAddress } from './labels.ts';

/** Sheets as Markdown that reads well unrendered too. Whatever drafts and sources hold is shown as words. */
export function markdownSheet(sheets: readonly Sheet[], setting: SheetSetting): string {
  const slugs = new Map<string, number>();
  // Renderers number headings of the same words: “#quotation-1-wrong”, “#quotation-1-wrong-1”.
  const anchor = (number: number, state: QuotationState): string => {
    const slug = `quotation-${number}-${stateWords[state].word.toLowerCase().replace(/ /g, '-')}`;
    const before = slugs.get(slug) ?? 0;
    slugs.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  };
  const parts = sheets.map((sheet) => {
    const anchors = sheet.entries.map(({ number, state }) => anchor(number, state));
    return oneSheet(sheet, setting, anchors);
  });
  const head = sheets.length === 1 ? [] : [`# Fact-check sheet: ${counted(sheets.length, 'draft')}\n`];
  return `${[...head, ...parts, noDraft].join('\n')}`;
}

/** A sheet beside its draft is read as a draft itself: what it repeats is not to be reported twice. */
const noDraft = '<!-- stet-file: a fact-check sheet, not a draft -->\n';

function oneSheet(sheet: Sheet, setting: SheetSetting, anchors: readonly string[]): string {
  const by = [sheet.metadata.authors.join(', '), setting.name(sheet.path), setting.made].filter((part) => part !== '');
  const lines = [
    `# Fact check: ${escapeMarkdown(sheet.title)}`,
    by.map(escapeMarkdown).join(' · '),
    tally(sheet),
    escapeMarkdown(basisOf(sheet)),
    '## Draft',
    ...sheet.blocks.map((block) => blockLine(block, sheet, anchors)),
    '## Quotations',
    ...(sheet.entries.length === 0
      ? ['No quotations to check.']
      : sheet.entries.map((one) => entry(one, sheet, setting))),
    ...remarks(sheet),
    '## Sources',
    sources(sheet, setting),
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

function tally(sheet: Sheet): string {
  const counts = tallyOf(sheet);
  if (counts.length === 0) return '';
  const heads = counts.map(({ state }) => `${stateWords[state].sign} ${stateWords[state].word}`);
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
  return `${shown} [**${found.number} ${stateWords[found.state].sign}**](#${anchors[found.number - 1]})`;
}

/** Emphasis may not begin or end with a blank. */
function emphasised(words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? [];
  return inner === '' ? words : `${before}**${inner}**${after}`;
}

function entry(one: SheetEntry, sheet: Sheet, { name, href }: SheetSetting): string {
  const { quotation, speaker, findings, passages, elsewhere } = one;
  const lines = [`**${escapeMarkdown(one.headline)}**`];
  for (const { rule, stet } of findings)
    if (stet) lines.push(`*stet* ${escapeMarkdown(stet.reason || 'no reason given')} (${rule})`);
  if (one.signOff !== null) lines.push(escapeMarkdown(one.signOff));
  lines.push(`Draft${one.place === '' ? '' : `, ${escapeMarkdown(one.place)}`}: ${escapeMarkdown(quotation.text)}`);
  for (const { pieces, place, source, locator, live } of passages) {
    const about = sheet.sources[source]?.metadata;
    const title = about?.title ?? name(place.path);
    const target = href(place);
    const rest = [about?.publication, about?.date, locator].flatMap((part) => (part ? [escapeMarkdown(part)] : []));
    if (live !== null) rest.push(`[live page](<${linked(live)}>)`);
    lines.push(
      `> ${atLineStart(inMarkdown(pieces))}`,
      [target === null ? escapeMarkdown(title) : `[${linkLabel(title)}](<${linked(target)}>)`, ...rest].join(' · '),
    );
  }
  if (elsewhere.length > 0) lines.push(`Also: ${escapeMarkdown(elsewhere.join('; '))}`);
  const sides = [speaker.draft && `draft: ${speaker.draft}`, speaker.source && `source: ${speaker.source}`].filter(
    Boolean,
  );
  lines.push(`Speaker: ${escapeMarkdown([sides.join(' · '), speaker.note].filter(Boolean).join(' — '))}`);
  if (quotation.citation) lines.push(`Citation: ${escapeMarkdown(quotation.citation.text)}`);
  const rest = findings.filter(({ message, stet }) => message !== one.headline && stet === null);
  if (rest.length > 0)
    lines.push(
      rest.map(({ message, severity, rule }) => `- ${escapeMarkdown(message)} (${severity}, ${rule})`).join('\n'),
    );
  return [`### Quotation ${one.number}: ${stateWords[one.state].word.toLowerCase()}`, ...lines].join('\n\n');
}

/** Inside `<…>` a link's target may hold anything but these. */
const linked = (target: string): string => target.replace(/[<>\\\n\r]/g, encodeURIComponent);

function remarks({ remarks: all }: Sheet): readonly string[] {
  if (all.length === 0) return [];
  const line = (one: (typeof all)[number]): string => {
    const stet = one.finding.stet ? `, allowed: ${escapeMarkdown(one.finding.stet.reason)}` : '';
    return `- ${one.place === '' ? '' : `${escapeMarkdown(one.place)}: `}${escapeMarkdown(one.finding.message)} (${one.finding.severity}, ${one.finding.rule}${stet})`;
  };
  return ['### Also in the draft', all.map(line).join('\n')];
}

function sources(sheet: Sheet, { name, href }: SheetSetting): string {
  const lines = sheet.sources.map(({ path, metadata, quotedIn }) => {
    const file = href({ path, span: { start: 0, end: 0 } });
    const shown = file === null ? escapeMarkdown(name(path)) : `[${linkLabel(name(path))}](<${linked(file)}>)`;
    const web = webAddress(metadata.url);
    const by = [metadata.authors.join(', '), metadata.publication, metadata.date].flatMap((part) =>
      part ? [escapeMarkdown(part)] : [],
    );
    return `- ${[escapeMarkdown(metadata.title), ...by, shown, ...(web === null ? [] : [`<${linked(web)}>`]), `quotations ${quotedIn.join(', ')}`].join(' · ')}`;
  });
  const lost = sheet.unreadable.map(
    ({ path, reason }) => `- ${escapeMarkdown(name(path))}: could not be read (${escapeMarkdown(reason)})`,
  );
  return lines.length + lost.length === 0 ? 'No quotation matched a source.' : [...lines, ...lost].join('\n');
}
