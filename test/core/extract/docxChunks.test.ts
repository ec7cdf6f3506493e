import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentFormatOf } from '../../../server/src/core/extract/registry.ts';
import { docxOf, p, wordPart, zipOf } from '../../support/packed.ts';
import { shown } from './shown.ts';

const relation = (id: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="${target}"/>`;
const chunk = (id: string): string =>
  `<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"><w:altChunkPr><w:matchSrc/></w:altChunkPr></w:altChunk>`;

/** A Word file with other documents in it, by their names. */
function wordWith(chunks: Readonly<Record<string, string | Uint8Array>>, body: string, types = ''): Uint8Array {
  const relations = Object.keys(chunks).map((name, i) => relation(`c${i}`, `/word/${name}`));
  const named = Object.entries(chunks).map(([name, content]) => [`word/${name}`, content] as const);
  return zipOf({
    ...unzipSync(docxOf(body)),
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
    ...Object.fromEntries(named),
  });
}

async function drawn(bytes: Uint8Array): Promise<string> {
  const found = await (await documentFormatOf('a.docx')?.load())?.(bytes);
  if (found === undefined || 'reason' in found) return `${found?.reason}`;
  return shown(found.prose, found.prose.text);
}

describe('a document that a Word file holds whole', () => {
  it('stands in its place, with all of its words', async () => {
    const page =
      '<html><body><nav>Minutes</nav><h2>Evidence</h2><p>Ines Aldana said: <b>“We lost fourteen boats.”</b></p><ol start="7"><li>Agreed.</li></ol></body></html>';
    const body = p('Before.') + chunk('c0') + p('Behind.');
    expect(await drawn(wordWith({ 'afchunk.htm': page }, body))).toMatchInlineSnapshot(`
      "1 paragraph | Before.
      2 heading 2 | Evidence
      3 paragraph | Ines Aldana said: “We lost fourteen boats.”
      4 item | Agreed.
      5 paragraph | Behind.
        strong ““We lost fourteen boats.”” “We lost fourteen boats.”"
    `);
  });

  it('may be plain text, a page with its pictures, or another Word file', async () => {
    const mail =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The wall held.</p>\r\n--x--\r\n';
    const inner = docxOf(p('The mill burned.'));
    const bytes = wordWith(
      { 'a.txt': 'The tide took them.\n\nAll of them.\n', 'b.mht': mail, 'c.docx': inner },
      ['c0', 'c1', 'c2'].map(chunk).join(''),
    );
    expect(await drawn(bytes)).toMatchInlineSnapshot(`
      "1 paragraph | The tide took them.
      2 paragraph | All of them.
      3 paragraph | The wall held.
      4 paragraph | The mill burned."
    `);
  });

  it('may be RTF', async () => {
    expect(await drawn(wordWith({ 'a.rtf': '{\\rtf1 The wall held.}' }, chunk('c0')))).toBe(
      '1 paragraph | The wall held.',
    );
  });

  it('is known by its type before its name', async () => {
    const types = '<Override PartName="/word/chunk.dat" ContentType="text/html"/>';
    expect(await drawn(wordWith({ 'chunk.dat': '<p>The wall held.</p>' }, chunk('c0'), types))).toBe(
      '1 paragraph | The wall held.',
    );
  });

  it('is named where it cannot be read', async () => {
    const body = p('Before.') + chunk('c0') + chunk('c1') + chunk('c9');
    expect(await drawn(wordWith({ 'a.odt': 'PK', 'b.docx': 'PK' }, body))).toMatchInlineSnapshot(`
      "1 paragraph | Before.
        defect A document inside it (a.odt) could not be read: “.odt” inside a Word file is not supported yet
        defect A document inside it (b.docx) could not be read: cut off or damaged
        defect A document inside it could not be read: it is not in the file"
    `);
    expect(await drawn(wordWith({ 'a.odt': 'PK' }, chunk('c0')))).toMatchInlineSnapshot(
      `"A document inside it (a.odt) could not be read: “.odt” inside a Word file is not supported yet"`,
    );
  });

  it('and that holds itself ends somewhere', async () => {
    const outer = (inner: Uint8Array): Uint8Array => wordWith({ 'c.docx': inner }, p('Again.') + chunk('c0'));
    const bytes = Array.from({ length: 6 }).reduce<Uint8Array>(outer, docxOf(p('At last.')));
    expect(await drawn(bytes)).toMatchInlineSnapshot(`
      "1 paragraph | Again.
      2 paragraph | Again.
      3 paragraph | Again.
      4 paragraph | Again.
        defect A document inside it (c.docx) could not be read: nested too deeply"
    `);
    const many = wordWith({ 'c.txt': 'Again.' }, p('Begin.') + Array.from({ length: 300 }, () => chunk('c0')).join(''));
    expect((await drawn(many)).split('\n')).toHaveLength(2);
  });

  it('that a note holds is the note’s', async () => {
    const note = wordPart('footnotes', `<w:footnote w:id="2">${p('See:')}${chunk('c0')}</w:footnote>`);
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const files = unzipSync(docxOf(p(`<w:r><w:t>They held.</w:t></w:r>${reference}`), { footnotes: note }));
    const bytes = zipOf({
      ...files,
      'word/_rels/footnotes.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('c0', 'n.html')}</Relationships>`,
      'word/n.html': '<p>the log of the quay</p>',
    });
    expect(await drawn(bytes)).toMatchInlineSnapshot(`
      "1 paragraph | They held.
      2 footnote | See:
      3 footnote | the log of the quay
        footnote “”  → note 1"
    `);
  });
});
