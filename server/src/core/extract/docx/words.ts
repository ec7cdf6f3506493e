import { raisedWords } from '../../prose/raised.ts';
import { plain, type Role } from '../archive/roles.ts';
import type { Element, Handlers } from '../archive/xml.ts';
import type { Around, Origin } from '../origins.ts';
import { Fields } from './fields.ts';
import { type Numbering, placeIn } from './numbering.ts';
import { type Call, newParagraph, type Paragraph, Runs, takeRole } from './paragraph.ts';
import { outlined, type Styled } from './styles.ts';
import { symbolOf } from './symbols.ts';
import { Tables } from './tables.ts';

/**
 * Nobody reads these: deleted and moved-away text, former properties, phonetic guides, and the second
 * telling of what the first told already.
 */
const unread = new Set(
  'w:del w:moveFrom w:delText w:delInstrText w:rt w:sectPr w:tblPr w:pPrChange w:rPrChange mc:Fallback'.split(' '),
);

/** Gathers the paragraphs of a part of a Word file, and its calls for notes, in the order of the text; its changes as accepted. */
export class WordWords implements Handlers {
  readonly paragraphs: Paragraph[] = [];
  readonly calls: Call[] = [];
  private readonly called = new Set<string>();
  private readonly counts = { footnote: 0, endnote: 0 };
  /** A text box stands inside a paragraph, and holds some itself. */
  private readonly opened: Paragraph[] = [];
  private readonly fields = new Fields(() => this.reached());
  private note: string | null = null;
  private words: { text: string; readonly keep: boolean; readonly at: number } | null = null;
  /** What is read that is no word: the instruction of a field, or the data beside it. */
  private beside: 'w:instrText' | 'w:fldData' | null = null;
  private readonly runs = new Runs();
  private hidden = false;
  private bold = false;
  private isRaised = false;
  /** What stands above the line, until it is known what stands behind it. */
  private raised = '';
  private raisedIn: Around | null = null;
  private level = '0';
  private readonly tables = new Tables();
  private readonly styled: (style: string) => Styled;
  private readonly numbering: Numbering;

  /** `styled` tells of a style what its paragraphs are, `numbering` counts them. */
  constructor(styled: (style: string) => Styled, numbering: Numbering) {
    this.styled = styled;
    this.numbering = numbering;
  }

  open(element: Element, within: readonly string[]): boolean {
    const { name } = element;
    const parent = within.at(-1);
    if (name === 'w:del' || name === 'w:moveFrom') this.deleted(parent, within.at(-2));
    if (unread.has(name) || this.tables.isDeleted(name)) return false;
    if (parent === 'w:sdtPr') {
      if (name === 'w:tag') this.fields.tag(element.attributes['w:val'] ?? '');
      return false;
    }
    if (parent === 'w:pPr' || parent === 'w:numPr') this.property(element);
    else if (parent === 'w:rPr') this.look(element, within.at(-2));
    else if (parent === 'w:r') this.sign(element);
    this.begun(element, within);
    return true;
  }

  private begun(element: Element, within: readonly string[]): void {
    const { name, attributes } = element;
    this.tables.begin(name);
    if (name === 'w:p') this.begin(within);
    else if (name === 'w:altChunk') this.paragraphs.push(this.newParagraph(plain, attributes['r:id'] ?? ''));
    else if (name === 'w:r') {
      this.run();
      this.runs.open(element);
    } else if (name === 'w:t' || name === 'm:t') this.words = { text: '', keep: isKept(element), at: element.at };
    else if (name === 'w:instrText' || name === 'w:fldData') this.beside = name;
    else if (name === 'w:fldSimple') this.fields.begin('simple', attributes['w:instr']);
    else if (name === 'w:sdt') this.fields.begin('control');
    else if (name === 'w:rPr' && within.at(-1) === 'w:r') this.runs.openProperties();
    else if (comments.has(name)) this.remark(attributes['w:id'] ?? '');
    else if (name === 'w:footnote' || name === 'w:endnote') this.note = attributes['w:id'] ?? '';
  }

  close(name: string, at: number): void {
    this.tables.end(name);
    if (name === 'w:t' || name === 'm:t') this.addWords(name === 'w:t');
    else if (name === 'w:p') {
      this.settle('');
      this.number(this.opened.pop());
      this.run();
      this.fields.endParagraph();
    } else if (name === 'w:r') this.runs.close(at);
    else if (name === 'w:rPr') this.runs.closeProperties(at);
    else if (name === 'w:instrText' || name === 'w:fldData') this.beside = null;
    else if (name === 'w:fldSimple') this.fields.end('simple');
    else if (name === 'w:sdt') this.fields.end('control');
    else if (name === 'w:footnote' || name === 'w:endnote') this.note = null;
  }

  text(found: string): void {
    if (this.words) this.words.text += found;
    else if (this.beside === 'w:instrText') this.fields.instruct(found);
    else if (this.beside === 'w:fldData') this.fields.dataOf(found);
  }

  /** Words without `xml:space` have no blanks at their ends; no mark may stand among those of a box, or of a formula. */
  private addWords(inRun: boolean): void {
    const { words } = this;
    this.words = null;
    if (words === null) return;
    const text = words.keep ? words.text : words.text.trim();
    const parted = inRun && this.runs.outermost && text.length === words.text.length;
    this.add(text, parted ? { at: words.at, skip: 0 } : null);
  }

  /** Where the words have come to, what waits above the line put. */
  private reached(): { readonly paragraph: Paragraph; readonly at: number } | null {
    this.settle('');
    const paragraph = this.opened.at(-1);
    return paragraph === undefined ? null : { paragraph, at: paragraph.text.length };
  }

  /** Of a paragraph's end and of a row its properties tell that it was deleted. */
  private deleted(parent: string | undefined, around: string | undefined): void {
    const paragraph = this.opened.at(-1);
    if (parent === 'w:trPr') this.tables.deleteRow();
    if (parent === 'w:rPr' && around === 'w:pPr' && paragraph) paragraph.runsOn = true;
  }

  private begin(within: readonly string[]): void {
    this.settle('');
    const { note } = this;
    const last = this.paragraphs.at(-1);
    if (last?.runsOn && last.note === note) {
      last.runsOn = false;
      this.opened.push(last);
      return;
    }
    const inCell = within.lastIndexOf('w:tc') > within.lastIndexOf('w:txbxContent');
    const role: Role = inCell ? { kind: 'cell', depth: 0 } : plain;
    const paragraph = this.newParagraph(role, null);
    this.paragraphs.push(paragraph);
    this.opened.push(paragraph);
  }

  private newParagraph(role: Role, chunk: string | null): Paragraph {
    const cell = role.kind === 'cell' ? this.tables.cell : null;
    return newParagraph({ role, note: this.note, cell, chunk });
  }

  /** A property of a paragraph. Their order is the writing program's: a list's paragraph of a plain style stays an item. */
  private property({ name, attributes }: Element): void {
    const value = attributes['w:val'] ?? '';
    const paragraph = this.opened.at(-1);
    if (!paragraph) return;
    if (name === 'w:pStyle') {
      const { role, list } = this.styled(value);
      takeRole(paragraph, role);
      paragraph.list ??= list;
    } else if (name === 'w:outlineLvl') takeRole(paragraph, outlined(Number(value)));
    else if (name === 'w:ilvl') this.level = value;
    else if (name === 'w:numId') {
      paragraph.list = placeIn(value, this.level);
      this.level = '0';
      if (paragraph.list !== null && paragraph.role === plain) takeRole(paragraph, { kind: 'item', depth: 0 });
    }
  }

  /** Counts a paragraph that ends; one that runs on ends with the next. */
  private number(paragraph: Paragraph | undefined): void {
    if (!paragraph?.list || paragraph.runsOn) return;
    paragraph.printed = this.numbering.next(paragraph.list);
  }

  private run(): void {
    this.hidden = false;
    this.bold = false;
    this.isRaised = false;
  }

  /** How a run looks. */
  private look({ name, attributes }: Element, around: string | undefined): void {
    if (around !== 'w:r') return;
    const on = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
    if (name === 'w:vanish') this.hidden = on;
    else if (name === 'w:b') this.bold = on;
    else if (name === 'w:vertAlign') this.isRaised = attributes['w:val'] === 'superscript';
  }

  /** What stands in a run beside its words. */
  private sign({ name, attributes }: Element): void {
    const sign = signs[name];
    if (sign !== undefined) this.add(sign);
    else if (name === 'w:sym') this.add(symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
    else if (name === 'w:fldChar') this.fields.mark(attributes['w:fldCharType'] ?? '');
    else if (name === 'w:footnoteReference') this.call('footnote', attributes);
    else if (name === 'w:endnoteReference') this.call('endnote', attributes);
  }

  /** A note that is called for again stands where it was called for first. */
  private call(kind: Call['kind'], attributes: Element['attributes']): void {
    const id = attributes['w:id'] ?? '';
    const key = `${kind} ${id}`;
    if (!this.hidden && !this.called.has(key)) {
      const place = `${kind === 'footnote' ? 'note' : 'endnote'} ${++this.counts[kind]}`;
      const call = { kind, id, place, around: this.runs.around };
      this.calls.push(call);
      const paragraph = this.opened.at(-1);
      paragraph?.calls.push({ ...call, at: paragraph.text.length });
    }
    this.called.add(key);
    // A mark of the writer's own follows in the same run, and is no word either.
    this.hidden ||= /^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '');
  }

  private remark(id: string): void {
    const paragraph = this.opened.at(-1);
    paragraph?.remarks.push({ id, at: paragraph.text.length });
  }

  private add(text: string, words: Origin['words'] = null): void {
    const paragraph = this.opened.at(-1);
    if (!paragraph || this.hidden || this.fields.instructing) return;
    if (this.isRaised) {
      this.raised += text;
      this.raisedIn ??= this.runs.around;
      return;
    }
    this.settle(text);
    const start = paragraph.text.length;
    const span = { start, end: start + text.length };
    if (this.bold) paragraph.bold.push(span);
    const { around } = this.runs;
    if (around) paragraph.origins.push({ span, around, words });
    paragraph.text += text;
  }

  /** Puts what waits above the line before `after`: a note's mark leaves nothing. */
  private settle(after: string): void {
    const paragraph = this.opened.at(-1);
    if (paragraph && this.raised !== '') {
      const start = paragraph.text.length;
      paragraph.text += raisedWords(this.raised, paragraph.text, after);
      const span = { start, end: paragraph.text.length };
      if (this.raisedIn) paragraph.origins.push({ span, around: this.raisedIn, words: null });
    }
    this.raised = '';
    this.raisedIn = null;
  }
}

/** The marks of comments. */
const comments = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

/** What they leave in the text; a soft hyphen leaves nothing. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

const isKept = ({ attributes }: Element): boolean => attributes['xml:space'] === 'preserve';
