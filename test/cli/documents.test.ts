import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { docxOf, filesIn, odtOf, p, r, textIn, wordPart } from '../support/packed.ts';
import { stet } from './support.ts';

/** Word and OpenDocument drafts on the command line: read as they are, told by paragraph, never written into. */
const source = `---
title: The pier
author: Mara Quill
key: pier
---

# The pier

“The council sold eleven lamps before the winter,” surveyor Ines Aldana said Monday.

“Nobody asked the ferrymen what the stairs were for,” pilot Tomas Behr said.
`;
const heading = p('The lamps', '<w:pStyle w:val="Heading1"/>');
const sound = p('“The council sold eleven lamps before the winter,” Aldana said.');
const faulty = p(`${r('“The council sold ')}${r('twelve', '<w:b/>')}${r(' lamps before the winter,” Aldana said.')}`);
const call = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const notes = wordPart(
  'footnotes',
  `<w:footnote w:id="2">${p('Behr: “Nobody asked the ferrymen what the bridge was for.”')}</w:footnote>`,
);
const clean = docxOf(heading + sound);
const draft = docxOf(heading + sound + faulty + p(`${r('It was long ago.')}${call}`), { footnotes: notes });
const files = { 'drafts/a.docx': draft, 'drafts/b.docx': clean, 'sources/pier.md': source };

const folder = mkdtempSync(join(tmpdir(), 'stet-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a Word draft', () => {
  it('that is sound is sound', async () => {
    expect(await stet(files, 'check', 'drafts/b.docx')).toEqual({
      ...{ code: 0, err: '' },
      out: '1 draft, 1 quotation (1 matches): nothing to report\n',
    });
  });

  it('is reported by paragraph and note, its lines drawn without numbers', async () => {
    const { code, out, err } = await stet(files, 'check', 'drafts/a.docx');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain(
      'drafts/a.docx, para. 3 error altered-quotation\n  The source has “eleven”, not “twelve” (The pier, para. 2)\n      │ “The council sold twelve lamps before the winter,” Aldana said.\n      │                   ^^^^^^\n',
    );
    expect(out).toContain('drafts/a.docx, note 1 error altered-quotation\n');
    expect(out).toContain('1 draft, 3 quotations (2 wrong · 1 matches): 2 errors\n');
  });

  it('is reported so in every format, with no fix in any', async () => {
    const of = async (format: string): Promise<string> =>
      (await stet(files, 'check', '--format', format, 'drafts/a.docx')).out;
    expect(await of('line')).toContain('drafts/a.docx (para. 3): error: The source has “eleven”, not “twelve”');
    expect(await of('github')).toContain(
      '::error file=drafts/a.docx,title=stet%3A altered-quotation::para. 3: The source has “eleven”',
    );
    const json = JSON.parse(await of('json')).drafts[0];
    expect(json.extracted).toBe(true);
    expect(json.findings.map((one: { place: string; fixes: [] }) => [one.place, one.fixes])).toEqual([
      ['para. 3', []],
      ['note 1', []],
    ]);
    expect(json.quotations[0]).toMatchObject({ place: 'para. 2', state: 'sound' });
    const [result] = JSON.parse(await of('sarif')).runs[0].results;
    expect(result.locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'drafts/a.docx' } },
        logicalLocations: [{ name: 'para. 3', kind: 'element' }],
        message: { text: 'para. 3' },
      },
    ]);
    expect(result.fixes).toEqual([]);
    expect(await of('junit')).toMatch(/<testcase name="para\. 3: .*>\n.*drafts\/a\.docx, para\. 3: The source has/);
    expect(await of('html')).toContain('<span class="place">para. 3</span>');
    expect(await of('markdown')).toContain('para. 3');
    const [annotation] = JSON.parse(await of('w3c')).items;
    expect(annotation.target.selector).toMatchObject([{ type: 'TextQuoteSelector', exact: 'twelve' }]);
  });

  it('is not mended', async () => {
    const { code, err } = await stet(files, 'check', '--fix', 'drafts/a.docx');
    expect({ code, err }).toEqual({
      code: 1,
      err: 'stet: drafts/a.docx: not fixed: Stet writes nothing into documents\n',
    });
  });

  it('is none of its own sources', async () => {
    const beside = { ...files, 'sources/own.docx': draft };
    expect((await stet(beside, 'check', 'sources/own.docx')).out).toContain('sources/own.docx, para. 3 error');
  });

  it('in a folder is checked when it is named, and said when it is not', async () => {
    const passed =
      'stet: not checked: drafts/a.docx, drafts/b.docx (in a folder, only text files are checked; name a document to check it)\n';
    expect(await stet(files, 'check', 'drafts')).toEqual({
      code: 2,
      out: '',
      err: `${passed}stet: no drafts in drafts\n`,
    });
    const some = { ...files, 'drafts/c.md': '“The council sold eleven lamps before the winter,” Aldana said.\n' };
    expect(await stet(some, 'check', 'drafts')).toMatchObject({ code: 0, err: passed });
    expect((await stet(some, 'check', 'drafts', 'drafts/a.docx', 'drafts/b.docx')).err).toBe('');
  });

  it.each([
    ['page.dotx', 'Stet does not check files of this type'],
    ['old.doc', 'Stet does not check files of this type'],
    ['broken.docx', 'not the type of file its name says'],
  ])('%s is refused in plain words', async (name, reason) => {
    const { code, err } = await stet({ ...files, [name]: new Uint8Array(99) }, 'check', name);
    expect(code).toBe(2);
    expect(err).toContain(`stet: ${name} could not be checked: ${reason}`);
  });

  it('can be signed off', async () => {
    const { code, out } = await stet(files, 'verify', '--by', 'Ada', 'drafts/b.docx');
    expect({ code, out }).toEqual({ code: 0, out: 'drafts/b.docx: 1 quotation signed off by Ada\n' });
  });
});

describe('a copy with comments', () => {
  it('is written beside the draft, which stays as it was', async () => {
    const output = join(folder, 'checked.docx');
    const { code, out, err } = await stet(files, 'check', '--format', 'docx', '--output', output, 'drafts/a.docx');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/checked\.docx: a copy with 2 comments\n$/);
    const copy = readFileSync(output);
    const comments = textIn(copy, 'word/comments.xml');
    expect([...comments.matchAll(/<w:t [^>]*>(.*?)<\/w:t>/g)].map(([, words]) => words)).toEqual([
      'The source has “eleven”, not “twelve” (The pier, para. 2).',
      'The pier, para. 2: “The council sold eleven lamps before the winter”',
      '[altered-quotation]',
      'The source has “stairs were”, not “bridge was” (The pier, para. 3).',
      'The pier, para. 3: “Nobody asked the ferrymen what the stairs were for”',
      '[altered-quotation]',
    ]);
    expect(textIn(copy, 'word/document.xml')).toContain(
      `<w:commentRangeStart w:id="0"/>${r('twelve', '<w:b/>')}<w:commentRangeEnd w:id="0"/>`,
    );
    expect(filesIn(copy).get('word/footnotes.xml')).toEqual(filesIn(draft).get('word/footnotes.xml'));
  });

  it('of a draft without faults is the draft', async () => {
    const output = join(folder, 'clean.docx');
    const { code, err } = await stet(files, 'check', '--format', 'docx', '--output', output, 'drafts/b.docx');
    expect(code).toBe(0);
    expect(err).toMatch(/clean\.docx: a copy with 0 comments\n$/);
    expect(new Uint8Array(readFileSync(output))).toEqual(clean);
  });

  it('of an OpenDocument text is one', async () => {
    const output = join(folder, 'checked.odt');
    const odt = odtOf('<text:p>“The council sold twelve lamps before the winter,” Aldana said.</text:p>');
    const ran = await stet({ ...files, 'a.odt': odt }, 'check', '--format', 'odt', '--output', output, 'a.odt');
    expect(ran.code).toBe(1);
    expect(textIn(readFileSync(output), 'content.xml')).toMatch(
      /sold <office:annotation .*<\/office:annotation>twelve<office:annotation-end [^>]*> lamps/,
    );
  });

  it.each([
    [['--format', 'docx', 'drafts/a.docx'], '--format docx needs --output FILE for the commented copy'],
    [['--format', 'docx', '--output', 'drafts/a.docx', 'drafts/a.docx'], '--output drafts/a.docx is the draft itself'],
    [['--format', 'docx', '--output', 'x.docm', 'drafts/a.docx'], 'the copy is a .docx file like the draft'],
    [
      ['--format', 'odt', '--output', 'x.odt', 'drafts/a.docx'],
      'writes a copy of a .odt draft, and drafts/a.docx is not one; for this one, use --format docx',
    ],
    [['--format', 'docx', '--output', 'x.docx', 'drafts'], 'writes a copy of a .docx draft, and drafts is not one'],
    [
      ['--format', 'docx', '--output', 'x.docx', 'drafts/a.docx', 'drafts/b.docx'],
      'writes a copy of one draft; name exactly one',
    ],
  ])('is not written for %j', async (args, reason) => {
    const { code, out, err } = await stet(files, 'check', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });

  it('is written over nothing, and not where nothing was checked', async () => {
    const there = join(folder, 'mine.docx');
    writeFileSync(there, 'answers');
    const ran = await stet(files, 'check', '--format', 'docx', '--output', there, 'drafts/a.docx');
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/mine\.docx already exists; choose another file for the commented copy\n$/);
    expect(readFileSync(there, 'utf8')).toBe('answers');
    const none = join(folder, 'none.docx');
    expect((await stet({ 'a.docx': draft }, 'check', '--format', 'docx', '--output', none, 'a.docx')).code).toBe(2);
    expect(existsSync(none)).toBe(false);
  });
});
