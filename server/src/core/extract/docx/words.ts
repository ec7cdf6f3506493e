import { raisedWords } from '../../prose/raised.ts';
import type { Cell } from '../../prose/tableTurns.ts';
import type { Span } from '../../text/span.ts';
import { plain, type Role } from '../archive/roles.ts';
import type { Element, Handlers } from '../archive/xml.ts';
import type { ExtractedBlock } from '../extracted.ts';
import { type ListPlace, type Numbering, placeIn } from './numbering.ts';
import { outlined, type Styled } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** A paragraph as it grows. */
interface Paragraph {
  role: Role;
  text: string;
  readonly bold: Span[];
  /** The list it is in, and the number that it has there. */
  list: ListPlace | null;
  printed: number | null;
  /** The id of the note it belongs to; null in the body. */
  readonly note: string | null;
  /** Its end was deleted under tracking: the next paragraph goes on in it. */
  runsOn: boolean;
  /** Where it stands in a table. */
  readonly cell: Cell | null;
  /** The relationship of the other document that stands in its place whole, or null. */
  readonly chunk: string | null;
}

/** A note as the body calls for it. */
export interface Call {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/**
 * Nobody reads these: deleted and moved-away text, instructions of fields, former properties, phonetic guides, and the second
 * telling of what the first told already.
 */
const unread = new Set(
  'w:del w:moveFrom w:instrText w:delText w:delInstrText w:fldData w:rt w:sdtPr w:sectPr w:tblPr w:pPrChange w:rPrChange mc:Fallback'.split(
    ' ',
  ),
);

/** Gathers the paragraphs of a part of a Word file, and its calls for notes, in the order of the text; its changes as accepted. */
export class WordWords implements Handlers {
  readonly paragraphs: Paragraph[] = [];
  readonly calls: Call[] = [];
  private readonly called = new Set<string>();
  /** A text box stands inside a paragraph, and holds some itself. */
  private readonly opened: Paragraph[] = [];
  private readonly fields = new Fields();
  private note: string | null = null;
  private words: { text: string; readonly keep: boolean } | null = null;
  private hidden = false;
  private bold = false;
  private isRaised = false;
  /** What stands above the line, until it is known what stands behind it. */
  private raised = '';
  private deletedRow = false;
  private deletedCell = false;
  private level = '0';
  /** The tables around, the innermost last: its row and its cell of now. */
  private readonly tables: { readonly table: object; row: number; column: number }[] = [];
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
    if (unread.has(name) || (name === 'w:tc' && this.deletedRow) || (name === 'w:p' && this.deletedCell)) return false;
    if (name === 'w:p') this.begin(within);
    else if (name === 'w:altChunk') this.paragraphs.push(this.newParagraph(plain, element.attributes['r:id'] ?? ''));
    else if (parent === 'w:pPr' || parent === 'w:numPr') this.property(element);
    else if (parent === 'w:rPr') this.look(element, within.at(-2));
    else if (parent === 'w:r') this.sign(element);
    if (name === 'w:r') this.run();
    else if (name === 'w:tbl') this.tables.push({ table: {}, row: -1, column: -1 });
    else if (name === 'w:tr') this.nextRow();
    else if (name === 'w:tc') this.nextCell();
    else if (name === 'w:t' || name === 'm:t') this.words = { text: '', keep: isKept(element) };
    else if (name === 'w:cellDel') this.deletedCell = true;
    else if (name === 'w:footnote' || name === 'w:endnote') this.note = element.attributes['w:id'] ?? '';
    return true;
  }

  close(name: string): void {
    if (name === 'w:t' || name === 'm:t') {
      if (this.words) this.add(this.words.keep ? this.words.text : this.words.text.trim());
      this.words = null;
    } else if (name === 'w:p') {
      this.settle('');
      this.number(this.opened.pop());
      this.run();
      this.fields.endParagraph();
    } else if (name === 'w:tbl') this.tables.pop();
    else if (name === 'w:tr') this.deletedRow = false;
    else if (name === 'w:tc') this.deletedCell = false;
    else if (name === 'w:footnote' || name === 'w:endnote') this.note = null;
  }

  text(found: string): void {
    if (this.words) this.words.text += found;
  }

  /** Of a paragraph's end and of a row its properties tell that it was deleted. */
  private deleted(parent: string | undefined, around: string | undefined): void {
    const paragraph = this.opened.at(-1);
    if (parent === 'w:trPr') this.deletedRow = true;
    if (parent === 'w:rPr' && around === 'w:pPr' && paragraph) paragraph.runsOn = true;
  }

  private nextRow(): void {
    const table = this.tables.at(-1);
    if (!table) return;
    table.row++;
    table.column = -1;
  }

  private nextCell(): void {
    const table = this.tables.at(-1);
    if (table) table.column++;
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
    const table = role.kind === 'cell' ? this.tables.at(-1) : undefined;
    const cell = table ? { ...table } : null;
    return { role, text: '', bold: [], list: null, printed: null, note: this.note, runsOn: false, cell, chunk };
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
    if (!this.hidden && !this.called.has(key)) this.calls.push({ kind, id });
    this.called.add(key);
    // A mark of the writer's own follows in the same run, and is no word either.
    this.hidden ||= /^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '');
  }

  private add(text: string): void {
    const paragraph = this.opened.at(-1);
    if (!paragraph || this.hidden || this.fields.instructing) return;
    if (this.isRaised) {
      this.raised += text;
      return;
    }
    this.settle(text);
    const start = paragraph.text.length;
    if (this.bold) paragraph.bold.push({ start, end: start + text.length });
    paragraph.text += text;
  }

  /** Puts what waits above the line before `after`: a note's mark leaves nothing. */
  private settle(after: string): void {
    const paragraph = this.opened.at(-1);
    if (paragraph && this.raised !== '') paragraph.text += raisedWords(this.raised, paragraph.text, after);
    this.raised = '';
  }
}

/** A cell stays one, and what says nothing changes nothing. */
function takeRole(paragraph: Paragraph, role: Role | null): void {
  if (role !== null && role !== plain && paragraph.role.kind !== 'cell') paragraph.role = role;
}

/** What they leave in the text; a soft hyphen leaves nothing. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

const isKept = ({ attributes }: Element): boolean => attributes['xml:space'] === 'preserve';

/** Fields say what they are, then show their results; they nest. */
class Fields {
  private readonly open: ('instruction' | 'result')[] = [];
  private instructions = 0;

  /** What stands here is no word of the text. */
  get instructing(): boolean {
    return this.instructions > 0;
  }

  mark(type: string): void {
    const last = this.open.at(-1);
    if (type === 'begin') {
      this.open.push('instruction');
      this.instructions++;
    } else if (type === 'end') this.pop();
    else if (type === 'separate' && last === 'instruction') {
      this.open[this.open.length - 1] = 'result';
      this.instructions--;
    }
  }

  /** An instruction that never ends must not swallow the document. */
  endParagraph(): void {
    while (this.open.at(-1) === 'instruction') this.pop();
  }

  private pop(): void {
    if (this.open.pop() === 'instruction') this.instructions--;
  }
}

/** The ids of the documents that stand among these paragraphs. */
export const chunksIn = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs.flatMap(({ chunk }) => (chunk === null ? [] : [chunk]));

/** Paragraphs as blocks, those of a note with its place; `chunks` are what the documents among them hold. */
export function blocksOf(
  paragraphs: readonly Paragraph[],
  chunks: ReadonlyMap<string, readonly ExtractedBlock[]>,
  place?: string,
): readonly ExtractedBlock[] {
  const placed = new Set<string>();
  return paragraphs.flatMap(({ role, text, bold, printed, cell, chunk }): readonly ExtractedBlock[] => {
    if (chunk !== null) {
      // What is called for again would be its words again, as often as a hostile file likes.
      const held = placed.has(chunk) ? [] : (chunks.get(chunk) ?? []);
      placed.add(chunk);
      return place === undefined ? held : held.map((block) => ({ ...block, kind: 'footnote', place }));
    }
    const inlines = bold.map((span) => ({ kind: 'strong' as const, span }));
    if (place !== undefined) return [{ kind: 'footnote', text, inlines, place }];
    const numbered = printed !== null && role.kind !== 'heading' && { printed };
    return [{ ...role, text, inlines, ...numbered, ...(cell && { cell }) }];
  });
}
