/** Every rule's public id: settings, `stet` comments and reports name them. Order is the order of the reference. */
export const ruleIds = [
  'quotation-not-found',
  'reversed-meaning',
  'spliced-quotation',
  'altered-quotation',
  'unmarked-omission',
  'restyled-quotation',
  'misattributed-quotation',
  'misspelled-name',
  'wrong-role',
  'wrong-date',
  'quoted-narration',
  'unattributed-quotation',
  'unknown-citation',
  'wrong-citation',
  'wrong-locator',
  'missing-citation',
  'unreadable-source',
  'changed-source',
  'unused-stet',
] as const;

export type RuleId = (typeof ruleIds)[number];
