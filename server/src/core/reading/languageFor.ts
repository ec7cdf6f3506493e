import type { Language } from '../language/language.ts';
import { assumed } from '../language/registry.ts';
import type { Prose } from '../prose/prose.ts';

/** What a document is read with. */
export const languageFor = (_: Prose): Language => assumed;
