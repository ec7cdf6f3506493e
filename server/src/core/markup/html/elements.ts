import type { Inline } from '../../prose/prose.ts';
import { partOf } from '../../prose/strand.ts';
import { type Around, close, leave, newPage, open, words } from '../page.ts';
import { quoteMarks } from '../quoteMarks.ts';
import { noteOf } from './callouts.ts';
import { citeAttribute, citedAddress } from './citing.ts';
import { type Element, flush, type Walk } from './state.ts';
import type { Attribute, Tag } from './tags.ts';

type Attributes = ReadonlyMap<string, Attribute>;
type Ends = NonNullable<Element['ends']>;

/** In these a blank line parts paragraphs: who writes straight into them has no other way. */
const loose = new Set('body html div section article main blockquote center'.split(' '));
/** What a program calls the line that says whose the words above are. */
const signature = /(?:^|[\s_-])(?:attribution|source|signature|author|byline|credit|cite)(?:$|[\s_-])/i;
const held = new Set('li p div aside dd tr section'.split(' '));

/** The words inside a block element stand there. */
export function blockElement(walk: Walk, { name, start }: Tag, attributes: Attributes): Element {
  const { page } = walk;
  const before = page.around;
  const ends: Ends[] = [];
  const lists = listing(walk, name, attributes);
  if (lists) ends.push(lists);
  if (holdsNotes(name, attributes)) {
    walk.notes++;
    ends.push(() => walk.notes--);
  }
  page.around = aroundIn(walk, name, attributes);
  const cite = name === 'blockquote' ? citeAttribute(walk, attributes) : undefined;
  if (cite) ends.push(cite);
  const isLoose = loose.has(name);
  return { name, isBlock: true, start, around: before, isLoose, ends: endingAll(ends) };
}

const endingAll =
  (all: readonly Ends[]): Ends =>
  (tag) => {
    for (const ends of all) ends(tag);
  };

function aroundIn(walk: Walk, name: string, attributes: Attributes): Around {
  const { around, found } = walk.page;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) return { ...around, heading: Number(level) };
  const note =
    held.has(name) && around.note === null ? noteOf(walk, attributes, walk.notes > 0 && name === 'li') : null;
  if (note !== null) return { ...around, note };
  const isQuoted = around.quotes > 0 || found.at(-1)?.kind === 'quote';
  switch (name) {
    case 'blockquote':
      return { ...around, quotes: around.quotes + 1 };
    case 'footer':
    case 'figcaption':
      return isQuoted ? { ...around, signs: true } : around;
    case 'p':
    case 'div':
      return isQuoted && signature.test(attributes.get('class')?.value ?? '') ? { ...around, signs: true } : around;
    case 'li':
    case 'dd':
      return { ...around, item: true };
    case 'td':
    case 'th':
      return { ...around, cell: true };
    default:
      return around;
  }
}

const holdsNotes = (name: string, attributes: Attributes): boolean =>
  /^(?:section|div|aside|ol|ul|footer)$/.test(name) &&
  (/\b(?:foot|end)notes\b/i.test(`${attributes.get('class')?.value ?? ''} ${attributes.get('id')?.value ?? ''}`) ||
    /\b(?:doc-)?(?:foot|end)notes\b/i.test(
      `${attributes.get('role')?.value ?? ''} ${attributes.get('epub:type')?.value ?? ''}`,
    ));

/** Counts the items of a list as a browser prints their numbers. */
function listing(walk: Walk, name: string, attributes: Attributes): Ends | null {
  const whole = (key: string): number | null => {
    const { value = '' } = attributes.get(key) ?? {};
    return /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : null;
  };
  if (name === 'ol' || name === 'ul' || name === 'menu') {
    walk.lists.push(name === 'ol' ? { next: whole('start') ?? 1 } : null);
    return () => walk.lists.pop();
  }
  const list = walk.lists.at(-1);
  if (name !== 'li') return null;
  walk.page.printed = null;
  if (!list) return null;
  walk.page.printed = whole('value') ?? list.next;
  list.next = walk.page.printed + 1;
  return null;
}

/** What a note is called that stands beside its text. */
const besides = /\b(?:sidenote|marginnote|footnote)\b/;

const inlines: Readonly<Record<string, Inline['kind']>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  cite: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** The words inside an element that stands among words. */
export function inlineElement(walk: Walk, tag: Tag, attributes: Attributes): Element {
  const { name, start } = tag;
  const element = { name, isBlock: false, start, around: walk.page.around, isLoose: false };
  if ((name === 'span' || name === 'small') && besides.test(attributes.get('class')?.value ?? ''))
    return { ...element, ends: sidenote(walk, start) };
  if (name === 'q') return { ...element, ends: quoted(walk, tag, attributes) };
  if (name === 'cite' && signs(walk, tag)) signed(walk, start);
  const kind = Object.hasOwn(inlines, name) ? inlines[name] : undefined;
  const href = name === 'a' ? attributes.get('href') : undefined;
  if (kind === undefined && href === undefined) return element;
  const opened = open(walk.page);
  return {
    ...element,
    ends: (closing) => {
      const raw = { start, end: closing?.end ?? tag.end };
      if (href === undefined) return close(walk.page, opened, { kind: kind as Inline['kind'], raw });
      const cited = citedAddress(href, raw);
      if (cited) walk.cited.set(start, cited);
      close(walk.page, opened, { kind: 'link', raw, target: href.value });
    },
  };
}

/** The marks that a browser draws around a `q`, unless the writer has typed some. */
function quoted(walk: Walk, tag: Tag, attributes: Attributes): Ends {
  const { page } = walk;
  const typed = /^\s*(?:["'“”„‘’«»‹›]|&(?:[lb]?[lr][sda]quo|quot|laquo|#8220|#822[0-2]);)/.test(
    walk.raw.slice(tag.end, tag.end + 40),
  );
  const cite = citeAttribute(walk, attributes);
  if (typed || /["“„«‘]$/.test(page.tail)) return () => cite?.();
  // Where marks are typed around, these are inner ones.
  const isInner = walk.quotes === 0 && page.tail.lastIndexOf('“') > page.tail.lastIndexOf('”');
  const marks = quoteMarks(attributes.get('lang')?.value ?? walk.language ?? 'en', walk.quotes + (isInner ? 1 : 0));
  words(page, marks[0], tag.start, tag.end - tag.start);
  page.marks.push(marks[0]);
  walk.quotes++;
  return (closing) => {
    walk.quotes--;
    page.marks.pop();
    if (closing === null) return;
    words(page, marks[1], closing.start, closing.end - closing.start);
    cite?.();
  };
}

/** A note that stands in the midst of the words it is called by. */
function sidenote(walk: Walk, start: number): Ends {
  const { page } = walk;
  let label = walk.labels.size + 1;
  while (walk.labels.has(String(label))) label++;
  walk.labels.add(String(label));
  walk.page = newPage({ ...page.around, note: String(label), signs: false });
  return (closing) => {
    const end = closing?.end ?? start;
    flush(walk, end);
    walk.sidenotes.push(...walk.page.found);
    walk.page = page;
    leave(page, { kind: 'footnote', raw: { start, end: Math.max(start, end) }, target: String(label) });
  };
}

const behindCite =
  /(?:[^<]|<(?!\/?(?:cite|p|blockquote|div|li)\b)[^<>]{0,300}>){0,300}?<\/cite\s*>(?:[^<]|<(?!\/?(?:cite|p|blockquote|div|li)\b)[^<>]{0,300}>){0,200}?(?:<\/?(?:p|blockquote|footer|div|figure|figcaption|li)\b|$)/iy;

/** Whether a `cite` says whose the words of the block quotation before it are, and is no title in a sentence. */
function signs({ raw, page }: Walk, { end }: Tag): boolean {
  const { around, found, strand, tail } = page;
  const isBehind = around.quotes === 0 && found.at(-1)?.kind === 'quote';
  if (around.signs || (around.quotes === 0 && !isBehind)) return false;
  const leads = strand.last === '' || /^\s*[—–―-]+\s*$/.test(tail);
  if (!leads && (isBehind || !/(?:[.!?…]["”’»)]*|[—–―-]|\n)\s*$/.test(tail))) return false;
  behindCite.lastIndex = end;
  const found_ = behindCite.exec(raw)?.[0];
  if (found_ === undefined) return false;
  const rest = found_.slice(found_.search(/<\/cite/i)).replace(/<[^<>]*>?/g, '');
  return leads ? rest.trim().length < 120 : /^\s*(?:[,.(][^.!?]{0,100}[.)]?)?\s*$/.test(rest);
}

/** The words from here to the block's end say whose the others are; a dash before them goes with them. */
function signed(walk: Walk, at: number): void {
  const { page } = walk;
  const { strand, around } = page;
  const { length } = strand.text;
  const dash = /\s*[—–―-]{1,3}\s*$/.exec(page.tail)?.[0].length ?? 0;
  if (length > dash) {
    page.strand = partOf(strand, 0, length - dash);
    flush(walk, at);
    if (dash > 0) page.strand = partOf(strand, length - dash, length);
  }
  walk.unsigned = around;
  page.around = { ...around, signs: true, cell: false };
}
