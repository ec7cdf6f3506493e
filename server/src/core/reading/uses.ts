import type { Decision } from './decide.ts';
import type { Quoted } from './quotations.ts';
import type { QuotationUse } from './reading.ts';

/** What quotation marks are for, by the shape of the words and by whether somebody is likely to speak them. */
export function useOf(q: Quoted, decision: Decision | null): QuotationUse {
  if (q.form !== 'marks') return 'speech';
  if (!decision) return 'other';
  const { traits, candidate } = decision;
  if (candidate) return 'speech';
  if (traits.words >= 7 && !traits.titled) return 'speech';
  if (traits.titled && traits.words > 1 && traits.shape !== 'full') return 'title';
  if (traits.titled && traits.words === 1) return 'term';
  if (traits.words >= 4 && traits.shape === 'full' && /[.,!?]/.test(traits.last)) return 'speech';
  return q.single && traits.words <= 2 ? 'term' : 'scare';
}
