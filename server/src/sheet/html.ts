import type { Sheet, SheetEntry, SheetPassage, SheetSource } from '../core/answers/sheet/sheet.ts';
import type { MarkedPiece } from '../core/answers/words/marked.ts';
import { inTally, stateWords } from '../core/answers/words/stateWords.ts';
import type { Finding } from '../core/rules/finding.ts';
import type { QuotationState } from '../core/rules/states.ts';
import { draftHtml } from './draftHtml.ts';
import { type Html, html } from './escaped.ts';
import { basisOf, counted, type SheetSetting, tallyOf, webAddress } from './labels.ts';
import { style } from './style.ts';

/**
 * Sheets as one HTML file that needs nothing but itself: no script, no font, no request. Whatever drafts and sources
 * hold is shown as words. It prints on A4 and Letter, and follows the reader's light or dark.
 */
export function htmlSheet(sheets: readonly Sheet[], setting: SheetSetting): string {
  const [only, ...more] = sheets;
  const title = only && more.length === 0 ? only.title : counted(sheets.length, 'draft');
  const several =
    only && more.length === 0
      ? null
      : html`<header class="top"><p class="brand">Stet</p><h1>Fact-check sheet: ${title}</h1><p class="meta">${setting.made}</p>${contents(sheets, setting)}</header>`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Fact check: ${title}</title>
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

function contents(sheets: readonly Sheet[], { name }: SheetSetting): Html {
  return html`<ul class="contents">${sheets.map((sheet, i) => html`<li><a href="#d${i + 1}">${sheet.title}</a> <span class="meta">${name(sheet.path)}</span>${tally(sheet)}</li>`)}</ul>`;
}

function article(sheet: Sheet, setting: SheetSetting, place: Place): Html {
  const { id, several } = place;
  const level = several ? 2 : 1;
  const by = sheet.metadata.authors.length > 0 ? `${sheet.metadata.authors.join(', ')} · ` : '';
  const brand = several ? null : html`<p class="brand">Stet <span>fact-check sheet</span></p>`;
  const made = several ? '' : ` · ${setting.made}`;
  return html`<article id="${id}" class="sheet" aria-labelledby="${id}-title">
<header class="head">${brand}${heading(level, `${id}-title`, sheet.title)}
<p class="meta">${by}${setting.name(sheet.path)}${made}</p>
${tally(sheet)}
<p class="basis">${basisOf(sheet)}</p></header>
<div class="desk">
<section class="draft" aria-labelledby="${id}-draft" tabindex="0">${heading(level + 1, `${id}-draft`, 'Draft')}
<div class="prose" lang="${languageOf(sheet)}">${draftHtml(sheet, id, level + 2)}</div></section>
<section class="entries" aria-labelledby="${id}-entries">${heading(level + 1, `${id}-entries`, 'Quotations')}
${sheet.entries.length === 0 ? html`<p>No quotations to check.</p>` : html`<ol class="cards">${sheet.entries.map((entry) => card(entry, sheet, setting, id, level + 2))}</ol>`}
${remarks(sheet, level + 2)}</section>
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

function tally(sheet: Sheet): Html {
  return html`<ul class="tally" aria-label="Quotations by state">${tallyOf(sheet).map(({ state, count }) => html`<li class="s-${state}"><span class="sign" aria-hidden="true">${stateWords[state].sign}</span> <b>${count}</b> ${inTally(state, count)}</li>`)}</ul>`;
}

export const stateClass = (state: QuotationState): string => `s-${state}`;

function card(entry: SheetEntry, sheet: Sheet, setting: SheetSetting, id: string, level: number): Html {
  const { number, state, quotation } = entry;
  const { sign, word } = stateWords[state];
  const title = html`<a class="number" href="#${id}-q${number}" aria-label="Quotation ${number}, in the draft">${number}</a> <span class="state"><span aria-hidden="true">${sign}</span> ${word}</span> <span class="place">${entry.place}</span>`;
  return html`<li class="card ${stateClass(state)}" id="${id}-e${number}">
${{ html: `<h${level}>${title.html}</h${level}>` }}
<p class="headline">${entry.headline}</p>
${stets(entry.findings)}${entry.signOff === null ? null : html`<p class="signed">${entry.signOff}</p>`}
<dl>
${quotation.wording === 'verbatim' ? null : html`<div><dt>Draft</dt><dd class="words">${quotation.text.replace(/\s+/g, ' ')}</dd></div>`}
<div><dt>Source</dt><dd>${passages(entry, sheet, setting)}</dd></div>
<div><dt>Speaker</dt><dd>${speaker(entry)}</dd></div>
${quotation.citation === null ? null : html`<div><dt>Citation</dt><dd><code>${quotation.citation.text}</code></dd></div>`}
${findings(entry)}
</dl>
<p class="ticks" aria-hidden="true"><span>words</span><span>speaker</span><span>source</span><span class="line">checked by</span></p>
</li>
`;
}

/** Why it may stand, in the writer's words. */
function stets(found: readonly Finding[]): Html {
  const reasons = found.flatMap(({ rule, stet }) => (stet ? [{ rule, reason: stet.reason }] : []));
  if (reasons.length === 0) return html``;
  return html`${reasons.map(({ rule, reason }) => html`<p class="stet"><b>stet</b> ${reason === '' ? 'no reason given' : reason} <code>${rule}</code></p>`)}`;
}

function passages(entry: SheetEntry, sheet: Sheet, setting: SheetSetting): Html {
  if (entry.passages.length === 0)
    return html`<span class="none">${entry.state === 'unchecked' ? 'no sources to compare with' : 'no similar passage'}</span>${entry.nearest.map(nearHtml)}`;
  const also = entry.elsewhere.length === 0 ? null : html`<p class="at">Also: ${entry.elsewhere.join('; ')}</p>`;
  return html`${entry.passages.map((passage) => passageHtml(passage, sheet, setting))}${also}`;
}

const nearHtml = ({ words, speaker, title, locator }: SheetEntry['nearest'][number]): Html =>
  html`<p class="at">Closest: “${words}”${speaker === null ? '' : `, ${speaker}`} (<cite>${title}</cite>${locator === '' ? '' : `, ${locator}`})</p>`;

function passageHtml(passage: SheetPassage, sheet: Sheet, { href, name }: SheetSetting): Html {
  const source = sheet.sources[passage.source];
  const title = source?.metadata.title ?? name(passage.place.path);
  const target = href(passage.place);
  const parts = [source?.metadata.publication, source?.metadata.date, passage.locator].filter(Boolean).join(' · ');
  return html`<blockquote>${passage.pieces.map(piece)}</blockquote>
<p class="at">${target === null ? html`<cite>${title}</cite>` : html`<a href="${target}"><cite>${title}</cite></a>`}${parts === '' ? '' : ` · ${parts}`}${passage.live === null ? '' : html` · <a href="${passage.live}">live page</a>`}${passage.reader === null ? '' : html` · <a href="${passage.reader}">in Zotero</a>`}</p>`;
}

const hidden = (words: string): Html => html`<span class="vh">${words}</span>`;

function piece({ kind, text }: MarkedPiece): Html {
  switch (kind) {
    case 'same':
      return html`${text}`;
    case 'around':
      return html`<span class="around">${text}</span>`;
    case 'omitted':
      return html`<span class="omitted">${hidden('(left out and marked: ')}${text}${hidden(')')}</span>`;
    case 'struck':
      return html`<del>${hidden('(draft: ')}${text}${hidden(')')}</del>`;
    case 'lacking':
      return html`<ins>${hidden('(source: ')}${text}${hidden(')')}</ins>`;
    case 'bracketed':
      return html`<del class="marked">${hidden('(draft, in brackets: ')}${text}${hidden(')')}</del>`;
    case 'replaced':
      return html`<ins class="marked">${hidden('(source: ')}${text}${hidden(')')}</ins>`;
  }
}

function speaker({ speaker: { draft, source, note, verdict } }: SheetEntry): Html {
  const sides = [
    draft === null ? null : html`<span>draft: ${draft}</span>`,
    source === null ? null : html`<span>source: ${source}</span>`,
  ].filter((side) => side !== null);
  return html`<span class="sides">${sides}</span> <em class="v-${verdict}">${note}</em>`;
}

/** What the headline does not say already. */
function findings({ findings: all, headline }: SheetEntry): Html | null {
  const rest = all.filter(({ message, stet }) => message !== headline && stet === null);
  if (rest.length === 0) return null;
  return html`<div><dt>Findings</dt><dd><ul class="findings">${rest.map(({ message, rule, severity }) => html`<li>${message} <span class="rule">${severity}, <code>${rule}</code></span></li>`)}</ul></dd></div>`;
}

function remarks({ remarks: all }: Sheet, level: number): Html | null {
  if (all.length === 0) return null;
  const title = { html: `<h${level}>Also in the draft</h${level}>` };
  return html`<div class="remarks">${title}<ul>${all.map(({ finding, place }) => html`<li>${place === '' ? '' : `${place}: `}${finding.message} <span class="rule">${finding.severity}, <code>${finding.rule}</code>${finding.stet ? `, allowed: ${finding.stet.reason}` : ''}</span></li>`)}</ul></div>`;
}

function sources(sheet: Sheet, setting: SheetSetting, id: string, level: number): Html {
  const lost = sheet.unreadable.map(({ path, reason }) => html`<li>${setting.name(path)}: ${reason}</li>`);
  const unread = lost.length === 0 ? null : html`<p>Could not be read:</p><ul>${lost}</ul>`;
  const table = html`<div class="scroll" tabindex="0" role="region" aria-label="Table of sources, ${sheet.title}"><table><thead><tr><th scope="col">Source</th><th scope="col">Published</th><th scope="col">File</th><th scope="col">Quotations</th></tr></thead><tbody>${sheet.sources.map((source) => sourceRow(source, setting, id))}</tbody></table></div>`;
  return html`<section class="sources" aria-labelledby="${id}-sources">${heading(level, `${id}-sources`, 'Sources')}
${sheet.sources.length === 0 ? html`<p>No quotation matched a source.</p>` : table}
${unread}</section>`;
}

function sourceRow({ path, metadata, quotedIn }: SheetSource, { name, href }: SheetSetting, id: string): Html {
  const web = webAddress(metadata.url);
  const file = href({ path, span: { start: 0, end: 0 } });
  const by = [metadata.authors.join(', '), metadata.publication, metadata.date].filter(Boolean).join(' · ');
  const numbers = quotedIn.map(
    (n, i) => html`${i === 0 ? '' : ', '}<a href="#${id}-e${n}" aria-label="Quotation ${n}">${n}</a>`,
  );
  return html`<tr><th scope="row">${web === null ? metadata.title : html`<a class="web" href="${web}">${metadata.title}</a>`}</th><td>${by}</td><td>${file === null ? name(path) : html`<a href="${file}">${name(path)}</a>`}</td><td>${numbers}</td></tr>`;
}
