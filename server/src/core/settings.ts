import type { Locale } from './messages/say.ts';
import type { Severity } from './rules/finding.ts';
import type { RuleId } from './rules/ids.ts';

export type Profile = 'press' | 'academic' | 'legal';

/** What a writer or a house can choose. Resolved: every field has a value. */
export interface Settings {
  readonly profile: Profile;
  /** Only what differs from the rule's own default. */
  readonly rules: Partial<Readonly<Record<RuleId, Severity | 'off'>>>;
  /** How an omission is marked by a fix. */
  readonly ellipsis: '…' | '...' | '. . .' | '[…]' | '[...]';
  /** The language that findings are told in; English where it is not given. */
  readonly locale?: Locale;
}

export const defaultSettings: Settings = { profile: 'press', rules: {}, ellipsis: '…' };
