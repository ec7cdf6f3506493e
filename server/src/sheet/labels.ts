import type { SourcePlace } from '../core/answers/answers.ts';
import type { Sheet } from '../core/answers/sheet/sheet.ts';
import { stateOrder } from '../core/answers/words/stateWords.ts';
import type { QuotationState } from '../core/rules/states.ts';

/** What a sheet's renderer must be told: the world outside of it. */
export interface SheetSetting {
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

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "Checked against 3 sources, 1 could not be read." */
export function basisOf(sheet: Sheet): string {
  const unreadable = sheet.unreadable.length;
  const lost = unreadable > 0 ? `, ${counted(unreadable, 'file')} could not be read` : '';
  if (!sheet.checked) return `Not checked: no sources yet${lost === '' ? '' : lost.replace(',', ';')}.`;
  const byHand = sheet.entries.filter(({ state }) => state === 'speaker-unchecked').length;
  const hand = byHand > 0 ? ` Check the speaker of ${counted(byHand, 'quotation')} by hand.` : '';
  return `${counted(sheet.entries.length, 'quotation')} checked against ${counted(sheet.librarySize, 'source')}${lost}.${hand}`;
}
