/** The encoding of a font, by the number RTF gives its character set. */
const byCharset: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The number of the character set of fonts whose letters are pictures. */
export const symbols = 2;

/** The code page of a character set; null for the file's own. */
export const codePageOf = (charset: number): number | null => byCharset[charset] ?? null;

const names: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  20866: 'koi8-r',
  28592: 'iso-8859-2',
  28595: 'iso-8859-5',
  65001: 'utf-8',
};

const decoders = new Map<number, InstanceType<typeof TextDecoder>>();

/** The words of bytes in a code page; one that nobody knows is taken for Western. */
export function decodedAs(page: number, bytes: Uint8Array): string {
  let decoder = decoders.get(page);
  if (decoder === undefined) {
    decoder = new TextDecoder(names[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252'));
    decoders.set(page, decoder);
  }
  return decoder.decode(bytes);
}
