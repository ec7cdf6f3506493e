import { languageCalled } from '../../language/registry.ts';
import type { Prose } from '../../prose/prose.ts';
import { languageOf } from '../../text/language.ts';
import { countWords, isUnspaced } from '../../text/scripts.ts';
import { sliceOf, textBefore } from '../../text/span.ts';
import { isSaidIn } from '../quotations/incises.ts';
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
  if (q.form !== 'marks' || decision?.traits.work) return use;
  if (prose.text[span.start] === '『') return isJapaneseSpeech(prose.text, q) ? 'speech' : 'title';
  if (use === 'speech' || !isForeign(q, prose, language)) return use;
  const words = q.parts.reduce((sum, part) => sum + countWords(prose.text, part.start, part.end), 0);
  if (isSentence(prose.text, q, words) || isSaid(prose.text, q, language)) return 'speech';
  if (words < fewestCited || q.parent >= 0) return use;
  const enough = isUnspaced(prose.text.charAt(inner.start)) || words >= fewest;
  return enough || prose.citations.some(({ at }) => at >= inner.start && at <= span.end + 2) ? 'speech' : use;
}

const stops = /[.!?…。！？]["”’»)\]]*$/u;
/** What may stand before words that are a sentence by themselves: nothing, a stop, a colon, another quotation, a dash of dialogue. */
const beforeSentence = /(?:^|[.!?…。！？:：\n«»“”„"‘’「」—–―]|¿|¡)[\s\u00a0\u202f]*$/u;

/** Two words or more that begin and end as a sentence does, where a sentence may stand. */
const isSentence = (text: string, { inner, span }: Quoted, words: number): boolean =>
  words >= 2 &&
  stops.test(sliceOf(text, inner).trimEnd()) &&
  /^[\s\u00a0\u202f¿¡(«“„"‘…]*[\p{Lu}\p{Lo}]/u.test(sliceOf(text, inner)) &&
  beforeSentence.test(textBefore(text, span.start, 8));

/** A verb of saying stands behind the marks, or before them and a colon or a comma. */
const isSaid = (text: string, q: Quoted, language: () => string | null): boolean =>
  isSaidIn(languageCalled(languageOf(sliceOf(text, q.inner)) ?? language()).speech, text, q.span);

/** 『…』 holds the title of a book, unless it ends as a sentence does or is said. */
const isJapaneseSpeech = (text: string, { inner, span }: Quoted): boolean =>
  /[。！？!?…]\s*$/u.test(sliceOf(text, inner)) ||
  /^\s*(?:と(?!い[うっ]|題)|って|なんて)/.test(text.slice(span.end, span.end + 6));
