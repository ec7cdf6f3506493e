import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { latex } from '../../../../server/src/core/markup/latex/latex.ts';
import { applyFix } from '../../../support/draw.ts';

const hasTex = spawnSync('pdflatex', ['--version'], { stdio: 'ignore' }).status === 0;

/** Sets a draft and gives what TeX has to say of errors; null when it has set it. */
function errorsOf(draft: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'stet-latex-'));
  try {
    writeFileSync(join(folder, 'draft.tex'), draft);
    execFileSync('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', 'draft.tex'], {
      cwd: folder,
      stdio: 'ignore',
    });
    return null;
  } catch {
    return readFileSync(join(folder, 'draft.log'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const document = (body: string): string => `\\documentclass{article}\n\\begin{document}\n${body}\n\\end{document}\n`;

// Needs a TeX (Debian: texlive-latex-base); skipped where there is none.
describe.skipIf(!hasTex)('what is written into a draft is set by pdflatex', () => {
  it('every sign that means something to TeX, alone and beside each other', () => {
    const signs = '%&#_$',
      others = '{}~^\\`\'"<>|-“”‘’–—…«»\u00a0\u2009€£§é?!,[]*=/@:;';
    const all = [...signs, ...others];
    const pairs = all.map((one) => all.map((other) => `x${one}${other}y`).join(' '));
    const body = [...pairs, `${signs}${others}`].map((words) => latex.write.words(words)).join('\n\n');
    // OT1 has no signs for guillemets.
    expect(
      errorsOf(document(body).replace('\\begin{document}', '\\usepackage[T1]{fontenc}\n\\begin{document}')),
    ).toBeNull();
  });

  it('words of a source restored into a draft', () => {
    const said = '“It is 100% the R&D crew_7 {sic} and costs $5 ~ #1 of 2^3 \\ x,” Ines Aldana said.';
    const draft = document("``It was 100\\% the R\\&D crew\\_7 \\{sic\\} and costs \\$6,'' Ines Aldana said.");
    const mended = applyFix(`//- sources/a.txt\n${said}\n//- draft.tex\n${draft}`, 'Restore the source’s wording');
    expect(mended).not.toBe(draft);
    expect(errorsOf(mended)).toBeNull();
  });

  it('a comment that lets a finding stand', () => {
    const draft = document("``It held,'' \\emph{she} said.");
    const at = draft.indexOf("''") + 2;
    const { span, newText } = latex.write.comment('stet altered-quotation: 100% & more', draft, at);
    expect(errorsOf(draft.slice(0, span.start) + newText + draft.slice(span.end))).toBeNull();
  });
});
