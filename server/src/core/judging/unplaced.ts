import { type Asked, askedOf } from '../lookup/asked.ts';
import { spokenText } from '../text/unspoken.ts';
import { isSourceTitle } from '../verdict/citation/titles.ts';
import type { Wording } from '../verdict/verdict.ts';
import { mayBeChecked } from './checkable.ts';
import type { Judged, JudgedDraft } from './facts.ts';

/**
 * What an archive is to be asked for a draft: the words of those quotations that stand in no source of the library as they are
 * quoted, or (`all`) of every one. Each once, in the draft's order.
 */
export function askedFor(draft: JudgedDraft, all: boolean): readonly Asked[] {
  const { reading, library } = draft;
  const judged = new Map<unknown, Judged>(draft.judged.map((one) => [one.quotation, one]));
  const said = saidIn(draft);
  const asked = new Map<string, Asked>();
  for (const quotation of reading.quotations) {
    if (!mayBeChecked(quotation, reading) || isSourceTitle(quotation, reading, library)) continue;
    const wording = judged.get(quotation)?.wording;
    if (!all && wording !== undefined && stands(wording)) continue;
    const one = askedOf({ text: said, parts: quotation.parts });
    if (one.rows.length > 0) asked.set(one.key, one);
  }
  return [...asked.values()];
}

/** A draft's text as its quotations are looked up in it. */
export const saidIn = ({ reading }: Pick<JudgedDraft, 'reading'>): string =>
  spokenText(reading.prose.text, reading.unspoken, '…');

/** Whether the words were found; those of an archive too, which is asked once. */
const stands = (wording: Wording): boolean =>
  wording.kind === 'verbatim' ||
  wording.kind === 'edited' ||
  wording.kind === 'unplaced' ||
  (wording.kind === 'unchecked' && wording.unclosed === true);
