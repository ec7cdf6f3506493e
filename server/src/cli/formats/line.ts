import { type CheckResult, counts } from '../checked.ts';
import { linesOf } from '../lines.ts';
import { messageInLine, nameInLine } from '../terminal.ts';

/** One finding a line, as compilers print theirs: `path:line:column: severity: message [rule]`. What is let stand is left out. */
export function line({ cwd, drafts }: CheckResult): string {
  return drafts
    .flatMap(({ raw, report, document }) => {
      const lines = linesOf(raw);
      return report.findings.filter(counts).map(({ span, severity, message, rule }) => {
        const { line: row, character } = lines.positionAt(span.start);
        const at = document === null ? `:${row + 1}:${character + 1}` : ` (${messageInLine(document.place(span))})`;
        const place = `${nameInLine(cwd, report.path)}${at}`;
        return `${place}: ${severity}: ${messageInLine(message)} [${rule}]\n`;
      });
    })
    .join('');
}
