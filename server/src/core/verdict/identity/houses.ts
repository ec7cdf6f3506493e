import type { Language, SeatWords } from '../../language/language.ts';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Index of the seat that an organisation's name means, or -1. */
export function seatOf(text: string, { houses: { seats } }: Language): number {
  const folded = ` ${fold(text)} `;
  return seats.findIndex(({ names }) => names.some((name) => folded.includes(` ${name} `)));
}

/** Whether an organisation's name and a text (a role, another name) mean the same house. */
export function sameHouse(organisation: string, text: string, language: Language): boolean {
  const a = fold(organisation).replace(/^the /, '');
  const b = fold(text);
  if (a === '') return false;
  if (` ${b} `.includes(` ${a} `)) return true;
  const { seats } = language.houses;
  const seat = seats[seatOf(a, language)];
  return seat !== undefined && (seat === seats[seatOf(b, language)] || holdsOffice(seat, text, language));
}

/** "The president", "Mr. Aldana's press secretary" for no country's name but the seat's own: "French President" is another's. */
function holdsOffice({ offices, country }: SeatWords, text: string, language: Language): boolean {
  const folded = ` ${fold(text)} `;
  const office = offices.find((one) => folded.includes(` ${one} `));
  if (office === undefined || seatOf(text, language) >= 0) return false;
  const rest = folded.replace(office, '').trim().split(' ');
  return rest.every((word) => language.houses.staff.test(word)) || country.some((one) => folded.includes(` ${one} `));
}
