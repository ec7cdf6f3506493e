import type { Finding, Severity } from '../../core/rules/finding.ts';
import { relativePath } from '../../host/paths.ts';
import { type CheckResult, counts } from '../checked.ts';
import { linesOf } from '../lines.ts';
import { messageInLine, withoutCommands } from '../terminal.ts';

/** The report as commands of a GitHub workflow, which annotate the lines of a pull request. What is let stand is left out. */
export function github({ cwd, drafts, libraries }: CheckResult): string {
  const unreadable = new Map(libraries.flatMap((library) => library.unreadable).map((one) => [one.path, one.reason]));
  const lost = [...unreadable].map(([path, reason]) =>
    command(
      'warning',
      { file: relativePath(cwd, path), title: 'stet: unreadable-source' },
      `Cannot be read: ${messageInLine(reason)}`,
    ),
  );
  const found = drafts.flatMap(({ raw, report, document }) => {
    const lines = linesOf(raw);
    const file = relativePath(cwd, report.path);
    return report.findings.filter(counts).map((finding) => {
      const kind = kinds[finding.severity];
      const title = `stet: ${finding.rule}`;
      // A document has no lines that a pull request could show.
      if (document !== null)
        return command(kind, { file, title }, placed(document.place(finding.span), messageOf(finding)));
      const { start, end } = lines.rangeOf(finding.span);
      // Columns only within one line: GitHub does not take them else.
      const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
      const at = { file, line: start.line + 1, endLine: end.line + 1, ...columns, title };
      return command(kind, at, messageOf(finding));
    });
  });
  return [...lost, ...found].map((line) => `${line}\n`).join('');
}

const kinds = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const satisfies Record<
  Severity,
  string
>;

const placed = (place: string, message: string): string =>
  place === '' ? message : `${messageInLine(place)}: ${message}`;

/** With what would mend it: there is no light bulb in a pull request. */
function messageOf({ message, fixes }: Finding): string {
  const fix = fixes().find(({ preferred }) => preferred);
  const said = messageInLine(message);
  return fix === undefined ? said : `${said}\nFix: ${messageInLine(fix.title)}`;
}

function command(kind: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(String(value))}`);
  // An older way to write commands is looked for in the whole line.
  return `::${kind} ${listed.join(',')}::${withoutCommands(inData(message))}`;
}

/** As the runner unescapes them: a line break or a colon of a text must not end the command. */
const inData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string =>
  withoutCommands(inData(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
