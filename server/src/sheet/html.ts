import type { Sheet, SheetEntry, SheetPassage, SheetSource } from '../core/answers/sheet/sheet.ts';
import type { MarkedPiece } from '../core/answers/words/marked.ts';
import { inTally, stateSigns, stateWord } from '../core/answers/words/stateWords.ts';
import { reasonIn } from '../core/messages/reasons.ts';
import { counted, type Say } from '../core/messages/say.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { QuotationState } from '../core/rules/states.ts';
import { draftHtml } from './draftHtml.ts';
import { type Html, html } from './escaped.ts';
import { basisOf, type SheetSetting, tallyOf, webAddress } from './labels.ts';
import { style } from './style.ts';

/**
 * Sheets as one HTML file that needs nothing but itself: no script, no font, no request. Whatever drafts and sources
 * hold is shown as words. It prints on A4 and Letter, and follows the reader's light or dark.
 */
export function htmlSheet(sheets: readonly Sheet[], setting: SheetSetting): string {
  const [only, ...more] = sheets;
  const title = only && more.length === 0 ? only.title : counted(setting.say, 'draft', sheets.length);
  const several =
    only && more.length === 0
      ? null
      : html`<header class="top"><p class="brand">Stet</p><h1>${setting.say('sheet.several', { drafts: title })}</h1><p class="meta">${setting.made}</p>${contents(sheets, setting)}</header>`;
  const page = html`<!doctype html>
<html lang="${setting.say.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${setting.say('sheet.title', { title })}</title>
<style>${{ html: style }}</style>
</head>
<body>
${several}<main>
${sheets.map((sheet, i) => article(sheet, setting, { id: `d${i + 1}`, several: several !== null }))}
</main>
</body>
</html>
`;
  return page.html;
}

/** What tells one draft's marks from another's in the same file. */
interface Place {
  readonly id: string;
  readonly several: boolean;
}

function contents(sheets: readonly Sheet[], { name, say }: SheetSetting): Html {
  return html`<ul class="contents">${sheets.map((sheet, i) => html`<li><a href="#d${i + 1}">${sheet.title}</a> <span class="meta">${name(sheet.path)}</span>${tally(sheet, say)}</li>`)}</ul>`;
}

function article(sheet: Sheet, setting: SheetSetting, place: Place): Html {
  const { id, several } = place;
  const { say } = setting;
  const level = several ? 2 : 1;
  const by = sheet.metadata.authors.length > 0 ? `${sheet.metadata.authors.join(', ')} · ` : '';
  const brand = several ? null : html`<p class="brand">Stet <span>${say('sheet.brand')}</span></p>`;
  const made = several ? '' : ` · ${setting.made}`;
  return html`<article id="${id}" class="sheet" aria-labelledby="${id}-title">
<header class="head">${brand}${heading(level, `${id}-title`, sheet.title)}
<p class="meta">${by}${setting.name(sheet.path)}${made}</p>
${tally(sheet, say)}
<p class="basis">${basisOf(sheet, say)}</p></header>
<div class="desk">
<section class="draft" aria-labelledby="${id}-draft" tabindex="0">${heading(level + 1, `${id}-draft`, say('sheet.draft'))}
<div class="prose" lang="${languageOf(sheet)}">${draftHtml(sheet, say, id, level + 2)}</div></section>
<section class="entries" aria-labelledby="${id}-entries">${heading(level + 1, `${id}-entries`, say('sheet.quotations'))}
${sheet.entries.length === 0 ? html`<p>${say('sheet.none')}</p>` : html`<ol class="cards">${sheet.entries.map((entry) => card(entry, sheet, setting, id, level + 2))}</ol>`}
${remarks(sheet, say, level + 2)}</section>
</div>
${sources(sheet, setting, id, level + 1)}
</article>
`;
}

const languageOf = ({ metadata }: Sheet): string =>
  metadata.language !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(metadata.language)
    ? metadata.language
    : 'en';

const heading = (level: number, id: string, words: string): Html => ({
  html: `<h${level} id="${html`${id}`.html}">${html`${words}`.html}</h${level}>`,
});

function tally(sheet: Sheet, say: Say): Html {
  return html`<ul class="tally" aria-label="${say('sheet.by-state')}">${tallyOf(sheet).map(({ state, count }) => html`<li class="s-${state}"><span class="sign" aria-hidden="true">${stateSigns[state]}</span> <b>${count}</b> ${inTally(say, state, count)}</li>`)}</ul>`;
}

export const stateClass = (state: QuotationState): string => `s-${state}`;

function card(entry: SheetEntry, sheet: Sheet, setting: SheetSetting, id: string, level: number): Html {
  const { number, state, quotation } = entry;
  const { say } = setting;
  const title = html`<a class="number" href="#${id}-q${number}" aria-label="${say('sheet.in-draft', { n: number })}">${number}</a> <span class="state"><span aria-hidden="true">${stateSigns[state]}</span> ${stateWord(say, state)}</span> <span class="place">${entry.place}</span>`;
  return html`<li class="card ${stateClass(state)}" id="${id}-e${number}">
${{ html: `<h${level}>${title.html}</h${level}>` }}
<p class="headline">${entry.headline}</p>
${entry.found === null ? null : html`<p class="found">${entry.found}</p>`}${stets(entry.findings, say)}${entry.signOff === null ? null : html`<p class="signed">${entry.signOff}</p>`}
<dl>
${quotation.wording === 'verbatim' ? null : html`<div><dt>${say('sheet.draft')}</dt><dd class="words">${quotation.text.replace(/\s+/g, ' ')}</dd></div>`}
<div><dt>${say('sheet.source')}</dt><dd>${passages(entry, sheet, setting)}</dd></div>
<div><dt>${say('sheet.speaker')}</dt><dd>${speaker(entry, say)}</dd></div>
${quotation.citation === null ? null : html`<div><dt>${say('sheet.citation')}</dt><dd><code>${quotation.citation.text}</code></dd></div>`}
${findings(entry, say)}
</dl>
<p class="ticks" aria-hidden="true"><span>${say('sheet.tick.words')}</span><span>${say('sheet.tick.speaker')}</span><span>${say('sheet.tick.source')}</span><span class="line">${say('sheet.tick.by')}</span></p>
</li>
`;
}

/** Why it may stand, in the writer's words. */
function stets(found: readonly Finding[], say: Say): Html {
  const reasons = found.flatMap(({ rule, stet }) => (stet ? [{ rule, reason: stet.reason }] : []));
  if (reasons.length === 0) return html``;
  return html`${reasons.map(({ rule, reason }) => html`<p class="stet"><b>stet</b> ${reason === '' ? say('sheet.no-reason') : reason} <code>${rule}</code></p>`)}`;
}

function passages(entry: SheetEntry, sheet: Sheet, setting: SheetSetting): Html {
  const { say } = setting;
  if (entry.passages.length === 0)
    return html`<span class="none">${say(entry.state === 'unchecked' ? 'sheet.no-sources' : 'sheet.no-similar')}</span>${entry.nearest.map((near) => nearHtml(near, say))}`;
  const also =
    entry.elsewhere.length === 0
      ? null
      : html`<p class="at">${say('sheet.also', { places: entry.elsewhere.join('; ') })}</p>`;
  return html`${entry.passages.map((passage) => passageHtml(passage, sheet, setting))}${also}`;
}

const nearHtml = ({ words, speaker, title, locator }: SheetEntry['nearest'][number], say: Say): Html =>
  html`<p class="at">${say('sheet.closest', { words: say('quoted', { words }) })}${speaker === null ? '' : `, ${speaker}`} (<cite>${title}</cite>${locator === '' ? '' : `, ${locator}`})</p>`;

function passageHtml(passage: SheetPassage, sheet: Sheet, { href, name, say }: SheetSetting): Html {
  const source = sheet.sources[passage.source];
  const title = source?.metadata.title ?? name(passage.place.path);
  const target = href(passage.place);
  const parts = [source?.metadata.publication, source?.metadata.date, passage.locator].filter(Boolean).join(' · ');
  return html`<blockquote>${passage.pieces.map((one) => piece(one, say))}</blockquote>
<p class="at">${target === null ? html`<cite>${title}</cite>` : html`<a href="${target}"><cite>${title}</cite></a>`}${parts === '' ? '' : ` · ${parts}`}${passage.live === null ? '' : html` · <a href="${passage.live}">${say('sheet.live')}</a>`}${passage.reader === null ? '' : html` · <a href="${passage.reader}">${say('sheet.zotero')}</a>`}</p>`;
}

const hidden = (words: string): Html => html`<span class="vh">${words}</span>`;

function piece({ kind, text }: MarkedPiece, say: Say): Html {
  switch (kind) {
    case 'same':
      return html`${text}`;
    case 'around':
      return html`<span class="around">${text}</span>`;
    case 'omitted':
      return html`<span class="omitted">${hidden(`(${say('sheet.left-out')}: `)}${text}${hidden(')')}</span>`;
    case 'struck':
      return html`<del>${hidden(`(${say('sheet.side.draft', { words: '' })}`)}${text}${hidden(')')}</del>`;
    case 'lacking':
      return html`<ins>${hidden(`(${say('sheet.side.source', { words: '' })}`)}${text}${hidden(')')}</ins>`;
    case 'bracketed':
      return html`<del class="marked">${hidden(`(${say('sheet.bracketed')}: `)}${text}${hidden(')')}</del>`;
    case 'replaced':
      return html`<ins class="marked">${hidden(`(${say('sheet.side.source', { words: '' })}`)}${text}${hidden(')')}</ins>`;
  }
}

function speaker({ speaker: { draft, source, note, verdict } }: SheetEntry, say: Say): Html {
  const sides = [
    draft === null ? null : html`<span>${say('sheet.side.draft', { words: draft })}</span>`,
    source === null ? null : html`<span>${say('sheet.side.source', { words: source })}</span>`,
  ].filter((side) => side !== null);
  return html`<span class="sides">${sides}</span> <em class="v-${verdict}">${note}</em>`;
}

/** What the headline does not say already. */
function findings({ findings: all, headline }: SheetEntry, say: Say): Html | null {
  const rest = all.filter(({ message, stet }) => message !== headline && stet === null);
  if (rest.length === 0) return null;
  return html`<div><dt>${say('sheet.findings')}</dt><dd><ul class="findings">${rest.map(({ message, rule, severity }) => html`<li>${message} <span class="rule">${severity}, <code>${rule}</code></span></li>`)}</ul></dd></div>`;
}

function remarks({ remarks: all }: Sheet, say: Say, level: number): Html | null {
  if (all.length === 0) return null;
  const title = { html: `<h${level}>${html`${say('sheet.also-in')}`.html}</h${level}>` };
  return html`<div class="remarks">${title}<ul>${all.map(({ finding, place }) => html`<li>${place === '' ? '' : `${place}: `}${finding.message} <span class="rule">${finding.severity}, <code>${finding.rule}</code>${finding.stet ? `, ${say('hover.allowed', { reason: finding.stet.reason })}` : ''}</span></li>`)}</ul></div>`;
}

function sources(sheet: Sheet, setting: SheetSetting, id: string, level: number): Html {
  const { say } = setting;
  const lost = sheet.unreadable.map(
    ({ path, reason }) => html`<li>${setting.name(path)}: ${reasonIn(say, reason)}</li>`,
  );
  const unread = lost.length === 0 ? null : html`<p>${say('sheet.lost')}</p><ul>${lost}</ul>`;
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="${say('sheet.table', { title: sheet.title })}"><table><thead><tr><th scope="col">${say('sheet.source')}</th><th scope="col">${say('sheet.published')}</th><th scope="col">${say('sheet.file')}</th><th scope="col">${say('sheet.quotations')}</th></tr></thead><tbody>${sheet.sources.map((source) => sourceRow(source, setting, id))}</tbody></table></div>`;
  return html`<section class="sources" aria-labelledby="${id}-sources">${heading(level, `${id}-sources`, say('sheet.sources'))}
${sheet.sources.length === 0 ? html`<p>${say('sheet.no-match')}</p>` : table}
${unread}</section>`;
}

function sourceRow({ path, metadata, quotedIn }: SheetSource, { name, href, say }: SheetSetting, id: string): Html {
  const web = webAddress(metadata.url);
  const file = href({ path, span: { start: 0, end: 0 } });
  const by = [metadata.authors.join(', '), metadata.publication, metadata.date].filter(Boolean).join(' · ');
  const numbers = quotedIn.map(
    (n, i) => html`${i === 0 ? '' : ', '}<a href="#${id}-e${n}" aria-label="${say('sheet.quotation', { n })}">${n}</a>`,
  );
  return html`<tr><th scope="row">${web === null ? metadata.title : html`<a class="web" href="${web}">${metadata.title}</a>`}</th><td>${by}</td><td>${file === null ? name(path) : html`<a href="${file}">${name(path)}</a>`}</td><td>${numbers}</td></tr>`;
}
