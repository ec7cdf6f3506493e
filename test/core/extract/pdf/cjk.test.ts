import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../server/src/core/extract/readers/pdf.ts';

/** Fonts that are named and not in the file, in encodings that PDF predefines (tools/test-documents/cjk.mjs). */

const bytesOf = (name: string): Buffer => readFileSync(join(import.meta.dirname, `../../../documents/cjk-${name}.pdf`));

/** The words, else the reason; and what is said beside the words. */
async function outcome(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readPdf(bytes);
  if ('reason' in read) return [read.reason];
  return [...read.prose.text.split('\n\n'), ...read.prose.defects.map(({ message }) => `(${message})`)];
}

/** The same file with other names for its encodings; their lengths are the same. */
function renamed(bytes: Buffer, names: Readonly<Record<string, string>>): Buffer {
  const text = Object.entries(names).reduce((all, [from, to]) => all.replaceAll(from, to), bytes.toString('latin1'));
  return Buffer.from(text, 'latin1');
}

describe('a PDF in the encodings of East Asia', () => {
  it('of TeX has its paragraphs, without blanks where lines end', async () => {
    expect(await outcome(bytesOf('uplatex'))).toEqual([
      '堤防が決壊した朝、漁師の相田イネスは港にいた。「鐘が鳴る前に、潮が十四隻の船をさらっていった」と相田は語った。彼女は三十年にわたって港の記録をつけており、これほどの高潮を見たことはなかったという。倉庫の壁には、水がどこまで来たかを示す線が今も残っている。',
      '市長の林は首を振った。「港が閉じるべきだった門の費用を、町が払うことはない」と林は述べた。門は二十年前に作られ、嵐の夜には開いたままになっていた。誰が鍵を持っていたのか、議会はまだ答えを出していない。住民の集会は来週の月曜日に公民館で開かれる。',
    ]);
  });

  it('of a program’s reports has the words of each', async () => {
    const [words = '', ...others] = await outcome(bytesOf('reportlab'));
    expect(others).toEqual([]);
    for (const line of [
      '「堤防は百年もつと言われていた」と相田は語った。',
      '船は十四隻であった。',
      '“潮水在任何人敲钟之前就冲走了十四条船，”港务长说。',
      '城里没有人听见钟声。',
      '「潮水在任何人敲鐘之前就沖走了船，」港務長說。',
      '“종을 울리기 전에 배가 떠내려갔다”고 항만장이 말했다.',
    ])
      expect(words).toContain(line);
  });

  it('of which one is not known says that words are missing, and which', async () => {
    const said = await outcome(renamed(bytesOf('reportlab'), { 'UniKS-UCS2-H': 'UniKS-UTF8-H' }));
    expect(said.at(-1)).toBe('(Text is missing: it uses an encoding that Stet does not know (UniKS-UTF8-H))');
    expect(said).toContain('城里没有人听见钟声。');
    expect(said.join()).not.toMatch(/[\p{Script=Hangul}\u0080-\u00ff]/u);
  });

  it('of which none is known has no text, and says why', async () => {
    const others = {
      'UniJIS-UCS2-H': 'UniJIS-UTF8-H',
      '90ms-RKSJ-H': '78ms-RKSJ-H',
      'UniGB-UCS2-H': 'UniGB-UTF8-H',
      'GBK-EUC-H': 'GBT-EUC-H',
      'ETen-B5-H': 'ETHK-B5-H',
      'UniKS-UCS2-H': 'UniKS-UTF8-H',
    };
    expect(await outcome(renamed(bytesOf('reportlab'), others))).toEqual([
      'no text that can be decoded: it uses an encoding that Stet does not know (UniJIS-UTF8-H, 78ms-RKSJ-H, UniGB-UTF8-H)',
    ]);
    const invented = Object.fromEntries(Object.keys(others).map((one) => [one, one.replace(/^.../, 'XXX')]));
    expect(await outcome(renamed(bytesOf('reportlab'), invented))).toEqual([
      'no text that can be decoded: it uses an encoding that Stet does not know',
    ]);
  });
});
