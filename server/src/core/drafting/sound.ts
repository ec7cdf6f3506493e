import type { RuleFacts } from '../judging/facts.ts';
import { type Tongue, tongueOf } from '../judging/tongue.ts';
import type { Language } from '../language/language.ts';
import type { Library } from '../library/library.ts';
import { type Source, type SourceId, saidIn } from '../library/source.ts';
import { lookUp } from '../lookup/lookup.ts';
import type { Query } from '../lookup/passage.ts';
import type { Quotation } from '../reading/reading.ts';
import { styleOf } from '../style/style.ts';
import type { Span } from '../text/span.ts';
import { spokenText } from '../text/unspoken.ts';
import { judgeWording } from '../verdict/wording/wording.ts';

/** An edit of the draft's prose. */
export interface WordEdit {
  readonly span: Span;
  readonly newText: string;
}

/** What was found out of mended quotations, as long as their library lives. */
const known = new WeakMap<Library, Map<string, boolean>>();
const mostKnown = 5000;

/**
 * Whether these edits make of a quotation one that is sound beside this source, from a beginning that a sentence or a clause
 * of the source has: a fix must not lose a word.
 */
export function makesSound(
  facts: RuleFacts,
  quotation: Quotation,
  edits: readonly WordEdit[],
  source: SourceId,
): boolean {
  const { prose, unspoken } = facts.reading;
  const query = mended(spokenText(prose.text, unspoken, '…'), quotation, edits);
  const tongue = tongueOf(quotation.inner, facts.reading, facts.library);
  const answers = known.get(facts.library) ?? new Map<string, boolean>();
  known.set(facts.library, answers);
  const spoken = `${tongue.languageOf ? '' : tongue.language.id}${tongue.accents}`;
  const key = [source, facts.settings.profile, spoken, query.parts.map((part) => part.start).join(), query.text].join(
    '\0',
  );
  const before = answers.get(key);
  if (before !== undefined) return before;
  const sound = isSound(facts, query, source, tongue);
  if (answers.size >= mostKnown) answers.clear();
  answers.set(key, sound);
  return sound;
}

function isSound({ library, settings }: RuleFacts, query: Query, source: SourceId, tongue: Tongue): boolean {
  const wording = judgeWording(query, lookUp(query, library.index, { prefer: [source] }), {
    ...tongue,
    counts: styleOf(settings).counts,
    source: (id) => saidIn(library.byId.get(id) as Source),
  });
  if (wording.kind !== 'verbatim' && wording.kind !== 'edited') return false;
  return wording.passages.some((passage) => {
    const first = passage.steps[0];
    if (passage.source !== source || !first) return false;
    const text = library.byId.get(source)?.spoken.text ?? '';
    return beginsWell(query.text.slice(first.draft.start), text, first.source.start, tongue.language);
  });
}

/** A capital is no beginning that the draft may make where the source's clause has begun before. */
function beginsWell(quoted: string, source: string, at: number, { editing }: Language): boolean {
  if (!/^\p{Lu}/u.test(quoted) || !/^\p{Ll}/u.test(source.slice(at))) return true;
  return editing.clauseBegins.test(source.slice(Math.max(0, at - 24), at));
}

/** The quotation alone with its edits made. */
function mended(text: string, { inner, parts }: Quotation, edits: readonly WordEdit[]): Query {
  const from = Math.min(inner.start, ...parts.map((part) => part.start));
  const to = Math.max(inner.end, ...parts.map((part) => part.end));
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  let out = '';
  let at = from;
  for (const { span, newText } of ordered) {
    out += text.slice(at, Math.max(at, span.start)) + newText;
    at = Math.max(at, span.end);
  }
  out += text.slice(at, Math.max(at, to));
  const moved = (offset: number, end: boolean): number =>
    ordered.reduce(
      (sum, { span, newText }) =>
        span.end < offset || (span.end === offset && (end || span.start < offset))
          ? sum + newText.length - (span.end - span.start)
          : sum,
      offset - from,
    );
  return { text: out, parts: parts.map((part) => ({ start: moved(part.start, false), end: moved(part.end, true) })) };
}
