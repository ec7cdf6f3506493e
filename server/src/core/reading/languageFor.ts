import type { Language } from '../language/language.ts';
import { languageCalled } from '../language/registry.ts';
import type { Prose } from '../prose/prose.ts';
import { languageCode, languageOf } from '../text/language.ts';

/** The language of a document: as its metadata say, else as its words tell; null where neither does. */
export const languageOfProse = ({ metadata, text }: Prose): string | null =>
  (metadata.language ? languageCode(metadata.language) : null) ?? languageOf(text);

/** What a document is read in. */
export const languageFor = (prose: Prose): Language => languageCalled(languageOfProse(prose));
