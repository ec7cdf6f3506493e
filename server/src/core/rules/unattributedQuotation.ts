import { designation } from '../drafting/attribution.ts';
import { noFixes } from '../drafting/fix.ts';
import { rawSpan } from '../judging/facts.ts';
import type { Rule } from './rule.ts';

/**
 * A found quotation of speech for which neither its own sentence nor its neighbours name a speaker.
 *
 * @why Readers should not have to guess who is speaking.
 * @example The harbour was quiet. “The tide took fourteen boats.” The market opened at nine.
 */
export const unattributedQuotation: Rule = {
  id: 'unattributed-quotation',
  about: 'attribution',
  severity: 'information',
  summary: 'A quotation of speech names no speaker.',
  check: (facts) =>
    facts.judged.flatMap(({ quotation, attribution, index }) => {
      if (attribution.kind !== 'missing' || !attribution.plain || attribution.source === null) return [];
      const message = facts.say('found.nobody', { source: designation(attribution.source) });
      return [{ message, span: rawSpan(facts, quotation.span), quotation: index, related: [], fixes: noFixes }];
    }),
};
