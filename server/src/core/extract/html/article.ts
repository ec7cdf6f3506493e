import { Readability } from '@mozilla/readability';
import type { Place } from './around.ts';
import type { Lean } from './lean.ts';
import type { Page, PageElement } from './page.ts';
import type { PageBlock } from './pageBlock.ts';

/** Most elements of a page in which its article is looked for; of a larger one everything is taken. */
const mostElements = 40_000;
const mostWork = 15_000_000;
/** A block with fewer characters is a label, a name, a button. */
const fewestDense = 60;
/** Of what reads like text so much at least must be the article's, or the page is none. */
const leastCovered = 0.5;
/** With a smaller share of it outside of comments and sidebars, those are what the page is for. */
const leastText = 0.2;
/** With less that reads like text a page is taken whole: a statement, a post, a short transcript. */
const shortest = 800;
/** The element that holds so much of what Readability finds holds the article. */
const mostHeld = 0.9;

/**
 * The blocks of a page that are its article: what Readability finds, with its headline, and with what stands within it or
 * around it in the same element and reads like text, for a quotation that is lost looks invented. All of a page where
 * Readability finds nothing, or leaves out most. Uses `page` up.
 */
export function articleOf(
  page: Page,
  blocks: readonly PageBlock[],
  lean: Pick<Lean, 'elements' | 'work'>,
  title: string | undefined,
): readonly PageBlock[] {
  const beside = blocks.filter((block) => !block.aside);
  const isThread = lengthOf(beside) <= leastText * lengthOf(blocks);
  const whole = (isThread ? blocks : beside).filter((block) => !isMenu(block));
  const kept = lean.elements > mostElements || lean.work > mostWork ? new Set<string>() : stampsKept(page);
  const isKept = (block: PageBlock): boolean => kept.has(block.stamp);
  const first = blocks.findIndex(isKept);
  if (first < 0 || lengthOf(whole) < shortest) return whole;
  const last = blocks.findLastIndex(isKept);
  const holder = holderOf(blocks.filter(isKept));
  // A page whose article stands in what is called a sidebar has wrong names.
  const misnamed =
    2 * lengthOf(blocks.filter((block) => isKept(block) && block.aside)) > lengthOf(blocks.filter(isKept));
  const headline = blocks.findLastIndex((block, i) => i < first && isHeadline(block, title));
  const article = blocks.filter((block, i) => {
    if (isKept(block) || i === headline) return true;
    if ((block.aside && !misnamed) || isMenu(block)) return false;
    return (i > first && i < last) || (isDense(block) && holder !== null && isHeld(block, holder));
  });
  return lengthOf(article) < leastCovered * lengthOf(whole) ? whole : article;
}

const isHeadline = ({ kind, depth, text }: PageBlock, title: string | undefined): boolean =>
  kind === 'heading' && (depth === 1 || text.trim() === title);

/** What Readability leaves in the article, by the stamps of the elements. */
function stampsKept(page: Page): ReadonlySet<string> {
  const kept = new Set<string>();
  try {
    const options = { charThreshold: 250, disableJSONLD: true, keepClasses: true, serializer: (node: unknown) => node };
    const content = new Readability(page as never, options).parse()?.content as PageElement | null | undefined;
    for (const element of content?.querySelectorAll('[data-stet]') ?? [])
      kept.add(element.getAttribute('data-stet') as string);
  } catch {
    // A page that it cannot take is read whole.
  }
  return kept;
}

/** The innermost element that holds most of these blocks' words. */
function holderOf(blocks: readonly PageBlock[]): Place | null {
  const held = new Map<Place, number>();
  let all = 0;
  for (const block of blocks) {
    all += block.text.length;
    for (const place of placesOf(block)) held.set(place, (held.get(place) ?? 0) + block.text.length);
  }
  const holders = [...held].filter(([, length]) => length >= mostHeld * all).map(([place]) => place);
  return holders.reduce<Place | null>((inner, place) => (inner && inner.depth >= place.depth ? inner : place), null);
}

/** Whether a block stands in the article's element, or in one of the same kind beside it: the next post of a forum. */
const isHeld = (block: PageBlock, holder: Place): boolean =>
  placesOf(block).some(
    (place) => place === holder || (place.like !== '' && place.like === holder.like && place.around === holder.around),
  );

/** The elements around a block, the innermost first. */
function placesOf(block: PageBlock): readonly Place[] {
  const places: Place[] = [];
  for (let place: Place | null = block.within; place !== null; place = place.around) places.push(place);
  return places;
}

/** Links and hardly anything else. */
const isMenu = ({ linked, text, kind }: PageBlock): boolean =>
  kind !== 'heading' && kind !== 'footnote' && linked > 0.6 * text.trim().length;

const isDense = (block: PageBlock): boolean => block.kind === 'heading' || block.text.length >= fewestDense;

/** Characters that read like text. */
const lengthOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.text.length >= fewestDense ? block.text.length : 0), 0);
