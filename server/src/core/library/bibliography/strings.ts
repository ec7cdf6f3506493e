import type { Defect } from '../../prose/prose.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { RawField } from './splitBibtex.ts';

/** Definitions go no deeper: one that is made of itself ends here. */
const deepest = 4;
/** With what `@string` defines put in, the values of a file may be so many times as long as it, and some. */
const growth = { times: 4, more: 1_000_000 };

type Strings = ReadonlyMap<string, RawField>;

/** Gives a field's value as TeX, its pieces joined. */
export type TextOf = (field: RawField) => string;

/**
 * How the values of these fields are put together, what `@string` defines put in. Definitions that multiply beyond measure stand as
 * their names, and a defect says so: how long all values come to is counted before any is made.
 */
export function bibtexValues(raw: string, strings: Strings, fields: readonly RawField[], defects: Defect[]): TextOf {
  const lengths = joinedBy<number>(raw, strings, {
    piece: ({ start, end }) => end - start,
    join: (some) => some.reduce((sum, one) => sum + one, 0),
  });
  const texts = (known: Strings): TextOf =>
    joinedBy<string>(raw, known, { piece: (span) => sliceOf(raw, span), join: (some) => some.join('') });
  const length = fields.reduce((sum, field) => sum + lengths(field), 0);
  if (length <= growth.times * raw.length + growth.more) return texts(strings);
  const [first] = strings.values();
  const place = first?.pieces[0]?.span ?? { start: 0, end: 0 };
  defects.push({ message: 'The @string definitions expand to too much text and are left as their names', raw: place });
  return texts(new Map());
}

interface Joining<T> {
  piece(span: Span): T;
  join(pieces: readonly T[]): T;
}

/** What is made of a field, each definition once for each depth it is met at. */
function joinedBy<T>(raw: string, strings: Strings, { piece, join }: Joining<T>): (field: RawField) => T {
  const made = new Map<string, T>();
  const of = (field: RawField, depth: number): T =>
    join(
      field.pieces.map(({ span, bare }) => {
        const name = bare && depth < deepest ? sliceOf(raw, span).toLowerCase() : '';
        const named = name === '' ? undefined : strings.get(name);
        if (named === undefined) return piece(span);
        const key = `${depth} ${name}`;
        const known = made.get(key) ?? of(named, depth + 1);
        made.set(key, known);
        return known;
      }),
    );
  return (field) => of(field, 0);
}
