import { asBlocks, atEnd, endBlock, leave, words } from '../page.ts';
import { quoteMarks } from '../quoteMarks.ts';
import { argumentOf, type Call } from './calls.ts';
import { keyOf, note, nowhere } from './citing.ts';
import type { Argument, Walk } from './state.ts';
import { stringWords } from './strings.ts';

/** What templates call the argument that says whose the words are. */
const speakers = ['attribution', 'author', 'by', 'speaker', 'source', 'cite'];

/** Reads `#quote(attribution: […])[…]`: a block quotation, or words in marks. `isBlock`: what it is unless it says otherwise. */
export function quote(walk: Walk, call: Call, isBlock = walk.blockQuotes): void {
  const body = call.args.findLast(({ name, kind }) => (name === null || name === 'body') && kind !== 'other');
  const said = argumentOf(call, 'block')?.value;
  const block = said === undefined ? isBlock : walk.raw.slice(said.start, said.end) === 'true';
  const from = argumentOf(call, ...speakers);
  if (body === undefined) return leave(walk.page, null);
  if (block) {
    const { quotes, item, cell } = walk.page.around;
    asBlocks(walk.page, { quotes: quotes + 1, item, cell }, call, () => read(walk, body));
    if (from) attribute(walk, from);
    return;
  }
  const alone =
    walk.page.strand.text.length <= walk.page.lead &&
    /^[ \t]*(?:$|\r?\n[ \t]*(?:\r?\n|$))/.test(walk.raw.slice(call.end, call.end + 80));
  inMarks(walk, call, body);
  if (from === undefined) return;
  const key = keyOf(walk, from);
  if (key !== null) {
    const raw = { start: from.start, end: from.end };
    note(walk, raw, 'attribution', [{ ...key, ...nowhere }]);
    leave(walk.page, { kind: 'citation', raw, target: walk.raw.slice(raw.start, raw.end) });
  } else if (alone) {
    endBlock(walk.page, call.end);
    attribute(walk, from);
  }
}

/** Words in the marks that Typst draws; where it is set not to, they are the writer's own. */
function inMarks(walk: Walk, call: Call, body: Argument): void {
  const { page } = walk;
  const quotes = argumentOf(call, 'quotes')?.value;
  if (quotes && walk.raw.slice(quotes.start, quotes.end) === 'false') return read(walk, body);
  const isInner = walk.quoted === 0 && page.tail.lastIndexOf('“') > page.tail.lastIndexOf('”');
  const [open, close] = quoteMarks(walk.language ?? 'en', walk.quoted + (isInner ? 1 : 0));
  words(page, open, call.start, body.value.start - call.start);
  page.marks.push(open);
  walk.quoted++;
  read(walk, body);
  walk.quoted--;
  page.marks.pop();
  // Nothing closes it yet.
  if (call.end > body.value.end) words(page, close, body.value.end, call.end - body.value.end);
}

function read(walk: Walk, body: Argument): void {
  if (body.kind === 'string') stringWords(walk.page, walk.raw, body.value);
  else walk.argument(body);
}

/** Whose the words of the block above are; a key is what they are cited from. */
function attribute(walk: Walk, from: Argument): void {
  const { page, raw } = walk;
  const { start, end } = from.value;
  const key = keyOf(walk, from);
  if (key !== null) {
    const whole = { start: from.start, end: from.end };
    note(walk, whole, 'attribution', [{ ...key, ...nowhere }]);
    const last = page.found.at(-1);
    if (last) atEnd(last.strand, { kind: 'citation', raw: whole, target: raw.slice(whole.start, whole.end) });
    return;
  }
  asBlocks(page, { signs: true, quotes: 0, cell: false }, from.value, () => {
    const own = walk.constants.get(raw.slice(start, end));
    if (own !== undefined) words(page, own, start, end - start);
    else read(walk, from);
  });
}
