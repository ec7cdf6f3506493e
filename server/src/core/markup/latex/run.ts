import { raisedAs, superscript } from '../../prose/raised.ts';
import type { Span } from '../../text/span.ts';
import { leadsOut, pageOfAddress } from '../cited.ts';
import { type Around, apart, asBlocks, atTop, blank, endBlock, leave, newPage, words } from '../page.ts';
import { argumentsAt, bracketed } from './arguments.ts';
import { cite, keysIn, record } from './citing.ts';
import type { Command, CommandKind } from './commands.ts';
import { argumentOf, inMarks, quote, type Used } from './quoting.ts';
import { noteTarget, type Walk, within } from './state.ts';

/** Reads a command that is one of LaTeX's or of a package, from right behind its name; where to go on. */
export function run(walk: Walk, name: string, command: Command, at: number, from: number, limit: number): number {
  if (command.kind === 'cite') return cite(walk, at, from, limit, name);
  const args = argumentsAt(walk, from, limit, command.takes);
  performed[command.kind](walk, { name, command, at, args }, { start: at, end: args.end });
  // A blank behind a name only ends it.
  return args.end === from && /[A-Za-z@]$/.test(name) ? behindName(walk.raw, from, limit) : args.end;
}

/** Where words go on behind a command without arguments: blanks and an empty group end its name. */
export function behindName(raw: string, from: number, limit: number): number {
  if (raw.startsWith('{}', from) && from + 2 <= limit) return from + 2;
  let at = from;
  while (at < limit && (raw[at] === ' ' || raw[at] === '\t')) at++;
  return at;
}

type Performing = (walk: Walk, used: Used, raw: Span) => void;

const inWhole: Performing = (walk, used, raw) => {
  const { kind } = used.command;
  if (kind === 'emphasis' || kind === 'strong' || kind === 'code') within(walk, { kind, raw }, () => shown(walk, used));
};
const apartFrom =
  (around: Partial<Around>): Performing =>
  (walk, used, raw) =>
    asBlocks(walk.page, around, raw, () => shown(walk, used));
const nothing: Performing = ({ page }) => leave(page, null);

/** What each kind of command leaves on the page; a citation is read elsewhere. */
const performed: Readonly<Record<CommandKind, Performing>> = {
  words: shown,
  emphasis: inWhole,
  strong: inWhole,
  code: inWhole,
  aside: nothing,
  cite: nothing,
  raised,
  heading: (walk, used, raw) => apartFrom({ heading: used.command.depth ?? 1 })(walk, used, raw),
  caption: apartFrom({ cell: false, item: false }),
  signature: apartFrom({ signs: true }),
  item,
  note,
  link,
  address: link,
  image: ({ page }, _, raw) => leave(page, { kind: 'image', raw }),
  quoted: quote,
  block: quote,
  omission: editor,
  insertion: editor,
  line: (walk, _, raw) => line(walk, raw),
  paragraph: ({ page }, { at }) => endBlock(page, at),
};

/** Reads the arguments that are words. */
function shown(walk: Walk, { command, args }: Used): void {
  let i = 0;
  for (const kind of command.takes) {
    if (kind === '*') continue;
    const given = args.given[i++];
    if (kind === 'W' && given) walk.inside(given);
  }
}

function link(walk: Walk, used: Used, raw: Span): void {
  const address = argumentOf(used, 'u');
  if (address === null) return leave(walk.page, null);
  const target = walk.raw
    .slice(address.start, address.end)
    .replace(/\\([%#&_~{}])/g, '$1')
    .trim();
  citeAddress(walk, target, raw);
  const inline = { kind: 'link', raw, target } as const;
  if (used.command.kind === 'link') return within(walk, inline, () => shown(walk, used));
  const { start, end } = address;
  within(walk, inline, () => words(walk.page, walk.raw.slice(start, end), start, end - start));
}

/** A link that leads out of the draft cites what it leads to. */
function citeAddress(walk: Walk, key: string, raw: Span): void {
  if (!leadsOut(key)) return;
  const keyed = [{ key, keyRaw: raw, locator: pageOfAddress(key), locatorRaw: null }];
  walk.citing.set(raw.start, { style: 'href', names: 'address', sure: false, raw, keyed });
}

/** A note: a callout here, its body in blocks of its own. `\footnotetext` is the body of the callout before. */
function note(walk: Walk, used: Used, raw: Span): void {
  const body = argumentOf(used, 'W');
  const number = argumentOf(used, 'o');
  const given = number === null ? '' : walk.raw.slice(number.start, number.end).trim();
  const label = /^\d{1,6}$/.test(given) ? given : null;
  const waiting = walk.notes.at(-1);
  const isBody = used.name === 'footnotetext';
  const one = isBody && waiting && waiting.blocks.length === 0 ? waiting : { label, blocks: [] };
  if (one !== waiting) walk.notes.push(one);
  if (!isBody) leave(walk.page, { kind: 'footnote', raw, target: noteTarget(walk.notes.length - 1) });
  if (body === null) return;
  const { page, quoted, marked, lists } = walk;
  const before = lists.splice(0);
  walk.page = newPage({ ...atTop, note: noteTarget(walk.notes.indexOf(one)) });
  [walk.quoted, walk.marked] = [0, false];
  walk.inside(body);
  endBlock(walk.page, body.end);
  one.blocks = walk.page.found;
  walk.page = page;
  [walk.quoted, walk.marked] = [quoted, marked];
  lists.push(...before);
}

function item(walk: Walk, used: Used): void {
  const { page, lists } = walk;
  endBlock(page, used.at);
  const list = lists.at(-1);
  const label = argumentOf(used, 'o');
  if (list) list.count++;
  page.printed = list?.numbered && label === null ? list.count : null;
  if (label === null) return;
  within(walk, { kind: 'strong', raw: label }, () => walk.inside(label));
  blank(page, ' ', used.args.end - 1, 1);
}

function line(walk: Walk, raw: Span): void {
  if (walk.page.around.cell) endBlock(walk.page, raw.start);
  else blank(walk.page, '\n', raw.start, raw.end - raw.start);
}

function raised(walk: Walk, used: Used, raw: Span): void {
  const inside = argumentOf(used, 'W');
  if (inside === null) return;
  const { page } = walk;
  const text = apart(walk, inside).text;
  const before = page.pending === null ? page.tail : '';
  const kind = raisedAs(text, before, walk.raw.slice(raw.end, raw.end + 20));
  if (kind === 'callout') return leave(page, { kind: 'footnote', raw, target: text });
  if (kind === 'value') return words(page, superscript(text), raw.start, raw.end - raw.start);
  walk.inside(inside);
}

/** `\textelp{}` and `\textins{…}`: what an editor leaves out and puts in, in square brackets. */
function editor(walk: Walk, used: Used): void {
  const { page } = walk;
  const { at, args } = used;
  const inside = argumentOf(used, 'W');
  const hasWords = inside !== null && walk.raw.slice(inside.start, inside.end).trim() !== '';
  const omits = used.command.kind === 'omission';
  if (!hasWords || inside === null) return words(page, omits ? '[…]' : '[]', at, args.end - at);
  words(page, omits && !args.starred ? '[…] [' : '[', at, inside.start - at);
  walk.inside(inside);
  words(page, omits && args.starred ? '] […]' : ']', inside.end, args.end - inside.end);
}

/** Reads a command that the draft defines. */
export function runOwn(walk: Walk, name: string, at: number, from: number, limit: number): number {
  const own = walk.own.get(name);
  if (own === undefined) return from;
  const takes = own.optional ? `o${'m'.repeat(Math.max(0, own.count - 1))}` : 'm'.repeat(own.count);
  const args = argumentsAt(walk, from, limit, takes);
  if (own.cites !== null) {
    const given = (role: string): Span | null =>
      args.given[own.shown.find((one) => one.role === role)?.argument ?? -1] ?? null;
    const keys = given('keys');
    const place = given('place');
    const all = keys === null ? [] : keysIn(walk, keys, place);
    record(walk, { start: at, end: args.end }, own.cites, all);
    return args.end;
  }
  let any = false;
  for (const { argument, role } of own.shown) {
    const span = args.given[argument];
    if (!span) continue;
    any = true;
    const used: Used = {
      name: 'footnote',
      command: { kind: 'note', takes: 'W' },
      at,
      args: { given: [span], starred: false, end: args.end },
    };
    if (role === 'quoted') inMarks(walk, at, span, args.end);
    else if (role === 'note') note(walk, used, { start: at, end: args.end });
    else walk.inside(span);
  }
  if (!any) leave(walk.page, null);
  return args.end;
}

/** A command that nobody knows: of the braces behind it the last are read, if they hold words. */
export function runUnknown(walk: Walk, from: number, limit: number): number {
  let end = from;
  let last: Span | null = null;
  let count = 0;
  while (end < limit && (walk.raw[end] === '{' || walk.raw[end] === '[')) {
    const braces = walk.raw[end] === '{';
    const found = braces ? argumentsAt(walk, end, limit, 'm') : null;
    const behind = found?.end ?? bracketed(walk, end, limit)?.end ?? end;
    if (behind <= end) break;
    if (braces) {
      last = found?.given[0] ?? null;
      count++;
    }
    end = behind;
  }
  if (last !== null && isProse(walk.raw.slice(last.start, Math.min(last.end, last.start + 300)), count === 1))
    walk.inside(last);
  else leave(walk.page, null);
  return end === from ? behindName(walk.raw, from, limit) : end;
}

/** Words and no name of a thing, a length or a setting; `alone`: one word will do. */
function isProse(text: string, alone: boolean): boolean {
  if (/^[\s{]*$/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (/^\s*[\w.-]*[=:/_][^\s]*\s*$|\.(?:png|pdf|jpe?g|tex|bib|eps|svg)\s*$|^\s*[\d.]+\s*\\?[a-z]+\s*$/i.test(text))
    return false;
  return alone || /\p{L}\s+\S*\p{L}/u.test(text);
}
