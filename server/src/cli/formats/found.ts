import pc from 'picocolors';
import { inEnglish } from '../../core/messages/say.ts';
import { describe } from '../../core/rules/wordingFinding.ts';
import type { Span } from '../../core/text/span.ts';
import type { Difference, Wording } from '../../core/verdict/verdict.ts';
import type { CliIo } from '../io.ts';
import { linesOf } from '../lines.ts';
import { messageInLine, nameInLine } from '../terminal.ts';
import { draw, excerptOn } from './drawn.ts';

/** What `stet find` answers of words. */
interface Found {
  readonly quote: string;
  readonly verdict: Wording['kind'];
  readonly differences: readonly Difference[];
}

/** As everywhere else where a quotation's words are spoken of. */
const verdicts: Readonly<Record<Wording['kind'], string>> = {
  verbatim: 'matches',
  edited: 'matches, with marked changes',
  altered: 'differs',
  'not-found': 'not found',
  unplaced: 'too short to place',
  unchecked: 'not checked',
};

interface Place {
  readonly path: string;
  readonly raw: string;
  readonly span: Span;
}

/** Words that were looked for, where they stand, drawn in their line, and how they differ. */
export function foundPretty(found: Found, place: Place | null, { cwd, color, columns }: CliIo): string {
  const c = pc.createColors(color);
  const paint = place === null ? c.red : found.differences.length > 0 ? c.yellow : c.green;
  const head = `${c.bold(`“${messageInLine(found.quote)}”`)}\n  ${paint(verdicts[found.verdict])}${place === null ? '' : placed(place, cwd, c)}\n`;
  const differences = found.differences.map((one) => `  ${messageInLine(describe(inEnglish, one))}\n`);
  return head + (place === null ? '' : excerpt(place, columns, c)) + differences.join('');
}

function placed({ path, raw, span }: Place, cwd: string, c: ReturnType<typeof pc.createColors>): string {
  const { line, character } = linesOf(raw).positionAt(span.start);
  return ` ${c.cyan(`${nameInLine(cwd, path)}:${line + 1}:${character + 1}`)}`;
}

function excerpt({ raw, span }: Place, terminal: number | undefined, c: ReturnType<typeof pc.createColors>): string {
  const { line, text, marks } = draw(raw, linesOf(raw), span, '~', excerptOn(terminal));
  const blanks = ' '.repeat(marks.length - marks.trimStart().length);
  return `${c.dim(`${String(line).padStart(5)} │`)} ${text}\n${c.dim('      │')} ${blanks}${c.cyan(marks.trimStart())}\n`;
}
