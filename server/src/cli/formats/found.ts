import pc from 'picocolors';
import type { Span } from '../../core/text/span.ts';
import type { CliIo } from '../io.ts';
import { linesOf } from '../lines.ts';
import { messageInLine, nameInLine } from '../terminal.ts';
import { draw, excerptOn } from './drawn.ts';

/** What `stet find` answers of words. */
interface Found {
  readonly quote: string;
  readonly verdict: string;
  readonly fault?: string;
  readonly differences: readonly { readonly kind: string; readonly draftText: string; readonly sourceText: string }[];
}

interface Place {
  readonly path: string;
  readonly raw: string;
  readonly span: Span;
}

/** Words that were looked for, where they stand, drawn in their line, and how they differ. */
export function foundPretty(found: Found, place: Place | null, { cwd, color, columns }: CliIo): string {
  const c = pc.createColors(color);
  const paint = place === null ? c.red : found.differences.length > 0 ? c.yellow : c.green;
  const verdict = found.fault ? `${found.verdict} (${found.fault})` : found.verdict;
  const head = `${c.bold(`“${messageInLine(found.quote)}”`)}\n  ${paint(verdict)}${place === null ? '' : placed(place, cwd, c)}\n`;
  const differences = found.differences.map(({ kind, draftText, sourceText }) => {
    const said = `${kind}: the source has “${sourceText.trim()}”, not “${draftText.trim()}”`;
    return `  ${messageInLine(said)}\n`;
  });
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
