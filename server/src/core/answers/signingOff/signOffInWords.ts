import { shown } from '../../drafting/fix.ts';
import type { Judged } from '../../judging/facts.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { dayOf, nameOfSource } from '../../rules/signedOff.ts';

/** Anybody who can write into the folder can write a sign-off: it is said where it stands. */
const origin = 'recorded in .stet/verified.json';

/** Who verified a quotation, or what has become of that; null when nobody has, or when a finding tells it. */
export function signOffInWords({ verified }: DraftFacts, { index }: Judged): string | null {
  const verification = verified.verifications[index] ?? null;
  if (verification === null || verification.kind === 'source-changed') return null;
  const { by, note, quotation, source } = verification.signOff;
  const who = `${by} on ${dayOf(verification.signOff)}`;
  switch (verification.kind) {
    case 'verified':
      return `✓ Signed off by ${who}, ${origin}${note === null ? '' : `: ${note}`}`;
    case 'draft-changed':
      return `Changed since it was signed off by ${who}: it was ${shown(quotation.exact)}`;
    case 'source-gone':
      return `Signed off by ${who} against ${nameOfSource(source)}, which is no longer among the sources`;
  }
}
