import { plainText } from '../../prose/plainText.ts';
import type { ExtractedBlock } from '../extracted.ts';

/** What a line is quoted by, and how often: "> > words", ">> words". */
const quoted = /^(?:>[ \t]?)+/;
/** A line with more marks stands as deep as this. */
const deepest = 100;

/**
 * The blocks of a message's plain text. Lines behind `>` are what it answers to: block quotations, as deep as they have marks.
 * `flowed` lines were joined with their marks still between them (RFC 3676). Takes any string.
 */
export function blocksOfMail(text: string, flowed: boolean): readonly ExtractedBlock[] {
  return groupsOf(text, flowed).flatMap(({ depth, lines }) => {
    const own = lines.join('\n');
    const kind = depth > 0 ? 'quote' : 'paragraph';
    return plainText(own).blocks.map(({ span }) => ({ kind, depth, text: own.slice(span.start, span.end) }));
  });
}

interface Group {
  readonly depth: number;
  readonly lines: string[];
}

/** Neighbouring lines that are quoted equally often, without their marks. */
function groupsOf(text: string, flowed: boolean): readonly Group[] {
  const groups: Group[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const marks = quoted.exec(line)?.[0] ?? '';
    const depth = Math.min(deepest, marks.replace(/[^>]/g, '').length);
    const bare = line.slice(marks.length);
    const words = depth > 0 && flowed ? bare.replace(/ >+ /g, ' ') : bare;
    const last = groups.at(-1);
    if (last?.depth === depth) last.lines.push(words);
    else groups.push({ depth, lines: [words] });
  }
  return groups;
}
