import { languageCalled } from '../../language/registry.ts';
import type { Prose } from '../../prose/prose.ts';
import { languageOf } from '../../text/language.ts';
import { countWords, isUnspaced } from '../../text/scripts.ts';
import { sliceOf } from '../../text/span.ts';
import type { Quoted } from '../quotations/quotations.ts';
import type { Quotation, QuotationUse } from '../reading.ts';
import type { Decision } from './decision.ts';

/** Who speaks, and what marks are for, is read in the languages of the registry. What is quoted in others is told by less. */

/**
 * Whether a quotation is in a language whose speakers are not read, as far as its own words tell, else those around it, else its marks.
 * `language`, the document's, is asked only where its own words don't tell.
 */
export function isForeign(
  { inner, span }: Pick<Quotation, 'inner' | 'span'>,
  { text }: Prose,
  language: () => string | null,
): boolean {
  const told = languageOf(sliceOf(text, inner)) ?? language();
  return told === null ? /[„‚«»‹›「『〝]/.test(text[span.start] ?? '') : languageCalled(told).speakers === null;
}

/** Fewest words that are somebody's, of languages whose titles and terms cannot be told by their letters; where a source is cited. */
const fewest = 5;
const fewestCited = 3;

/** What marks are for where the words between them are in another language: somebody's words unless they are few; else as `use`. */
export function useElsewhere(
  prose: Prose,
  q: Quoted,
  use: QuotationUse,
  decision: Decision | null,
  language: () => string | null,
): QuotationUse {
  const { inner, span } = q;
  if (q.form !== 'marks' || q.parent >= 0 || decision?.traits.work) return use;
  if (prose.text[span.start] === '『') return isJapaneseSpeech(prose.text, q) ? 'speech' : 'title';
  if (use === 'speech') return use;
  const words = q.parts.reduce((sum, part) => sum + countWords(prose.text, part.start, part.end), 0);
  if (words < fewestCited || !isForeign(q, prose, language)) return use;
  const enough = isUnspaced(prose.text.charAt(inner.start)) || words >= fewest;
  return enough || prose.citations.some(({ at }) => at >= inner.start && at <= span.end + 2) ? 'speech' : use;
}

/** 『…』 holds the title of a book, unless it ends as a sentence does or is said. */
const isJapaneseSpeech = (text: string, { inner, span }: Quoted): boolean =>
  /[。！？!?…]\s*$/u.test(sliceOf(text, inner)) ||
  /^\s*(?:と(?!い[うっ]|題)|って|なんて)/.test(text.slice(span.end, span.end + 6));
