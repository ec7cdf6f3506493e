import { addNote, nextNote } from '../lines/draft.ts';
import { leave, plain, within, wordsOf } from '../lines/inline.ts';
import { bareCitation, citation, linkCitation } from './citing.ts';
import { closingBracket, type Reading, reading } from './state.ts';

const time = /\[\d{4}-\d\d-\d\d[^[\]\n]{0,60}\](?:--\[\d{4}-\d\d-\d\d[^[\]\n]{0,60}\])?/y;
const note = /\[fn:([\p{L}\p{N}_-]{0,100})(:)?/uy;
const image = /\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp)$/i;

/** What a bracket at an offset begins: a link, a note, a citation, a time. */
export function bracketed(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  time.lastIndex = at;
  const dated = time.exec(text)?.[0].length;
  if (dated !== undefined && at + dated <= to) {
    leave(i, at, at + dated, null);
    return at + dated;
  }
  const close = closingBracket(i, at);
  if (close < 0 || close >= to) return -1;
  if (text.startsWith('[[', at)) return link(i, at, close);
  return text.startsWith('[fn:', at) ? called(i, at, close) : citation(i, at, close);
}

/** `[fn:1]`, `[fn:name:words]`, `[fn::words]`. */
function called(i: Reading, at: number, close: number): number {
  note.lastIndex = at;
  const found = note.exec(i.flat.text);
  if (found === null) return -1;
  const [all, name = '', inline] = found;
  const from = at + all.length;
  if (inline === undefined && (from !== close || name === '')) return -1;
  const label = name === '' ? `fn${nextNote(i.draft)}` : name;
  leave(i, at, close + 1, { kind: 'footnote', target: label });
  if (inline === undefined || from >= close) return close + 1;
  const words: Reading = { ...reading(i.draft, i.flat, i.wrap, i.read), brackets: i.brackets, depth: i.depth };
  i.read(words, from + (/^\s*/.exec(i.flat.text.slice(from, from + 100))?.[0].length ?? 0), close);
  addNote(i.draft, wordsOf(words), label);
  return close + 1;
}

/** `[[target][words]]`, `[[target]]`. */
function link(i: Reading, at: number, close: number): number {
  const { text } = i.flat;
  const target = { start: at + 2, end: closingBracket(i, at + 1) };
  if (target.end < 0 || target.end <= target.start) return -1;
  const open = target.end + 1;
  const wordsEnd = text[open] === '[' ? closingBracket(i, open) : -1;
  const words = wordsEnd >= 0 ? { start: open + 1, end: wordsEnd } : null;
  if ((words ? words.end + 1 : open) !== close) return -1;
  const end = close + 1;
  const cited = linkCitation(i, at, end, target, words);
  if (cited >= 0) return cited;
  const to = text.slice(target.start, target.end);
  if (words === null && image.test(to)) leave(i, at, end, { kind: 'image', target: to });
  else {
    const inside = (): void => (words ? i.read(i, words.start, words.end) : plain(i, target.start, target.end));
    within(i, 'link', at, end, inside, addressOf(to));
  }
  return end;
}

/** Where a link leads; what does not leave the document begins with "#". */
function addressOf(target: string): string {
  if (/^(?:file|attachment):/.test(target)) return target.replace(/^\w+:(?:\/\/)?/, '').replace(/::.*$/, '');
  if (
    /^[a-z][a-z0-9+.-]*:/i.test(target) &&
    !/^(?:id|elisp|shell|info|help|bibliography|bibliographystyle):/.test(target)
  )
    return target;
  return /^(?:\.{0,2}|~)\//.test(target) ? target.replace(/::.*$/, '') : `#${target.replace(/^#/, '')}`;
}

const address = /(?:https?|ftp):\/\/[^\s<>[\]"“”]{1,2000}/y;

/** An address, or org-ref's citation, as it stands. */
export function plainLink(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  address.lastIndex = at;
  const found = address.exec(text)?.[0];
  if (found === undefined) return bareCitation(i, at, to);
  const end = at + found.replace(/[.,;:!?)'’*]+$/, '').length;
  if (end > to) return -1;
  within(i, 'link', at, end, () => plain(i, at, end), text.slice(at, end));
  return end;
}
