import { isSurelyQuoted, mayBeChecked, mayBeTitle } from './judging/checkable.ts';
import type { Judged, JudgedDraft } from './judging/facts.ts';
import { type LookUps, wordingOf } from './judging/remembered.ts';
import { settle } from './judging/settled.ts';
import { tongueOf } from './judging/tongue.ts';
import { saidIn } from './judging/unplaced.ts';
import type { Scope } from './library/bibliography/scope.ts';
import type { Library } from './library/library.ts';
import type { SourceId } from './library/source.ts';
import { askedOf } from './lookup/asked.ts';
import { breaksOff } from './reading/quotations/quotations.ts';
import { isMarkedTranslated } from './reading/quotations/translated.ts';
import type { Quotation, Reading } from './reading/reading.ts';
import { citationsOfQuotation, citedSources, isUnread, judgeCitation } from './verdict/citation/citation.ts';
import { saysWhere } from './verdict/citation/inWords.ts';
import { isEntryTitle, isSourceTitle } from './verdict/citation/titles.ts';
import { isInAnotherLanguage } from './verdict/languages.ts';
import type { Lenience, Wording } from './verdict/verdict.ts';

/** A draft whose quotations are judged when they are first asked for, or one by one before. */
export interface Judging extends JudgedDraft {
  /** Judges one more quotation; false when all are judged. The sources behind it are read. */
  judgeNext(): boolean;
}

/** Judges every quotation of a draft. With no readable source each is unchecked. */
export function judgeDraft(
  draft: Pick<JudgedDraft, 'path' | 'raw' | 'markup' | 'reading'>,
  library: Library,
  scope: Scope,
  memory: LookUps,
): Judging {
  const { reading } = draft;
  const cited = citedSources(reading.prose, scope, library);
  const steps = judging({ reading, cited, library, scope, memory });
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
    cited,
    library,
    scope,
  };
}

/** What the quotations of one draft are judged by. */
interface Beside extends Pick<JudgedDraft, 'reading' | 'cited' | 'library' | 'scope'> {
  readonly memory: LookUps;
}

function* judging(beside: Beside): Generator<void, readonly Judged[]> {
  const { reading, library, memory } = beside;
  const judged: Judged[] = [];
  const said = saidIn(beside);
  for (const quotation of reading.quotations) {
    if (!mayBeChecked(quotation, reading) || isSourceTitle(quotation, reading, library)) continue;
    const one = judgeOne(beside, said, quotation, judged.length, new Set());
    if (one === null) continue;
    judged.push(one);
    yield;
  }
  memory.done();
  return judged;
}

/** Judges a quotation with what `counts` names not let pass; null for what is none to be checked after all. */
function judgeOne(
  beside: Beside,
  said: string,
  quotation: Quotation,
  index: number,
  counts: ReadonlySet<Lenience>,
): Judged | null {
  const { reading, cited, library, scope, memory } = beside;
  const own = citationsOfQuotation(quotation, reading, cited);
  const prefer = own.flatMap((one) =>
    one.source === null || !saysWhere(one.citation, quotation, reading) ? [] : [one.source],
  );
  const unread = own.some((one) => isUnread(library, one));
  const found =
    library.sources.length === 0 && library.archive === undefined
      ? ({ kind: 'unchecked' } as const)
      : unlessTranslated(
          unlessUnread(
            wordingOf(quotation, said, library, counts, prefer, memory, tongueOf(quotation.inner, reading, library)),
            unread,
          ),
          quotation,
          reading,
          library,
          prefer,
        );
  const awaited = (one: Wording): Wording =>
    unlessAwaited(one, () => askedOf({ text: said, parts: quotation.parts }).key, library);
  const wording = awaited(found);
  if (quotation.use !== 'speech' && !isSurelyQuoted(quotation, reading, wording)) return null;
  if (found.kind === 'not-found' && mayBeTitle(quotation, reading)) return null;
  if (isFaulty(wording) && isEntryTitle(quotation, reading, scope)) return null;
  if (isFaulty(wording) && quotation.unclosed && breaksOff(reading.prose.text, quotation.parts)) return null;
  const settled = settle(quotation, reading, said, wording, prefer, library);
  return {
    index,
    quotation,
    ...settled.verdicts,
    wording: awaited(settled.verdicts.wording),
    evidence: 'passages' in settled.verdicts.wording ? settled.evidence : [],
    citation: judgeCitation(own, settled.evidence, library, quotation, reading),
    lenient: ('lenient' in wording && wording.lenient) || [],
    counting: (more) => judgeOne(beside, said, quotation, index, more),
  };
}

/** What stands in a text that is not in the library cannot be denied; that its words stand elsewhere can be said. */
function unlessUnread(wording: Wording, unread: boolean): Wording {
  return unread && isFaulty(wording) ? { kind: 'unchecked' } : wording;
}

/** What the library lacks may stand in the archive: it is denied only when that has answered. */
function unlessAwaited(wording: Wording, key: () => string, { archive }: Library): Wording {
  if (archive === undefined || wording.kind !== 'not-found' || archive.answered.has(key())) return wording;
  return { kind: 'unchecked', archive: archive.silence === null ? 'asked' : 'silent' };
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
