import type { Block, Citation, Inline, Prose } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import type { Citing } from './state.ts';

/** Citing commands by where they begin in the draft, and how far their spans have moved since they were read. */
export type Entries = ReadonlyMap<number, readonly [Citing, number]>;

/** Before the name of a citing command that stands in a note. */
export const inNote = 'footnote ';

/**
 * Every citation of a draft, in order of its place; one in a note stands where the note is called. `own` are keys that the draft
 * itself has entries for: nobody else needs to know them.
 */
export function citationsOf(
  prose: Pick<Prose, 'text' | 'blocks' | 'inlines'>,
  raw: string,
  entries: Entries,
  own: ReadonlySet<string>,
): readonly Citation[] {
  const callouts = new Map<string, number>();
  for (const { kind, target = '', span } of prose.inlines)
    if (kind === 'footnote' && !callouts.has(target)) callouts.set(target, span.start);
  const found = prose.inlines.flatMap((inline): readonly Citation[] => {
    if (inline.kind === 'link') return linked(inline);
    const entry = inline.kind === 'citation' ? entries.get(inline.raw.start) : undefined;
    return entry ? cited(inline, raw, entry, own).map((one) => anchored(one, prose, callouts)) : [];
  });
  return found.sort((a, b) => a.at - b.at || a.raw.start - b.raw.start);
}

function cited(
  { span, raw: whole }: Inline,
  raw: string,
  [{ style, keyed }, by]: readonly [Citing, number],
  own: ReadonlySet<string>,
): readonly Citation[] {
  const moved = (s: Span): Span => ({ start: s.start + by, end: s.end + by });
  return keyed.flatMap((one) => {
    // \nocite{*} means all there are.
    if (one.key === '*') return [];
    return [
      {
        style,
        names: 'key' as const,
        sure: !own.has(one.key),
        key: one.key,
        keyRaw: moved(one.keyRaw),
        locator: one.locator,
        locatorRaw: one.locatorRaw && moved(one.locatorRaw),
        raw: whole,
        text: raw.slice(whole.start, whole.end),
        at: span.start,
      },
    ];
  });
}

/** A link that leads out of the document; `#page=12` is its locator. */
function linked({ raw, span, target = '' }: Inline): readonly Citation[] {
  if (target === '' || /^(?:#|mailto:|javascript:|data:|tel:)/i.test(target)) return [];
  const page = /#(?:.*&)?page=(\d+)/.exec(target)?.[1];
  const locator = page === undefined ? null : `p. ${page}`;
  const named = { style: 'href', names: 'address', sure: false, key: target, keyRaw: raw } as const;
  return [{ ...named, locator, locatorRaw: null, raw, text: target, at: span.end }];
}

function anchored(
  one: Citation,
  prose: Pick<Prose, 'text' | 'blocks'>,
  callouts: ReadonlyMap<string, number>,
): Citation {
  // It cites for the bibliography's sake, and no words of the text.
  if (/^nocite$/i.test(one.style)) return { ...one, at: prose.text.length };
  const block = blockAround(prose.blocks, one.at);
  if (block?.kind !== 'footnote') return one;
  const at = callouts.get((block.place ?? '').replace(/^note /, ''));
  return { ...one, style: inNote + one.style, at: at ?? one.at };
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
