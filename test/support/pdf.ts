/** Text as a page sets it: its place from the lower left corner in points, and its size. */
export interface SetText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Whether it runs upwards. */
  readonly upwards?: boolean;
}

/** One object a number from 1, as the file's body holds it: "<< /Type /Catalog … >>". */
export function pdfOfObjects(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(`${file}${xref}${end}`, (c) => c.charCodeAt(0));
}

/** A stream object of these bytes. */
export function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** A PDF of pages, 600 × 800 points, in Helvetica and Windows' encoding. `catalog` is added to its root: page labels. */
export function pdfOf(pages: readonly (readonly SetText[])[], catalog = ''): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  return pdfOfObjects([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 600 800] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((sets, i) => [
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      stream(sets.map(shown).join('\n')),
    ]),
  ]);
}

function shown({ x, y, text, size = 10, upwards = false }: SetText): string {
  return `BT /F ${size} Tf ${upwards ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm (${encoded(text)}) Tj ET`;
}

const windows: Readonly<Record<string, string>> = {
  '…': '\x85',
  '‘': '\x91',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '–': '\x96',
  '—': '\x97',
};

function encoded(text: string): string {
  return text.replace(/[()\\]/g, '\\$&').replace(/[…‘’“”–—]/g, (c) => windows[c] as string);
}
