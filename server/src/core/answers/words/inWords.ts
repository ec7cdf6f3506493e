import { shown } from '../../drafting/fix.ts';
import type { Judged } from '../../judging/facts.ts';
import { isForeign } from '../../reading/speakers/otherLanguages.ts';
import type { Finding } from '../../rules/finding.ts';
import { notFoundIn } from '../../rules/quotationNotFound.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { isAbout } from '../../rules/rules.ts';
import { nameOf } from '../../text/paths.ts';
import { type CitationVerdict, isUnread, unreadableFor } from '../../verdict/citation/citation.ts';
import type { Permitted, Wording } from '../../verdict/verdict.ts';
import { stateWords } from './stateWords.ts';

/** Whether a finding speaks of a quotation's words, not of its speaker or its citation. */
export const isWordingFinding = (finding: Finding): boolean => isAbout(finding, 'wording');

const placesInWords = (count: number): string =>
  count === 1 ? 'in one place' : `in ${count < mostPlaces ? count : 'many'} places`;

/** As many as a look-up gives at most. */
const mostPlaces = 16;

/** What was found of a quotation, where no rule says it: of its words and, if that is all that was compared, that it is. */
export function foundInWords(facts: DraftFacts, judged: Judged): string {
  if (facts.states[judged.index] !== 'speaker-unchecked') return wordingInWords(facts, judged);
  const { word } = stateWords['speaker-unchecked'];
  const details = [
    detailsOf(judged.wording),
    isForeign(judged.quotation, facts.reading.prose, () => facts.reading.language)
      ? 'Stet does not read speakers in this language yet'
      : '',
  ].filter((part) => part !== '');
  return details.length === 0 ? word : `${word} (${details.join('; ')})`;
}

/** What was found of a quotation's words, where no rule says it. */
function wordingInWords(facts: DraftFacts, { wording, citation, secondhand, index }: Judged): string {
  switch (wording.kind) {
    case 'verbatim':
    case 'edited': {
      const details = detailsOf(wording);
      const state = facts.states[index];
      // What is wrong with it is another thing than its words.
      if (state !== 'sound' && state !== 'signed-off')
        return details === '' ? 'The words match' : `The words match, ${details}`;
      return details === '' ? 'Matches word for word' : `Matches, ${details}`;
    }
    case 'not-found':
      return notFoundIn(facts.library);
    case 'altered':
      return secondhand ? 'Differs from a second-hand report of these words' : 'The words differ from the source’s';
    case 'unplaced':
      return `Too short to place: these words appear ${placesInWords(wording.passages.length)}`;
    case 'unchecked':
      if (wording.archive !== undefined) return archiveInWords[wording.archive];
      return wording.unclosed ? 'Not checked: this quotation is never closed' : unchecked(facts, citation);
  }
}

const archiveInWords = {
  asked: 'Not checked yet: asking the archive',
  silent: 'Not checked: the archive did not answer',
} as const;

function unchecked({ library }: DraftFacts, citation: CitationVerdict): string {
  if (citation.kind !== 'open' || !isUnread(library, citation.cited)) return 'Not checked: no sources yet';
  const { cited } = citation;
  const file = unreadableFor(library, cited);
  if (file) return `Not checked: cannot read ${nameOf(file.path)}: ${file.reason}`;
  return `Not checked: the text of ${shown(cited.reference?.work.title || cited.citation.key)} is not among your sources`;
}

/** Honest about what was found: nothing is said only where the words are the source's to the letter. */
function detailsOf(wording: Wording): string {
  if (wording.kind === 'edited') {
    return wording.permitted.includes('style') ? 'with marked changes, apart from house style' : 'with marked changes';
  }
  return wording.kind === 'verbatim' ? apartFrom(wording.permitted) : '';
}

function apartFrom(permitted: readonly Permitted[]): string {
  const silent: string[] = [];
  if (permitted.includes('case')) silent.push('case');
  if (permitted.includes('punctuation')) silent.push('punctuation');
  if (permitted.includes('accents')) silent.push('accents');
  if (permitted.includes('style')) silent.push('house style');
  return silent.length === 0 ? '' : `apart from ${listed(silent)}`;
}

const listed = (all: readonly string[]): string =>
  [all.slice(0, -1).join(', '), all.at(-1)].filter((part) => part !== '').join(' and ');
