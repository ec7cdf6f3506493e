import { inLanguage, marks, speech } from '../../language/every/translations.ts';
import { isLanguageName, languageCode, languageOf } from '../../text/language.ts';
import { sliceOf } from '../../text/span.ts';
import type { Quotation, Reading } from '../reading.ts';

const reach = 200;

/** Whether the draft itself marks the words as a translation: beside them, in their own sentence. */
export function isMarkedTranslated(quotation: Quotation, { prose: { text } }: Reading): boolean {
  const { span, inner } = quotation;
  const before =
    /(?:[^.!?\n]|[.!?](?!["”’»]?\s))*$/.exec(text.slice(Math.max(0, span.start - reach), span.start))?.[0] ?? '';
  const after =
    /^[^.!?\n]*(?:[.!?]?["”’»]?\s?[([][^()[\]]{0,80}[)\]])?/.exec(text.slice(span.end, span.end + reach))?.[0] ?? '';
  const beside = `${before} ${after}`;
  if (marks.test(beside)) return true;
  const own = languageOf(sliceOf(text, inner));
  return [...beside.matchAll(inLanguage)].some(({ 1: name = '' }) => {
    if (!isLanguageName(name) || !speech.test(beside)) return false;
    // Words in the very language are quoted as they were said.
    return own === null
      ? languageCode(name) !== 'en' && !/[^\p{Script=Latin}\P{L}]/u.test(sliceOf(text, inner))
      : own !== languageCode(name);
  });
}
