import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftDocumentOf } from '../../../server/src/core/extract/registry.ts';
import { docxOf, filesIn, odtOf, textIn, wordPart } from '../../support/packed.ts';

/**
 * Whatever a document's form: a comment is put at the very words it speaks of, the words are read as before, and all else is as it
 * was. What stands between a comment's marks is told from the XML by a walk of its own.
 */
const by = { name: 'Stet', initials: 'S', date: '2024-05-06T07:08:09Z' };

const words = fc
  .array(fc.constantFrom('gate', ' ', 'held', '&amp;', '&#233;', '😀', '  ', '“', '”', 'the ', 'é', '\r\n', '&lt;'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const looks = fc.constantFrom(
  '',
  '<w:rPr><w:i/></w:rPr>',
  '<w:rPr><w:b/><w:rPrChange w:id="3"><w:rPr/></w:rPrChange></w:rPr>',
);
const text = fc
  .tuple(fc.constantFrom('', ' xml:space="preserve"'), words)
  .map(([space, content]) => `<w:t${space}>${content}</w:t>`);
const piece = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.constantFrom('<w:tab/>', '<w:br/>', '<w:noBreakHyphen/>', '<!-- x -->'),
);
const run = fc
  .tuple(looks, fc.array(piece, { minLength: 1, maxLength: 4 }))
  .map(([look, pieces]) => `<w:r w:rsidR="00AB">${look}${pieces.join('')}</w:r>`);
const inline = fc.oneof(
  { weight: 5, arbitrary: run },
  run.map((one) => `<w:hyperlink r:id="x" xmlns:r="urn:r">${one}</w:hyperlink>`),
  run.map((one) => `<w:ins w:id="9" w:author="Ada">${one}</w:ins>`),
  words.map((one) => `<w:del w:id="8"><w:r><w:delText>${one}</w:delText></w:r></w:del>`),
  fc.constant(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ),
  fc.constant('<w:r><w:footnoteReference w:id="2"/></w:r>'),
);
const paragraph = fc.array(inline, { minLength: 1, maxLength: 5 }).map((all) => `<w:p>${all.join('')}</w:p>`);
const body = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: paragraph },
    paragraph.map((one) => `<w:tbl><w:tr><w:tc>${one}</w:tc></w:tr></w:tbl>`),
  ),
  { minLength: 1, maxLength: 5 },
);
const notes = wordPart('footnotes', '<w:footnote w:id="2"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>');

/** The letters between the marks of each comment, by its number. */
function lettersWithin(xml: string, marks: RegExp, letters: RegExp): ReadonlyMap<string, string> {
  const within = new Map<string, string>();
  const open = new Set<string>();
  for (const found of xml.matchAll(new RegExp(`${marks.source}|${letters.source}`, 'gs'))) {
    const { begin, end, said } = found.groups ?? {};
    if (begin !== undefined) open.add(begin);
    else if (end !== undefined) open.delete(end);
    else for (const id of open) within.set(id, (within.get(id) ?? '') + bare(said ?? ''));
  }
  return within;
}

const bare = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&#233;', 'é')
    .replace(/[\s\u2011]+/g, '');

async function holds(
  name: string,
  bytes: Uint8Array,
  part: string,
  at: readonly number[],
  read: (xml: string) => ReadonlyMap<string, string>,
) {
  const format = draftDocumentOf(name);
  const found = await (await format?.load())?.(bytes);
  if (format === null || found === undefined || 'reason' in found) return;
  const { text: all, blocks } = found.prose;
  const last = blocks.findLast(({ place }) => place === undefined)?.span.end ?? 0;
  const comments = at.flatMap((from, i) => {
    const start = from % Math.max(1, last);
    const end = Math.min(last, start + 1 + ((from >> 3) % 12));
    // Half a character is no word.
    const split = (offset: number): boolean => /[\udc00-\udfff]/.test(all[offset] ?? '');
    return split(start) || split(end) || end <= start ? [] : [{ span: { start, end }, lines: [`${i}`] }];
  });
  const copy = await (await format.drafts.comment())(bytes, all, comments, by);
  if ('reason' in copy) throw new Error(copy.reason);
  const again = await (await format.load())(copy);
  expect('prose' in again && again.prose.text).toBe(all);
  const [before, after] = [filesIn(bytes), filesIn(copy)];
  const own = /comments\.xml$|\.rels$|Content_Types/;
  for (const [file, content] of before) if (file !== part && !own.test(file)) expect(after.get(file)).toEqual(content);
  const within = read(textIn(copy, part));
  for (const [i, { span }] of comments.entries()) {
    const asked = all.slice(span.start, span.end).replace(/[\s\u2011]+/g, '');
    // What are only blanks and signs between two runs stands at what is beside them.
    if (asked !== '') expect(within.get(String(i)) ?? '', all).toContain(asked);
  }
}

describe('a copy with comments', () => {
  it('of a Word file has them at their words, and is else the same', async () => {
    const read = (xml: string) =>
      lettersWithin(
        xml,
        /<w:commentRangeStart w:id="(?<begin>\d+)"\/>|<w:commentRangeEnd w:id="(?<end>\d+)"\/>/,
        /<w:t(?:\s[^>]*)?>(?<said>.*?)<\/w:t>/,
      );
    await fc.assert(
      fc.asyncProperty(body, fc.array(fc.nat(4000), { minLength: 1, maxLength: 4 }), async (parts, at) => {
        const bytes = docxOf(parts.join(''), { footnotes: notes, styles: wordPart('styles', '') });
        await holds('a.docx', bytes, 'word/document.xml', at, read);
      }),
      { numRuns: 80 },
    );
  });

  it('of an OpenDocument text, too', async () => {
    const content = fc.array(
      fc.oneof(
        words,
        words.map((one) => `<text:span>${one}</text:span>`),
        words.map((one) => `<text:a>${one}</text:a>`),
        fc.constantFrom('<text:s text:c="3"/>', '<text:tab/>', '<!-- x -->'),
        fc.constant(
          '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note>',
        ),
      ),
      { minLength: 1, maxLength: 6 },
    );
    const read = (xml: string) => {
      const flat = xml
        .replace(/<text:note .*?<\/text:note>/gs, '')
        .replace(
          /<office:annotation [^>]*office:name="stet-(\d+)">.*?<\/office:annotation>/gs,
          (_, n) => `<begin ${Number(n) - 1}>`,
        )
        .replace(/<office:annotation-end [^>]*office:name="stet-(\d+)"\/>/g, (_, n) => `<end ${Number(n) - 1}>`);
      return lettersWithin(flat, /<begin (?<begin>\d+)>|<end (?<end>\d+)>/, /(?<=>)(?<said>[^<]+)/);
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(content, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(4000), { minLength: 1, maxLength: 4 }),
        async (paragraphs, at) => {
          const bytes = odtOf(paragraphs.map((one) => `<text:p>${one.join('')}</text:p>`).join(''));
          await holds('a.odt', bytes, 'content.xml', at, read);
        },
      ),
      { numRuns: 80 },
    );
  });
});
