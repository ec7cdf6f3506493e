import type { Cell } from '../../prose/tableTurns.ts';
import type { Span } from '../../text/span.ts';
import { plain, type Role } from '../archive/roles.ts';
import type { Element } from '../archive/xml.ts';
import type { BlockCitation } from '../citations/cited.ts';
import type { Remark } from '../extracted.ts';
import type { Around, Origin } from '../origins.ts';
import type { ListPlace } from './numbering.ts';

/** A paragraph as it grows. */
export interface Paragraph {
  role: Role;
  text: string;
  readonly bold: Span[];
  readonly cited: BlockCitation[];
  /** The notes that are called for in it. */
  readonly calls: (Call & { readonly at: number })[];
  /** Where comments begin, end and are called in it. */
  readonly remarks: Remark[];
  /** Where its words stand in the part. */
  readonly origins: Origin[];
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
  /** The place that its blocks carry: "note 3". */
  readonly place: string;
  /** The run that calls. */
  readonly around: Around | null;
}

type Place = Pick<Paragraph, 'role' | 'note' | 'cell' | 'chunk'>;

/** A paragraph without words yet. */
export const newParagraph = (place: Place): Paragraph => ({
  ...{ text: '', bold: [], cited: [], calls: [], remarks: [], origins: [], list: null, printed: null, runsOn: false },
  ...place,
});

/** A cell stays one, and what says nothing changes nothing. */
export function takeRole(paragraph: Paragraph, role: Role | null): void {
  if (role !== null && role !== plain && paragraph.role.kind !== 'cell') paragraph.role = role;
}

/** The runs of a part: marks stand before and behind the outermost, for none may stand in a box that one holds. */
export class Runs {
  around: Around | null = null;
  private depth = 0;
  private propertied = false;

  /** Whether the run that is open stands in no other one. */
  get outermost(): boolean {
    return this.depth === 1;
  }

  open({ from, at }: Element): void {
    if (this.depth++ === 0) this.around = { start: from, body: at, end: at };
  }

  openProperties(): void {
    this.propertied = this.outermost;
  }

  closeProperties(at: number): void {
    if (this.propertied && this.around) this.around.body = at;
    this.propertied = false;
  }

  close(at: number): void {
    this.depth--;
    if (this.depth > 0 || this.around === null) return;
    this.around.end = at;
    this.around = null;
  }
}
