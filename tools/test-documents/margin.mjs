#!/usr/bin/env node
// `node tools/test-documents/margin.mjs`: sets two pages with notes in their outer margins and a
// numbered formula, as LaTeX does, into test/documents/latex-margin.pdf. Needs pdflatex.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const documents = path.join(import.meta.dirname, '../../test/documents');
const folder = mkdtempSync(path.join(tmpdir(), 'stet-documents-'));
const run = (command, ...args) =>
  execFileSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, SOURCE_DATE_EPOCH: '1710547200', FORCE_SOURCE_DATE: '1' },
  });
writeFileSync(
  path.join(folder, 'margin.tex'),
  String.raw`\documentclass[11pt,twoside]{article}
\pdfinfoomitdate=1 \pdftrailerid{}
\usepackage[T1]{fontenc} \usepackage{mathptmx}
\usepackage[a5paper,inner=15mm,outer=45mm,marginparwidth=32mm,top=20mm,bottom=20mm]{geometry}
\begin{document}
The harbour wall held until four in the morning, when the sea came over it and took the boats.\marginpar{\footnotesize The wall was built in 1902 and raised twice.} Nobody rang the bell before the tide had taken fourteen of them, and the harbourmaster said that she had never seen the like of it in thirty years at the quay. “We will not pay for a gate that the port should have closed,” the mayor said on Monday.

The water rose by a rule that everybody on the quay knew, and that the engineer wrote on the board:
\begin{equation} h = \frac{t^2}{14} + w \end{equation}
in which $w$ is the wind.

The committee met twice in the week that followed.\marginpar{Minutes of 3 May, which nobody has signed so far.} It heard from the harbourmaster, from two fishermen of the north quay and from an engineer, who told it that the gate had been hung the wrong way round, and that everybody who had ever opened it by hand must have known as much. “It is the only gate in the county that closes itself when nobody wants it to,” the engineer said. The fishermen had little to add, and nobody asked them twice what they had seen on
\newpage
\noindent the night of the storm.\marginpar{Brandt has it otherwise, but he was not on the quay.} The town had slept through it. In the morning the water stood in the church, and in the school, and the children were sent home for a week. When they came back the line on the wall of the gymnasium was as high as the tallest of them, and it is there still, under a strip of glass with the date and the hour.\marginpar{\footnotesize Seen on 9 June.} There is no other monument, and the harbourmaster does not think that there will be one while she keeps the bell.
\end{document}
`,
);
run('pdflatex', '-interaction=batchmode', '-halt-on-error', 'margin.tex');
copyFileSync(path.join(folder, 'margin.pdf'), path.join(documents, 'latex-margin.pdf'));
rmSync(folder, { recursive: true });
