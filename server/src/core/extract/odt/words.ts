import { raisedWords } from '../../prose/raised.ts';
import { headingAt, plain, type Role } from '../archive/roles.ts';
import { collapsed, type Element, type Handlers } from '../archive/xml.ts';
import type { BlockCitation, CitedItem } from '../citations/cited.ts';
import { itemsCited } from '../citations/fields.ts';
import type { BlockInline, ExtractedBlock, Remark } from '../extracted.ts';
import type { Around, Origin } from '../origins.ts';
import { addStyle, roleIn, type Styles } from './styles.ts';

interface Paragraph extends Role {
  text: string;
  readonly place?: string;
  readonly printed?: number;
  readonly inlines: BlockInline[];
  readonly cited: BlockCitation[];
  readonly remarks: Remark[];
  readonly origins: Origin[];
}

/** What was deleted under tracking, the mark of a note, what describes a picture, what programs run on. */
const unread = new Set(
  'text:tracked-changes text:note-citation text:ruby-text text:script office:forms office:binary-data office:event-listeners svg:title svg:desc'.split(
    ' ',
  ),
);

/** Boxes and notes stand in a line, and no mark may stand in them. */
const shut = new Set(['draw:frame', 'text:note', 'draw:custom-shape', 'draw:g']);

/** The blanks that an element is; null for what is none. */
function blanksOf({ name, attributes }: Element): string | null {
  if (name === 'text:s') return ' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1));
  if (name === 'text:tab') return '\t';
  return name === 'text:line-break' ? '\n' : null;
}

/** Gathers the styles (into `styles`) and the blocks of an OpenDocument text, its notes behind them. */
export class OpenDocumentWords implements Handlers {
  private readonly body: Paragraph[] = [];
  private readonly notes: Paragraph[] = [];
  /** A note and a text box stand inside a paragraph. */
  private readonly opened: Paragraph[] = [];
  private readonly counts = { footnote: 0, endnote: 0 };
  private place: string | null = null;
  /** Whether each span around is raised. */
  private readonly spans: boolean[] = [];
  /** What stands above the line, until it is known what stands behind it. */
  private raised = '';
  private raisedIn: Around | null = null;
  /** What marks cannot stand in and is open, the outermost first; null for one that stands in no line itself. */
  private readonly shut: (Around | null)[] = [];
  /** The citations that are open, by the names of their marks. */
  private readonly citing = new Map<
    string,
    { readonly in: Paragraph; readonly from: number; readonly items: readonly CitedItem[] }
  >();
  /** The words of comments by their names; those of the one that is open. */
  readonly remarks = new Map<string, string>();
  private remark: { readonly name: string; text: string } | null = null;
  private readonly styles: Styles;

  constructor(styles: Styles) {
    this.styles = styles;
  }

  blocks(): readonly ExtractedBlock[] {
    return [...this.body, ...this.notes];
  }

  open(element: Element, within: readonly string[]): boolean {
    const { name, attributes, from, at } = element;
    if (unread.has(name)) return false;
    // Of a comment its words are read, apart from those of the text.
    if (this.remark !== null) return /^text:/.test(name);
    if (name === 'office:annotation' || name === 'office:annotation-end') this.mark(name, attributes['office:name']);
    addStyle(this.styles, element);
    const here = { start: from, body: at, end: at };
    if (shut.has(name)) this.shut.push(this.opened.length === 0 ? null : here);
    const blanks = blanksOf(element);
    if (blanks !== null) this.add(blanks, here);
    const role = this.roleOf(element);
    if (role !== null) this.begin(role, within);
    else if (name === 'text:span')
      this.spans.push(this.spans.at(-1) === true || this.styles.raising.has(attributes['text:style-name'] ?? ''));
    else if (name === 'text:note') this.beginNote(attributes['text:note-class']);
    else if (name === 'text:reference-mark-start') this.beginCitation(attributes['text:name'] ?? '');
    else if (name === 'text:reference-mark-end') this.endCitation(attributes['text:name'] ?? '');
    return true;
  }

  private roleOf({ name, attributes }: Element): Role | null {
    if (name === 'text:h') return headingAt(Number(attributes['text:outline-level'] ?? 1));
    return name === 'text:p' ? roleIn(this.styles, attributes['text:style-name'] ?? '') : null;
  }

  close(name: string, at: number): void {
    if (this.remark !== null) {
      if (name === 'text:p') this.remark.text += '\n';
      if (name !== 'office:annotation') return;
      this.remarks.set(this.remark.name, this.remark.text.trim());
      this.remark = null;
    }
    const around = shut.has(name) ? this.shut.pop() : null;
    if (around) around.end = at;
    if (name === 'text:span') this.spans.pop();
    else if (name === 'text:p' || name === 'text:h') {
      this.settle('');
      this.opened.pop();
      this.spans.pop();
    } else if (name === 'text:note') this.place = null;
    else this.styles.lists.close(name);
  }

  text(words: string, _: readonly string[], at: number): void {
    if (this.remark !== null) this.remark.text += words.replace(/[ \t\r\n]+/g, ' ');
    const paragraph = this.opened.at(-1);
    if (!paragraph || this.remark !== null) return;
    const around = { start: at, body: at, end: at };
    if (this.spans.at(-1)) {
      this.raised += words;
      this.raisedIn ??= around;
      return;
    }
    this.settle(words);
    const added = collapsed(paragraph.text, words);
    // A blank behind another one is none.
    const skip = added === '' || /^[ \t\r\n]/.test(words) === added.startsWith(' ') ? 0 : 1;
    this.put(paragraph, added, around, { at, skip });
  }

  /** Where a comment begins, or where the words it is about end; one without a name is about none. */
  private mark(element: string, name: string | undefined): void {
    const id = name ?? `unnamed ${this.remarks.size}`;
    const paragraph = this.opened.at(-1);
    paragraph?.remarks.push({ id, at: paragraph.text.length });
    if (element === 'office:annotation') this.remark = { name: id, text: '' };
  }

  private begin(role: Role, within: readonly string[]): void {
    this.settle('');
    const around = within.slice(Math.max(within.lastIndexOf('draw:text-box'), within.lastIndexOf('text:note')) + 1);
    const listed = role === plain && around.includes('text:list');
    const kind = around.includes('table:table-cell') ? 'cell' : listed ? 'item' : role.kind;
    const depth = kind === role.kind ? role.depth : 0;
    const printed = kind === 'heading' ? null : this.styles.lists.number;
    const grown = { text: '', inlines: [], cited: [], remarks: [], origins: [] };
    const paragraph: Paragraph =
      this.place === null
        ? { kind, depth, ...grown, ...(printed !== null && { printed }) }
        : { kind: 'footnote', depth: 0, ...grown, place: this.place };
    (this.place === null ? this.body : this.notes).push(paragraph);
    this.opened.push(paragraph);
    this.spans.push(false);
  }

  private beginNote(written: string | undefined): void {
    const kind = written === 'endnote' ? 'endnote' : 'footnote';
    this.place = `${kind === 'endnote' ? 'endnote' : 'note'} ${++this.counts[kind]}`;
    const paragraph = this.opened.at(-1);
    const at = paragraph?.text.length ?? 0;
    paragraph?.inlines.push({ kind: 'footnote', span: { start: at, end: at }, note: this.place });
  }

  /** LibreOffice's mark around what Zotero set holds the citation in its name. */
  private beginCitation(name: string): void {
    const items = itemsCited(name);
    if (items.length === 0) return;
    this.settle('');
    const paragraph = this.opened.at(-1);
    if (paragraph) this.citing.set(name, { in: paragraph, from: paragraph.text.length, items });
  }

  private endCitation(name: string): void {
    const begun = this.citing.get(name);
    if (begun === undefined) return;
    this.citing.delete(name);
    this.settle('');
    if (begun.in !== this.opened.at(-1)) return;
    begun.in.cited.push({ span: { start: begun.from, end: begun.in.text.length }, items: begun.items });
  }

  private add(text: string, around: Around): void {
    this.settle(text);
    const paragraph = this.opened.at(-1);
    if (paragraph) this.put(paragraph, text, around, null);
  }

  /** Puts what waits above the line before `after`: a note's mark leaves nothing. */
  private settle(after: string): void {
    const paragraph = this.opened.at(-1);
    if (paragraph && this.raised !== '')
      this.put(paragraph, raisedWords(this.raised, paragraph.text, after), this.raisedIn, null);
    this.raised = '';
    this.raisedIn = null;
  }

  private put(paragraph: Paragraph, text: string, around: Around | null, words: Origin['words']): void {
    const start = paragraph.text.length;
    const span = { start, end: start + text.length };
    const shut = this.shut[0];
    if (shut !== undefined) {
      if (shut !== null) paragraph.origins.push({ span, around: shut, words: null });
    } else if (around !== null) paragraph.origins.push({ span, around, words });
    paragraph.text += text;
  }
}
