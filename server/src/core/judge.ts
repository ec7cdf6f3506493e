import { isSurelyQuoted, mayBeChecked, mayBeTitle } from './judging/checkable.ts';
import type { Judged, JudgedDraft } from './judging/facts.ts';
import { type LookUps, wordingOf } from './judging/remembered.ts';
import { settle } from './judging/settled.ts';
import type { Scope } from './library/bibliography/scope.ts';
import type { Library } from './library/library.ts';
import type { SourceId } from './library/source.ts';
import { breaksOff } from './reading/quotations/quotations.ts';
import { isMarkedTranslated } from './reading/quotations/translated.ts';
import type { Quotation, Reading } from './reading/reading.ts';
import type { Settings } from './settings.ts';
import { spokenText } from './text/unspoken.ts';
import {
  type Cited,
  citationsOfQuotation,
  citedSources,
  isUnread,
  judgeCitation,
} from './verdict/citation/citation.ts';
import { isEntryTitle, isSourceTitle } from './verdict/citation/titles.ts';
import { isInAnotherLanguage } from './verdict/languages.ts';
import type { Wording } from './verdict/verdict.ts';

/** A draft whose quotations are judged when they are first asked for, or one by one before. */
export interface Judging extends JudgedDraft {
  /** Judges one more quotation; false when all are judged. The sources behind it are read. */
  judgeNext(): boolean;
  /** Whether all are judged. */
  isJudged(): boolean;
}

/** Judges every quotation of a draft. With no readable source each is unchecked. */
export function judgeDraft(
  draft: Pick<JudgedDraft, 'path' | 'raw' | 'markup' | 'reading'>,
  library: Library,
  scope: Scope,
  settings: Settings,
  memory: LookUps,
): Judging {
  const { reading } = draft;
  const cited = citedSources(reading.prose.citations, scope);
  const steps = judging(reading, cited, library, scope, settings, memory);
  let judged: readonly Judged[] | null = null;
  const judgeNext = (): boolean => {
    if (judged !== null) return false;
    const step = steps.next();
    if (step.done) judged = step.value;
    return !step.done;
  };
  return {
    ...draft,
    get judged() {
      while (judgeNext());
      return judged ?? [];
    },
    judgeNext,
    isJudged: () => judged !== null,
    cited,
    library,
    scope,
    settings,
  };
}

function* judging(
  reading: Reading,
  cited: readonly Cited[],
  library: Library,
  scope: Scope,
  settings: Settings,
  memory: LookUps,
): Generator<void, readonly Judged[]> {
  const judged: Judged[] = [];
  const said = spokenText(reading.prose.text, reading.unspoken, '…');
  for (const quotation of reading.quotations) {
    if (!mayBeChecked(quotation, reading) || isSourceTitle(quotation, reading, library)) continue;
    const own = citationsOfQuotation(quotation, reading, cited);
    const prefer = own.flatMap((one) => (one.source === null ? [] : [one.source]));
    const unread = own.some((one) => isUnread(library, one));
    const wording =
      library.sources.length === 0
        ? ({ kind: 'unchecked' } as const)
        : unlessTranslated(
            unlessUnread(wordingOf(quotation, said, library, settings, prefer, memory, reading.readIn), unread),
            quotation,
            reading,
            library,
            prefer,
          );
    if (quotation.use !== 'speech' && !isSurelyQuoted(quotation, reading, wording)) continue;
    if (wording.kind === 'not-found' && mayBeTitle(quotation, reading)) continue;
    if (isFaulty(wording) && isEntryTitle(quotation, reading, scope)) continue;
    if (isFaulty(wording) && quotation.unclosed && breaksOff(reading.prose.text, quotation.parts)) continue;
    const settled = settle(quotation, reading, said, wording, prefer, library);
    const citation = judgeCitation(own, settled.evidence, library);
    const evidence = 'passages' in settled.verdicts.wording ? settled.evidence : [];
    judged.push({ index: judged.length, quotation, ...settled.verdicts, evidence, citation });
    yield;
  }
  memory.done();
  return judged;
}

/** What stands in a text that is not in the library cannot be denied; that its words stand elsewhere can be said. */
function unlessUnread(wording: Wording, unread: boolean): Wording {
  return unread && isFaulty(wording) ? { kind: 'unchecked' } : wording;
}

/** What is not found in the language it is quoted in may be what somebody made of the source's words in another. */
function unlessTranslated(
  wording: Wording,
  quotation: Quotation,
  reading: Reading,
  library: Library,
  cited: readonly SourceId[],
): Wording {
  if (wording.kind !== 'not-found') return wording;
  const translated = isMarkedTranslated(quotation, reading) || isInAnotherLanguage(quotation, reading, library, cited);
  return translated ? { kind: 'unchecked' } : wording;
}

const isFaulty = ({ kind }: Wording): boolean => kind === 'not-found' || kind === 'altered';
