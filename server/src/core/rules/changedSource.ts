import type { Fix } from '../drafting/fix.ts';
import { shown } from '../drafting/fix.ts';
import { type Judged, type RuleFacts, rawSpan } from '../judging/facts.ts';
import type { Source } from '../library/source.ts';
import { sourceName } from '../library/sourceNames.ts';
import { placeLabel } from '../verdict/citation/place.ts';
import type { Difference } from '../verdict/verdict.ts';
import type { PassageNow, Verification } from '../verification/verify.ts';
import { type Hit, type Rule, related } from './rule.ts';
import { dayOf } from './signedOff.ts';

type Changed = Extract<Verification, { kind: 'source-changed' }>;

/**
 * A source's text differs from the one a recorded verification saw (`stet verify`). It says whether the quoted words still
 * stand there, and what is another there. A page saved anew with the same words is no change.
 *
 * @why A page may be corrected after its words were verified. Then the sign-off speaks of a text that is no longer
 * there.
 * @example “The tide took fourteen boats” — verified on 14 March; the source now has “forty”.
 */
export const changedSource: Rule = {
  id: 'changed-source',
  about: 'source',
  severity: 'warning',
  summary: 'A source has changed since the quotation was signed off.',
  check: (facts) =>
    facts.judged.flatMap((judged) => {
      const verification = facts.verified.verifications[judged.index];
      return verification?.kind === 'source-changed' ? [hitOf(facts, judged, verification)] : [];
    }),
};

function hitOf(facts: RuleFacts, judged: Judged, { signOff, source, passage }: Changed): Hit {
  const since = `has changed since ${signOff.by} signed this off on ${dayOf(signOff)}`;
  const sound = judged.wording.kind === 'verbatim' || judged.wording.kind === 'edited';
  return {
    message: `${sourceName(source, facts.library)} ${since}: ${nowInWords(passage)}${placeIn(source, passage)}`,
    span: rawSpan(facts, judged.quotation.span),
    quotation: judged.index,
    related:
      passage.kind === 'gone'
        ? []
        : [related(source, passage.span, `What was signed off: ${shown(signOff.source?.passage.exact ?? '')}`)],
    fixes: sound ? [verifyAgain] : [],
  };
}

const verifyAgain: Fix = { title: 'Sign off again', edits: [], safe: false, preferred: false, verifies: true };

function placeIn({ reading }: Source, passage: PassageNow): string {
  const place = passage.kind === 'gone' ? '' : placeLabel(passage.span, reading.prose);
  return place === '' ? '' : ` (${place})`;
}

function nowInWords(passage: PassageNow): string {
  switch (passage.kind) {
    case 'as-before':
      return 'the quoted words are unchanged';
    case 'gone':
      return 'the quoted words are no longer there';
    case 'differs': {
      const [first, ...more] = passage.differences;
      const others = more.length === 0 ? '' : `, and ${more.length} more ${more.length === 1 ? 'change' : 'changes'}`;
      return first === undefined ? 'the quoted words are different' : `${differenceInWords(first)}${others}`;
    }
  }
}

function differenceInWords({ draftText: then, sourceText: now }: Difference): string {
  if (then.trim() === '') return `it now has ${shown(now)} here`;
  return now.trim() === '' ? `${shown(then)} is gone` : `it now has ${shown(now)} instead of ${shown(then)}`;
}
