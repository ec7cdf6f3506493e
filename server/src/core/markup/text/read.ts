import { frontMatterOf } from '../../prose/frontMatter.ts';
import { lifted } from '../../prose/lifted.ts';
import { plainText } from '../../prose/plainText.ts';
import type { Prose } from '../../prose/prose.ts';
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
  return lifted(prose, raw, calloutsIn(prose.text));
}
