import type { Block, Citation, Inline, Prose } from '../prose/prose.ts';
import type { Span } from '../text/span.ts';
import type { WrittenCitation } from './markup.ts';

/** A citation of one key, as it is written; raw offsets. */
export interface Keyed {
  readonly key: string;
  readonly keyRaw: Span;
  readonly locator: string | null;
  readonly locatorRaw: Span | null;
}

/** Everything that one sign cites. */
export interface Citing extends Pick<Citation, 'style' | 'names' | 'sure' | 'raw'> {
  readonly keyed: readonly Keyed[];
}

/** Citations by where their sign begins in the draft. */
export type Cited = ReadonlyMap<number, Citing>;

/** In a note a work is cited by the note: more are cited so. */
export const inNote = 'footnote';

/** Every citation of a draft, in order of its place; one in a note stands where the note is called. */
export function citationsIn(
  prose: Pick<Prose, 'text' | 'blocks' | 'inlines'>,
  raw: string,
  cited: Cited,
): readonly Citation[] {
  const callouts = calloutsIn(prose.inlines);
  const found: Citation[] = [];
  for (const inline of prose.inlines) {
    const entry = inline.kind === 'citation' || inline.kind === 'link' ? cited.get(inline.raw.start) : undefined;
    if (entry === undefined) continue;
    const block = callouts.size > 0 ? blockAround(prose.blocks, inline.span.end) : undefined;
    const noted = block?.kind === 'footnote';
    const at = (noted ? callouts.get(block?.place ?? '') : undefined) ?? inline.span.end;
    const { names, sure, raw: whole, keyed } = entry;
    const style = noted && names === 'key' ? inNote : entry.style;
    const text = raw.slice(whole.start, whole.end);
    for (const { key, keyRaw, locator, locatorRaw } of keyed)
      found.push({ style, names, sure, key, keyRaw, locator, locatorRaw, raw: whole, text, at });
  }
  return found.sort((a, b) => a.at - b.at || a.raw.start - b.raw.start);
}

/** Where each note is first called, by the place that its blocks carry. */
function calloutsIn(inlines: readonly Inline[]): ReadonlyMap<string, number> {
  const callouts = new Map<string, number>();
  for (const { kind, target = '', span } of inlines) {
    const place = `note ${target}`;
    if (kind === 'footnote' && !callouts.has(place)) callouts.set(place, span.start);
  }
  return callouts;
}

function blockAround(blocks: readonly Block[], at: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).span.start <= at) low = middle + 1;
    else high = middle;
  }
  return blocks[low - 1];
}

/** The place that a link's address names: `#page=12`. */
export function pageOfAddress(address: string): string | null {
  const page = /#(?:.*&)?page=(\d+)/.exec(address)?.[1];
  return page === undefined ? null : `p. ${page}`;
}

/** Whether a link leads out of the draft to something that can be read. */
export const leadsOut = (address: string): boolean =>
  address !== '' && !/^(?:#|mailto:|javascript:|data:|tel:)/i.test(address);

/** A citation in its sentence, behind a blank. */
export const citedInline = (name: string, text: string): WrittenCitation => ({
  name,
  before: ` ${text}`,
  behind: '',
  notes: [],
});
