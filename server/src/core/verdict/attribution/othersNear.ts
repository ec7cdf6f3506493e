import { W } from '../../language/classes.ts';
import { quotationsAcross, withoutQuotations } from '../../reading/quotations/around.ts';
import type { Person, Quotation, Reading } from '../../reading/reading.ts';
import type { Span } from '../../text/span.ts';
import { nameParts, relateNames } from '../identity/names.ts';
import { isRoleWord } from '../identity/roles.ts';
import type { Speaker } from '../verdict.ts';

const reach = 240;
/** A paragraph may be a whole book on one line. */
const farthest = 2000;

/** Somebody is named or pointed at in the words around a quotation: in its block, or close by in the next. */
export function somebodyNear(quotation: Quotation, draft: Reading, source: Speaker): boolean {
  const { text, blocks } = draft.prose;
  const at = blocks.findIndex((block) => block.span.end >= quotation.span.start);
  const last = blocks.findIndex((block) => block.span.end >= quotation.span.end);
  const own = { start: blocks[at]?.span.start ?? 0, end: blocks[last]?.span.end ?? text.length };
  const from = Math.max(blocks[at - 1]?.span.start ?? own.start, quotation.span.start - reach);
  const to = Math.min(blocks[last + 1]?.span.end ?? own.end, quotation.span.end + reach);
  const near = {
    start: Math.max(Math.min(from, own.start), quotation.span.start - farthest),
    end: Math.min(Math.max(to, own.end), quotation.span.end + farthest),
  };
  const inQuotation = (s: Span): boolean =>
    quotationsAcross(draft, s).some((q) => q.span.start <= s.start && s.end <= q.span.end);
  const named = draft.people.some(
    (person) =>
      mayBeMeant(person, source) &&
      person.mentions.some(
        (mention) => mention.start >= near.start && mention.end <= near.end && !inQuotation(mention),
      ),
  );
  // Nobody says their own full name: where it stands among the quoted words, it tells who speaks.
  const quoted = text.slice(quotation.inner.start, quotation.inner.end);
  if (named || source.names.some((name) => /\s/.test(name) && quoted.includes(name))) return true;
  if (draft.readIn.telling.pointing.test(withoutQuotations(draft, near))) return true;
  const language = draft.readIn;
  // In a paragraph of its own a quotation may be anybody's who is spoken of there: "The director is sure that “…”".
  const around = withoutQuotations(draft, { start: Math.max(own.start, from), end: Math.min(own.end, to) });
  const subjects = around
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}-]/gu, ''))
    .some(
      (word) => isRoleWord(word, language) || (language.lexicon.classesOf(word.toLowerCase()) & W.organisation) !== 0,
    );
  return subjects || language.telling.whose.test(around);
}

/** A full name, or one the source's speaker goes by; a lone capitalised word may be a place. */
function mayBeMeant(person: Person, source: Speaker): boolean {
  const full = person.kind === 'person' && person.names.some((name) => nameParts(name).length > 1);
  return (
    full ||
    person.roles.length > 0 ||
    person.names.some((name) =>
      source.names.some((known) => relateNames(name, known) === 'same' || relateNames(name, known) === 'near'),
    )
  );
}
