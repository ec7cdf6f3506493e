import type { BlockKind, Landmark } from '../../prose/prose.ts';
import { raisedWords } from '../../prose/raised.ts';
import type { Span } from '../../text/span.ts';
import { nameIn } from '../archive/parts.ts';
import { collapsed, type Element, type Handlers } from '../archive/xml.ts';
import { fragmentOf } from './contents.ts';
import { decoded } from './package.ts';

/** A block of a book; `note` tells which note it is of, by file and id. */
export interface BookBlock {
  readonly kind: BlockKind;
  readonly depth: number;
  text: string;
  readonly bold: Span[];
  readonly note: string | null;
  /** The number of the list's item it is in, or null. */
  readonly number: number | null;
  readonly landmarks: Omit<Landmark, 'number'>[];
}

/** What the files of a book hold together. */
export interface BookWords {
  readonly blocks: BookBlock[];
  /** The marks that call for notes, by the file and id of the note: "3". */
  readonly calls: Map<string, string>;
  /** Files and ids of those marks, where a note leads back to. */
  readonly callers: Set<string>;
  /** What begins at an element, by file and id; for a whole file the id is empty. */
  readonly beginnings: ReadonlyMap<string, readonly Omit<Landmark, 'number' | 'at'>[]>;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const unread = names(
  'script style head title template noscript svg svg:svg math:annotation math:annotation-xml nav rt rp audio video object iframe canvas form select',
);
const parting = names(
  'body section article aside header footer main div p h1 h2 h3 h4 h5 h6 blockquote ul ol dl li dt dd figure figcaption table caption thead tbody tfoot tr td th pre address hr details summary center',
);
const noteTypes = /\b(?:footnote|endnote|rearnote|doc-footnote|doc-endnote)\b/;
const callTypes = /\b(?:doc-noteref|noteref|footnote-ref|footnoteref|endnote-ref)\b/;
const backTypes = /\b(?:doc-backlink|backlink|footnote-back)\b/;
const pageTypes = /\b(?:doc-)?pagebreak\b/;
const callMark = /^[[(]?(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶]{1,4})[\])]?\.?$/i;

/** Words that are held back until their element ends. */
interface Mark {
  text: string;
  readonly depth: number;
  raised: boolean;
  done(mark: Mark): void;
}

/** Handlers that add what a file of XHTML holds to `book`. */
export function xhtmlHandlers(file: string, book: BookWords): Handlers & { finish(): void } {
  let block: BookBlock | null = null;
  /** What begins with the next words. */
  let waiting: Omit<Landmark, 'number' | 'at'>[] = [...(book.beginnings.get(`${file}#`) ?? [])];
  /** Notes open around, and how many elements were when each opened. */
  const notes: { readonly key: string; readonly depth: number }[] = [];
  /** A mark whose words are held back until it ends: they may be none. `raised`: some of them stand above the line. */
  let mark: Mark | null = null;
  /** The quotations (`q`) open around: whether their marks are to be written, not known before their words come. */
  const quoted: ('waiting' | 'written' | 'typed')[] = [];
  let depth = 0;
  /** Lists open around; `next` is null where they count nothing, `number` that of the item open. */
  const lists: { next: number | null; number: number | null }[] = [];
  /** How many elements of each name are open around. */
  const around = new Map<string, number>();

  /** What stands above the line, until it is known what stands behind it. */
  let raised = '';

  const part = (): void => {
    settle('');
    block = null;
  };
  /** Puts what waits above the line before `after`: a note's mark leaves nothing. */
  const settle = (after: string): void => {
    const text = raised;
    raised = '';
    if (text !== '') put(raisedWords(text, block?.text ?? '', after));
  };
  const add = (words: string): void => {
    if (around.has('sup')) {
      raised += words;
      return;
    }
    settle(words);
    put(words);
  };
  const opened = (): BookBlock => {
    const landmarks = waiting.map((one) => ({ ...one, at: 0 }));
    waiting = [];
    const note = notes.at(-1)?.key ?? null;
    const number = lists.at(-1)?.number ?? null;
    const begun = { ...kindOf(around, note !== null), text: '', bold: [], note, number, landmarks };
    book.blocks.push(begun);
    return begun;
  };
  const put = (words: string): void => {
    if (block === null) {
      if (words.trim() === '') return;
      block = opened();
    }
    let rest = words;
    if (quoted.at(-1) === 'waiting' && words.trim() !== '') {
      rest = words.trimStart();
      // The blank inside the element's beginning stands before its mark.
      const blank = rest.length < words.length ? collapsed(block.text, ' ') : '';
      block.text += blank + openingMarks(quoted, block.text, rest);
    }
    const start = block.text.length;
    block.text += around.has('pre') ? rest : collapsed(block.text, rest);
    if (around.has('b') || around.has('strong')) block.bold.push({ start, end: block.text.length });
  };
  const beginsHere = (one: Omit<Landmark, 'number' | 'at'>): void => {
    if (block === null) waiting.push(one);
    else block.landmarks.push({ ...one, at: block.text.length });
  };
  const keyOf = (target: string): string =>
    `${target.startsWith('#') ? file : (nameIn(decoded(target), file) ?? '')}#${fragmentOf(target)}`;

  /** A link inside the book may call for a note, or lead back from one, and then leaves no words; any other one does. */
  const link = ({ attributes }: Element, type: string): void => {
    const target = attributes['href'] ?? '';
    if (!target.includes('#')) return;
    const key = keyOf(target);
    const id = `${file}#${attributes['id'] ?? ''}`;
    const surely = callTypes.test(`${type} ${attributes['class'] ?? ''}`);
    const back = backTypes.test(`${type} ${attributes['class'] ?? ''}`) || book.callers.has(key);
    mark = {
      text: '',
      depth,
      raised: around.has('sup'),
      done({ text, raised }) {
        const words = text.trim();
        if (back) return;
        if (!surely && !(raised && callMark.test(words))) return add(text);
        book.calls.set(key, words.replace(/[[\]().]/g, ''));
        book.callers.add(id);
      },
    };
  };

  /** A page's number stands in its attributes or in its words, and is none of the text's. */
  const pagebreak = ({ attributes }: Element, listed: boolean): void => {
    const label = attributes['title'] ?? attributes['aria-label'];
    const done = ({ text }: Mark): void => {
      const named = (label ?? text).replace(/\s+/g, ' ').trim();
      if (!listed && named !== '') beginsHere({ kind: 'page', label: named });
    };
    mark ??= { text: '', depth, raised: false, done };
  };
  /** The body of a note: its element says so, or a mark led to it; where that is an anchor at its head, the element around it. */
  const note = (name: string, key: string, type: string): void => {
    if (parting.has(name) ? noteTypes.test(type) || book.calls.has(key) : block === null && book.calls.has(key))
      notes.push({ key, depth: parting.has(name) ? depth : depth - 1 });
  };

  const count = (name: string, { start = '1', value }: Element['attributes']): void => {
    if (name === 'ol' || name === 'ul') lists.push({ next: name === 'ol' ? Number(start) : null, number: null });
    const list = lists.at(-1);
    if (name !== 'li' || !list || list.next === null) return;
    const number = value === undefined ? list.next : Number(value);
    list.number = Number.isInteger(number) ? number : null;
    list.next = number + 1;
  };

  /** What an element means for the words behind its beginning. */
  const begin = (element: Element, type: string, isListedPage: boolean): void => {
    const { name } = element;
    if (pageTypes.test(type)) pagebreak(element, isListedPage);
    else if (mark !== null) mark.raised ||= name === 'sup';
    else if (name === 'a') link(element, type);
    else if (name === 'br' && block !== null) block.text += '\n';
    else if (name === 'q') quoted.push('waiting');
  };

  return {
    open(element) {
      const { name, attributes } = element;
      const type = `${attributes['epub:type'] ?? ''} ${attributes['role'] ?? ''}`;
      if (parting.has(name)) part();
      const key = `${file}#${attributes['id'] ?? ''}`;
      const begins = 'id' in attributes ? (book.beginnings.get(key) ?? []) : [];
      for (const one of begins) beginsHere(one);
      if (unread.has(name) || 'hidden' in attributes) return false;
      depth++;
      around.set(name, (around.get(name) ?? 0) + 1);
      if ('id' in attributes) note(name, key, type);
      count(name, attributes);
      const isListedPage = begins.some(({ kind }) => kind === 'page');
      begin(element, type, isListedPage);
      return true;
    },
    close(name) {
      if (mark?.depth === depth) {
        const done = mark;
        mark = null;
        done.done(done);
      } else if (name === 'q' && mark === null && quoted.pop() === 'written')
        add(quoted.filter((one) => one === 'written').length % 2 === 0 ? '”' : '’');
      while (notes.at(-1)?.depth === depth) notes.pop();
      depth--;
      if (name === 'ol' || name === 'ul') lists.pop();
      const left = (around.get(name) ?? 1) - 1;
      if (left > 0) around.set(name, left);
      else around.delete(name);
      if (parting.has(name)) part();
    },
    text(words) {
      if (mark !== null) mark.text += words;
      else add(words);
    },
    finish() {
      part();
      const landmarks = waiting.map((one) => ({ ...one, at: 0 }));
      book.blocks.push({ kind: 'paragraph', depth: 0, text: '', bold: [], note: null, number: null, landmarks });
    },
  };
}

/**
 * The marks that stand before `words`, the first of the quotations that wait for theirs; none where the writer has typed some, inside
 * the element or right before it.
 */
function openingMarks(quoted: ('waiting' | 'written' | 'typed')[], before: string, words: string): string {
  let rest = words;
  let marks = '';
  for (const [i, one] of quoted.entries()) {
    if (one !== 'waiting') continue;
    const typed = /^["'“”„‘’«»‹›]/.test(rest);
    const isTyped = typed || (marks === '' && /["“„«‘]$/.test(before) && quoted[i - 1] !== 'written');
    if (typed) rest = rest.slice(1).trimStart();
    if (!isTyped) marks += quoted.filter((other) => other === 'written').length % 2 === 0 ? '“' : '‘';
    quoted[i] = isTyped ? 'typed' : 'written';
  }
  return marks;
}

/** What a block is by the elements around it; a quotation in a note is a quotation, as in Markdown. */
function kindOf(
  around: ReadonlyMap<string, number>,
  noted: boolean,
): { readonly kind: BlockKind; readonly depth: number } {
  const level = [1, 2, 3, 4, 5, 6].find((one) => around.has(`h${one}`));
  if (level !== undefined) return { kind: 'heading', depth: level };
  if (around.has('td') || around.has('th')) return { kind: 'cell', depth: 0 };
  const quotes = around.get('blockquote') ?? 0;
  if (quotes > 0) return { kind: 'quote', depth: quotes };
  if (noted) return { kind: 'footnote', depth: 0 };
  return { kind: ['li', 'dt', 'dd'].some((name) => around.has(name)) ? 'item' : 'paragraph', depth: 0 };
}
