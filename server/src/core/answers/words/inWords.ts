import type { Judged } from '../../judging/facts.ts';
import { reasonIn } from '../../messages/reasons.ts';
import { listed, type Say, shown } from '../../messages/say.ts';
import { isForeign } from '../../reading/speakers/otherLanguages.ts';
import type { Finding } from '../../rules/finding.ts';
import { notFoundIn } from '../../rules/quotationNotFound.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { isAbout } from '../../rules/rules.ts';
import { nameOf } from '../../text/paths.ts';
import { type CitationVerdict, isUnread, unreadableFor } from '../../verdict/citation/citation.ts';
import type { Permitted, Wording } from '../../verdict/verdict.ts';
import { stateWord } from './stateWords.ts';

/** Whether a finding speaks of a quotation's words, not of its speaker or its citation. */
export const isWordingFinding = (finding: Finding): boolean => isAbout(finding, 'wording');

/** As many as a look-up gives at most. */
const mostPlaces = 16;

/** What was found of a quotation, where no rule says it: of its words and, if that is all that was compared, that it is. */
export function foundInWords(facts: DraftFacts, judged: Judged): string {
  if (facts.states[judged.index] !== 'speaker-unchecked') return wordingInWords(facts, judged);
  const word = stateWord(facts.say, 'speaker-unchecked');
  const details = [
    detailsOf(facts.say, judged.wording),
    isForeign(judged.quotation, facts.reading.prose, () => facts.reading.language) ? facts.say('words.language') : '',
  ].filter((part) => part !== '');
  return details.length === 0 ? word : `${word} (${details.join('; ')})`;
}

/** What was found of a quotation's words, where no rule says it. */
function wordingInWords(facts: DraftFacts, { wording, citation, secondhand, index }: Judged): string {
  const { say } = facts;
  switch (wording.kind) {
    case 'verbatim':
    case 'edited': {
      const details = detailsOf(say, wording);
      const state = facts.states[index];
      // What is wrong with it is another thing than its words.
      if (state !== 'sound' && state !== 'signed-off')
        return details === '' ? say('words.match') : say('words.match.but', { details });
      return details === '' ? say('words.verbatim') : say('words.matches', { details });
    }
    case 'not-found':
      return notFoundIn(say, facts.library);
    case 'altered':
      return say(secondhand ? 'words.secondhand' : 'words.differ');
    case 'unplaced':
      return unplaced(say, wording.passages.length);
    case 'unchecked':
      if (wording.archive !== undefined) return say(`words.archive.${wording.archive}`);
      return wording.unclosed ? say('words.unclosed') : unchecked(facts, citation);
  }
}

function unchecked({ library, say }: DraftFacts, citation: CitationVerdict): string {
  if (citation.kind !== 'open' || !isUnread(library, citation.cited)) return say('words.no-sources');
  const { cited } = citation;
  const file = unreadableFor(library, cited);
  if (file) return say('words.unreadable', { file: nameOf(file.path), reason: reasonIn(say, file.reason) });
  return say('words.no-text', { work: shown(say, cited.reference?.work.title || cited.citation.key) });
}

/** Honest about what was found: nothing is said only where the words are the source's to the letter. */
function detailsOf(say: Say, wording: Wording): string {
  if (wording.kind === 'edited')
    return say(wording.permitted.includes('style') ? 'words.marked.style' : 'words.marked');
  return wording.kind === 'verbatim' ? apartFrom(say, wording.permitted) : '';
}

function apartFrom(say: Say, permitted: readonly Permitted[]): string {
  const silent = (['case', 'punctuation', 'accents', 'style'] as const)
    .filter((one) => permitted.includes(one))
    .map((one) => say(`words.${one}`));
  return silent.length === 0 ? '' : say('words.apart', { what: listed(say, silent) });
}

function unplaced(say: Say, places: number): string {
  if (places === 1) return say('words.unplaced.one');
  return places < mostPlaces ? say('words.unplaced.other', { n: places }) : say('words.unplaced.many');
}
