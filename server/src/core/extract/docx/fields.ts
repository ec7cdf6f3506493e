import type { BlockCitation } from '../citations/cited.ts';
import { isCiting, itemsCited, itemsInTag } from '../citations/fields.ts';

/** Where a paragraph has come to. */
export interface Reached {
  readonly paragraph: { readonly text: string; readonly cited: BlockCitation[] };
  readonly at: number;
}

interface Field {
  /** `simple` ones and controls have no signs of their own: they end with their element. */
  readonly kind: 'field' | 'simple' | 'control';
  state: 'instruction' | 'result';
  instruction: string;
  /** What stands beside the instruction, in base64. */
  data: string;
  /** Where its result begins; null where it cites nothing. */
  from: Reached | null;
}

/** Longest instruction that is kept: a citation of a hundred works with their abstracts. */
const longest = 1 << 20;

/** Fields say what they are, then show their results; they nest. Those of reference managers are citations. */
export class Fields {
  private readonly open: Field[] = [];
  private instructions = 0;
  /** Tells where the words have come to, with all that waits to be put. */
  private readonly reached: () => Reached | null;

  constructor(reached: () => Reached | null) {
    this.reached = reached;
  }

  /** What stands here is no word of the text. */
  get instructing(): boolean {
    return this.instructions > 0;
  }

  mark(type: string): void {
    const last = this.last('field');
    if (type === 'begin') {
      this.open.push({ kind: 'field', state: 'instruction', instruction: '', data: '', from: null });
      this.instructions++;
    } else if (type === 'end') this.end('field');
    else if (type === 'separate' && last?.state === 'instruction') {
      last.state = 'result';
      this.instructions--;
      if (isCiting(last.instruction)) last.from = this.reached();
    }
  }

  /** A field in one element, or a control: its result follows. */
  begin(kind: 'simple' | 'control', instruction = ''): void {
    const from = isCiting(instruction) ? this.reached() : null;
    this.open.push({ kind, state: 'result', instruction, data: '', from });
  }

  /** The tag of the control that stands here. */
  tag(tag: string): void {
    const last = this.last('control');
    if (last === undefined || !tag.startsWith('MENDELEY_CITATION_')) return;
    last.instruction = tag;
    last.from = this.reached();
  }

  instruct(words: string): void {
    const last = this.last('field');
    if (last?.state === 'instruction' && last.instruction.length < longest) last.instruction += words;
  }

  dataOf(words: string): void {
    const last = this.last('field');
    if (last && last.data.length < longest) last.data += words;
  }

  /** An instruction that never ends must not swallow the document. */
  endParagraph(): void {
    while (this.open.at(-1)?.state === 'instruction') this.close(this.open.at(-1) as Field);
  }

  end(kind: Field['kind']): void {
    const field = this.last(kind);
    if (field === undefined) return;
    this.close(field);
    // EndNote puts what is long into a field within the field's instruction.
    const around = this.last('field');
    if (around?.state === 'instruction' && around.data === '') around.data = field.data;
    this.cite(field);
  }

  /** Results that run over paragraphs are bibliographies, and no citations. */
  private cite({ kind, instruction, data, from }: Field): void {
    if (from === null) return;
    const to = this.reached();
    if (to?.paragraph !== from.paragraph) return;
    const items = kind === 'control' ? itemsInTag(instruction) : itemsCited(instruction, data);
    if (items.length > 0) from.paragraph.cited.push({ span: { start: from.at, end: to.at }, items });
  }

  private last(kind: Field['kind']): Field | undefined {
    return this.open.findLast((one) => one.kind === kind);
  }

  private close(field: Field): void {
    this.open.splice(this.open.lastIndexOf(field), 1);
    if (field.state === 'instruction') this.instructions--;
  }
}
