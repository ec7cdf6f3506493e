import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../server/src/core/analysis.ts';
import { documentDraft } from '../../../server/src/core/extract/draft.ts';
import { draftDocumentOf } from '../../../server/src/core/extract/registry.ts';
import { makeLibrary } from '../../../server/src/core/library/library.ts';
import { makeSource } from '../../../server/src/core/library/source.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { docxOf, odtOf, p, r, wordPart } from '../../support/packed.ts';

/** The comments of a document are no words of it; one that says “stet” lets stand what is found at its words. */
const source =
  '---\ntitle: The pier\n---\n\n“The council sold eleven lamps before the winter,” Ines Aldana said.\n\n“Nobody asked the ferrymen about the stairs,” Tomas Behr said.\n';
const library = makeLibrary([makeSource('/work/sources/pier.md', source)], []);

async function drafted(name: string, bytes: Uint8Array) {
  const found = await (await draftDocumentOf(name)?.load())?.(bytes);
  if (found === undefined || 'reason' in found) throw new Error(found?.reason);
  return documentDraft(`/work/${name}`, found.prose);
}

async function told(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const draft = await drafted(name, bytes);
  return createAnalysis(library, defaultSettings)
    .check(draft)
    .findings.map(
      ({ rule, span, stet }) =>
        `${rule} ${draft.raw.slice(span.start, span.end)}${stet === null ? '' : ` stands: ${stet.reason}`}`,
    );
}

const comments = (...texts: readonly string[]): string =>
  wordPart('comments', texts.map((text, i) => `<w:comment w:id="${i}" w:author="Ada">${p(text)}</w:comment>`).join(''));
const begin = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('a comment in a Word draft', () => {
  const lamps = (id: number): string =>
    p(`${r('“The council sold ')}${begin(id)}${r('twelve')}${end(id)}${r(' lamps before the winter,” Aldana said.')}`);
  const stairs = p('“Nobody asked the ferrymen about the bridge,” Behr said.');

  it('is none of its words, and has its own', async () => {
    const { prose } = await drafted('a.docx', docxOf(lamps(0), { comments: comments('Really? &lt;b&gt;') }));
    expect(prose.text).toBe('“The council sold twelve lamps before the winter,” Aldana said.');
    expect(prose.comments.map(({ raw, text }) => [prose.text.slice(raw.start, raw.end), text])).toEqual([
      ['twelve', 'Really? <b>'],
    ]);
    expect(prose.directives).toEqual([]);
  });

  it.each([
    [
      'lets stand what is found at its words',
      'stet: as broadcast',
      ['altered-quotation twelve stands: as broadcast', 'altered-quotation bridge'],
    ],
    [
      'may name the rule',
      'stet altered-quotation: her count',
      ['altered-quotation twelve stands: her count', 'altered-quotation bridge'],
    ],
    [
      'of another rule lets nothing stand, and that is said',
      'stet wrong-date: x',
      ['altered-quotation twelve', 'unused-stet twelve', 'altered-quotation bridge'],
    ],
    [
      'for the whole file lets all stand',
      'stet-file: old',
      ['altered-quotation twelve stands: old', 'altered-quotation bridge stands: old'],
    ],
    [
      'that says something else lets nothing stand',
      'Is this right?',
      ['altered-quotation twelve', 'altered-quotation bridge'],
    ],
  ])('%s', async (_, text, expected) => {
    expect([...(await told('a.docx', docxOf(lamps(0) + stairs, { comments: comments(text) })))].sort()).toEqual(
      [...expected].sort(),
    );
  });

  it('that answers another at the same words counts as well as one that stands alone', async () => {
    const two = lamps(0)
      .replace(begin(0), begin(0) + begin(1))
      .replace(end(0), end(0) + end(1));
    const bytes = docxOf(two, { comments: comments('The source has “eleven”.', 'stet: she said so') });
    expect(await told('a.docx', bytes)).toEqual(['altered-quotation twelve stands: she said so']);
  });

  it('at a point is for the quotation before it', async () => {
    const body = p(
      `${r('“The council sold twelve lamps before the winter,”')}<w:r><w:commentReference w:id="0"/></w:r>${r(' Aldana said.')}`,
    );
    expect(await told('a.docx', docxOf(body, { comments: comments('stet: hers') }))).toEqual([
      'altered-quotation twelve stands: hers',
    ]);
  });

  it('that nothing is known of is none', async () => {
    expect((await drafted('a.docx', docxOf(lamps(0)))).prose.comments).toEqual([]);
  });
});

describe('a comment in an OpenDocument draft', () => {
  const note = (name: string, text: string): string =>
    `<office:annotation${name}><dc:creator>Ada</dc:creator><dc:date>2024-01-01</dc:date><text:list><text:list-item><text:p>${text}</text:p></text:list-item></text:list></office:annotation>`;

  it('lets stand what is found at its words', async () => {
    const body = `<text:p>“The council sold ${note(' office:name="a"', 'stet: <text:span>as</text:span> broadcast')}twelve<office:annotation-end office:name="a"/> lamps before the winter,” Aldana said.</text:p>`;
    const { prose } = await drafted('a.odt', odtOf(body));
    expect(prose.text).toBe('“The council sold twelve lamps before the winter,” Aldana said.');
    expect(prose.comments).toMatchObject([{ text: 'stet: as broadcast' }]);
    expect(await told('a.odt', odtOf(body))).toEqual(['altered-quotation twelve stands: as broadcast']);
  });

  it('without a name is one, too, and one that says something else lets nothing stand', async () => {
    const body = (text: string): string =>
      `<text:p>“The council sold twelve lamps before the winter,” Aldana said.${note('', text)}</text:p>`;
    expect(await told('a.odt', odtOf(body('stet: hers')))).toEqual(['altered-quotation twelve stands: hers']);
    expect(await told('a.odt', odtOf(body('Stettin is hers')))).toEqual(['altered-quotation twelve']);
  });
});
