import type { Single } from '../core/analysis.ts';
import { type Baseline, knownIn } from './baseline.ts';
import { type Plan, settingsByPath } from './plan.ts';

/** What a plan and a baseline say of single drafts. */
export function singleOf(plan: Plan, baseline: Baseline | null): Single {
  return {
    settings: settingsByPath(plan),
    above: plan.above,
    ...(baseline !== null && { known: (path: string) => knownIn(baseline, path) }),
  };
}
