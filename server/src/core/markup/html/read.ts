import { frontMatterOf } from '../../prose/frontMatter.ts';
import { joined } from '../../prose/joined.ts';
import type { Comment, Prose } from '../../prose/prose.ts';
import { citationsIn } from '../cited.ts';
import { directivesIn } from '../directives.ts';
import { blank, leave, notesLast, spaced, words } from '../page.ts';
import { metadataIn } from './metadata.ts';
import { htmlReferenceAt } from './references.ts';
import { flush, newWalk, type Walk } from './state.ts';
import { tagAt } from './tags.ts';
import { readTag } from './walk.ts';

/** Reads HTML as a browser shows it, as far as that can be told without running it. Total, linear; raw offsets are exact. */
export function readHtml(raw: string): Prose {
  const front = frontMatterOf(raw);
  const walk = newWalk(raw);
  let at = front?.end ?? (raw.startsWith('\uFEFF') ? 1 : 0);
  for (let sign = raw.indexOf('<', at); sign >= 0; sign = raw.indexOf('<', at)) {
    readText(walk, at, sign);
    at = readSign(walk, sign);
  }
  readText(walk, at, raw.length);
  flush(walk, raw.length);
  const prose = joined([{ found: [...notesLast(walk.page.found), ...walk.sidenotes], by: 0 }]);
  const inlines = [...prose.inlines].sort((a, b) => a.span.start - b.span.start || a.raw.start - b.raw.start);
  const whole = { ...prose, inlines };
  return {
    ...whole,
    citations: citationsIn(whole, raw, walk.cited),
    landmarks: [],
    comments: walk.comments,
    directives: directivesIn(walk.comments),
    metadata: metadataIn(walk, front?.metadata),
    defects: front?.defects ?? [],
  };
}

/** What the `<` at `at` begins; where to go on. */
function readSign(walk: Walk, at: number): number {
  const { raw } = walk;
  if (raw.startsWith('<!--', at)) return comment(walk, at);
  const tag = tagAt(raw, at);
  if (tag !== null) return readTag(walk, tag);
  const next = raw[at + 1] ?? '';
  if (next === '?') return behind(walk, '?>', at);
  if (raw.startsWith('<![CDATA[', at)) return behind(walk, ']]>', at);
  if (next === '!' || raw.startsWith('</', at)) return behind(walk, '>', at);
  words(walk.page, '<', at, 1);
  return at + 1;
}

/** Behind the next such mark; where none comes the sign alone is left out. */
function behind(walk: Walk, mark: string, at: number): number {
  const found = walk.endless.has(mark) ? -1 : walk.raw.indexOf(mark, at + 2);
  if (found < 0) walk.endless.add(mark);
  leave(walk.page, null);
  return found < 0 ? at + 2 : found + mark.length;
}

function comment(walk: Walk, at: number): number {
  const end = behind(walk, '-->', at);
  if (end === at + 2) return at + 4;
  const found: Comment = { raw: { start: at, end }, text: walk.raw.slice(at + 4, Math.max(at + 4, end - 3)) };
  if (walk.hidden === 0) walk.comments.push(found);
  return end;
}

const special = /[&\t\n\r\f]| (?=[ \t\n\r\f])/g;

/** Adds text between tags: blanks and lines are one space, references what they stand for. */
function readText(walk: Walk, from: number, to: number): void {
  if (from >= to || walk.hidden > 0) return;
  const { raw } = walk;
  let at = from;
  while (at < to) {
    const next = Math.min(nextSpecial(walk, at), to);
    spaced(walk.page, raw, at, next);
    if (next >= to) return;
    at = raw[next] === '&' ? readReference(walk, next) : readBlank(walk, next, to);
  }
}

/** Looked for once: it may stand far behind the text that asks for it. */
function nextSpecial(walk: Walk, at: number): number {
  if (walk.special >= at) return walk.special;
  special.lastIndex = at;
  walk.special = special.exec(walk.raw)?.index ?? walk.raw.length;
  return walk.special;
}

function readReference({ raw, page }: Walk, at: number): number {
  const found = htmlReferenceAt(raw, at);
  words(page, found?.text ?? '&', at, found?.length ?? 1);
  return at + (found?.length ?? 1);
}

function readBlank(walk: Walk, from: number, to: number): number {
  const { raw, page } = walk;
  let at = from;
  let lines = 0;
  for (; at < to; at++) {
    const c = raw.charCodeAt(at);
    if (c === 10) lines++;
    else if (c !== 32 && c !== 9 && c !== 13 && c !== 12) break;
  }
  if (lines > 1 && (walk.open.at(-1)?.isLoose ?? true)) flush(walk, from);
  else blank(page, ' ', from, at - from);
  return at;
}
