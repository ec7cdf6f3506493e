import { addNote, nextNote } from '../lines/draft.ts';
import { leave, plain, within, wordsOf } from '../lines/inline.ts';
import { cite } from './citing.ts';
import type { Macro } from './macro.ts';
import { closingBracket, type Found, type Reading, reading } from './state.ts';

/** Where a macro may begin: its name, its colon and, at some distance, its bracket. */
export const macroNames = String.raw`(?:footnote(?:ref)?|cite[a-z]{0,8}|(?<![\p{L}\p{N}_])(?:link|xref|mailto|image|icon|kbd|btn|menu|pass|stem|asciimath|latexmath|anchor|bibitem|indexterm2?)):(?=[^\s[\]]{0,500}\[)`;

const macro = /([a-z0-9]+):([^\s[\]]{0,500})\[/y;
const crossReference = /<<([^<>,\n]{1,200})(?:,([^<>]{0,500}))?>>/y;

/** The inline macro, or the cross-reference, that begins at an offset; null where none does. */
export function macroAt(i: Reading, at: number, to: number): Found | null {
  if (i.flat.text[at] === '<') return referred(i, at, to);
  macro.lastIndex = at;
  const found = macro.exec(i.flat.text);
  if (found === null) return null;
  const [all, name = '', target = ''] = found;
  const from = at + all.length;
  const close = closingBracket(i, from - 1);
  if (close < 0 || close >= to) return null;
  const whole = { at, name, target, targetAt: at + name.length + 1, from, to: close, end: close + 1 };
  return { end: whole.end, read: () => readMacro(i, whole) };
}

function readMacro(i: Reading, one: Macro): void {
  const { at, name, target, from, to, end } = one;
  switch (name) {
    case 'link':
    case 'mailto':
    case 'xref':
      return linked(i, one);
    case 'footnote':
    case 'footnoteref':
      return note(i, one);
    case 'image':
    case 'icon':
      return leave(i, at, end, { kind: 'image', target });
    case 'kbd':
    case 'btn':
    case 'menu':
    case 'pass':
    case 'indexterm2':
      return plain(i, from, to);
    case 'stem':
    case 'asciimath':
    case 'latexmath':
    case 'anchor':
    case 'bibitem':
    case 'indexterm':
      return leave(i, at, end, null);
    default:
      return cite(i, one);
  }
}

/** `link:target[words,window=_blank]`: the words, or the target where there are none. */
function linked(i: Reading, { at, name, target, targetAt, from, to, end }: Macro): void {
  const address = name === 'link' ? target : name === 'xref' ? `#${target}` : `${name}:${target}`;
  const words = labelOf(i.flat.text, from, to);
  if (words > from) within(i, 'link', at, end, () => i.read(i, from, words), address);
  else if (name === 'xref') leave(i, at, end, null);
  else within(i, 'link', at, end, () => plain(i, targetAt, from - 1), address);
}

/** Where a link's words end: attributes may follow them, and a caret that opens a window. */
function labelOf(text: string, from: number, to: number): number {
  const label = text.slice(from, to);
  const attributes = /,\s*(?:window|role|opts|options|id|title|rel)\s*=/.exec(label)?.index ?? label.length;
  return from + label.slice(0, attributes).replace(/\^\s*$/, '').length;
}

/** `footnote:[words]`, `footnote:id[words]`, `footnote:id[]` for the same once more. */
function note(i: Reading, { at, name, target, from, to, end }: Macro): void {
  const { draft, notes } = i.whole;
  const given = name === 'footnoteref' ? /^([^,[\]]+)(?:,|$)/.exec(i.flat.text.slice(from, to)) : null;
  const id = given?.[1]?.trim() ?? target;
  const body = from + (given?.[0].length ?? 0);
  const known = id === '' ? undefined : notes.get(id);
  const label = known ?? nextNote(draft);
  if (id !== '') notes.set(id, label);
  leave(i, at, end, { kind: 'footnote', target: label });
  if (body >= to) return;
  const words: Reading = { ...reading(i.whole, i.flat, i.wrap, i.read), brackets: i.brackets, depth: i.depth };
  i.read(words, body + (/^\s*/.exec(i.flat.text.slice(body, Math.min(to, body + 100)))?.[0].length ?? 0), to);
  addNote(draft, wordsOf(words), label);
}

const address = /[a-z]+:\/\/[^\s[\]<>"“”]{1,2000}/y;

/** An address as it stands, or one with words for it in brackets. */
export function readAddress(i: Reading, at: number, to: number): Found | null {
  const { text } = i.flat;
  address.lastIndex = at;
  const found = address.exec(text)?.[0];
  if (found === undefined || at + found.length > to) return null;
  const open = at + found.length;
  const close = text[open] === '[' ? closingBracket(i, open) : -1;
  if (close >= 0 && close < to) {
    const words = labelOf(text, open + 1, close);
    const inside = (): void => (words > open + 1 ? i.read(i, open + 1, words) : plain(i, at, open));
    return { end: close + 1, read: () => within(i, 'link', at, close + 1, inside, found) };
  }
  const end = at + found.replace(/[.,;:!?)'*_`#]+$/, '').length;
  if (end <= at + 8) return null;
  return { end, read: () => within(i, 'link', at, end, () => plain(i, at, end), text.slice(at, end)) };
}

/** `<<id>>`, `<<id,words>>`: a citation where the id is that of an entry in the draft's own bibliography. */
function referred(i: Reading, at: number, to: number): Found | null {
  crossReference.lastIndex = at;
  const found = crossReference.exec(i.flat.text);
  if (found === null || at + found[0].length > to) return null;
  const [all, id = '', words = ''] = found;
  const end = at + all.length;
  const from = end - 2 - words.length;
  const isCited = i.whole.draft.own.has(id.trim());
  return {
    end,
    read() {
      if (isCited) cite(i, { at, name: '<<>>', target: id, targetAt: at + 2, from: end - 2, to: end - 2, end });
      else if (words.trim() === '') leave(i, at, end, null);
      else within(i, 'link', at, end, () => i.read(i, from, end - 2), `#${id}`);
    },
  };
}
