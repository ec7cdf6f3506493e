import type { Dates } from '../language.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 0 Sunday … 6 Saturday; null for another word. Takes "Fri", "Fri." and "Friday", any case. */
function weekdayOf(word: string): number | null {
  const w = word.toLowerCase().replace(/\.$/, '');
  if (w.length < 3) return null;
  const i = weekdays.findIndex((d) => d === w || (w.length <= 5 && d.startsWith(w)));
  return i < 0 ? null : i;
}

/** 1 January … 12 December; null for another word. Takes "Oct", "Oct." and "October". */
function monthOf(word: string): number | null {
  const w = word.toLowerCase().replace(/\.$/, '');
  if (w.length < 3) return null;
  const i = months.findIndex((m) => m === w || (w.length <= 4 && m.startsWith(w)));
  return i < 0 ? null : i + 1;
}

export const dates: Dates = {
  weekdayOf,
  monthOf,
  relative: new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ]),
};
