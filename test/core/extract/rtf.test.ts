import { describe, expect, it } from 'vitest';
import { readRtf } from '../../../server/src/core/extract/readers/rtf.ts';
import { shown } from './shown.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const fonts =
  '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}{\\f2\\fcharset128 Mincho;}{\\f3\\fcharset2 Symbol;}}';
const styles = '{\\stylesheet{\\s0 Normal;}{\\s1 heading 2;}{\\s2\\sbasedon1 Own;}{\\s3 Quote;}}';
const rtf = (body: string): Uint8Array => bytesOf(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${styles}${body}}`);

async function read(bytes: Uint8Array) {
  const found = await readRtf(bytes);
  if ('reason' in found) throw new Error(found.reason);
  return found.prose;
}
const lines = async (body: string): Promise<readonly string[]> => {
  const prose = await read(rtf(body));
  return shown(prose, prose.text).split('\n');
};
const text = async (body: string): Promise<string> => (await read(rtf(body))).text;

describe('RTF', () => {
  it('has paragraphs, headings by their styles, quotations, items and cells', async () => {
    const body =
      '\\pard\\s1 The mill\\par\\pard\\s2 Its wheel\\par\\pard It held.\\par\\pard\\s3 We were young.\\par\\pard{\\listtext 1.\\tab}\\ls1 one\\par' +
      '\\pard\\intbl a\\cell b\\cell\\row\\pard\\intbl c\\par d\\cell e\\cell\\row\\pard End.\\par';
    expect(await lines(body)).toEqual([
      '1 heading 2 | The mill',
      '2 heading 2 | Its wheel',
      '3 paragraph | It held.',
      '4 quote 1 | We were young.',
      '5 item | one',
      '6 cell | a',
      '7 cell | b',
      '8 cell | c⏎d',
      '9 cell | e',
      '10 paragraph | End.',
    ]);
  });

  it('writes letters in many ways', async () => {
    expect(await text("\\ldblquote It\\rquote s\\rdblquote  caf\\'e9 \\u8364?5 \\u-10179?\\u-8694?")).toBe(
      '“It’s” café €5 😊',
    );
    expect(await text("{\\f1 \\'cf\\'f0\\'e8\\'e2\\'e5\\'f2} {\\f2 \\'93\\'fa\\'96\\'7b}{\\f3 \\'b7}")).toBe(
      'Привет 日本',
    );
    expect(await text("{\\uc2 \\u8212\\'81\\'5ca}{\\uc0 \\u8212 b} soft\\-ly hard\\~held")).toBe(
      '—a—b softly hard\u00a0held',
    );
  });

  it('says what is shown: no hidden, deleted or struck words, no field codes, nothing of the page', async () => {
    expect(
      await text(
        'It {\\v never }held{\\deleted  badly} {\\header Page}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt fast}}{\\*\\unknown not}{\\pict\\bin4 {{{{}.',
      ),
    ).toBe('It held fast.');
    expect(await text('It held\\v  never\\v0  fast.')).toBe('It held fast.');
  });

  it('has its notes behind the text, where they are called', async () => {
    const prose = await read(
      rtf(
        'It held.{\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} Asked twice.\\par It did.}} Then it broke.\\par End.',
      ),
    );
    expect(prose.text).toBe('It held. Then it broke.\n\nEnd.\n\nAsked twice.\nIt did.');
    expect(prose.blocks.at(-1)).toMatchObject({ kind: 'footnote', place: 'note 1' });
    expect(prose.inlines).toMatchObject([{ kind: 'footnote', span: { start: 8, end: 8 }, target: 'note 1' }]);
  });

  it('keeps figures that stand above the line', async () => {
    expect(await text('It is 4 km{\\super 2} wide.')).toBe('It is 4 km² wide.');
  });

  it('says who wrote it, and its title in whichever letters', async () => {
    const prose = await read(
      rtf(
        "{\\info{\\upr{\\title ?}{\\*\\ud{\\title \\u321?\\uc1 \\'f3dz}}}{\\author Agnes Lund; Omar Reyes}{\\operator X}}It held.",
      ),
    );
    expect(prose.metadata).toMatchObject({ title: 'Łódz', authors: ['Agnes Lund', 'Omar Reyes'] });
  });

  it('has bold names before words', async () => {
    const { inlines } = await read(rtf('{\\b Ines Aldana:} It held.'));
    expect(inlines).toMatchObject([{ kind: 'strong', span: { start: 0, end: 12 } }]);
  });
});

describe('RTF that is broken or made to do harm', () => {
  it('has the words up to where it is cut, and says so', async () => {
    const prose = await read(bytesOf('{\\rtf1 It held.\\par It br'));
    expect(prose.text).toBe('It held.\n\nIt br');
    expect(prose.defects).toMatchObject([{ message: expect.stringMatching(/end of the file is missing/) }]);
  });

  it.each([
    ['something else', 'It held.', 'not RTF'],
    ['nothing', '', 'empty'],
    ['no words', '{\\rtf1{\\pict 0000}}', 'it contains no words'],
    ['groups without end', `{\\rtf1 ${'{'.repeat(100_000)}`, 'its groups are nested too deeply'],
  ])('is refused: %s', async (_, content, reason) => {
    expect(await readRtf(bytesOf(content))).toEqual({ reason });
  });

  it.each([
    ['ends without a beginning', '{\\rtf1 It held.}}}}}}'],
    ['a length beyond the file', '{\\rtf1 It held.{\\pict\\bin99999999999 xx'],
    ['numbers beyond measure', '{\\rtf1\\uc99999999 It held.\\s99999999999999999999\\outlinelevel-5}'],
    ['styles in a circle', '{\\rtf1{\\stylesheet{\\s1\\sbasedon2 a;}{\\s2\\sbasedon1 b;}}\\pard\\s1 It held.}'],
    ['a code that is none', "{\\rtf1 It held.\\'zz"],
    ['notes in notes', `{\\rtf1 It held.${'{\\footnote '.repeat(2000)}`],
  ])('is read: %s', async (_, content) => {
    expect((await read(bytesOf(content))).text).toMatch(/^It held\./);
  });

  it('lets others run meanwhile', async () => {
    let rests = 0;
    await readRtf(rtf('It held. '.repeat(50_000)), async () => void rests++);
    expect(rests).toBeGreaterThan(3);
  });
});
