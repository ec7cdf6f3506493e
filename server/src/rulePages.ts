import { homepage } from '../../package.json';
import type { RuleId } from './core/rules/ids.ts';

/** A rule's page on the documentation's site, whose address is the manifest's `homepage`. */
export const rulePage = (rule: RuleId): string => `${homepage}rules/${rule}.html`;
