import type { Source } from '../../library/source.ts';
import type { Locator } from '../../markup/locators.ts';
import type { Landmark, Prose } from '../../prose/prose.ts';

const known = new WeakMap<Prose, { readonly pages: string; readonly counted: Prose }>();

/** The pages that an entry gives its work: "101–120"; null for one page, and for what is no range. */
function rangeIn(pages: string): { readonly from: number; readonly to: number } | null {
  const found = /^\s*(\d{1,6})\s*[-–—]+\s*(\d{1,6})\s*$/.exec(pages);
  if (!found) return null;
  const [, from = '', to = ''] = found;
  // "101–20"
  const end = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
  return Number(end) < Number(from) ? null : { from: Number(from), to: Number(end) };
}

/** The pages of a document that has no labels of its own for them, by their number in the file. */
function unlabelled(source: Source): readonly Landmark[] {
  if (!source.extracted) return [];
  const pages = source.reading.prose.landmarks.filter(({ kind }) => kind === 'page');
  return pages.every(({ label, number }) => label === '' || label === String(number)) ? pages : [];
}

/**
 * A source's prose with its pages called as they are cited: where the file has no labels for them and as many pages as the entry
 * says the work has, by the entry's numbers.
 */
export function asPrinted(source: Source): Prose {
  const { prose } = source.reading;
  const pages = source.reference?.work.pages ?? '';
  const range = pages === '' ? null : rangeIn(pages);
  if (range === null || range.from === 1) return prose;
  const before = known.get(prose);
  if (before?.pages === pages) return before.counted;
  const all = unlabelled(source);
  const fits = all.length > 0 && Math.max(...all.map(({ number }) => number)) === range.to - range.from + 1;
  const counted = fits ? { ...prose, landmarks: prose.landmarks.map((mark) => printed(mark, range.from)) } : prose;
  known.set(prose, { pages, counted });
  return counted;
}

const printed = (mark: Landmark, from: number): Landmark =>
  mark.kind === 'page' ? { ...mark, label: String(from + mark.number - 1) } : mark;

/** Whether a page is cited that only the entry's numbers have, and nobody knows which of the file's pages has which of them. */
export function isCountedOtherwise({ kind, ranges }: Locator, source: Source): boolean {
  if (kind !== 'page' || asPrinted(source) !== source.reading.prose) return false;
  const first = Number(/^\s*(\d{1,6})/.exec(source.reference?.work.pages ?? '')?.[1] ?? 1);
  const pages = first > 1 ? unlabelled(source) : [];
  const last = Math.max(0, ...pages.map(({ number }) => number));
  return pages.length > 0 && ranges.some(({ from }) => /^\d+$/.test(from) && Number(from) > Math.min(last, first - 1));
}
