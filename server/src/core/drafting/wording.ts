import { type RuleFacts, rawSpan } from '../judging/facts.ts';
import type { SourceId } from '../library/source.ts';
import type { Passage } from '../lookup/passage.ts';
import type { Edit } from '../markup/markup.ts';
import { type Say, shown } from '../messages/say.ts';
import type { Quotation } from '../reading/reading.ts';
import { mayPair } from '../text/glyphs.ts';
import { countWords } from '../text/scripts.ts';
import { sliceOf } from '../text/span.ts';
import type { Difference } from '../verdict/verdict.ts';
import type { Fix } from './fix.ts';
import { reordered } from './order.ts';
import { makesSound, type WordEdit } from './sound.ts';

/** The source's words at every difference; null when that makes no sound quotation of source number `source`. */
export function restoreAll(
  facts: RuleFacts,
  quotation: Quotation,
  differences: readonly Difference[],
  source: SourceId,
): Fix | null {
  const mendable = differences.filter((difference) => difference.kind !== 'moved' || difference.sourceText !== '');
  const edits = mendable.map((difference) => restore(facts, quotation, difference));
  if (mendable.length < differences.length || !makesSound(facts, quotation, edits, source)) return null;
  return wholeFix(facts, quotation, edits, mendable, source);
}

/** An edit that takes out more words than this is to be seen by the writer. */
const mostTakenOut = 3;

/** Whether one pair of marks holds a quotation, or none is needed: else it may end elsewhere once its words are others. */
const isHeld = ({ form, unclosed, span, inner }: Quotation, text: string): boolean =>
  !unclosed &&
  (form !== 'marks' || mayPair(text.slice(span.start, inner.start).trim(), text.slice(inner.end, span.end).trim()));

/** Not to be applied unseen where the quotation may end elsewhere, where much goes, or where words of more than one paragraph come. */
function wholeFix(
  facts: RuleFacts,
  quotation: Quotation,
  edits: readonly WordEdit[],
  differences: readonly Difference[],
  source: SourceId,
): Fix | null {
  const { text } = facts.reading.prose;
  const written = inRaw(facts, edits);
  if (written === null) return null;
  const small = edits.every(
    ({ span, newText }) => newText !== '' || countWords(text, span.start, span.end) <= mostTakenOut,
  );
  const there = facts.library.byId.get(source)?.reading.prose.text ?? '';
  const together = differences.every((one) => !/\n\s*\n/.test(sliceOf(there, one.source).trim()));
  return {
    title: facts.say('fix.restore'),
    edits: written,
    safe: small && together && isHeld(quotation, text),
    preferred: true,
  };
}

/** The source's order of words, where nothing but that is wrong, or where it is and no difference can be mended alone. */
function restoreOrder(
  facts: RuleFacts,
  quotation: Quotation,
  differences: readonly Difference[],
  passage: Passage,
): Fix | null {
  const moved = differences.some(({ kind, sourceText }) => kind === 'moved' && sourceText !== '');
  for (const way of reordered(facts, quotation, passage, moved)) {
    const edits = way.map(({ draft, words }) => {
      const inside = innerMarks(words, facts, quotation);
      return { span: draft, newText: firstLetter(inside, facts.reading.prose.text, draft.start, quotation) };
    });
    if (makesSound(facts, quotation, edits, passage.source))
      return wholeFix(facts, quotation, edits, differences, passage.source);
  }
  return null;
}

/** The source's words at every difference, or at one. The draft's own marks, emphasis and callouts stay. */
export function restoreFixes(
  facts: RuleFacts,
  quotation: Quotation,
  differences: readonly Difference[],
  passage: Passage,
): readonly Fix[] {
  const order = restoreOrder(facts, quotation, differences, passage);
  if (order) return [order];
  const all = restoreAll(facts, quotation, differences, passage.source);
  if (!all) return [];
  if (differences.length === 1) return [all];
  const singles = differences.slice(0, 5).flatMap((difference): readonly Fix[] => {
    const edits = inRaw(facts, [restore(facts, quotation, difference)]);
    return edits === null ? [] : [{ title: titleOf(facts.say, difference), edits, safe: false, preferred: false }];
  });
  return [all, ...singles];
}

function titleOf(say: Say, { draftText, sourceText }: Difference): string {
  const [draft, source] = [shown(say, draftText), shown(say, sourceText)];
  if (draftText.trim() === '') return say('fix.put-back', { source });
  if (sourceText.trim() === '') return say('fix.remove', { draft });
  return say('fix.change', { draft, source });
}

/** The edits as the draft's markup writes them; null where it cannot write the words. */
function inRaw(facts: RuleFacts, edits: readonly WordEdit[]): readonly Edit[] | null {
  const written = edits.map(({ span, newText }) => {
    const at = rawSpan(facts, span);
    const opensLine = /(?:^|[\r\n])[\s>]*$/.test(facts.raw.slice(Math.max(0, at.start - 40), at.start));
    return { span: at, newText: facts.markup.write.words(newText, opensLine) };
  });
  return written.every((edit): edit is Edit => edit.newText !== null) ? written : null;
}

/** One difference undone: words replaced, put in with a space, or taken out with one. */
function restore(facts: RuleFacts, quotation: Quotation, difference: Difference): WordEdit {
  const words = innerMarks(difference.sourceText.replace(/\s+/g, ' ').trim(), facts, quotation);
  const { text } = facts.reading.prose;
  if (difference.draftText === '') return insertion(facts, difference.draft.start, words);
  if (words === '') return deletion(facts, difference.draft.start, difference.draft.end);
  return { span: difference.draft, newText: firstLetter(words, text, difference.draft.start, quotation) };
}

/** A quotation inside one in double marks takes single ones, and the reverse. */
function innerMarks(words: string, facts: RuleFacts, quotation: Quotation): string {
  const open = facts.reading.prose.text[quotation.span.start] ?? '';
  if (quotation.form !== 'marks') return words;
  if (open === '"') return words.replace(/["“”]/g, "'");
  if (open === '“') return words.replace(/[“"](?=[\p{L}\p{N}])/gu, '‘').replace(/[”"]/g, '’');
  if (open === '‘' || open === "'") return words.replace(/“/g, '‘').replace(/”/g, '’');
  return words;
}

/** A quotation's first word keeps the case the draft gave it: either is permitted. */
function firstLetter(words: string, text: string, at: number, quotation: Quotation): string {
  if (at !== quotation.inner.start) return words;
  const first = text[at] ?? '';
  if (first !== first.toLowerCase()) return words.charAt(0).toUpperCase() + words.slice(1);
  return words;
}

function insertion(facts: RuleFacts, at: number, words: string): WordEdit {
  const { text } = facts.reading.prose;
  const before = text[at - 1] ?? ' ';
  const afterBlank = /\s/.test(before);
  // Behind a blank the words bring the next blank along, behind a word the one before them; at an opening mark they lead.
  const opening = /[“"‘'«„(]/.test(before) && /[\p{L}\p{N}]/u.test(text[at] ?? '');
  return { span: { start: at, end: at }, newText: afterBlank || opening ? `${words} ` : ` ${words}` };
}

/** Takes words out with the blank before them, or behind them where they lead. */
function deletion(facts: RuleFacts, start: number, end: number): WordEdit {
  const { text } = facts.reading.prose;
  if (/\s/.test(text[start - 1] ?? '')) return { span: { start: start - 1, end }, newText: '' };
  if (/\s/.test(text[end] ?? '')) return { span: { start, end: end + 1 }, newText: '' };
  return { span: { start, end }, newText: '' };
}

/** Marks every omission with the house's ellipsis. */
export function markOmissions(
  facts: RuleFacts,
  quotation: Quotation,
  differences: readonly Difference[],
  source: SourceId,
): Fix | null {
  if (!differences.every(({ kind }) => kind === 'missing' || kind === 'ellipsis')) return null;
  const edits = differences.map((difference) => insertion(facts, difference.draft.start, facts.settings.ellipsis));
  if (!makesSound(facts, quotation, edits, source)) return null;
  const title = facts.say(differences.length === 1 ? 'fix.omission' : 'fix.omissions');
  const written = inRaw(facts, edits);
  return written && { title, edits: written, safe: false, preferred: false };
}

/** Puts the draft's changed or added words in square brackets, as an insertion by the editor. */
export function bracketChanges(
  facts: RuleFacts,
  quotation: Quotation,
  differences: readonly Difference[],
  source: SourceId,
): Fix | null {
  if (!differences.every(({ kind, reverses }) => (kind === 'changed' || kind === 'added') && !reverses)) return null;
  const edits = differences.flatMap(({ draft }): WordEdit[] => [
    { span: { start: draft.start, end: draft.start }, newText: '[' },
    { span: { start: draft.end, end: draft.end }, newText: ']' },
  ]);
  if (!makesSound(facts, quotation, edits, source)) return null;
  const title = facts.say(differences.length === 1 ? 'fix.bracket' : 'fix.brackets');
  const written = inRaw(facts, edits);
  return written && { title, edits: written, safe: false, preferred: false };
}

/** Takes the marks away: the words become the draft's own. */
export function removeMarks(facts: RuleFacts, quotation: Quotation): Fix | null {
  if (quotation.form !== 'marks') return null;
  const edits: Edit[] = [];
  const open = rawSpan(facts, { start: quotation.span.start, end: quotation.inner.start });
  edits.push({ span: open, newText: '' });
  for (const part of quotation.parts.slice(1)) {
    const mark = facts.reading.prose.text[part.start - 1] ?? '';
    if (/[“"‘'«„”»]/.test(mark))
      edits.push({ span: rawSpan(facts, { start: part.start - 1, end: part.start }), newText: '' });
  }
  if (quotation.span.end > quotation.inner.end)
    edits.push({ span: rawSpan(facts, { start: quotation.inner.end, end: quotation.span.end }), newText: '' });
  return { title: facts.say('fix.marks'), edits, safe: false, preferred: false };
}
