#!/usr/bin/env node
// `node tools/test-documents/office.mjs`: sets test/documents/article.md as plain text, a web page, files of office programs and
// books, into test/documents. Needs pandoc and LibreOffice (libreoffice-writer-nogui). The tests read what is checked in and
// need neither.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const documents = path.join(import.meta.dirname, '../../test/documents');
const article = path.join(documents, 'article.md');
const folder = mkdtempSync(path.join(tmpdir(), 'stet-documents-'));
const env = { ...process.env, SOURCE_DATE_EPOCH: '1710547200', LANG: 'en_GB.UTF-8' };
const run = (command, ...args) =>
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], env });
const office = (format, file) =>
  run(
    'soffice',
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    'office',
    file,
  );

run('pandoc', article, '-t', 'plain', '--wrap=auto', '--columns=80', '-o', 'pandoc.txt');
run('pandoc', article, '-s', '-t', 'html', '-o', 'pandoc.html');
for (const name of ['pandoc.docx', 'pandoc.odt', 'pandoc.epub']) run('pandoc', article, '-o', name);
run('pandoc', article, '-t', 'epub2', '-o', 'pandoc-2.epub');
// LibreOffice writes anew what pandoc wrote, each the other kind, so that nothing of pandoc's own file is left.
office('docx:MS Word 2007 XML', 'pandoc.odt');
office('odt', 'pandoc.docx');
for (const format of ['rtf', 'doc:MS Word 97']) office(format, 'pandoc.docx');

const made = {
  'pandoc.txt': 'pandoc.txt',
  'pandoc.html': 'pandoc.html',
  'pandoc.docx': 'pandoc.docx',
  'pandoc.odt': 'pandoc.odt',
  'pandoc.epub': 'pandoc.epub',
  'pandoc-2.epub': 'pandoc-2.epub',
  'libreoffice.docx': 'office/pandoc.docx',
  'libreoffice.odt': 'office/pandoc.odt',
  'libreoffice.rtf': 'office/pandoc.rtf',
  'libreoffice.doc': 'office/pandoc.doc',
};
for (const [name, from] of Object.entries(made)) {
  copyFileSync(path.join(folder, from), path.join(documents, name));
  console.log(`${name}: ${Math.round(statSync(path.join(documents, name)).size / 1024)} KB`);
}
rmSync(folder, { recursive: true });
