import { type Around, close, endBlock, type Opened, open, type Page } from '../page.ts';
import type { Walk } from './state.ts';

/** What has begun in a stretch of markup and ends with a line, a paragraph or the stretch. */
export interface Lines {
  /** Items of lists around, by their columns, and where the words around them stand. */
  readonly items: { readonly column: number; readonly around: Around }[];
  /** Where the words behind the heading stand that is being read. */
  heading: Around | null;
  /** Emphasis that has begun, by its sign. */
  readonly set: Map<string, { readonly opened: Opened; readonly at: number }>;
}

export const newLines = (): Lines => ({ items: [], heading: null, set: new Map() });

/** Ends the block; emphasis does not reach over it. */
export function endParagraph(page: Page, lines: Lines, at: number): void {
  endBlock(page, at);
  lines.set.clear();
}

/** A line ends: so does a heading. */
export function endLine(page: Page, lines: Lines, at: number): boolean {
  if (lines.heading === null) return false;
  endParagraph(page, lines, at);
  page.around = lines.heading;
  lines.heading = null;
  return true;
}

/** Ends the items that a line at this column does not belong to. */
export function endItems(page: Page, lines: Lines, column: number, at: number): void {
  while ((lines.items.at(-1)?.column ?? -1) >= column) {
    endParagraph(page, lines, at);
    page.around = (lines.items.pop() as Lines['items'][number]).around;
    page.printed = null;
  }
}

const marker = /(={1,6})[ \t]+|[-+](?=[ \t])[ \t]+|(\d{1,9})\.[ \t]+|(\/)[ \t]+(?=[^\n:]{1,200}:)|[-+](?=\r?\n)/y;

/** Reads what a line begins with at `at`, `column` units from its beginning; where its words begin. */
export function beginLine(walk: Walk, lines: Lines, at: number, column: number): number {
  const { raw, page } = walk;
  marker.lastIndex = at;
  const found = marker.exec(raw);
  endItems(page, lines, column, at);
  if (found === null) return at;
  endParagraph(page, lines, at);
  const behind = at + found[0].length;
  if (found[1] !== undefined) {
    lines.heading = page.around;
    page.around = { ...page.around, heading: found[1].length };
    return behind;
  }
  lines.items.push({ column, around: page.around });
  page.around = { ...page.around, item: true };
  // One that says no number of its own is counted where it is set.
  page.printed = found[0].startsWith('+') ? 1 : found[2] === undefined ? null : Number(found[2]);
  return found[3] === undefined ? behind : term(walk, behind);
}

/** `/ Term: words`: the term is bold. */
function term(walk: Walk, at: number): number {
  const colon = walk.raw.indexOf(':', at);
  const opened = open(walk.page);
  walk.inside({ start: at, end: colon });
  close(walk.page, opened, { kind: 'strong', raw: { start: at, end: colon } });
  return colon;
}

/** A sign of emphasis begins it or ends it. */
export function emphasis({ page }: Walk, lines: Lines, sign: string, at: number): void {
  const begun = lines.set.get(sign);
  if (begun === undefined) {
    lines.set.set(sign, { opened: open(page), at });
    return;
  }
  lines.set.delete(sign);
  close(page, begun.opened, { kind: sign === '_' ? 'emphasis' : 'strong', raw: { start: begun.at, end: at + 1 } });
}
