import { markupOf } from '../../server/src/core/markup/registry.ts';
import { read } from '../../server/src/core/reading/read.ts';
import { sliceOf } from '../../server/src/core/text/span.ts';

/** What a real draft shows of its reader. */
export interface Shown {
  readonly quotations: number;
  readonly words: number;
  readonly failures: readonly string[];
}

const word = /[\p{L}\p{N}]{3,}/gu;
/** So much of the file a word's place may be longer than the word: signs and references for its letters. */
const most = 40;

const letters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a stretch of the file is these words, but for signs among them. */
function isWritten(words: string, raw: string): boolean {
  let at = 0;
  const there = letters(raw);
  for (const letter of letters(words)) {
    // \alpha, &eacute;
    if (letter > '\u007f' && !there.includes(letter) && /[\\&:]/.test(raw)) continue;
    at = there.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * Reads a draft and holds it against its file: no exception, each quotation and each word where it is written, and what is written for
 * a word is read as that word. Null for what no markup reads.
 */
export function readReal(path: string, raw: string): Shown | null {
  const markup = markupOf(path);
  if (markup === null) return null;
  const failures: string[] = [];
  const prose = markup.read(raw);
  const { quotations } = read(prose);
  const { text, map } = prose;
  for (const { parts } of quotations)
    for (const part of parts) {
      const there = map.toRaw(part);
      const inside = 0 <= there.start && there.start <= there.end && there.end <= raw.length;
      if (!inside || !isWritten(sliceOf(text, part), sliceOf(raw, there)))
        failures.push(
          `quotation: ${JSON.stringify(sliceOf(text, part).slice(0, 80))} at ${JSON.stringify(sliceOf(raw, there).slice(0, 120))}`,
        );
    }
  const words = [...text.matchAll(word)];
  for (const { 0: one, index } of words) {
    const there = map.toRaw({ start: index, end: index + one.length });
    const written = sliceOf(raw, there);
    if (
      there.end - there.start > one.length + most &&
      !prose.inlines.some(({ raw: r }) => r.start < there.end && there.start < r.end)
    )
      failures.push(`word: ${one} at ${JSON.stringify(written.slice(0, 120))}`);
  }
  failures.push(...rewritten(raw, words, prose, markup));
  return { quotations: quotations.length, words: words.length, failures };
}

/** Words written anew in their places, some of all: the same is read. */
function rewritten(
  raw: string,
  words: readonly RegExpExecArray[],
  { text, map }: ReturnType<NonNullable<ReturnType<typeof markupOf>>['read']>,
  markup: NonNullable<ReturnType<typeof markupOf>>,
): readonly string[] {
  const failures: string[] = [];
  for (let i = 0; i < 5 && words.length > 0; i++) {
    const { 0: one, index } = words[Math.floor(((i + 0.5) / 5) * words.length)] as RegExpExecArray;
    const there = map.toRaw({ start: index, end: index + one.length });
    const written = markup.write.words(one);
    if (written === null || sliceOf(raw, there) !== one) continue;
    const now = markup.read(raw.slice(0, there.start) + written + raw.slice(there.end)).text;
    if (now !== text) failures.push(`written: ${one}`);
  }
  return failures;
}
