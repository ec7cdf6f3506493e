import type { Span } from '../text/span.ts';
import { type OffsetMap, offsetMap } from './offsetMap.ts';
import type { Inline, Prose } from './prose.ts';
import { append, type Cut, newStrand, without } from './strand.ts';

type Lifting = Pick<Prose, 'text' | 'map' | 'blocks' | 'landmarks' | 'inlines' | 'unspoken'>;

/** A prose without stretches of its words (ascending, apart), each of which leaves its inline behind. */
export function lifted<T extends Lifting>(prose: T, raw: string, cuts: readonly Cut[]): T {
  if (cuts.length === 0) return prose;
  const whole = newStrand();
  append(whole, prose.text, 0, prose.text.length);
  const left = without(whole, cuts);
  const cut = offsetMap(left.runs);
  const map: OffsetMap = {
    toRaw: (s) => prose.map.toRaw(cut.toRaw(s)),
    toProse: (s) => cut.toProse(prose.map.toProse(s)),
  };
  const callouts = left.inlines.map((inline): Inline => {
    const there = prose.map.toRaw(inline.raw);
    const target = inline.kind === 'citation' ? raw.slice(there.start, there.end) : inline.target;
    return { kind: inline.kind, span: inline.span, raw: there, ...(target !== undefined && { target }) };
  });
  const inlines = prose.inlines.map((inline) => ({ ...inline, span: cut.toProse(inline.span) }));
  const moved = (s: Span): Span => cut.toProse(s);
  return {
    ...prose,
    text: left.text,
    map,
    blocks: prose.blocks.map((block) => ({
      ...block,
      span: moved(block.span),
      ...(block.voice && { voice: moved(block.voice) }),
    })),
    landmarks: prose.landmarks.map((mark) => ({
      ...mark,
      at: cut.toProse({ start: mark.at, end: mark.at + 1 }).start,
    })),
    ...(prose.unspoken && { unspoken: prose.unspoken.map((one) => ({ ...one, ...moved(one) })) }),
    inlines: [...inlines, ...callouts].sort((a, b) => a.raw.start - b.raw.start),
  };
}
