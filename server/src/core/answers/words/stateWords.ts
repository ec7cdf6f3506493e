import { isOne, type Say } from '../../messages/say.ts';
import type { QuotationState } from '../../rules/states.ts';

/** The sign of each state, the same wherever one is shown: no meaning rests on colour alone. What most needs a look comes first. */
export const stateSigns: Readonly<Record<QuotationState, string>> = {
  faulty: '✗',
  'not-found': '∅',
  'speaker-unchecked': '?',
  unchecked: '–',
  unplaced: '…',
  'let-stand': '•',
  sound: '✓',
  'signed-off': '✔',
};

export const stateOrder = Object.keys(stateSigns) as readonly QuotationState[];

/** The word for a state, the same everywhere. */
export const stateWord = (say: Say, state: QuotationState): string => say(`state.${state}`);

/** The same within a sentence. */
export const inSentence = (say: Say, state: QuotationState): string => lowered(stateWord(say, state));

/** The word behind a number: “6 match”. */
export const inTally = (say: Say, state: QuotationState, count: number): string =>
  state === 'sound' && !isOne(say, count) ? say('tally.sound') : inSentence(say, state);

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
