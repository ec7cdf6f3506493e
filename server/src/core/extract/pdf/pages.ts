import { cmapNamed } from './cmaps.ts';
import type { Item } from './item.ts';
import { withLostLigatures } from './lostLigatures.ts';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from './pdfjs.ts';

/** What a page holds, and which of its fonts carry no names for their characters. */
export interface PageText {
  readonly items: readonly Item[];
  readonly nameless: readonly string[];
  /** Whether words are set on it and none of them can be told. */
  readonly undecoded?: true;
}

/** Most items kept of one page. */
const limit = 20_000;

/**
 * Opens a PDF without running anything that is in it. Rejects as pdf.js does: a password, bytes that are no PDF. `unknown` takes
 * the names of encodings that nobody knows: what is set in them has no words.
 */
export function openPdf(bytes: Uint8Array, unknown: Set<string>): Promise<PDFDocumentProxy> {
  // A copy: pdf.js takes what it is given away from its owner, and will not have a Buffer.
  const data = new Uint8Array(bytes);
  class Cmaps {
    /** As pdf.js asks for what it does not have in itself. */
    readonly fetch = ({
      kind,
      filename,
    }: {
      readonly kind: string;
      readonly filename: string;
    }): Promise<Uint8Array> => {
      const name = filename.replace(/\.bcmap$/, '');
      const found = kind === 'cMapUrl' ? cmapNamed(name) : null;
      if (kind === 'cMapUrl' && found === null) unknown.add(name);
      return found === null ? Promise.reject(new Error(`${filename} is not here`)) : Promise.resolve(found);
    };
  }
  const quiet = { isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 };
  return getDocument({ data, ...quiet, BinaryDataFactory: Cmaps, useWorkerFetch: false }).promise;
}

/** What stands on a page, in the file's own order. Rejects where the page is broken. */
export async function textOn(pdf: PDFDocumentProxy, number: number): Promise<PageText> {
  const page = await pdf.getPage(number);
  const { items, styles } = await page.getTextContent();
  const turned: Turned[] = [];
  for (const item of items.slice(0, limit)) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
    if (![x, y, item.width, c, d].every(Number.isFinite)) continue;
    turned.push({ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), font: item.fontName, turn });
  }
  const nameless = Object.keys(styles).filter((font) => Number.isNaN(styles[font]?.ascent));
  const whole = nameless.length === 0 ? turned : withLostLigatures(turned, await glyphsOn(page));
  const undecoded = turned.length === 0 && (await setsText(page));
  page.cleanup();
  return {
    items: upright(withoutShadows(whole.filter((item) => isOn(page.view, item)))),
    nameless,
    ...(undecoded && { undecoded }),
  };
}

interface Turned extends Item {
  /** In quarters of a circle. */
  readonly turn: number;
}

/** Whether a page sets any text, read or not. Not so where pdf.js cannot say. */
const setsText = (page: PDFPageProxy): Promise<boolean> =>
  page.getOperatorList().then(
    ({ fnArray }) => fnArray.includes(OPS.showText),
    () => false,
  );

/** What each glyph of a page stands for, in the order of the file. Empty where pdf.js cannot say. */
async function glyphsOn(page: PDFPageProxy): Promise<readonly string[]> {
  try {
    const { fnArray, argsArray } = await page.getOperatorList();
    return fnArray.flatMap((operation, i) =>
      operation === OPS.showText ? (argsArray[i][0] as Glyph[]).flatMap((glyph) => glyph?.unicode ?? []) : [],
    );
  } catch {
    return [];
  }
}

type Glyph = { readonly unicode?: string } | null;

/** Whether an item begins on what is seen of the page: beside it printers note file names and times. */
function isOn([left, bottom, right, top]: readonly number[], { x, y }: Item): boolean {
  return x > Number(left) - 2 && x < Number(right) + 2 && y > Number(bottom) - 2 && y < Number(top) + 2;
}

/** The items without those set twice, a hair apart, to look bold or to throw a shadow. */
function withoutShadows(items: readonly Turned[]): readonly Turned[] {
  const seen = new Map<string, Turned[]>();
  return items.filter((item) => {
    const same = seen.get(item.text) ?? [];
    const near = ({ x, y }: Item): boolean => Math.hypot(x - item.x, y - item.y) < 0.15 * item.size;
    if (same.some(near)) return false;
    seen.set(item.text, [...same.slice(-8), item]);
    return true;
  });
}

/** The items that stand as most of the page does, turned upright: a stamp along the margin is none of them. */
function upright(turned: readonly Turned[]): readonly Item[] {
  const letters = [0, 0, 0, 0];
  for (const { text, turn } of turned) letters[turn] = (letters[turn] as number) + text.length;
  const most = letters.indexOf(Math.max(...letters));
  const [cos, sin] = [
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ][most] as [number, number];
  return turned
    .filter(({ turn }) => turn === most)
    .map(({ text, x, y, width, size, font }) => ({
      text,
      x: x * cos + y * sin,
      y: y * cos - x * sin,
      width,
      size,
      font,
    }));
}
