import type { Judged } from '../../judging/facts.ts';
import { shown } from '../../messages/say.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { dayOf, nameOfSource } from '../../rules/signedOff.ts';

/** Who verified a quotation, or what has become of that; null when nobody has, or when a finding tells it. */
export function signOffInWords({ verified, say }: DraftFacts, { index }: Judged): string | null {
  const verification = verified.verifications[index] ?? null;
  if (verification === null || verification.kind === 'source-changed') return null;
  const { by, note, quotation, source } = verification.signOff;
  const who = say('sign.by', { by, day: dayOf(verification.signOff) });
  switch (verification.kind) {
    case 'verified':
      // Anybody who can write into the folder can write a sign-off: it is said where it stands.
      return `${say('sign.verified', { who })}, ${say('sign.recorded')}${note === null ? '' : `: ${note}`}`;
    case 'draft-changed':
      return say('sign.draft-changed', { who, words: shown(say, quotation.exact) });
    case 'source-gone':
      return say('sign.source-gone', { who, source: nameOfSource(source) });
  }
}
