import type { Profile, Settings } from '../settings.ts';
import type { Lenience } from '../verdict/verdict.ts';

/**
 * What a house wants of quotations, as data: the facts are the same for all, and each decides by this which of them are findings.
 * What it does not name is as the rules have it.
 */
export interface Style {
  /** What others let pass and this one counts as a difference. */
  readonly counts: ReadonlySet<Lenience>;
  /** Severities that are not the rules' own. */
  readonly severities: Settings['rules'];
}

const styles: Readonly<Record<Profile, Style>> = {
  /** Every house has its own spelling and figures; a sentence may begin in the middle of another. */
  press: { counts: new Set(), severities: {} },
  /** APA, MLA, Chicago: dots that are the quoter's stand in brackets where the source has dots of its own. */
  academic: { counts: new Set(['own-dots']), severities: { 'restyled-quotation': 'information' } },
  /** Bluebook: a first letter that is changed stands in brackets. */
  legal: { counts: new Set(['first-letter']), severities: { 'restyled-quotation': 'information' } },
};

export const styleOf = ({ profile }: Pick<Settings, 'profile'>): Style => styles[profile];
