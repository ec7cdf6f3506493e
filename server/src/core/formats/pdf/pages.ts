import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';

/** A run of characters in one font, as the file sets it. Coordinates in points from the page's lower left corner. */
export interface Item {
  readonly text: string;
  readonly x: number;
  /** Its base line. */
  readonly y: number;
  readonly width: number;
  /** The size of its font. */
  readonly size: number;
  /** Identifies its font within the pdf. */
  readonly font: string;
}

export interface Page {
  /** As printed ("xii"), else its number. */
  readonly label: string;
  /** From 1. */
  readonly number: number;
  readonly items: readonly Item[];
}

/** Opens a PDF without running anything that is in it. Rejects as pdf.js does: a password, bytes that are no PDF. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // A copy: pdf.js takes what it is given away from its owner, and will not have a Buffer.
  const data = new Uint8Array(bytes);
  return getDocument({ data, isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 })
    .promise;
}

/** What stands on a page, in the file's own order. Rejects where the page is broken. */
export async function itemsOn(pdf: PDFDocumentProxy, number: number): Promise<readonly Item[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item): Item[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b), font: item.fontName }];
  });
}
