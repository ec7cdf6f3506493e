import type { Fix } from '../drafting/fix.ts';
import { type Judged, type RuleFacts, rawSpan } from '../judging/facts.ts';
import type { Source } from '../library/source.ts';
import { sourceName } from '../library/sourceNames.ts';
import { counted, type Say, shown } from '../messages/say.ts';
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
  const { say } = facts;
  const sound = judged.wording.kind === 'verbatim' || judged.wording.kind === 'edited';
  return {
    message: `${say('found.changed', { source: sourceName(source, facts.library), by: signOff.by, day: dayOf(signOff), now: nowInWords(say, passage) })}${placeIn(source, passage)}`,
    span: rawSpan(facts, judged.quotation.span),
    quotation: judged.index,
    related:
      passage.kind === 'gone'
        ? []
        : [
            related(
              source,
              passage.span,
              say('changed.seen', { words: shown(say, signOff.source?.passage.exact ?? '') }),
            ),
          ],
    fixes: sound ? [verifyAgain(say)] : [],
  };
}

const verifyAgain = (say: Say): Fix => ({
  title: say('fix.sign'),
  edits: [],
  safe: false,
  preferred: false,
  verifies: true,
});

function placeIn({ reading }: Source, passage: PassageNow): string {
  const place = passage.kind === 'gone' ? '' : placeLabel(passage.span, reading.prose);
  return place === '' ? '' : ` (${place})`;
}

function nowInWords(say: Say, passage: PassageNow): string {
  switch (passage.kind) {
    case 'as-before':
      return say('changed.same');
    case 'gone':
      return say('changed.gone');
    case 'differs': {
      const [first, ...more] = passage.differences;
      if (first === undefined) return say('changed.other');
      const told = differenceInWords(say, first);
      return more.length === 0 ? told : say('changed.more', { first: told, more: counted(say, 'change', more.length) });
    }
  }
}

function differenceInWords(say: Say, { draftText: then, sourceText: now }: Difference): string {
  const [before, after] = [shown(say, then), shown(say, now)];
  if (then.trim() === '') return say('changed.new', { now: after });
  return now.trim() === '' ? say('changed.lost', { before }) : say('changed.words', { now: after, before });
}
