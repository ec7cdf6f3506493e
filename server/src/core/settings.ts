import type { Locale } from './messages/say.ts';
import type { Severity } from './rules/finding.ts';
import type { RuleId } from './rules/ids.ts';

export const profiles = ['press', 'academic', 'legal'] as const;
export type Profile = (typeof profiles)[number];

/** How an omission is marked by a fix. */
export const ellipses = ['…', '...', '. . .', '[…]', '[...]'] as const;

/** How much a rule may weigh, as a configuration says it. */
export const weights = ['error', 'warning', 'information', 'hint', 'off'] as const satisfies (Severity | 'off')[];

/** What a writer or a house can choose. Resolved: every field has a value. */
export interface Settings {
  readonly profile: Profile;
  /** Only what differs from the rule's own default. */
  readonly rules: Partial<Readonly<Record<RuleId, Severity | 'off'>>>;
  readonly ellipsis: (typeof ellipses)[number];
  /** The language that findings are told in; English where it is not given. */
  readonly locale?: Locale;
}

export const defaultSettings: Settings = { profile: 'press', rules: {}, ellipsis: '…' };

/** Settings with others above them: what these say holds, rule by rule; what they do not say stays. */
export const settingsUnder = (below: Settings, above: Partial<Settings>): Settings => ({
  profile: above.profile ?? below.profile,
  ellipsis: above.ellipsis ?? below.ellipsis,
  rules: { ...below.rules, ...above.rules },
});

/** A weight as people write it: "info", and YAML's false for off; null for none. */
export function weightFrom(value: unknown): Severity | 'off' | null {
  if (value === 'info') return 'information';
  if (value === false) return 'off';
  return weights.find((one) => one === value) ?? null;
}
