import type { CheckedQuotation } from '../../core/answers/sheet/checked.ts';
import { inSentence } from '../../core/answers/words/stateWords.ts';
import { inEnglish } from '../../core/messages/say.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { Span } from '../../core/text/span.ts';
import { relativePath } from '../../host/paths.ts';
import { type CheckedDraft, type CheckResult, counts, isAtLeast } from '../checked.ts';
import { linesOf } from '../lines.ts';

/**
 * The report as JUnit's XML: a suite a draft, a case a quotation, and one more for what belongs to none. A warning or an
 * error fails its case, as it fails the run; a quotation that could not be checked, or its speaker not, is skipped, not passed.
 */
export function junit(result: CheckResult): string {
  const suites = result.drafts.map((draft) => suiteOf(draft, result.cwd));
  const sum = (of: 'tests' | 'failures' | 'skipped'): number => suites.reduce((all, suite) => all + suite[of], 0);
  const head = `<testsuites name="stet" tests="${sum('tests')}" failures="${sum('failures')}" skipped="${sum('skipped')}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly xml: string;
}

function suiteOf({ raw, report, document }: CheckedDraft, cwd: string): Suite {
  const lines = linesOf(raw);
  const file = relativePath(cwd, report.path);
  const line = (offset: number): string => String(lines.positionAt(offset).line + 1);
  const place = (span: Span): string => (document === null ? `line ${line(span.start)}` : document.place(span));
  const at = (span: Span): string => (document === null ? `${file}:${line(span.start)}` : `${file}, ${place(span)}`);
  const cases = report.quotations.map((quotation, i) => {
    const own = report.findings.filter((finding) => finding.quotation === i);
    return caseOf(nameOf(quotation, place(quotation.span)), own, skipping(quotation), file, at);
  });
  const others = report.findings.filter((finding) => finding.quotation === null);
  if (others.length > 0) cases.push(caseOf('other findings', others, null, file, at));
  const count = (state: Case['state']): number => cases.filter((one) => one.state === state).length;
  const totals = { tests: cases.length, failures: count('failed'), skipped: count('skipped') };
  const head = `  <testsuite name="${escaped(file)}" tests="${totals.tests}" failures="${totals.failures}" skipped="${totals.skipped}">`;
  return { ...totals, xml: `${head}\n${cases.map(({ xml }) => xml).join('')}  </testsuite>\n` };
}

interface Case {
  readonly state: 'passed' | 'failed' | 'skipped';
  readonly xml: string;
}

const nameOf = ({ text }: CheckedQuotation, place: string): string => {
  const words = text.replace(/\s+/g, ' ');
  return `${place}: ${words.length > 80 ? `${words.slice(0, 77).replace(/[\ud800-\udbff]$/, '')}…` : words}`;
};

function skipping({ state }: CheckedQuotation): string | null {
  const open = state === 'unchecked' || state === 'unplaced' || state === 'speaker-unchecked';
  return open ? inSentence(inEnglish, state) : null;
}

function caseOf(
  name: string,
  findings: readonly Finding[],
  /** Why it is no test that passes; null: it is one. */
  skipped: string | null,
  file: string,
  at: (span: Span) => string,
): Case {
  const faults = findings.filter((one) => counts(one) && isAtLeast(one.severity, 'warning'));
  const head = `    <testcase name="${escaped(name)}" classname="${escaped(file)}" file="${escaped(file)}"`;
  const say = (finding: Finding): string => `${at(finding.span)}: ${finding.message} (${finding.rule})`;
  if (faults.length > 0) {
    const [first] = faults as [Finding];
    const body = `      <failure type="${first.rule}" message="${escaped(first.message)}">${escaped(faults.map(say).join('\n'))}</failure>\n`;
    return { state: 'failed', xml: `${head}>\n${body}    </testcase>\n` };
  }
  if (skipped !== null)
    return {
      state: 'skipped',
      xml: `${head}>\n      <skipped message="${escaped(skipped)}"/>\n    </testcase>\n`,
    };
  return { state: 'passed', xml: `${head}/>\n` };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '#': '&#35;',
  ':': '&#58;',
};

/** XML 1.0 has no way at all to write most control characters, nor half of a surrogate pair. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"\n]|#(?=#)|:(?=:)/g, (c) => entities[c] as string);
}
