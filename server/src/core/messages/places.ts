import type { Say } from './say.ts';

/** How a place in a text is abbreviated; in English as citations have it. */
const words = {
  'p.': { de: 'S.', fr: 'p.' },
  'pp.': { de: 'S.', fr: 'p.' },
  'para.': { de: 'Abs.', fr: 'par.' },
  'paras.': { de: 'Abs.', fr: 'par.' },
  'ch.': { de: 'Kap.', fr: 'chap.' },
  note: { de: 'Anm.', fr: 'note' },
  endnote: { de: 'Endnote', fr: 'note de fin' },
} as const;

const term = /(^|, )(pp?\.|paras?\.|ch\.|note|endnote) (?=\S)/g;

/** "para. 3", "ch. 2, para. 4", "p. 12" as a message in the language of `say` has it; a draft's citation has its own. */
export function placeIn({ locale }: Say, place: string): string {
  if (locale === 'en') return place;
  return place.replace(term, (_, lead: string, word: keyof typeof words) => `${lead}${words[word][locale]}\u00a0`);
}
