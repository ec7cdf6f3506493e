import pc from 'picocolors';
import { inTally, stateOrder } from '../../core/answers/words/stateWords.ts';
import type { Library } from '../../core/library/library.ts';
import { inEnglish } from '../../core/messages/say.ts';
import type { Finding, Related, Severity } from '../../core/rules/finding.ts';
import type { Span } from '../../core/text/span.ts';
import { type CheckedDraft, type CheckResult, type Summary, summaryOf } from '../checked.ts';
import { type Lines, linesOf, rememberedLines } from '../lines.ts';
import { messageInLine, nameInLine } from '../terminal.ts';
import { draw, excerptOn } from './drawn.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** What a finding is drawn with: its draft's lines, those of sources, the working folder, colours. */
interface Page {
  readonly lines: Lines;
  readonly linesIn: (text: string) => Lines;
  readonly cwd: string;
  readonly c: Colors;
  readonly width: number;
}

/** The report for people: each finding drawn under its line, the source's passage below it, a summary at the end. */
export function pretty(result: CheckResult, color: boolean, terminal?: number): string {
  const c = pc.createColors(color);
  const linesIn = rememberedLines();
  const parts = result.drafts.flatMap((draft) => {
    const lines = linesOf(draft.raw);
    const found = draft.report.findings.map((finding) =>
      findingOf(finding, draft, { lines, linesIn, cwd: result.cwd, c, width: excerptOn(terminal) }),
    );
    return draft.report.checked
      ? found
      : [
          `${c.bold(nameInLine(result.cwd, draft.report.path))}: not checked: ${draft.library.archive === undefined ? 'no sources found' : 'the archive did not answer'}\n`,
          ...found,
        ];
  });
  return `${[...parts, summaryLine(summaryOf(result.drafts), result.drafts, c)].join('\n')}\n`;
}

function findingOf(finding: Finding, draft: CheckedDraft, page: Page): string {
  const { lines, cwd, c } = page;
  const place = c.bold(`${nameInLine(cwd, draft.report.path)}${placeBehind(finding.span, draft, lines)}`);
  if (finding.stet)
    return c.dim(
      `${place} allowed: ${finding.rule}${finding.stet.reason === '' ? '' : ` (${messageInLine(finding.stet.reason)})`}\n`,
    );
  const paint = painter(finding.severity, c);
  const drawn = draw(draft.raw, lines, finding.span, '^', page.width);
  const related = finding.related.slice(0, 3).flatMap((one) => relatedLines(one, draft.library, page));
  const head = `${place} ${paint(finding.severity)} ${c.dim(finding.rule)}\n  ${messageInLine(finding.message)}`;
  const line = draft.document === null ? drawn.line : null;
  return `${[head, ...excerpt(line, drawn.text, paint(drawn.marks.trimStart()), drawn.marks, c), ...related].join('\n')}\n`;
}

/** ":12:5", of a document ", para. 3". */
function placeBehind(span: Span, { document }: CheckedDraft, lines: Lines): string {
  const { line, character } = lines.positionAt(span.start);
  if (document === null) return `:${line + 1}:${character + 1}`;
  const place = document.place(span);
  return place === '' ? '' : `, ${place}`;
}

function excerpt(line: number | null, text: string, painted: string, marks: string, c: Colors): readonly string[] {
  const number = String(line ?? '').padStart(5);
  const blanks = marks.length - marks.trimStart().length;
  return [`${c.dim(`${number} │`)} ${text}`, `${c.dim(`${' '.repeat(5)} │`)} ${' '.repeat(blanks)}${painted}`];
}

function relatedLines(related: Related, library: Library, { linesIn, cwd, c, width }: Page): readonly string[] {
  const source = library.sources.find((one) => one.path === related.path);
  const path = nameInLine(cwd, related.path);
  const message = messageInLine(related.message);
  if (source === undefined) return [`  ${c.cyan(path)}: ${message}`];
  const lines = linesIn(source.raw);
  const { line, character } = lines.positionAt(related.span.start);
  const drawn = draw(source.raw, lines, related.span, '~', width);
  const head = `  ${c.cyan(`${path}:${line + 1}:${character + 1}`)} ${message}`;
  return [head, ...excerpt(drawn.line, drawn.text, c.cyan(drawn.marks.trimStart()), drawn.marks, c)];
}

function painter(severity: Severity, c: Colors): (text: string) => string {
  return { error: c.red, warning: c.yellow, information: c.blue, hint: c.dim }[severity];
}

function summaryLine(summary: Summary, drafts: readonly CheckedDraft[], c: Colors): string {
  const known = drafts.reduce((sum, { report }) => sum + report.known, 0);
  const findings = list([
    [summary.errors, plural('error', summary.errors)],
    [summary.warnings, plural('warning', summary.warnings)],
    [summary.infos, plural('remark', summary.infos)],
    [summary.stets, 'allowed'],
    [known, 'known from the baseline'],
  ]);
  const states = statesIn(drafts);
  const quotations = `${summary.quotations} ${plural('quotation', summary.quotations)}${states === '' ? '' : ` (${states})`}`;
  const paint = summary.errors > 0 ? c.red : summary.warnings > 0 ? c.yellow : c.green;
  return `${drafts.length} ${plural('draft', drafts.length)}, ${quotations}: ${paint(findings === '' ? 'nothing to report' : findings)}`;
}

/** "2 wrong · 1 not found · 6 match". */
function statesIn(drafts: readonly CheckedDraft[]): string {
  const states = drafts.flatMap(({ report }) => report.quotations.map(({ state }) => state));
  return stateOrder
    .map((state) => ({ state, count: states.filter((one) => one === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${inTally(inEnglish, state, count)}`)
    .join(' · ');
}

const plural = (word: string, n: number): string => (n === 1 ? word : `${word}s`);

const list = (items: readonly (readonly [number, string])[]): string =>
  items
    .filter(([n]) => n > 0)
    .map(([n, word]) => `${n} ${word}`)
    .join(', ');
