import { english } from './en/english.ts';
import type { Language } from './language.ts';

/** Every language that is read. */
export const languages: readonly Language[] = [english];

/** What a document is read with that tells no language. */
export const assumed: Language = english;
