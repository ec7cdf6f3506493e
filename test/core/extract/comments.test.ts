import { describe, expect, it } from 'vitest';
import type { Commenter, DraftComment } from '../../../server/src/core/extract/format.ts';
import { draftDocumentOf } from '../../../server/src/core/extract/registry.ts';
import { docxOf, filesIn, odtOf, p, r, textIn, wordPart, zipOf } from '../../support/packed.ts';

const by = { name: 'Stet', initials: 'S', date: '2024-05-06T07:08:09Z' };

interface Copied {
  readonly copy: Uint8Array;
  readonly body: string;
  readonly words: string;
}

/** A copy with a comment “no” at the first place of each of these words. */
async function commented(name: string, bytes: Uint8Array, ...at: readonly string[]): Promise<Copied> {
  const format = draftDocumentOf(name);
  if (format === null) throw new Error('no draft');
  const found = await (await format.load())(bytes);
  if ('reason' in found) throw new Error(found.reason);
  const { text } = found.prose;
  const comments = at.map((words): DraftComment => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`«${words}» is not in it`);
    return { span: { start, end: start + words.length }, lines: [`no: ${words}`, 'a < b & c'] };
  });
  const comment: Commenter = await format.drafts.comment();
  const copy = await comment(bytes, text, comments, by);
  if ('reason' in copy) throw new Error(copy.reason);
  const part = name.endsWith('.odt') ? 'content.xml' : 'word/document.xml';
  return { copy, body: textIn(copy, part), words: text };
}

const inBody = (xml: string): string => /<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? '';
const word = async (body: string, ...at: readonly string[]): Promise<string> =>
  inBody((await commented('a.docx', docxOf(body), ...at)).body);
const begin = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('a comment in a Word file', () => {
  it('at whole runs leaves them as they are', async () => {
    expect(await word(p(r('The gate ') + r('held') + r('.')), 'held')).toBe(
      p(`${r('The gate ')}${begin(0)}${r('held')}${end(0)}${r('.')}`),
    );
    expect(await word(p('The gate held.'), 'The gate held.')).toBe(p(`${begin(0)}${r('The gate held.')}${end(0)}`));
  });

  it('in a run parts it, each part with its looks', async () => {
    expect(await word(p(r('The gate held.', '<w:i/>')), 'gate')).toBe(
      p(`${r('The ', '<w:i/>')}${begin(0)}${r('gate', '<w:i/>')}${end(0)}${r(' held.', '<w:i/>')}`),
    );
  });

  it('keeps the blanks that a part has at its ends', async () => {
    const run = '<w:r w:rsidR="1"><w:t>The gate held.</w:t></w:r>';
    const part = (words: string): string => `<w:r w:rsidR="1"><w:t xml:space="preserve">${words}</w:t></w:r>`;
    expect(await word(`<w:p>${run}</w:p>`, 'gate')).toBe(
      `<w:p>${part('The ')}${begin(0)}${part('gate')}${end(0)}${part(' held.')}</w:p>`,
    );
  });

  it('counts references and characters beyond the first plane', async () => {
    expect(await word(p(r('A &amp; B 😀 &#x1F600;x held')), 'held')).toBe(
      p(`${r('A &amp; B 😀 &#x1F600;x ')}${begin(0)}${r('held')}${end(0)}`),
    );
  });

  it('stands between tabs and breaks of one run', async () => {
    const text = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;
    const run = `<w:r>${text('one')}<w:tab/>${text('two')}<w:br/>${text('three')}</w:r>`;
    expect(await word(`<w:p>${run}</w:p>`, 'two')).toBe(
      `<w:p><w:r>${text('one')}<w:tab/></w:r>${begin(0)}<w:r>${text('two')}</w:r>${end(0)}<w:r><w:br/>${text('three')}</w:r></w:p>`,
    );
  });

  it('may run over runs, links and paragraphs, and over other comments', async () => {
    const link = `<w:hyperlink>${r('gate')}</w:hyperlink>`;
    expect(await word(p(`${r('The ')}${link}${r(' held.')}`) + p('It did.'), 'gate held.\n\nIt', 'gate')).toBe(
      p(`${r('The ')}<w:hyperlink>${begin(0)}${begin(1)}${r('gate')}${end(1)}</w:hyperlink>${r(' held.')}`) +
        p(`${r('It')}${end(0)}${r(' did.')}`),
    );
  });

  it('ends one before another begins', async () => {
    expect(await word(p('onetwo'), 'one', 'two')).toBe(
      p(`${begin(0)}${r('one')}${end(0)}${begin(1)}${r('two')}${end(1)}`),
    );
  });

  it('on words of a note stands where the note is called', async () => {
    const call = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const notes = wordPart('footnotes', `<w:footnote w:id="2">${p('Asked twice.')}</w:footnote>`);
    const bytes = docxOf(p(`${r('They held.')}${call}`), { footnotes: notes });
    const { copy, body } = await commented('a.docx', bytes, 'twice');
    expect(inBody(body)).toBe(p(`${r('They held.')}${begin(0)}${call}${end(0)}`));
    expect(textIn(copy, 'word/footnotes.xml')).toBe(notes);
  });

  it('on words of a box stands at the run that holds the box', async () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p('In a box.')}</w:txbxContent></v:textbox></w:pict></w:r>`;
    expect(await word(p(`${r('Before.')}${box}`), 'box')).toBe(p(`${r('Before.')}${begin(0)}${box}${end(0)}`));
  });

  it('stands beside those that are there, under a number of its own', async () => {
    const note = `<w:comment w:id="7" w:author="Ada"><w:p/></w:comment>`;
    const body = p(`<w:commentRangeStart w:id="7"/>${r('The gate held.')}<w:commentRangeEnd w:id="7"/>`);
    const bytes = docxOf(body, { comments: wordPart('comments', note) });
    const { copy } = await commented('a.docx', bytes, 'gate');
    const comments = textIn(copy, 'word/comments.xml');
    expect(comments).toContain(
      `${note}<w:comment w:id="8" w:author="Stet" w:date="2024-05-06T07:08:09Z" w:initials="S">`,
    );
    expect(comments).toContain('a &lt; b &amp; c');
    expect(textIn(copy, 'word/document.xml')).toContain('<w:commentRangeStart w:id="7"/>');
    expect(textIn(copy, 'word/_rels/document.xml.rels')).toBe(textIn(bytes, 'word/_rels/document.xml.rels'));
  });

  it('is announced in a file that had none, and all else is as it was', async () => {
    const bytes = docxOf(p('The gate held.'), { styles: wordPart('styles', ''), settings: wordPart('settings', '') });
    const { copy } = await commented('a.docm', bytes, 'gate');
    const changed = new Set([
      'word/document.xml',
      'word/comments.xml',
      'word/_rels/document.xml.rels',
      '[Content_Types].xml',
    ]);
    const [before, after] = [filesIn(bytes), filesIn(copy)];
    expect([...after.keys()].sort()).toEqual([...before.keys(), 'word/comments.xml'].sort());
    for (const [name, content] of before) if (!changed.has(name)) expect(after.get(name), name).toEqual(content);
    expect(textIn(copy, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
    expect(textIn(copy, 'word/_rels/document.xml.rels')).toMatch(/relationships\/comments" Target="comments.xml"/);
  });

  it('says its prefix where the file has another', async () => {
    const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const body = `<x:document xmlns:x="${space}"><x:body><x:p><x:r><x:t>The gate held.</x:t></x:r></x:p></x:body></x:document>`;
    const { copy } = await commented(
      'a.docx',
      zipOf({ ...Object.fromEntries(filesIn(docxOf(''))), 'word/document.xml': body }),
      'gate',
    );
    expect(textIn(copy, 'word/document.xml')).toContain(
      `<x:t xml:space="preserve">The </x:t></x:r><w:commentRangeStart xmlns:w="${space}" w:id="0"/><x:r><x:t xml:space="preserve">gate</x:t></x:r>`,
    );
  });

  it('keeps a byte-order mark, and refuses a body that is not UTF-8', async () => {
    const whole = wordPart('document', `<w:body>${p('The gate held.')}</w:body>`);
    const made = (xml: Uint8Array) => zipOf({ ...Object.fromEntries(filesIn(docxOf(''))), 'word/document.xml': xml });
    const { copy } = await commented('a.docx', made(new TextEncoder().encode(`\ufeff${whole}`)), 'gate');
    expect(filesIn(copy).get('word/document.xml')?.subarray(0, 4)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf, 0x3c]));
    expect(textIn(copy, 'word/document.xml')).toContain(`${begin(0)}${r('gate')}${end(0)}`);
    const wide = new Uint8Array(
      new Uint16Array([...`\ufeff${whole.replace('UTF-8', 'UTF-16')}`].map((c) => c.charCodeAt(0))).buffer,
    );
    await expect(commented('a.docx', made(wide), 'gate')).rejects.toThrow('its part word/document.xml is not UTF-8');
  });

  it('is none where the words are others, and none are asked for', async () => {
    const comment = await draftDocumentOf('a.docx')?.drafts.comment();
    const bytes = docxOf(p('The gate held.'));
    const at = { span: { start: 0, end: 3 }, lines: ['no'] };
    expect(await comment?.(bytes, 'The gate fell.', [at], by)).toEqual({
      reason: 'its words have changed since they were checked',
    });
    expect(await comment?.(bytes, 'The gate held.', [], by)).toEqual(bytes);
    expect(await comment?.(new Uint8Array(9), 'The', [at], by)).toEqual({
      reason: 'not the type of file its name says',
    });
  });
});

describe('a comment in an OpenDocument text', () => {
  const t = (content: string): string => `<text:p>${content}</text:p>`;
  const note = (n: number): string => `<office:annotation N="${n}"/>`;
  const close = (n: number): string => `<office:annotation-end N="${n}"/>`;
  const open = async (body: string, ...at: readonly string[]): Promise<string> => {
    const { body: xml } = await commented('a.odt', odtOf(body), ...at);
    return (/<office:text>(.*)<\/office:text>/s.exec(xml)?.[1] ?? '')
      .replace(
        /<office:annotation [^>]*office:name="stet-(\d+)">.*?<\/office:annotation>/g,
        '<office:annotation N="$1"/>',
      )
      .replace(/<office:annotation-end [^>]*office:name="stet-(\d+)"\/>/g, '<office:annotation-end N="$1"/>');
  };

  it('stands around its words, wherever spans and blanks are', async () => {
    expect(await open(t('The <text:span>gate\n   held</text:span> fast.'), 'gate held')).toBe(
      t(`The <text:span>${note(1)}gate\n   held${close(1)}</text:span> fast.`),
    );
    expect(await open(t('The <text:s text:c="2"/> gate &amp; all.'), 'gate &', 'all')).toBe(
      t(`The <text:s text:c="2"/> ${note(1)}gate &amp;${close(1)} ${note(2)}all${close(2)}.`),
    );
  });

  it('of a note stands at its call', async () => {
    const call = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${t('Asked twice.')}</text:note-body></text:note>`;
    expect(await open(t(`They held.${call} So`), 'twice')).toBe(t(`They held.${note(1)}${call}${close(1)} So`));
  });

  it('keeps what is there, packed as it is', async () => {
    const before = t('<office:annotation office:name="stet-1"><text:p>mine</text:p></office:annotation>The gate.');
    const bytes = odtOf(before);
    const { copy, body } = await commented('a.odt', bytes, 'gate');
    expect(body).toContain('<text:p>mine</text:p>');
    expect(body).toContain('office:name="stetx-1"');
    expect(body).toContain('<dc:creator>Stet</dc:creator><dc:date>2024-05-06T07:08:09Z</dc:date>');
    const size = 60;
    expect(copy.subarray(0, size)).toEqual(bytes.subarray(0, size));
    expect(filesIn(copy).get('mimetype')).toEqual(filesIn(bytes).get('mimetype'));
  });
});
