import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Analysis, DraftInput } from '../../server/src/core/analysis.ts';
import type { Fix } from '../../server/src/core/drafting/fix.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { asciidocDialect, curvedDialect } from '../support/dialects/asciidoc.ts';
import { htmlDialect, quotedHtmlDialect } from '../support/dialects/html.ts';
import { csquotesDialect, latexDialect } from '../support/dialects/latex.ts';
import { mdxDialect } from '../support/dialects/mdx.ts';
import { orgDialect } from '../support/dialects/org.ts';
import { rstDialect } from '../support/dialects/rst.ts';
import { quotedTypstDialect, typstDialect } from '../support/dialects/typst.ts';
import { edited } from '../support/draw.ts';
import { type Dialect, rendered, Unrendered } from '../support/rendering.ts';
import { type DrawnCase, topicFiles, topicOf } from '../support/topics.ts';

/*
 * The drawn drafts in every markup that they can be written in: the same rules say the same of the same words, and a fix makes the same
 * words of them. `listings/markups/` has the tables: how many drafts of each topic are written in each markup, how many findings they
 * have and how many fixes were made; below it why some are not written.
 */
const dialects: readonly Dialect[] = [
  latexDialect,
  csquotesDialect,
  htmlDialect,
  quotedHtmlDialect,
  typstDialect,
  quotedTypstDialect,
  asciidocDialect,
  curvedDialect,
  rstDialect,
  orgDialect,
  mdxDialect,
];
const topics = topicFiles().map(topicOf);

/** Typography apart, which a markup writes with its own signs, and the blank that a citation leaves before a full stop of Chinese. */
const plain = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\u2009\s]+/g, ' ')
    .replace(/ (?=。)/g, '')
    .trim();

/** A draft and what judges it. */
interface Checked {
  readonly draft: DraftInput;
  readonly analysis: Analysis;
}

/** A finding by its rule and the words or the keys that it speaks of. */
function told({ analysis, draft }: Checked, { rule, span, stet }: Finding): string {
  const { prose } = analysis.read(draft);
  const keys = prose.citations.filter(({ raw }) => raw.start === span.start && raw.end === span.end);
  const there = prose.map.toProse(span);
  const words = prose.text.slice(there.start, there.end);
  const what = keys.length > 0 ? keys.map(({ key }) => `@${key}`).join(' ') : plain(words);
  return `${rule}${stet ? ` [${stet.reason}]` : ''}: ${what}`;
}

/** All findings, by what they tell. */
function findingsOf(checked: Checked): readonly (readonly [string, Finding])[] {
  const { findings } = checked.analysis.check(checked.draft);
  return findings.map((one) => [told(checked, one), one] as const).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** What a draft says once a fix is made: its words, its citations, what is let stand. */
const afterFix = ({ analysis, draft }: Checked, { edits }: Fix): string =>
  said({ analysis, draft: { path: draft.path, raw: edited(draft.raw, edits) } });

const unchanged = (checked: Checked, rule: string): string => said(checked, [`stet ${rule}`]);

function said({ analysis, draft }: Checked, more: readonly string[] = []): string {
  const { prose } = analysis.read(draft);
  const cited = prose.citations.map(({ key, locator }) => `@${key} ${locator ?? ''}`);
  const stets = [...prose.directives.map(({ rule }) => `stet ${rule}`), ...more].sort();
  return [plain(prose.text), ...cited, ...stets].join('\n');
}

async function written(one: DrawnCase, dialect: Dialect): Promise<DraftInput | string> {
  const analysis = await one.analysis();
  try {
    return { path: dialect.path, raw: rendered(analysis.read(one.draft), one.draft.raw, dialect) };
  } catch (error) {
    if (error instanceof Unrendered) return error.message;
    throw error;
  }
}

interface Row {
  drafts: number;
  written: number;
  findings: number;
  fixes: number;
}

/** Compares a draft with the same in another markup. */
function compare(before: Checked, now: Checked, row: Row): void {
  const [old, other] = [findingsOf(before), findingsOf(now)];
  expect(
    other.map(([what]) => what),
    now.draft.raw,
  ).toEqual(old.map(([what]) => what));
  row.findings += other.length;
  other.forEach(([, finding], i) => {
    const fixes = (old[i] as (typeof old)[number])[1].fixes();
    expect(finding.fixes().length).toBe(fixes.length);
    finding.fixes().forEach((fix, f) => {
      // A comment leaves the words as they are.
      const wanted = fix.placeholder ? unchanged(now, finding.rule) : afterFix(before, fixes[f] as Fix);
      expect(afterFix(now, fix), `${fix.title} in ${now.draft.raw}`).toBe(wanted);
      row.fixes++;
    });
  });
}

describe.each(dialects)('$name', (dialect) => {
  const rows: string[] = [];
  const reasons: string[] = [];

  test.each(topics)('$file', async ({ file, cases }) => {
    const row: Row = { drafts: cases.length, written: 0, findings: 0, fixes: 0 };
    for (const one of cases) {
      const draft = await written(one, dialect);
      if (typeof draft === 'string') {
        reasons.push(`${file} · ${one.name}: ${draft}`);
        continue;
      }
      row.written++;
      const before = { draft: one.draft, analysis: await one.analysis() };
      compare(before, { draft, analysis: await one.analysisOf(draft) }, row);
    }
    const cells = [row.drafts, row.written, row.findings, row.fixes].map((cell) => String(cell).padStart(9));
    rows.push(`${file.padEnd(36)}${cells.join('')}`);
  });

  test('the table', async () => {
    const head = `${dialect.name.padEnd(36)}${['drafts', 'written', 'findings', 'fixes'].map((cell) => cell.padStart(9)).join('')}`;
    const table = [head, ...rows, '', 'Not written:', ...reasons, ''].join('\n');
    const name = dialect.name.toLowerCase().replaceAll(' ', '-');
    await expect(table).toMatchFileSnapshot(join(import.meta.dirname, `listings/markups/${name}.txt`));
  });
});
