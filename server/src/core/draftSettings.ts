import type { JudgedDraft } from './judging/facts.ts';
import type { Defect, Metadata, OwnSetting } from './prose/prose.ts';
import { type RuleId, ruleIds } from './rules/ids.ts';
import { ellipses, profiles, type Settings, weightFrom, weights } from './settings.ts';
import { didYouMean } from './text/meant.ts';

/** What a draft's own front matter sets, and what of that is not understood. */
export interface DraftSettings {
  readonly settings: Partial<Settings>;
  readonly defects: readonly Defect[];
}

const keys = ['profile', 'ellipsis', 'rules'] as const;
const nothing: DraftSettings = { settings: {}, defects: [] };

/** The settings under `stet:` in a draft's front matter. What is wrong costs itself only. */
export function draftSettings({ stet = [] }: Metadata): DraftSettings {
  if (stet.length === 0) return nothing;
  const defects: Defect[] = [];
  const found: { profile?: Settings['profile']; ellipsis?: Settings['ellipsis'] } = {};
  const rules: { [id in RuleId]?: NonNullable<Settings['rules'][id]> } = {};
  for (const own of stet) {
    const [name, rule] = own.keys;
    const profile = name === 'profile' ? profiles.find((one) => one === own.value) : undefined;
    const ellipsis = name === 'ellipsis' ? ellipses.find((one) => one === own.value) : undefined;
    const id = name === 'rules' ? ruleIds.find((one) => one === rule) : undefined;
    const weight = weightFrom(own.value);
    if (profile !== undefined) found.profile = profile;
    else if (ellipsis !== undefined) found.ellipsis = ellipsis;
    else if (id !== undefined && weight !== null) rules[id] = weight;
    else defects.push({ message: `stet: ${whatIsWrong(own)}`, raw: own.raw });
  }
  return { settings: { ...found, ...(Object.keys(rules).length > 0 && { rules }) }, defects };
}

/** What of a draft's own settings is not understood. */
export const settingDefects = ({ reading }: Pick<JudgedDraft, 'reading'>): readonly Defect[] =>
  draftSettings(reading.prose.metadata).defects;

function whatIsWrong({ keys: [name = '', rule] }: OwnSetting): string {
  if (name === 'profile') return `"profile" must be one of ${profiles.join(', ')}`;
  if (name === 'ellipsis') return `"ellipsis" must be one of ${ellipses.join(' ')}`;
  if (name !== 'rules')
    return `unknown key "${name}"${didYouMean(name, keys) || `; a draft sets ${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`}`;
  if (rule === undefined) return '"rules" must be a list of "rule: severity" entries';
  if (ruleIds.some((id) => id === rule)) return `"${rule}" must be one of ${weights.join(', ')}`;
  return `unknown rule "${rule}"${didYouMean(rule, ruleIds)}`;
}
