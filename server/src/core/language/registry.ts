import { danish } from './da/danish.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import { italian } from './it/italian.ts';
import { japanese } from './ja/japanese.ts';
import type { Language } from './language.ts';
import { dutch } from './nl/dutch.ts';
import { polish } from './pl/polish.ts';
import { portuguese } from './pt/portuguese.ts';
import { russian } from './ru/russian.ts';
import { swedish } from './sv/swedish.ts';
import { chinese } from './zh/chinese.ts';

/** What a text is read in that tells no language. */
export const assumed: Language = english;

/** Every language that is written; its speakers are read where it has what tells them. */
export const languages: readonly Language[] = [
  english,
  ...[german, french, spanish, italian, portuguese, dutch, swedish, danish, polish, russian, chinese, japanese].map(
    (known) => known(assumed),
  ),
];

/** Languages that nobody has written yet, by their codes. */
const unwritten = new Map<string, Language>();

/**
 * A language by its ISO 639-1 code; null where nothing tells one. In one that is not here nobody's speakers are read. What is
 * judged of its words is judged by those of the assumed one: a word of its own that looks like one of them is seldom another.
 */
export function languageCalled(code: string | null): Language {
  const known = code === null ? assumed : (languages.find(({ id }) => id === code) ?? unwritten.get(code));
  if (known) return known;
  const made: Language = { ...assumed, id: code as string, speakers: null };
  unwritten.set(made.id, made);
  return made;
}
