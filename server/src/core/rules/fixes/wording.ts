import type { Quotation } from '../../reading/reading.ts';
import type { Difference } from '../../verdict/verdict.ts';
import { type RuleFacts, rawSpan, shown } from '../facts.ts';
import type { Edit, Fix } from '../finding.ts';

/** The source's words at every difference, or at one. The draft's own marks, emphasis and callouts stay. */
export function restoreFixes(
  facts: RuleFacts,
  quotation: Quotation,
  differences: readonly Difference[],
): readonly Fix[] {
  const mendable = differences.filter((difference) => difference.kind !== 'moved' || difference.sourceText !== '');
  if (mendable.length === 0) return [];
  const all: Fix = {
    title: 'Restore the source’s wording',
    edits: mendable.map((difference) => restore(facts, quotation, difference)),
    safe: true,
    preferred: true,
  };
  if (mendable.length === 1) return [all];
  const singles = mendable.slice(0, 5).map(
    (difference): Fix => ({
      title:
        difference.draftText === ''
          ? `Restore ${shown(difference.sourceText)} only`
          : `Restore ${shown(difference.sourceText)} for ${shown(difference.draftText)} only`,
      edits: [restore(facts, quotation, difference)],
      safe: false,
      preferred: false,
    }),
  );
  return [all, ...singles];
}

/** One difference undone: words replaced, put in with a space, or taken out with one. */
function restore(facts: RuleFacts, quotation: Quotation, difference: Difference): Edit {
  const words = innerMarks(difference.sourceText.replace(/\s+/g, ' ').trim(), facts, quotation);
  const { text } = facts.reading.prose;
  if (difference.draftText === '') return insertion(facts, difference.draft.start, words);
  if (words === '') return deletion(facts, difference.draft.start, difference.draft.end);
  return {
    span: rawSpan(facts, difference.draft),
    newText: firstLetter(words, text, difference.draft.start, quotation),
  };
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

function insertion(facts: RuleFacts, at: number, words: string): Edit {
  const { text } = facts.reading.prose;
  const before = text[at - 1] ?? ' ';
  const raw = rawSpan(facts, { start: at, end: at }).start;
  const afterBlank = /\s/.test(before);
  // Behind a blank the words bring the next blank along, behind a word the one before them; at an opening mark they lead.
  const opening = /[“"‘'«„(]/.test(before) && /[\p{L}\p{N}]/u.test(text[at] ?? '');
  return { span: { start: raw, end: raw }, newText: afterBlank || opening ? `${words} ` : ` ${words}` };
}

/** Takes words out with the blank before them, or behind them where they lead. */
function deletion(facts: RuleFacts, start: number, end: number): Edit {
  const { text } = facts.reading.prose;
  if (/\s/.test(text[start - 1] ?? '')) return { span: rawSpan(facts, { start: start - 1, end }), newText: '' };
  if (/\s/.test(text[end] ?? '')) return { span: rawSpan(facts, { start, end: end + 1 }), newText: '' };
  return { span: rawSpan(facts, { start, end }), newText: '' };
}

/** Marks every omission with the house's ellipsis. */
export function markOmissions(facts: RuleFacts, differences: readonly Difference[]): Fix | null {
  const missing = differences.filter((difference) => difference.kind === 'missing' || difference.kind === 'ellipsis');
  if (missing.length === 0 || missing.length !== differences.length) return null;
  return {
    title: missing.length === 1 ? 'Mark the omission' : 'Mark the omissions',
    edits: missing.map((difference) => insertion(facts, difference.draft.start, facts.settings.ellipsis)),
    safe: false,
    preferred: false,
  };
}

/** Puts the draft's changed or added words in square brackets, as an insertion by the editor. */
export function bracketChanges(facts: RuleFacts, differences: readonly Difference[]): Fix | null {
  const words = differences.filter((difference) => difference.kind === 'changed' || difference.kind === 'added');
  if (words.length === 0 || words.length !== differences.length || words.some((difference) => difference.reverses))
    return null;
  return {
    title: words.length === 1 ? 'Bracket the change' : 'Bracket the changes',
    edits: words.flatMap((difference): Edit[] => {
      const raw = rawSpan(facts, difference.draft);
      return [
        { span: { start: raw.start, end: raw.start }, newText: '[' },
        { span: { start: raw.end, end: raw.end }, newText: ']' },
      ];
    }),
    safe: false,
    preferred: false,
  };
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
  return { title: 'Remove the quotation marks', edits, safe: false, preferred: false };
}
