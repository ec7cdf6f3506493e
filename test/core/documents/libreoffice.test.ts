import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftDocumentOf } from '../../../server/src/core/extract/registry.ts';
import { docxOf, odtOf, p, r, textIn, wordPart } from '../../support/packed.ts';

/**
 * Copies with comments, opened by LibreOffice and saved as the other kind of file: what it saves has each comment around the same
 * words. Skipped where there is no LibreOffice (Debian: libreoffice-writer-nogui).
 */
const office = spawnSync('soffice', ['--version']).status === 0;
const title = office
  ? 'LibreOffice opens a copy with comments'
  : 'No LibreOffice here (soffice): that it opens copies with comments is not tested';

const documents = join(import.meta.dirname, '../../documents');
const by = { name: 'Stet', initials: 'S', date: '2024-05-06T07:08:09Z' };
const t = (content: string): string => `<text:p>${content}</text:p>`;
const wordNote = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const openNote = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${t('Asked twice.')}</text:note-body></text:note>`;

interface Draft {
  readonly bytes: Uint8Array;
  /** The words that comments are at. */
  readonly at: readonly string[];
  /** Words of notes, whose comments stand where the note is called. */
  readonly noted?: readonly string[];
}

const drafts: Readonly<Record<string, Draft>> = {
  'libreoffice.docx': { bytes: read('libreoffice.docx'), at: ['flask', 'every way we found was worse', 'one sleeve'] },
  'pandoc.docx': { bytes: read('pandoc.docx'), at: ['a cello', 'not a demolition', 'It means a bench'] },
  'libreoffice.odt': { bytes: read('libreoffice.odt'), at: ['flask', 'every way we found was worse', 'one sleeve'] },
  'pandoc.odt': { bytes: read('pandoc.odt'), at: ['a cello', 'not a demolition', 'It means a bench'] },
  'own.docx': {
    bytes: docxOf(
      p(`${r('The gate held')}${wordNote}${r(' fast.', '<w:i/>')}`) +
        `<w:tbl><w:tr><w:tc>${p('A cell of words.')}</w:tc></w:tr></w:tbl>` +
        p(`<w:hyperlink w:anchor="x">${r('A link &amp; more')}</w:hyperlink>${r(' behind it.')}`),
      {
        footnotes: wordPart('footnotes', `<w:footnote w:id="2">${p('Asked twice.')}</w:footnote>`),
        comments: wordPart('comments', `<w:comment w:id="0" w:author="Ada" w:initials="A">${p('Mine.')}</w:comment>`),
      },
    ),
    at: ['gate', 'held fast', 'of', 'link & more behind'],
    noted: ['twice'],
  },
  'own.odt': {
    bytes: odtOf(`${t(`The gate held${openNote} <text:span>fast</text:span>.`)}${t('A <text:s/>second &amp; last.')}`),
    at: ['gate', 'held fast', 'second & last'],
    noted: ['twice'],
  },
};

function read(name: string): Uint8Array {
  return readFileSync(join(documents, name));
}

async function commented(name: string): Promise<Uint8Array> {
  const { bytes, at, noted = [] } = drafts[name] as Draft;
  const format = draftDocumentOf(name);
  const found = await (await format?.load())?.(bytes);
  if (!format || !found || 'reason' in found) throw new Error(`${name} is not read`);
  const { text } = found.prose;
  const comments = [...at, ...noted].map((words) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`«${words}» is not in ${name}`);
    return { span: { start, end: start + words.length }, lines: [`Here: ${words}`, 'a < b'] };
  });
  const copy = await (await format.drafts.comment())(bytes, text, comments, by);
  if ('reason' in copy) throw new Error(copy.reason);
  return copy;
}

const folder = mkdtempSync(join(tmpdir(), 'stet-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens copies in LibreOffice, which saves each as a file of another kind. */
function saved(names: readonly string[], filter: string): void {
  const files = names.map((name) => join(folder, name));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const to = ['--headless', '--convert-to', filter, '--outdir', join(folder, 'saved')];
  execFileSync('soffice', [profile, ...to, ...files], { stdio: 'ignore', timeout: 300_000 });
}

const plain = (xml: string): string =>
  xml
    .replace(/<text:s(?:\s[^>]*)?\/>|<w:tab\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&apos;', '’')
    .replace(/\s+/g, ' ');

/** What Stet says at which words, as an OpenDocument text has it. */
function inOpenDocument(bytes: Uint8Array): readonly string[] {
  const xml = textIn(bytes, 'content.xml').replace(/<text:note .*?<\/text:note>/gs, '');
  const notes = /<office:annotation [^>]*office:name="([^"]+)"[^>]*>(.*?)<\/office:annotation>/gs;
  return [...xml.matchAll(notes)].flatMap((found) => {
    if (!found[2]?.includes('<dc:creator>Stet</dc:creator>')) return [];
    const from = (found.index ?? 0) + found[0].length;
    const end = xml.indexOf(`<office:annotation-end office:name="${found[1]}"`, from);
    const words = xml.slice(from, end).replace(/<office:annotation .*?<\/office:annotation>/gs, '');
    const said = /<text:p[^>]*>(.*?)<\/text:p>/s.exec(found[2])?.[1] ?? '';
    return [`${plain(said)} = ${plain(words)}`];
  });
}

/** The same of a Word file. */
function inWord(bytes: Uint8Array): readonly string[] {
  const xml = textIn(bytes, 'word/document.xml');
  const comments = textIn(bytes, 'word/comments.xml').matchAll(/<w:comment w:id="(\d+)" ([^>]*)>(.*?)<\/w:comment>/gs);
  return [...comments].flatMap(([, id, about = '', said = '']) => {
    if (!about.includes('w:author="Stet"')) return [];
    const start = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
    const words = xml.slice(start, xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`, start));
    const first = /<w:p[ >].*?<\/w:p>/s.exec(said)?.[0] ?? '';
    return [`${plain(first)} = ${plain(words)}`];
  });
}

const names = Object.keys(drafts);
const ofKind = (ending: string): readonly string[] => names.filter((name) => name.endsWith(ending));

describe.skipIf(!office)(title, () => {
  beforeAll(async () => {
    mkdirSync(join(folder, 'saved'));
    // One name, two kinds: each is saved as the other.
    for (const name of names) writeFileSync(join(folder, name), await commented(name));
    saved(ofKind('.docx'), 'odt:writer8');
    saved(ofKind('.odt'), 'docx:MS Word 2007 XML');
  });

  it.each(names)('%s, and has each at its words', (name) => {
    const other = name.endsWith('.odt') ? name.replace('.odt', '.docx') : name.replace('.docx', '.odt');
    const bytes = readFileSync(join(folder, 'saved', other));
    const found = other.endsWith('.odt') ? inOpenDocument(bytes) : inWord(bytes);
    const { at, noted = [] } = drafts[name] as Draft;
    const expected = [...at.map((words) => `Here: ${words} = ${words}`), ...noted.map((words) => `Here: ${words} = `)];
    expect([...found].sort()).toEqual(expected.sort());
  });
});
