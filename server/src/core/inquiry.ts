import { createAnalysis } from './analysis.ts';
import { sheetOf } from './answers/sheet/sheet.ts';
import { type ToldVerdict, toldEntry } from './answers/words/told.ts';
import type { Library } from './library/library.ts';
import type { Finding } from './rules/finding.ts';
import { isAbout, isTagged } from './rules/rules.ts';
import type { Settings } from './settings.ts';

/** Words that somebody wants to quote, before they stand in any draft. */
export interface Inquiry {
  /** With or without quotation marks around them. */
  readonly words: string;
  /** Who is to have said them, as a draft would name the person; null when that is not asked. */
  readonly speaker: string | null;
}

/** What is asked has no place, no citation and perhaps no speaker: what only a draft can be told is left out. */
const isAsked = (finding: Finding, speaker: string): boolean =>
  isAbout(finding, 'wording') || (speaker !== '' && isAbout(finding, 'attribution') && isTagged(finding.rule, 'fault'));

/**
 * Whether words may be quoted, and so from whom: judged as the one quotation of a draft. Null when there are no words, or
 * too few that anything could be said of them.
 */
export function inquire(
  { words, speaker }: Inquiry,
  library: Library,
  settings: Settings,
  name: (path: string) => string,
): ToldVerdict | null {
  const quoted = onOneLine(words)
    .replace(/^["“”„«»]+|["“”„«»]+$/gu, '')
    .replace(/["“”„«»]/gu, '’')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(quoted)) return null;
  const who = onOneLine(speaker ?? '').replace(/["“”„«».!?]+/gu, '');
  const raw = `“${quoted}” said ${who === '' ? 'somebody' : who}.\n`;
  const sheet = createAnalysis(library, settings).ask({ path: 'inquiry.txt', raw }, sheetOf, (finding) =>
    isAsked(finding, who),
  );
  const entry = sheet.entries[0];
  if (entry === undefined) return null;
  const told = toldEntry(entry, sheet.sources, name);
  if (who !== '') return told;
  return { ...told, speaker: { draft: null, source: told.speaker.source, comparison: 'no speaker was asked about' } };
}

/** Why nothing is said of some words. */
export const tooFewWords = 'These are too few words to be told from chance: give a phrase or a sentence.';

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
