import type { Source } from '../../library/source.ts';
import type { Passage } from '../../lookup/passage.ts';
import type { Prose } from '../../prose/prose.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { shownSpoken } from '../../text/unspoken.ts';

/**
 * Keeps words words: whatever Markdown would take for markup is escaped, line breaks become spaces. Web and mail addresses are
 * words too: a bare one is a link in many editors, and takes the backslashes of what follows with it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!$]|:(?=\/\/)|(?<=[\w.+-])@(?=\w)/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.');
}

/**
 * The same between the brackets of a link: there VS Code's Markdown takes the backslashes off brackets before it reads what is
 * between them, and would make a link of an escaped one.
 */
export const linkLabel = (text: string): string =>
  escapeMarkdown(text).replace(/\\([[\]\\])/g, (_, sign: string) => `&#${sign.charCodeAt(0)};`);

/** A web address that Markdown shows as it is and may make a link of; null for what is none. What might end it is encoded. */
export function addressInMarkdown(url: string): string | null {
  if (!/^https?:\/\/[^\s<>"]+$/i.test(url)) return null;
  return url.replace(/[()[\]\\`|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * A stretch of a passage as an editor would mark it. `around`: what stands before and behind it in the source; `same`:
 * words of both; `lacking`: the source's, not in the draft; `struck`: the draft's, not in the source; `bracketed` and
 * `replaced`: the draft's words in brackets and the source's they stand for; `omitted`: what an ellipsis leaves out.
 */
export interface MarkedPiece {
  readonly kind: 'around' | 'same' | 'lacking' | 'struck' | 'bracketed' | 'replaced' | 'omitted';
  /** On one line: line breaks are spaces. */
  readonly text: string;
}

const context = 90;
const longest = 1200;

/** A passage beside the draft's words, piece by piece, with up to `reach` characters of what stands around it. */
export function markedPieces(passage: Passage, source: Source, draft: Prose, reach = context): readonly MarkedPiece[] {
  const { spoken, reading } = source;
  const { text } = spoken;
  const said = { text, blocks: reading.prose.blocks };
  const out: MarkedPiece[] = [];
  const put = (kind: Kind, words: string): void => {
    if (words !== '') out.push({ kind, text: shownSpoken(words) });
  };
  put('around', textBefore(passage.span, said, reach).trimStart());
  let at = passage.span.start;
  for (const step of passage.steps) {
    put('same', text.slice(at, Math.max(at, step.source.start)));
    at = Math.max(at, step.source.end);
    const words = sliceOf(text, step.source);
    const drafted = sliceOf(draft.text, step.draft).trim();
    if (step.kind === 'equal' || step.kind === 'styled') put('same', words);
    else if (step.kind === 'ellipsis') put('omitted', words);
    else if (step.kind === 'bracket') putDifference(out, put, ['bracketed', drafted], ['replaced', words.trim()]);
    else putDifference(out, put, ['struck', drafted], ['lacking', words.trim()]);
  }
  put('same', text.slice(at, Math.max(at, passage.span.end)));
  put('around', textAfter(passage.span, said, reach));
  return out;
}

type Kind = MarkedPiece['kind'];

/** Words put in stand between the source's own blanks; words taken out bring one along. */
function putDifference(
  out: readonly MarkedPiece[],
  put: (kind: Kind, words: string) => void,
  [outKind, gone]: readonly [Kind, string],
  [inKind, come]: readonly [Kind, string],
): void {
  const last = out[out.length - 1];
  const blankBefore = last === undefined || /\s$/.test(last.text);
  if (gone !== '' && come === '' && !blankBefore) put('same', ' ');
  put(outKind, gone);
  if (gone !== '' && (come !== '' || blankBefore)) put('same', ' ');
  put(inKind, come);
}

/** The source's own words of a marked passage; with what stands around them, if that is wanted. */
export function sourceWords(pieces: readonly MarkedPiece[], around: boolean): string {
  const own = pieces.filter(({ kind }) => kind !== 'struck' && kind !== 'bracketed' && (around || kind !== 'around'));
  return own
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same in Markdown: what the draft lacks in bold, what only the draft has struck. */
export function markedPassage(passage: Passage, source: Source, draft: Prose): string {
  return inMarkdown(markedPieces(passage, source, draft), longest);
}

export function inMarkdown(pieces: readonly MarkedPiece[], limit = Number.POSITIVE_INFINITY): string {
  let out = '';
  for (const { kind, text } of pieces) {
    const words = escapeMarkdown(text);
    if (kind === 'lacking' || kind === 'replaced') out += `**${words}**`;
    else if (kind === 'struck' || kind === 'bracketed') out += `~~${words}~~`;
    else out += words;
    if (out.length > limit) return `${out}…`;
  }
  return out;
}

/** What stands before a span in its block, at most `reach` characters, cut between words. */
function textBefore(passage: Span, { text, blocks }: Pick<Prose, 'text' | 'blocks'>, reach: number): string {
  const block = blocks.find((b) => b.span.start <= passage.start && passage.start < b.span.end);
  const begin = block?.span.start ?? 0;
  const from = Math.max(begin, passage.start - reach);
  if (from === begin) return text.slice(from, passage.start);
  const cut = text.slice(from, passage.start).replace(/^\S*\s?/, '');
  return cut === '' ? '' : `… ${cut}`;
}

/** What stands behind it, likewise. */
function textAfter(passage: Span, { text, blocks }: Pick<Prose, 'text' | 'blocks'>, reach: number): string {
  const block = blocks.find((b) => b.span.start < passage.end && passage.end <= b.span.end);
  const end = block?.span.end ?? text.length;
  const to = Math.min(end, passage.end + reach);
  return to < end ? `${text.slice(passage.end, to).replace(/\s?\S*$/, '')} …` : text.slice(passage.end, to);
}
