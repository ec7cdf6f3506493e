import { accented, endsInAccent, fromTex, plainCharacters, type TexEncoding, texEncodingOf } from './characters.ts';
import type { Item } from './item.ts';
import type { PageText } from './pages.ts';

/** The pages' items in characters that a reader knows: TeX's codes decoded, loose accents on their letters. */
export function readable(pages: readonly PageText[]): readonly (readonly Item[])[] {
  const encodings = texEncodings(pages);
  return pages.map(({ items }) => {
    const decoded = items.map((item) => {
      const encoding = encodings.get(item.font);
      return encoding === undefined ? item : { ...item, text: fromTex(item.text, encoding) };
    });
    return withAccents(decoded).flatMap((item): Item[] => {
      const text = plainCharacters(item.text);
      return text.trim() === '' ? [] : [trimmed(item, text)];
    });
  });
}

/** The encoding of each font whose characters are TeX's codes. A nameless one that shows none has that of the others. */
function texEncodings(pages: readonly PageText[]): ReadonlyMap<string, TexEncoding> {
  const nameless = new Set(pages.flatMap((page) => page.nameless));
  const fonts = new Map<string, Item[]>();
  for (const item of pages.flatMap(({ items }) => items)) {
    if (!nameless.has(item.font) && !/[\x00-\x08\x0b-\x1f]/.test(item.text)) continue;
    const same = fonts.get(item.font);
    if (same === undefined) fonts.set(item.font, [item]);
    else same.push(item);
  }
  const shown = [...fonts].map(([font, items]) => ({
    font,
    items,
    encoding: texEncodingOf(items.map(({ text }) => text).join(' ')),
  }));
  const usual = shown.find(({ font, encoding }) => nameless.has(font) && encoding !== null)?.encoding ?? null;
  return new Map(
    shown.flatMap(({ font, items, encoding }) => {
      const meant = encoding ?? (isProportional(items) ? usual : null);
      return meant === null ? [] : [[font, meant] as const];
    }),
  );
}

/** Whether a font has words, and not a typewriter's, whose letters are all as wide and mean what ASCII does. */
function isProportional(items: readonly Item[]): boolean {
  const long = items.filter(({ text }) => text.length > 3);
  const widths = long.map(({ text, width, size }) => width / text.length / size);
  const typed = widths.every((width) => width > 0.5 && width < 0.55 && Math.abs(width - (widths[0] as number)) < 0.003);
  return items.some(({ text }) => /[a-z]{3}/.test(text)) && !(typed && widths.length > 0);
}

/** Accents that stand over the letter set after them, joined with it. */
function withAccents(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ text }) => endsInAccent(text))) return items;
  const out: Item[] = [];
  for (const item of items) {
    const last = out.at(-1);
    const joined = last !== undefined && isOver(last, item) ? accented(last.text.slice(-1), item.text) : null;
    if (last === undefined || joined === null) {
      out.push(item);
      continue;
    }
    out.pop();
    const left = last.text.slice(0, -1);
    if (left !== '') out.push({ ...last, text: left, width: Math.max(0, item.x - last.x) });
    out.push({ ...item, text: joined });
  }
  return out;
}

/** Whether `last` ends in an accent that stands over the first letter of `item`, which is set back under it. */
function isOver(last: Item, item: Item): boolean {
  const end = last.x + last.width;
  const back = end - item.x;
  return (
    endsInAccent(last.text) &&
    Math.abs(item.y - last.y) < 0.5 * item.size &&
    back > 0.1 * item.size &&
    back < 1.1 * item.size
  );
}

/** An item of this text, without the width of blanks around it. */
function trimmed(item: Item, text: string): Item {
  const blanks = text.length - text.trimEnd().length;
  const before = text.length - text.trimStart().length;
  if (blanks + before === 0) return text === item.text ? item : { ...item, text };
  // A blank is a quarter of the size, more or less; never the whole of it.
  const one = Math.min(0.25 * item.size, item.width / text.length);
  return { ...item, text: text.trim(), x: item.x + before * one, width: item.width - (blanks + before) * one };
}
