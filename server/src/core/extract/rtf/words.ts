import { raisedWords } from '../../prose/raised.ts';
import { plain, type Role, roleByName } from '../archive/roles.ts';
import type { BlockInline, ExtractedBlock } from '../extracted.ts';
import { codePageOf, decodedAs, symbols } from './charsets.ts';
import { characters, type Destination, destinationOf } from './destinations.ts';
import type { RtfEvents } from './scan.ts';

/** How letters are set, and what group they stand in; a group's end brings back what was before it. */
interface State {
  readonly destination: Destination;
  readonly bold: boolean;
  /** Not shown, or struck by who tracked changes. */
  readonly hidden: boolean;
  readonly raised: boolean;
  readonly font: number;
  /** How many characters stand in for one of Unicode. */
  readonly standIns: number;
  /** The block being gathered is this one's: a note's, or the text's. */
  readonly note: Note | null;
}

interface Note {
  readonly place: string;
}

/** A paragraph while it is gathered. */
interface Open {
  text: string;
  inlines: BlockInline[];
}

interface Setting {
  style: number;
  level: number | null;
  inTable: boolean;
  listed: boolean;
}

const usual = (): Setting => ({ style: 0, level: null, inTable: false, listed: false });
const none = (): Open => ({ text: '', inlines: [] });

/** Gathers the blocks of an RTF file from what it is made of. */
export class RtfWords implements RtfEvents {
  readonly blocks: ExtractedBlock[] = [];
  title = '';
  author = '';
  private state: State = {
    destination: 'words',
    bold: false,
    hidden: false,
    raised: false,
    font: -1,
    standIns: 1,
    note: null,
  };
  private readonly states: State[] = [];
  private readonly fonts = new Map<number, number | null>();
  private readonly styles = new Map<number, { name: string; basedOn: number }>();
  private page = 1252;
  private usualFont = -1;
  private starred = false;
  private skipped = 0;
  private bytes: number[] = [];
  private open_ = none();
  private inNote = none();
  private setting = usual();
  private notes = 0;
  private readonly written: ExtractedBlock[] = [];
  private table: object | null = null;
  private row = 0;
  private column = 0;

  open(): void {
    this.flush();
    this.skipped = 0;
    this.states.push(this.state);
    if (this.state.destination === 'twice') this.change({ destination: 'nothing' });
  }

  close(): void {
    this.flush();
    this.skipped = 0;
    const before = this.states.pop();
    if (before === undefined) return;
    if (before.note !== this.state.note) this.endNote();
    this.state = before;
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    this.starred = false;
    const start = Math.min(to, from + this.skipped);
    this.skipped -= start - from;
    for (let i = start; i < to; i++) this.bytes.push(bytes[i] as number);
  }

  control(word: string, value: number | null): void {
    if (this.skipped > 0 && word !== '*') {
      this.skipped--;
      return;
    }
    if (word === "'") {
      this.starred = false;
      this.bytes.push(value ?? 0);
      return;
    }
    this.flush();
    if (word === '*') {
      this.starred = true;
      return;
    }
    const { starred } = this;
    this.starred = false;
    const destination = destinationOf(word, starred);
    if (word === 'ud' && this.states.at(-1)?.destination === 'twice')
      this.change({ destination: this.states.at(-2)?.destination ?? 'words' });
    else if (this.state.destination === 'nothing') return;
    else if (destination !== null) this.change({ destination });
    else if (this.state.destination === 'info' && (word === 'title' || word === 'author'))
      this.change({ destination: word });
    else if (Object.hasOwn(characters, word)) this.add(characters[word] ?? '');
    else if (Object.hasOwn(this.acts, word)) this.acts[word]?.(value);
  }

  /** All blocks, once the file is read: notes behind the text. */
  ended(): readonly ExtractedBlock[] {
    this.flush();
    this.endNote();
    this.endBlock();
    return [...this.blocks, ...this.written];
  }

  private change(to: Partial<State>): void {
    this.state = { ...this.state, ...to };
  }

  /** What control words do that stand for no character and open no destination. */
  private readonly acts: Readonly<Record<string, (value: number | null) => void>> = {
    u: (value) => {
      this.add(String.fromCharCode((value ?? 0) & 0xffff));
      this.skipped = this.state.standIns;
    },
    par: () => this.endParagraph(),
    sect: () => this.endParagraph(),
    cell: () => this.endCell(),
    nestcell: () => this.endCell(),
    row: () => this.endRow(),
    nestrow: () => this.endRow(),
    footnote: () => this.beginNote(),
    pard: () => {
      this.setting = usual();
    },
    s: (value) => this.styled(value ?? 0),
    sbasedon: (value) => this.based(value ?? 0),
    outlinelevel: (level) => Object.assign(this.setting, { level }),
    intbl: () => Object.assign(this.setting, { inTable: true }),
    ls: (value) => Object.assign(this.setting, { listed: (value ?? 0) > 0 }),
    plain: () => this.change({ bold: false, hidden: false, raised: false, font: this.usualFont }),
    b: (value) => this.change({ bold: value !== 0 }),
    v: (value) => this.change({ hidden: value !== 0 }),
    deleted: (value) => this.change({ hidden: value !== 0 }),
    super: (value) => this.change({ raised: value !== 0 }),
    nosupersub: () => this.change({ raised: false }),
    f: (value) => this.change({ font: value ?? -1 }),
    uc: (value) => this.change({ standIns: Math.max(0, Math.min(10, value ?? 1)) }),
    ansicpg: (value) => {
      this.page = value ?? 1252;
    },
    mac: () => {
      this.page = 10000;
    },
    deff: (value) => {
      this.usualFont = value ?? -1;
    },
    fcharset: (value) => this.coded(value === symbols ? 0 : codePageOf(value ?? 0)),
    cpg: (value) => this.coded(value),
  };

  /** The code page of a font of the table. */
  private coded(page: number | null): void {
    if (this.state.destination === 'fonts') this.fonts.set(this.state.font, page);
  }

  /** Bytes wait until all of a letter are there. */
  private flush(): void {
    if (this.bytes.length === 0) return;
    const { destination, font } = this.state;
    const page = this.fonts.get(font) ?? this.fonts.get(this.usualFont) ?? this.page;
    const bytes = Uint8Array.from(this.bytes);
    this.bytes = [];
    if (destination === 'words' && this.fonts.get(font) === 0) return;
    const words = decodedAs(page === 0 ? this.page : page, bytes);
    if (destination === 'styles') this.nameStyle(words);
    else if (destination === 'title') this.title += words;
    else if (destination === 'author') this.author += words;
    else this.add(words);
  }

  private add(words: string): void {
    const { destination, hidden, bold, raised, note } = this.state;
    if (destination === 'title') this.title += words;
    else if (destination === 'author') this.author += words;
    if (destination !== 'words' || hidden || words === '') return;
    const block = note === null ? this.open_ : this.inNote;
    const start = block.text.length;
    block.text += raised ? raisedWords(words, block.text) : words;
    const last = block.inlines.at(-1);
    if (!bold || block.text.length === start) return;
    const span = { start, end: block.text.length };
    if (last?.kind === 'strong' && last.span.end === start)
      block.inlines[block.inlines.length - 1] = { kind: 'strong', span: { start: last.span.start, end: span.end } };
    else block.inlines.push({ kind: 'strong', span });
  }

  private styled(number: number): void {
    if (this.state.destination === 'styles') this.styles.set(number, { name: '', basedOn: -1 });
    else this.setting.style = number;
    this.lastStyle = number;
  }
  private lastStyle = 0;

  private based(on: number): void {
    const style = this.styles.get(this.lastStyle);
    if (this.state.destination === 'styles' && style) style.basedOn = on;
  }

  private nameStyle(words: string): void {
    const style = this.styles.get(this.lastStyle);
    if (style && style.name === '') style.name = words.replace(/;.*$/s, '').trim();
  }

  private role(): Role {
    const { level, listed, style } = this.setting;
    let found: Role | null = null;
    let at = style;
    for (let steps = 0; steps < 8 && found === null; steps++) {
      const one = this.styles.get(at);
      if (one === undefined) break;
      found = roleByName(one.name);
      at = one.basedOn;
    }
    if (found === null && level !== null && level < 9) return { kind: 'heading', depth: Math.min(6, level + 1) };
    return found ?? (listed ? { kind: 'item', depth: 0 } : plain);
  }

  private endParagraph(): void {
    const { destination, note } = this.state;
    if (destination !== 'words') return;
    if (note !== null) this.add('\n');
    // Two paragraphs of a cell are its words.
    else if (this.setting.inTable) this.open_.text += '\n';
    else this.endBlock();
  }

  private endBlock(): void {
    const { text, inlines } = this.open_;
    this.open_ = none();
    this.table = null;
    if (text.trim() !== '' || inlines.length > 0) this.blocks.push({ ...this.role(), text, inlines });
  }

  private endCell(): void {
    if (this.state.destination !== 'words' || this.state.note !== null) return;
    if (this.table === null) {
      this.table = {};
      this.row = 0;
      this.column = 0;
    }
    const { text, inlines } = this.open_;
    this.open_ = none();
    const cell = { table: this.table, row: this.row, column: this.column++ };
    this.blocks.push({ kind: 'cell', text, inlines, cell });
  }

  private endRow(): void {
    this.row++;
    this.column = 0;
  }

  private beginNote(): void {
    if (this.state.note !== null) return;
    const place = `note ${++this.notes}`;
    const at = this.open_.text.length;
    this.open_.inlines.push({ kind: 'footnote', span: { start: at, end: at }, note: place });
    this.change({ note: { place }, raised: false, bold: false });
  }

  private endNote(): void {
    const { note } = this.state;
    const { text, inlines } = this.inNote;
    this.inNote = none();
    if (note !== null) this.written.push({ kind: 'footnote', text, inlines, place: note.place });
  }
}
