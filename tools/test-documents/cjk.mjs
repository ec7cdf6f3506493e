#!/usr/bin/env node
// `node tools/test-documents/cjk.mjs`: sets a few words of Chinese, Japanese and Korean as PDFs whose fonts are named and not in
// them, in the encodings that PDF predefines, into test/documents. Needs uplatex and dvipdfmx (texlive-lang-japanese) and
// python3-reportlab.
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
    env: { ...process.env, SOURCE_DATE_EPOCH: '1710547200' },
  });

const japanese = String.raw`\documentclass[uplatex,a5paper]{jsarticle}
\pagestyle{empty}
\begin{document}
堤防が決壊した朝、漁師の相田イネスは港にいた。「鐘が鳴る前に、潮が十四隻の船をさらっていった」と相田は語った。彼女は三十年にわたって港の記録をつけており、これほどの高潮を見たことはなかったという。倉庫の壁には、水がどこまで来たかを示す線が今も残っている。

市長の林は首を振った。「港が閉じるべきだった門の費用を、町が払うことはない」と林は述べた。門は二十年前に作られ、嵐の夜には開いたままになっていた。誰が鍵を持っていたのか、議会はまだ答えを出していない。住民の集会は来週の月曜日に公民館で開かれる。
\end{document}
`;
writeFileSync(path.join(folder, 'uplatex.tex'), japanese);
run('uplatex', '-interaction=batchmode', 'uplatex.tex');
run('dvipdfmx', '-q', '-f', 'ptex-noEmbed.map', 'uplatex.dvi');

/** A font, its encoding in the file and in Python, and its words. */
const lines = [
  ['HeiseiMin-W3', 'UniJIS-UCS2-H', 'utf-16-be', '「堤防は百年もつと言われていた」と相田は語った。'],
  ['HeiseiKakuGo-W5', '90ms-RKSJ-H', 'cp932', '船は十四隻であった。'],
  ['STSong-Light', 'UniGB-UCS2-H', 'utf-16-be', '“潮水在任何人敲钟之前就冲走了十四条船，”港务长说。'],
  ['STSong-Light', 'GBK-EUC-H', 'gbk', '城里没有人听见钟声。'],
  ['MSung-Light', 'ETen-B5-H', 'big5', '「潮水在任何人敲鐘之前就沖走了船，」港務長說。'],
  ['HYSMyeongJo-Medium', 'UniKS-UCS2-H', 'utf-16-be', '“종을 울리기 전에 배가 떠내려갔다”고 항만장이 말했다.'],
];
const script = `
import json, sys
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import CIDFont
from reportlab.pdfgen.canvas import Canvas
canvas = Canvas('reportlab.pdf', pagesize=(420, 300), invariant=1)
for i, (face, encoding, codec, text) in enumerate(json.load(sys.stdin)):
    font = CIDFont(face, encoding)
    pdfmetrics.registerFont(font)
    canvas.setFont(font.fontName, 12)
    canvas.drawString(30, 260 - 40 * i, text.encode(codec).decode('latin-1'))
canvas.save()
`;
writeFileSync(path.join(folder, 'set.py'), script);
execFileSync('python3', ['set.py'], { cwd: folder, input: JSON.stringify(lines) });

for (const name of ['uplatex', 'reportlab'])
  copyFileSync(path.join(folder, `${name}.pdf`), path.join(documents, `cjk-${name}.pdf`));
rmSync(folder, { recursive: true });
