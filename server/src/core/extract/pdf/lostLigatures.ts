import type { Item } from './item.ts';

/**
 * TeX's old encoding has ff, fi and fl where ASCII has blanks (0x0b–0x0d), and pdf.js takes them for such in a font
 * without names. They are put back from the glyphs as they are shown.
 */

const lost = /[\x0b-\x0d]/;
const isLost = (glyph: string): boolean => glyph.length === 1 && lost.test(glyph);

/** How wide one is, in sizes of its font: fi as Computer Modern has it, the others much alike. */
const width = 0.556;

/** Items, in the file's order, with the ligatures that `glyphs` (each as its font understands it) has between their letters. */
export function withLostLigatures<One extends Item>(items: readonly One[], glyphs: readonly string[]): readonly One[] {
  if (!glyphs.some(isLost)) return items;
  const out: One[] = [];
  let at = 0;
  for (const item of items) {
    let text = '';
    let before = '';
    for (const letter of item.text) {
      if (letter === ' ') {
        text += letter;
        continue;
      }
      const found = next(glyphs, at, letter);
      at = found.at;
      if (text.trim() === '') before = found.codes;
      // A blank inside of an item is no wider than the ligature that pdf.js did not see.
      else if (found.codes !== '') text = text.replace(/ $/, '') + found.codes;
      text += letter;
    }
    const last = out.at(-1);
    const own = { ...item, text };
    if (before === '') out.push(own);
    else if (last !== undefined && belongsTo(last, item, before)) {
      out[out.length - 1] = { ...last, text: last.text + before, width: last.width + width * last.size };
      out.push(own);
    } else {
      const by = width * item.size * before.length;
      out.push({ ...own, text: before + text.trimStart(), x: item.x - by, width: item.width + by });
    }
  }
  return out;
}

/** Where `letter` is found among the glyphs from `at` on, and the codes passed on the way; `at` itself where it is not near. */
function next(glyphs: readonly string[], at: number, letter: string): { readonly at: number; readonly codes: string } {
  let codes = '';
  for (let i = at; i < Math.min(glyphs.length, at + 12); i++) {
    const glyph = glyphs[i] as string;
    if (glyph === letter) return { at: i + 1, codes };
    if (isLost(glyph)) codes += glyph;
  }
  return { at, codes: '' };
}

/** Whether a ligature between two items ends the first: "off the", as no word begins with ff, and few end in fi or fl. */
function belongsTo(last: Item, item: Item, codes: string): boolean {
  const sameRow = Math.abs(last.y - item.y) < 0.3 * item.size && item.x > last.x;
  const room = item.x - last.x - last.width - width * item.size;
  return codes === '\x0b' || (sameRow && room < 0.12 * item.size);
}
