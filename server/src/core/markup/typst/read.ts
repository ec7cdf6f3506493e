import { joined } from '../../prose/joined.ts';
import type { Comment, Prose } from '../../prose/prose.ts';
import { citationsIn } from '../cited.ts';
import { directivesIn } from '../directives.ts';
import { atTop, endBlock, newPage } from '../page.ts';
import { argument } from './functions.ts';
import { metadataOf } from './metadata.ts';
import { constantsIn, labelsIn, languageOf } from './own.ts';
import { scan } from './scan.ts';
import type { Walk } from './state.ts';
import { readMarkup } from './walk.ts';

/** Reads Typst as its reader sees it on paper, as far as that can be told without running it. Total, linear; raw offsets are exact. */
export function readTypst(raw: string): Prose {
  const walk = newWalk(raw);
  readMarkup(walk, { start: raw.startsWith('\uFEFF') ? 1 : 0, end: raw.length });
  endBlock(walk.page, raw.length);
  const prose = joined([{ found: [...walk.page.found, ...walk.notes], by: 0 }]);
  const inlines = [...prose.inlines].sort((a, b) => a.span.start - b.span.start || a.raw.start - b.raw.start);
  const whole = { ...prose, inlines };
  const comments = [...walk.structure.comments].map(([start, end]) => commentAt(raw, start, end));
  comments.sort((a, b) => a.raw.start - b.raw.start);
  return {
    ...whole,
    citations: citationsIn(whole, raw, walk.cited),
    landmarks: [],
    comments,
    directives: directivesIn(comments),
    metadata: metadataOf(walk, walk.language),
    defects: [],
  };
}

function newWalk(raw: string): Walk {
  const walk: Walk = {
    raw,
    structure: scan(raw),
    page: newPage(atTop),
    notes: [],
    noteCount: 0,
    noteLabels: new Map(),
    cited: new Map(),
    labels: labelsIn(raw),
    constants: constantsIn(raw),
    expanded: 0,
    language: languageOf(raw),
    blockQuotes: false,
    quoted: 0,
    depth: 0,
    paragraph: { start: 0, end: 0 },
    inside: (span) => readMarkup(walk, span),
    argument: (one) => argument(walk, one),
  };
  return walk;
}

function commentAt(raw: string, start: number, end: number): Comment {
  const isBlock = raw[start + 1] === '*';
  return { raw: { start, end }, text: raw.slice(start + 2, isBlock ? end - 2 : end) };
}
