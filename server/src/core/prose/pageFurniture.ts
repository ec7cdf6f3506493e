import { furniture, pageEdge, pageLine } from '../language/every/pages.ts';

const longest = 240;

/** The page that a line says it is and nothing else, or null. */
export function pageSaid(line: string): string | null {
  if (line.length > 40) return null;
  const found = pageLine.exec(line.trim());
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? found[4] ?? null);
}

/** Whether a line may be a page's head or foot; it is where a sentence runs on over it. */
export const mayBePageEdge = (line: string): boolean => line.length <= 100 && pageEdge.test(line.trim());

/** Whether a paragraph belongs to its page and not to the text. */
export function isPageFurniture(paragraph: string): boolean {
  if (paragraph.length > longest) return false;
  const text = paragraph.trim().replace(/\s+/g, ' ');
  return text !== '' && (pageSaid(text) !== null || furniture.some((pattern) => pattern.test(text)));
}
