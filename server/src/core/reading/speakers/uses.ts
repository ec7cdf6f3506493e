import type { Quoted } from '../quotations/quotations.ts';
import type { QuotationUse } from '../reading.ts';
import type { Decision } from './decision.ts';
import type { QuoteTraits } from './quoteTraits.ts';

/** From so many words on, words between marks that are no title are somebody's. */
const LONG = 7;

/** Two or more capitalised words that end without a stop. */
const looksTitled = (t: QuoteTraits): boolean => t.titled && t.words > 1 && !/[.!?]/.test(t.last);

/** What quotation marks are for, by the shape of the words and by whether somebody is likely to speak them. */
export function useOf(q: Quoted, decision: Decision | null): QuotationUse {
  if (q.form !== 'marks') return 'speech';
  if (!decision) return 'other';
  const { traits, speech } = decision;
  if (traits.work) return 'title';
  if (traits.before === 'so-called') return 'scare';
  if (traits.entitled && traits.titled && !decision.candidate) return 'title';
  if (speech >= 0.45 && (decision.candidate || !looksTitled(traits))) return 'speech';
  if (traits.words >= LONG && !traits.titled) return 'speech';
  if (traits.words >= 3 && traits.shape === 'full' && !traits.titled) return 'speech';
  if (traits.titled) return traits.words > 1 ? 'title' : 'term';
  return q.single && traits.words <= 2 ? 'term' : 'scare';
}
