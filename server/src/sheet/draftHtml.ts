import type { DraftPiece, SheetBlock } from '../core/answers/sheet/draft.ts';
import type { Sheet } from '../core/answers/sheet/sheet.ts';
import { stateSigns, stateWord } from '../core/answers/words/stateWords.ts';
import type { Say } from '../core/messages/say.ts';
import { type Html, html } from './escaped.ts';

/** The annotated draft. `level` is that of its first heading; no level is skipped, whatever the draft does. */
export function draftHtml(sheet: Sheet, say: Say, id: string, level: number): readonly Html[] {
  const out: Html[] = [];
  let depth = 0;
  let list: Html[] = [];
  const endList = (): void => {
    if (list.length > 0) out.push(html`<ul>${list}</ul>`);
    list = [];
  };
  for (const block of sheet.blocks) {
    const words = html`${block.pieces.map((piece) => pieceHtml(piece, sheet, say, id))}`;
    if (block.kind === 'item') {
      list.push(html`<li>${words}</li>`);
      continue;
    }
    endList();
    if (block.kind === 'heading') depth = Math.min(block.depth, depth + 1);
    out.push(blockHtml(block, words, Math.min(6, level + depth - 1)));
  }
  endList();
  return out;
}

function blockHtml({ kind, depth }: SheetBlock, words: Html, level: number): Html {
  switch (kind) {
    case 'heading':
      return { html: `<h${level} class="h${Math.min(3, depth)}">${words.html}</h${level}>` };
    case 'quote':
      return html`<blockquote>${words}</blockquote>`;
    case 'footnote':
      return html`<p class="footnote">${words}</p>`;
    case 'verse':
      return html`<p class="verse">${words}</p>`;
    default:
      return html`<p>${words}</p>`;
  }
}

function pieceHtml(piece: DraftPiece, sheet: Sheet, say: Say, id: string): Html {
  if (piece.mark === 'citation') return html`<span class="citation"> ${piece.text}</span>`;
  if (piece.mark === 'gap') return html`<span class="gap" title="${say('sheet.gap')}">‸</span>`;
  const entry = piece.quotation === null ? undefined : sheet.entries[piece.quotation - 1];
  if (entry === undefined) return html`${piece.text}`;
  const { number, state } = entry;
  const fault = piece.mark === 'fault' ? ' fault' : '';
  const anchor = piece.begins ? html` id="${id}-q${number}"` : null;
  const end = piece.ends
    ? html`<a class="number s-${state}" href="#${id}-e${number}" aria-label="${say('sheet.quotation', { n: number })}: ${stateWord(say, state)}">${number}<span aria-hidden="true"> ${stateSigns[state]}</span></a>`
    : null;
  return html`<span class="q s-${state}${fault}"${anchor}>${piece.text}</span>${end}`;
}
