import { itemsOf } from './items.ts';
import type { Query } from './passage.ts';

/** Quoted words as somebody else is asked for them: nothing but the words. */
export interface Asked {
  /** Equal words, equal keys. */
  readonly key: string;
  /** Words that stand in a row, parted where the quotation leaves out or puts in something. */
  readonly rows: readonly (readonly string[])[];
}

/** The words of a quotation as an archive is asked for them. */
export function askedOf(query: Query): Asked {
  const rows: string[][] = [[]];
  let end = -1;
  for (const item of itemsOf(query)) {
    const parted = item.kind !== 'word' || leavesPart(query, end, item.start);
    if (parted && rows.at(-1)?.length !== 0) rows.push([]);
    if (item.kind === 'word') rows.at(-1)?.push(plain(query.text.slice(item.start, item.end)));
    end = item.end;
  }
  const filled = rows.filter((row) => row.length > 0);
  return { key: filled.map((row) => row.join(' ')).join(' … '), rows: filled };
}

/** Whether words belong to two parts of a quotation, with something else between. */
const leavesPart = ({ parts }: Query, end: number, start: number): boolean =>
  end >= 0 && parts.some((part) => part.start >= end && part.start <= start && part.start > (parts[0]?.start ?? 0));

/** Without the brackets in it, the apostrophe as it is typed. */
const plain = (word: string): string => word.replace(/[[\]]/g, '').replace(/[‘’ʼ]/g, "'").normalize('NFC');
