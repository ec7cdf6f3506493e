import { completionsAt } from '../../server/src/core/answers/completing/completions.ts';
import { hoverAt as hoverOf } from '../../server/src/core/answers/hover/hover.ts';
import type { Edit } from '../../server/src/core/markup/markup.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { analysisOf, type Fixture, parseFixture } from './fixture.ts';

/** Draws findings under the lines they stand on: a caret, as many tildes as the span is long, rule and message. */
export function draw(raw: string, findings: readonly Finding[], withMessages = true): string {
  const lines = raw.replace(/\n+$/, '').split('\n');
  const out: string[] = [];
  let offset = 0;
  for (const line of lines) {
    out.push(line);
    for (const finding of findings) {
      if (finding.span.start < offset || finding.span.start > offset + line.length) continue;
      const length = Math.min(finding.span.end, offset + line.length) - finding.span.start;
      const mark = `^${'~'.repeat(Math.max(0, length - 1))}`;
      const stet = finding.stet ? ` [stet: ${finding.stet.reason}]` : '';
      const message = withMessages ? `: ${finding.message}` : '';
      out.push(`${' '.repeat(finding.span.start - offset)}${mark} ${finding.rule}${message}${stet}`);
    }
    offset += line.length + 1;
  }
  return `\n${out.join('\n')}\n`;
}

/** Checks a fixture's draft and draws what was found under it. */
export function checkDraft(text: string): string {
  const fixture = parseFixture(text);
  return draw(fixture.draft.raw, analysisOf(fixture).check(fixture.draft).findings);
}

/** The messages of a draft that should have none: the empty list, when the test holds. */
export function checkClean(text: string): readonly string[] {
  const fixture = parseFixture(text);
  return analysisOf(fixture)
    .check(fixture.draft)
    .findings.map((finding) => `${finding.rule}: ${finding.message}`);
}

/** The hover at `$0`, as Markdown; `beside` the messages of the problems there, as some editors show them. */
export function hoverAt(text: string, beside = { problems: false }): string {
  const fixture = parseFixture(text);
  return `\n${analysisOf(fixture).ask(fixture.draft, hoverOf, fixture.cursor, beside)?.markdown ?? '(none)'}\n`;
}

/** What is offered at `$0`, a line each: label, detail, and what would be written. */
export function completeAt(text: string): readonly string[] {
  const fixture = parseFixture(text);
  return analysisOf(fixture)
    .ask(fixture.draft, completionsAt, fixture.cursor)
    .map((item) => `${item.label} | ${item.detail} | ${item.newText}`);
}

/** The draft after the fix with this title was applied to the first finding that offers it. */
export function applyFix(text: string, title: string): string {
  const fixture = parseFixture(text);
  const fixes = analysisOf(fixture)
    .check(fixture.draft)
    .findings.flatMap((finding) => finding.fixes());
  const fix = fixes.find((one) => one.title === title);
  if (!fix) throw new Error(`no fix «${title}» among: ${fixes.map((one) => one.title).join(' | ')}`);
  return applied(fixture, fix.edits);
}

export const applied = (fixture: Fixture, edits: readonly Edit[]): string => edited(fixture.draft.raw, edits);

/** A text with these edits made. */
export function edited(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
  return backwards.reduce((raw, { span, newText }) => raw.slice(0, span.start) + newText + raw.slice(span.end), text);
}
