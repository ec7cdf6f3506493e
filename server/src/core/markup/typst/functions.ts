import { raisedAs, superscript } from '../../prose/raised.ts';
import { type Around, apart, asBlocks, atTop, blank, close, endBlock, leave, newPage, open, words } from '../page.ts';
import { argumentOf, argumentsIn, type Call, callAt } from './calls.ts';
import { address, cite } from './citing.ts';
import { labelEnd, unquoted } from './lex.ts';
import { quote } from './quoting.ts';
import type { Argument, Walk } from './state.ts';
import { stringWords } from './strings.ts';

/** What a call leaves in the prose. Names that are not here pass the words of their contents. */
type Reads = (walk: Walk, call: Call) => void;

const nothing: Reads = ({ page }) => leave(page, null);
const all = (list: string, reads: Reads): readonly (readonly [string, Reads])[] =>
  list.split(' ').map((name) => [name, reads]);

const functions: ReadonlyMap<string, Reads> = new Map<string, Reads>([
  ...all(
    'bibliography lorem image outline counter state metadata raw line hide query locate label datetime rgb luma cmyk',
    nothing,
  ),
  ...all('strong emph', (walk, call) => set(walk, call, call.name === 'strong' ? 'strong' : 'emphasis')),
  ...all(
    'block align pad columns page par stack place rotate scale move rect circle ellipse figure list enum terms grid table',
    blocks,
  ),
  ...all('list.item enum.item terms.item', (walk, call) => apartBlocks(walk, call, { item: true })),
  ...all('table.header table.footer table.cell grid.header grid.footer grid.cell', (walk, call) =>
    apartBlocks(walk, call, { cell: true }),
  ),
  ...all('v pagebreak colbreak parbreak', ({ page }, { start }) => endBlock(page, start)),
  ['h', ({ page }, { start, end }) => blank(page, ' ', start, end - start)],
  ['linebreak', ({ page }, { start, end }) => blank(page, '\n', start, end - start)],
  ['heading', (walk, call) => asBlocks(walk.page, { heading: levelOf(walk, call) }, call, () => passed(walk, call))],
  ['title', (walk, call) => asBlocks(walk.page, { heading: 1 }, call, () => passed(walk, call))],
  ['super', raised],
  ['footnote', footnote],
  ['cite', cite],
  ['ref', cite],
  ['quote', quote],
  ['link', link],
  ['smartquote', ({ page }, { start, end }) => words(page, '"', start, end - start)],
]);

/** Signs by the names that Typst has for them, as far as words are made of them. */
const symbols: ReadonlyMap<string, string> = new Map([
  ['sym.quote.l.double', '“'],
  ['sym.quote.r.double', '”'],
  ['sym.quote.l.single', '‘'],
  ['sym.quote.r.single', '’'],
  ['sym.dash.en', '–'],
  ['sym.dash.em', '—'],
  ['sym.space.nobreak', '\u00a0'],
  ['sym.dots.h', '…'],
]);

/** Calls that are somebody's quotation, by what they are called: templates have many. */
const quoting = /(?:^|[-_.])(?:block-?|pull-?)?quot(?:e|ation)$|^epigraph$/i;

/** Reads what a `#` with a name stands for. */
export function readCall(walk: Walk, call: Call): void {
  const known = functions.get(call.name);
  if (known) return known(walk, call);
  const own = walk.constants.get(call.name) ?? symbols.get(call.name);
  if (own !== undefined && call.groups === call.end) return constant(walk, call, own);
  if (quoting.test(call.name)) return quote(walk, call, true);
  passed(walk, call);
}

/** Longest text that own names may stand for in all. */
const mostExpanded = 1_000_000;

function constant(walk: Walk, { start, end }: Call, text: string): void {
  walk.expanded += text.length;
  if (walk.expanded <= mostExpanded) words(walk.page, text, start, end - start);
}

/** The words of a call's contents, in their order; of one that has none it leaves nothing. */
export function passed(walk: Walk, { args }: Pick<Call, 'args'>): void {
  const { page, raw } = walk;
  leave(page, null);
  let first = true;
  for (const one of args.filter((arg) => isShown(walk, arg))) {
    // A title and what it stands over; a term and its meaning.
    if (!first && raw[one.value.start] === '\n') endBlock(page, one.start);
    else if (!first) blank(page, ' ', one.start, 0);
    first = false;
    argument(walk, one);
  }
}

/** Contents are shown, and strings that are captions or read like words. */
function isShown({ raw }: Walk, { name, kind, value }: Argument): boolean {
  if (kind === 'content') return true;
  if (name !== null) return kind === 'string' && name === 'caption';
  return kind !== 'string' || /\S \S+ \S/.test(raw.slice(value.start, value.end));
}

/** Reads an argument's words where it is content or a call for some. */
export function argument(walk: Walk, { kind, value }: Argument): void {
  if (kind === 'content') walk.inside(value);
  else if (kind === 'string') stringWords(walk.page, walk.raw, value);
  else if (kind === 'group') passed(walk, { args: argumentsIn(walk, value) });
  else if (kind === 'call') {
    const call = callAt(walk, value.start, value.end);
    if (call !== null && call.end === value.end && call.groups < call.end) readCall(walk, call);
  }
}

function set(walk: Walk, call: Call, kind: 'strong' | 'emphasis'): void {
  const opened = open(walk.page);
  passed(walk, call);
  close(walk.page, opened, { kind, raw: { start: call.start, end: call.end } });
}

/** Each content a block of its own: what a call sets apart from the words around it. */
function blocks(walk: Walk, call: Call): void {
  const around: Partial<Around> = /^(?:list|enum|terms)$/.test(call.name)
    ? { item: true }
    : call.name === 'table' || call.name === 'grid'
      ? { cell: true }
      : {};
  apartBlocks(walk, call, around);
}

function apartBlocks(walk: Walk, call: Call, around: Partial<Around>): void {
  for (const one of call.args)
    if (isShown(walk, one)) asBlocks(walk.page, around, one.value, () => argument(walk, one));
}

function levelOf(walk: Walk, call: Call): number {
  const level = argumentOf(call, 'level', 'depth')?.value;
  return Math.min(6, Math.max(1, Number(level && walk.raw.slice(level.start, level.end)) || 1));
}

/** Figures of a value stand above the line; a note's mark goes. */
function raised(walk: Walk, call: Call): void {
  const body = call.args.find(({ name, kind }) => name === null && kind === 'content');
  if (body === undefined) return leave(walk.page, null);
  const { text } = apart(walk, body.value);
  const kind = raisedAs(text, walk.page.tail, walk.raw.slice(call.end, call.end + 20));
  const raw = { start: call.start, end: call.end };
  if (kind === 'callout') leave(walk.page, { kind: 'footnote', raw, target: text.trim() });
  else if (kind === 'value') words(walk.page, superscript(text.trim()), raw.start, raw.end - raw.start);
  else walk.inside(body.value);
}

/** A note stands behind the text; `#footnote(<n>)` calls one that stands there already. */
function footnote(walk: Walk, call: Call): void {
  const body = call.args.find(({ name }) => name === null);
  const raw = { start: call.start, end: call.end };
  if (body?.kind === 'label') {
    const target = walk.noteLabels.get(walk.raw.slice(body.value.start, body.value.end));
    return leave(walk.page, { kind: 'footnote', raw, ...(target !== undefined && { target }) });
  }
  const note = String(++walk.noteCount);
  const end = labelEnd(walk.raw, call.end);
  if (end > call.end) walk.noteLabels.set(walk.raw.slice(call.end + 1, end - 1), note);
  leave(walk.page, { kind: 'footnote', raw, target: note });
  const { page } = walk;
  walk.page = newPage({ ...atTop, note });
  if (body) argument(walk, body);
  endBlock(walk.page, call.end);
  walk.notes.push(...walk.page.found);
  walk.page = page;
}

/** `#link("…")[words]`; the address itself where no words are given. */
function link(walk: Walk, call: Call): void {
  const [target, body] = call.args.filter(({ name }) => name === null);
  const raw = { start: call.start, end: call.end };
  if (target?.kind !== 'string') return passed(walk, call);
  const url = unquoted(walk.raw.slice(target.value.start, target.value.end));
  const opened = open(walk.page);
  if (body) argument(walk, body);
  else words(walk.page, url, target.value.start, target.value.end - target.value.start);
  close(walk.page, opened, { kind: 'link', raw, target: url });
  address(walk, raw, url, target.value);
}
