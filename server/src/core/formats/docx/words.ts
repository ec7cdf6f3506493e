import type { Span } from '../../text/span.ts';
import { plain, type Role } from '../archive/roles.ts';
import type { Element, Handlers } from '../archive/xml.ts';
import type { ExtractedBlock } from '../extracted.ts';
import { outlined } from './styles.ts';
import { symbolOf } from './symbols.ts';

/** A paragraph as it grows. */
interface Paragraph {
  role: Role;
  text: string;
  readonly bold: Span[];
  /** The id of the note it belongs to; null in the body. */
  readonly note: string | null;
  /** Its end was deleted under tracking: the next paragraph goes on in it. */
  runsOn: boolean;
}

/** A note as the body calls for it. */
export interface Call {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** What a part of the package holds, in the order of the text. */
export interface Words {
  readonly paragraphs: readonly Paragraph[];
  readonly calls: readonly Call[];
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

/** Handlers that gather the paragraphs of a part of a Word file, its changes as accepted. `roleOf` knows the styles. */
export function wordHandlers(roleOf: (style: string) => Role): Handlers & Words {
  const paragraphs: Paragraph[] = [];
  const calls: Call[] = [];
  const called = new Set<string>();
  /** A text box stands inside a paragraph, and holds some itself. */
  const open: Paragraph[] = [];
  const fields: ('instruction' | 'result')[] = [];
  let note: string | null = null;
  let words: { text: string; readonly keep: boolean } | null = null;
  let hidden = false;
  let bold = false;
  let deletedRow = false;
  let deletedCell = false;

  const add = (text: string): void => {
    const paragraph = open.at(-1);
    if (!paragraph || hidden || fields.includes('instruction')) return;
    if (bold) paragraph.bold.push({ start: paragraph.text.length, end: paragraph.text.length + text.length });
    paragraph.text += text;
  };
  const begin = (within: readonly string[]): void => {
    const last = paragraphs.at(-1);
    if (last?.runsOn && last.note === note) {
      last.runsOn = false;
      open.push(last);
      return;
    }
    const cell = within.lastIndexOf('w:tc') > within.lastIndexOf('w:txbxContent');
    const paragraph: Paragraph = {
      role: cell ? { kind: 'cell', depth: 0 } : plain,
      text: '',
      bold: [],
      note,
      runsOn: false,
    };
    paragraphs.push(paragraph);
    open.push(paragraph);
  };
  /** A note that is called for again stands where it was called for first. */
  const call = (kind: Call['kind'], attributes: Element['attributes']): void => {
    const id = attributes['w:id'] ?? '';
    const key = `${kind} ${id}`;
    if (called.has(key)) return;
    called.add(key);
    calls.push({ kind, id });
  };
  const takeRole = (role: Role | null): void => {
    const paragraph = open.at(-1);
    // The order of properties is the writing program's: a list's paragraph of a plain style stays an item.
    if (role !== null && role !== plain && paragraph && paragraph.role.kind !== 'cell') paragraph.role = role;
  };

  return {
    paragraphs,
    calls,
    open({ name, attributes }, within) {
      const value = attributes['w:val'] ?? '';
      const parent = within.at(-1);
      if (parent === 'w:rPr' && (name === 'w:del' || name === 'w:moveFrom')) {
        const paragraph = open.at(-1);
        if (paragraph && within.at(-2) === 'w:pPr') paragraph.runsOn = true;
        return false;
      }
      if (parent === 'w:trPr' && name === 'w:del') deletedRow = true;
      if (unread.has(name)) return false;
      switch (name) {
        case 'w:p':
          if (deletedCell) return false;
          begin(within);
          break;
        case 'w:tc':
          return !deletedRow;
        case 'w:cellDel':
          deletedCell = true;
          break;
        case 'w:pStyle':
          takeRole(roleOf(value));
          break;
        case 'w:outlineLvl':
          takeRole(outlined(Number(value)));
          break;
        case 'w:numId':
          if (value !== '0' && open.at(-1)?.role === plain) takeRole({ kind: 'item', depth: 0 });
          break;
        case 'w:vanish':
          if (within.at(-2) === 'w:r') hidden = isOn(value);
          break;
        case 'w:b':
          if (within.at(-2) === 'w:r') bold = isOn(value);
          break;
        case 'w:r':
          hidden = false;
          bold = false;
          break;
        case 'w:t':
        case 'm:t':
          words = { text: '', keep: attributes['xml:space'] === 'preserve' };
          break;
        case 'w:tab':
        case 'w:ptab':
          if (parent === 'w:r') add('\t');
          break;
        case 'w:br':
        case 'w:cr':
          add('\n');
          break;
        case 'w:noBreakHyphen':
          add('\u2011');
          break;
        case 'w:sym':
          add(symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
          break;
        case 'w:fldChar':
          follow(fields, attributes['w:fldCharType'] ?? '');
          break;
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          if (open.length > 0 && !hidden) call(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attributes);
          // A mark of the writer's own follows in the same run, and is no word either.
          hidden ||= /^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '');
          break;
        case 'w:footnote':
        case 'w:endnote':
          note = attributes['w:id'] ?? '';
          break;
      }
      return true;
    },
    close(name) {
      if (name === 'w:t' || name === 'm:t') {
        if (words) add(words.keep ? words.text : words.text.trim());
        words = null;
      } else if (name === 'w:p') {
        open.pop();
        hidden = false;
        // An instruction that never ends must not swallow the document.
        while (fields.at(-1) === 'instruction') fields.pop();
      } else if (name === 'w:tr') deletedRow = false;
      else if (name === 'w:tc') deletedCell = false;
      else if (name === 'w:footnote' || name === 'w:endnote') note = null;
    },
    text(found) {
      if (words) words.text += found;
    },
  };
}

const isOn = (value: string): boolean => !/^(?:0|false|off)$/.test(value);

/** A field says what it is, then shows its result; fields nest. */
function follow(fields: ('instruction' | 'result')[], type: string): void {
  if (type === 'begin') fields.push('instruction');
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (type === 'end') fields.pop();
}

/** Paragraphs as blocks; those of a note with its place. */
export function blocksOf(paragraphs: readonly Paragraph[], place?: string): readonly ExtractedBlock[] {
  return paragraphs.map(({ role, text, bold }) => {
    const inlines = bold.map((span) => ({ kind: 'strong' as const, span }));
    return place === undefined ? { ...role, text, inlines } : { kind: 'footnote', text, inlines, place };
  });
}
