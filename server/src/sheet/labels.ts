import type { SourcePlace } from '../core/answers/answers.ts';
import type { Sheet } from '../core/answers/sheet/sheet.ts';
import { stateOrder } from '../core/answers/words/stateWords.ts';
import { counted, type Say } from '../core/messages/say.ts';
import type { QuotationState } from '../core/rules/states.ts';

/** What a sheet's renderer must be told: the world outside of it. */
export interface SheetSetting {
  readonly say: Say;
  /** When it was made, as it shall be read: "21 March 2025, 14:05". */
  readonly made: string;
  /** A file as its reader knows it: "sources/harbour.md". */
  readonly name: (path: string) => string;
  /** Where a place opens, relative to the sheet or absolute; null where nothing can be opened. */
  readonly href: (place: SourcePlace) => string | null;
}

/** How many quotations are in each state, those with none left out. */
export function tallyOf(sheet: Sheet): readonly { readonly state: QuotationState; readonly count: number }[] {
  return stateOrder
    .map((state) => ({ state, count: sheet.entries.filter((entry) => entry.state === state).length }))
    .filter(({ count }) => count > 0);
}

/** Only addresses of the web: a source may call itself what it likes. */
export function webAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:\/\/[^\s]+$/i.test(url) ? url : null;
}

/** "3 quotations checked against 3 sources, 1 file could not be read." */
export function basisOf(sheet: Sheet, say: Say): string {
  const unreadable = sheet.unreadable.length;
  const lost = unreadable > 0 ? say('sheet.unread', { files: counted(say, 'file', unreadable) }) : '';
  const all = (...parts: readonly string[]) => parts.filter((part) => part !== '');
  if (!sheet.checked) return `${all(say('sheet.unchecked'), lost).join('; ')}.`;
  const byHand = sheet.entries.filter(({ state }) => state === 'speaker-unchecked').length;
  const hand = byHand > 0 ? say('sheet.by-hand', { quotations: counted(say, 'quotation', byHand) }) : '';
  const basis = say('sheet.basis', {
    quotations: counted(say, 'quotation', sheet.entries.length),
    sources: counted(say, 'source', sheet.librarySize),
  });
  return all(`${all(basis, lost).join(', ')}.`, hand).join(' ');
}
