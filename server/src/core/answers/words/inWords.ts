import { shown } from '../../drafting/fix.ts';
import type { Judged } from '../../judging/facts.ts';
import { isForeign } from '../../reading/speakers/otherLanguages.ts';
import type { Finding } from '../../rules/finding.ts';
import { notFoundIn } from '../../rules/quotationNotFound.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { isAbout } from '../../rules/rules.ts';
import { nameOf } from '../../text/paths.ts';
import { type CitationVerdict, isUnread, unreadableFor } from '../../verdict/citation/citation.ts';
import type { Permitted } from '../../verdict/verdict.ts';

/** Whether a finding speaks of a quotation's words, not of its speaker or its citation. */
export const isWordingFinding = (finding: Finding): boolean => isAbout(finding, 'wording');

const placesInWords = (count: number): string =>
  count === 1 ? 'in one place' : `in ${count < mostPlaces ? count : 'many'} places`;

/** As many as a look-up gives at most. */
const mostPlaces = 16;

/** What was found of a quotation, where no rule says it: of its words and, if that is all that was compared, that it is. */
export function foundInWords(facts: DraftFacts, judged: Judged): string {
  const words = wordingInWords(facts, judged);
  const state = facts.states[judged.index];
  if (state !== 'speaker-unchecked') return words;
  return isForeign(judged.quotation, facts.reading.prose, () => facts.reading.language)
    ? `${words}; speakers are not read in this language yet`
    : `${words}; speaker not checked`;
}

/** What was found of a quotation's words, where no rule says it. */
export function wordingInWords(facts: DraftFacts, { wording, citation, secondhand }: Judged): string {
  switch (wording.kind) {
    case 'verbatim':
      return apartFrom(wording.permitted);
    case 'edited':
      return `The source’s words, alterations marked${wording.permitted.includes('style') ? ', apart from house style' : ''}`;
    case 'not-found':
      return notFoundIn(facts.library);
    case 'altered':
      return secondhand ? 'Differs from a second-hand report of these words' : 'Not the source’s words';
    case 'unplaced':
      return `Too short to place: these words stand ${placesInWords(wording.passages.length)}`;
    case 'unchecked':
      if (wording.archive !== undefined) return archiveInWords[wording.archive];
      return wording.unclosed ? 'Unchecked: no mark closes this quotation' : unchecked(facts, citation);
  }
}

const archiveInWords = {
  asked: 'Not checked yet: asking the archive',
  silent: 'Not checked: the archive did not answer',
} as const;

function unchecked({ library }: DraftFacts, citation: CitationVerdict): string {
  if (citation.kind !== 'open' || !isUnread(library, citation.cited)) return 'Unchecked: no source could be read';
  const { cited } = citation;
  const file = unreadableFor(library, cited);
  if (file) return `Cannot be verified: ${nameOf(file.path)} cannot be read: ${file.reason}`;
  return `Cannot be verified: the text of ${shown(cited.reference?.work.title || cited.citation.key)} is not in the library`;
}

/** Honest about what was found: "verbatim" is said only of what is. */
function apartFrom(permitted: readonly Permitted[]): string {
  const silent: string[] = [];
  if (permitted.includes('case')) silent.push('case');
  if (permitted.includes('punctuation')) silent.push('punctuation');
  if (permitted.includes('accents')) silent.push('accents');
  if (permitted.includes('style')) silent.push('house style');
  return silent.length === 0 ? 'Verbatim' : `Matches, apart from ${listed(silent)}`;
}

const listed = (all: readonly string[]): string =>
  [all.slice(0, -1).join(', '), all.at(-1)].filter((part) => part !== '').join(' and ');
