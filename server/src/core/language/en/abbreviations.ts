import { shortDates, shortDatesOrWords, shortStates, shortStatesOrWords, shortTitles } from '../every/abbreviations.ts';

/** Written with a point that ends no sentence. */
export const abbreviations = `${shortTitles} ${shortDates} ${shortDatesOrWords} ${shortStates} ${shortStatesOrWords}
  st jr sr vs etc inc corp co ltd no nos a.m p.m u.s u.k u.n e.g i.e p pp ed eds vol fig approx dept est mt ft al cf viz ibid ph.d m.d b.a m.a`;
