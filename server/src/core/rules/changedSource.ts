import type { Fix } from '../drafting/fix.ts';
import { type Judged, type RuleFacts, rawSpan } from '../judging/facts.ts';
import type { Source } from '../library/source.ts';
import { sourceName } from '../library/sourceNames.ts';
import { placeIn } from '../messages/places.ts';
import { counted, type Say, shown } from '../messages/say.ts';
import { grouped } from '../text/grouped.ts';
import { placeLabel } from '../verdict/citation/place.ts';
import type { Difference } from '../verdict/verdict.ts';
import type { PassageNow, Verification } from '../verification/verify.ts';
import { type Hit, type Rule, related } from './rule.ts';
import { dayOf } from './signedOff.ts';

type Changed = Extract<Verification, { kind: 'source-changed' }>;

/**
 * A source's text differs from the one a recorded verification saw (`stet verify`). It says whether the quoted words still
 * stand there, and what is another there; where they do, once for the whole source. A page saved anew with the same words is
 * no change.
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
  check(facts) {
    const changed = facts.judged.flatMap((judged): Case[] => {
      const verification = facts.verified.verifications[judged.index];
      return verification?.kind === 'source-changed' ? [{ judged, verification }] : [];
    });
    const others = changed.filter((one) => !isAsBefore(one));
    const same = grouped(changed.filter(isAsBefore), ({ verification }) => verification.source.path);
    return [...others.map((one) => hitOf(facts, one)), ...[...same.values()].map((all) => unchangedHit(facts, all))];
  },
};

interface Case {
  readonly judged: Judged;
  readonly verification: Changed;
}

const isAsBefore = ({ verification }: Case): boolean => verification.passage.kind === 'as-before';

function hitOf(facts: RuleFacts, { judged, verification: { signOff, source, passage } }: Case): Hit {
  const { say } = facts;
  return {
    message: `${say('found.changed', { source: sourceName(source, facts.library), by: signOff.by, day: dayOf(signOff), now: nowInWords(say, passage) })}${placeNow(say, source, passage)}`,
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
    fixes: () => (isSound(judged) ? [verifyAgain(say, [judged.index])] : []),
  };
}

/** Said once for a source, at the first of its quotations: where the words are the same, nobody has to look at each. */
function unchangedHit(facts: RuleFacts, all: readonly Case[]): Hit {
  const { say } = facts;
  const [first] = all as readonly [Case, ...Case[]];
  const hit = hitOf(facts, first);
  const sound = all.filter(({ judged }) => isSound(judged)).map(({ judged }) => judged.index);
  const source = sourceName(first.verification.source, facts.library);
  const many = say('found.changed-many', {
    source,
    quotations: counted(say, 'quotation', all.length),
    now: say('changed.same'),
  });
  return {
    ...hit,
    message: all.length === 1 ? hit.message : many,
    fixes: () => (sound.length > 0 ? [verifyAgain(say, sound)] : []),
    atMost: 'information',
  };
}

const isSound = ({ wording }: Judged): boolean => wording.kind === 'verbatim' || wording.kind === 'edited';

const verifyAgain = (say: Say, quotations: readonly number[]): Fix => ({
  title: quotations.length === 1 ? say('fix.sign') : say('fix.sign-all', { n: quotations.length }),
  edits: [],
  safe: false,
  preferred: false,
  verifies: quotations,
});

function placeNow(say: Say, { reading }: Source, passage: PassageNow): string {
  const place = passage.kind === 'gone' ? '' : placeLabel(passage.span, reading.prose);
  return place === '' ? '' : ` (${placeIn(say, place)})`;
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
