/** What a small file of Word 97 is to hold. */
interface DocContent {
  readonly text: string;
  /** The text apart, each piece of one byte a letter where its letters allow; the rest is one of two bytes. */
  readonly pieces?: readonly string[];
  readonly flags?: number;
  readonly magic?: number;
  /** How many letters the table of pieces claims of the last one. */
  readonly claims?: number;
}

const sector = 512;

/** A compound file with a Word document in it, as MS-CFB and MS-DOC have it: large streams only, no styles. */
export function docOf({ text, pieces = [text], flags = 0, magic = 0xa5ec, claims }: DocContent): Uint8Array {
  const parts = [...pieces, text.slice(pieces.join('').length)].filter((part) => part !== '');
  const main = new Uint8Array(8192);
  const side = new Uint8Array(4096);
  const [m, s] = [new DataView(main.buffer), new DataView(side.buffer)];
  m.setUint16(0, magic, true);
  m.setUint16(10, flags, true);
  m.setUint32(0x4c, text.length, true);
  let at = 0x800;
  let place = 0;
  s.setUint8(0, 2);
  s.setUint32(1, 4 * (parts.length + 1) + 8 * parts.length, true);
  for (const [i, part] of parts.entries()) {
    const wide = /[^\u0000-\u00ff]/.test(part);
    s.setUint32(5 + 4 * i, place, true);
    s.setUint32(5 + 4 * (parts.length + 1) + 8 * i + 2, wide ? at : ((at << 1) | 0x40000000) >>> 0, true);
    for (const [k, c] of [...part].entries())
      if (wide) m.setUint16(at + 2 * k, c.charCodeAt(0), true);
      else m.setUint8(at + k, c.charCodeAt(0));
    at += 2 * part.length;
    place += part.length;
  }
  s.setUint32(5 + 4 * parts.length, claims ?? place, true);
  m.setUint32(0x1a2, 0, true);
  m.setUint32(0x1a6, 5 + 4 * (parts.length + 1) + 8 * parts.length, true);
  return compoundOf([
    ['WordDocument', main],
    ['0Table', side],
  ]);
}

function compoundOf(streams: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const sectors = streams.reduce((sum, [, bytes]) => sum + bytes.length / sector, 2);
  const file = new Uint8Array(sector * (sectors + 1));
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  view.setUint32(76, 0, true);
  for (let i = 1; i < 109; i++) view.setUint32(76 + 4 * i, 0xffffffff, true);
  const table = sector;
  for (let i = 0; i < sector / 4; i++) view.setUint32(table + 4 * i, 0xffffffff, true);
  view.setUint32(table, 0xfffffffd, true);
  view.setUint32(table + 4, 0xfffffffe, true);
  entry(view, 0, 'Root Entry', 5, 0xfffffffe, 0);
  let next = 2;
  for (const [i, [name, bytes]] of streams.entries()) {
    entry(view, i + 1, name, 2, next, bytes.length);
    file.set(bytes, sector * (next + 1));
    const last = next + bytes.length / sector - 1;
    for (; next < last; next++) view.setUint32(table + 4 * next, next + 1, true);
    view.setUint32(table + 4 * next++, 0xfffffffe, true);
  }
  return file;
}

function entry(view: DataView, number: number, name: string, type: number, first: number, size: number): void {
  const at = 2 * sector + 128 * number;
  for (let i = 0; i < name.length; i++) view.setUint16(at + 2 * i, name.charCodeAt(i), true);
  view.setUint16(at + 64, 2 * (name.length + 1), true);
  view.setUint8(at + 66, type);
  view.setUint32(at + 116, first, true);
  view.setUint32(at + 120, size, true);
}
