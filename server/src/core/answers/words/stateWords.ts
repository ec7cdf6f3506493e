import type { QuotationState } from '../../rules/states.ts';

/** The word for each state and its sign, the same wherever a state is shown: no meaning rests on colour alone. */
export const stateWords: Readonly<Record<QuotationState, { readonly sign: string; readonly word: string }>> = {
  faulty: { sign: '✗', word: 'Faulty' },
  'not-found': { sign: '∅', word: 'Not found' },
  'speaker-unchecked': { sign: '?', word: 'Speaker not checked' },
  unchecked: { sign: '–', word: 'Unchecked' },
  unplaced: { sign: '…', word: 'Too short to place' },
  'let-stand': { sign: '•', word: 'Let stand' },
  sound: { sign: '✓', word: 'Sound' },
  'signed-off': { sign: '✔', word: 'Signed off' },
};

/** What most needs a look comes first. */
export const stateOrder = Object.keys(stateWords) as readonly QuotationState[];
