import { counted, type Say } from '../../messages/say.ts';
import type { QuotationState } from '../../rules/states.ts';
import type { Sheet, SheetEntry } from '../sheet/sheet.ts';
import { inTally, stateOrder } from './stateWords.ts';
import { suggestedFor, type ToldVerdict } from './told.ts';

/** A quotation of a draft in a few lines; its evidence is asked for by its number. */
export interface ToldQuotation extends Pick<ToldVerdict, 'verdict' | 'message' | 'speaker' | 'suggested'> {
  readonly number: number;
  /** With its marks. */
  readonly text: string;
  readonly place: string;
  /** "Boats lost as tide breaks the wall, para. 3"; null where no source has the words. */
  readonly source: string | null;
}

/** "12 quotations: 2 wrong, 1 not found, 9 match". */
export function summaryOf({ checked, entries }: Sheet, say: Say): string {
  if (!checked) return say('told.unchecked');
  if (entries.length === 0) return say('told.none');
  const tally = countsOf(entries).map(([state, count]) => `${count} ${inTally(say, state, count)}`);
  return say('told.tally', { quotations: counted(say, 'quotation', entries.length), tally: tally.join(', ') });
}

/** How many quotations have each state, what most needs a look first; none with none. */
export function countsOf(entries: readonly SheetEntry[]): readonly (readonly [QuotationState, number])[] {
  return stateOrder
    .map((state) => [state, entries.filter((entry) => entry.state === state).length] as const)
    .filter(([, count]) => count > 0);
}

/** `raw` is the draft that the sheet is of. */
export function toldQuotation(entry: SheetEntry, { sources }: Pick<Sheet, 'sources'>, raw: string): ToldQuotation {
  const [first] = entry.passages;
  const title = first && sources[first.source]?.metadata.title;
  return {
    number: entry.number,
    text: entry.quotation.text,
    place: entry.place,
    verdict: entry.state,
    message: entry.headline,
    speaker: { draft: entry.speaker.draft, source: entry.speaker.source, comparison: entry.speaker.note },
    source: title === undefined ? null : [title, first?.locator].filter(Boolean).join(', '),
    suggested: suggestedFor(entry, raw),
  };
}
