import type { Language } from '../../language/language.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { textBefore, textFrom } from '../../text/span.ts';
import { isNameRun, leadsToContainer, shortReference } from '../quotations/references.ts';
import type { Place } from './candidates.ts';

/** So much of the text on either side tells a title, and so much of what stands between the marks. */
const mostBeside = 240;
const mostOfTitle = 400;

/** The running text around a quotation, as far as its paragraph goes. */
export interface Beside {
  readonly before: string;
  readonly after: string;
  readonly inner: string;
}

/** Whether the words between marks are the title of a work, by what stands around them, in whatever case they are. */
export function isWork({ before, after, inner }: Beside, { works, lexicon }: Language): boolean {
  if (!/^[\p{Lu}\p{N}¿¡\p{Lo}]/u.test(inner) || inner.length > 300) return false;
  if (isReferenced(before, after)) return true;
  if (works.titled.test(before) || works.makerOf.test(before)) return true;
  if (/[:]\s*$/.test(before)) return false;
  if (works.pointedAt.test(before)) return !works.saidBehind.test(after);
  if (works.inWorkWith.test(before)) return works.saysMore.test(after);
  if (works.workUnder.test(before)) return !/[!.]$/.test(inner) || /^\s*\p{Ll}/u.test(after);
  if (works.isOne.test(after) && /(?:^|[.!?]["”’)]*\s)$/.test(before)) return true;
  if (works.workAt.test(before)) return /,$/.test(inner) && !isSaid(inner, after, lexicon);
  if (works.work.test(before)) return !/[.!]$/.test(inner) && !isSaid(inner, after, lexicon);
  if (!works.inWork.test(before)) return false;
  return (
    works.verbBehind.test(after) ||
    (/,$/.test(inner + /^,?/.exec(after)?.[0]) && /^,?\s*(?:the\s)?[\p{L}]/u.test(after))
  );
}

/** `“…,” she said`: a cue right behind the comma that the words end with; but `The talk, “…,” drew a crowd`. */
function isSaid(inner: string, after: string, { verbs }: Lexicon): boolean {
  if (!/,$/.test(inner)) return false;
  const clause = /^\s([^,;:.!?“"«„]*)/u.exec(after)?.[1]?.split(/\s+/).slice(0, 8) ?? [];
  return clause.some((word) => (verbs.get(word)?.say ?? 0) > 0) || /ing$/.test(clause[0] ?? '');
}

/** Authors before it, and a journal, a paper or a publisher with its year behind it. */
function isReferenced(before: string, after: string): boolean {
  // „…“, in: *Flussblatt* 7: the year stands before.
  const dated = /\(\d{4}[a-z]?\)[.,:]?\s*$/.test(before) && /^[,.;]?\s*(?:[Ii]n:?\s)?[\p{Lu}]/u.test(after);
  return (dated || leadsToContainer(after) || shortReference.test(after)) && isNameRun(before);
}

/** What stands beside the quotation at `place`. */
export function besideOf({ stretch: { tokens }, token, quoted }: Place, text: string): Beside {
  const from = tokens[0]?.start ?? token.start;
  const to = tokens[tokens.length - 1]?.end ?? token.end;
  return {
    before: textBefore(text, token.start, mostBeside, from),
    after: textFrom(text, token.end, mostBeside, to),
    inner: textFrom(text, quoted.inner.start, mostOfTitle, quoted.inner.end).trim(),
  };
}
