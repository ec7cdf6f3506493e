import type { QuotationState } from '../../rules/states.ts';

/** The word for each state and its sign, the same wherever a state is shown: no meaning rests on colour alone. */
export const stateWords: Readonly<Record<QuotationState, { readonly sign: string; readonly word: string }>> = {
  faulty: { sign: '✗', word: 'Wrong' },
  'not-found': { sign: '∅', word: 'Not found' },
  'speaker-unchecked': { sign: '?', word: 'Words match, speaker not checked' },
  unchecked: { sign: '–', word: 'Not checked' },
  unplaced: { sign: '…', word: 'Too short to place' },
  'let-stand': { sign: '•', word: 'Allowed' },
  sound: { sign: '✓', word: 'Matches' },
  'signed-off': { sign: '✔', word: 'Signed off' },
};

/** The word behind a number: “6 match”. */
export const inTally = (state: QuotationState, count: number): string =>
  state === 'sound' && count !== 1 ? 'match' : stateWords[state].word.toLowerCase();

/** What most needs a look comes first. */
export const stateOrder = Object.keys(stateWords) as readonly QuotationState[];
