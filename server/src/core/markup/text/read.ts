import { frontMatterOf } from '../../prose/frontMatter.ts';
import { type OffsetMap, offsetMap } from '../../prose/offsetMap.ts';
import { plainText } from '../../prose/plainText.ts';
import type { Inline, Prose } from '../../prose/prose.ts';
import { append, newStrand, without } from '../../prose/strand.ts';
import type { Span } from '../../text/span.ts';
import { calloutsIn } from '../pandoc/callouts.ts';
import { type Bare, withCitations } from '../pandoc/citations.ts';

/** Reads a plain text that may begin with front matter and hold Pandoc's callouts, which leave no words. Total. */
export const textFile = (raw: string): Prose => withCitations(bareText(raw));

function bareText(raw: string): Bare {
  const front = frontMatterOf(raw);
  if (front === null) return withoutCallouts(plainText(raw), raw);
  const body = movedBy(front.end, plainText(raw.slice(front.end)));
  const metadata = { ...body.metadata, ...front.metadata };
  return withoutCallouts({ ...body, metadata, defects: [...front.defects, ...body.defects] }, raw);
}

/** The prose of a text that begins at raw offset `by` of its file. */
function movedBy(by: number, prose: Bare): Bare {
  const moved = (s: Span): Span => ({ start: s.start + by, end: s.end + by });
  const back = (offset: number): number => Math.max(0, offset - by);
  return {
    ...prose,
    map: {
      toRaw: (s) => moved(prose.map.toRaw(s)),
      toProse: (s) => prose.map.toProse({ start: back(s.start), end: back(s.end) }),
    },
    inlines: prose.inlines.map((inline) => ({ ...inline, raw: moved(inline.raw) })),
    comments: prose.comments.map((comment) => ({ ...comment, raw: moved(comment.raw) })),
    defects: prose.defects.map((defect) => ({ ...defect, raw: moved(defect.raw) })),
  };
}

function withoutCallouts(prose: Bare, raw: string): Bare {
  const cuts = calloutsIn(prose.text);
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
  return {
    ...prose,
    text: left.text,
    map,
    blocks: prose.blocks.map((block) => ({ ...block, span: cut.toProse(block.span) })),
    landmarks: prose.landmarks.map((mark) => ({
      ...mark,
      at: cut.toProse({ start: mark.at, end: mark.at + 1 }).start,
    })),
    inlines: [...inlines, ...callouts].sort((a, b) => a.raw.start - b.raw.start),
  };
}
