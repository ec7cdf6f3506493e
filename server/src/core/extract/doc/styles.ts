import { headingAt, plain, type Role, roleByName } from '../archive/roles.ts';

/** A style: the number of what Word brought along, its name, and the style it is based on. */
export interface Style {
  readonly known: number;
  readonly name: string;
  readonly basedOn: number;
}

const none = 0xfff;
/** Words of a name that are looked at. */
const longestName = 60;

/** The styles of a Word file by their numbers (MS-DOC, STSH). Total. */
export function stylesOf(view: DataView): readonly (Style | null)[] {
  if (view.byteLength < 8) return [];
  const head = view.getUint16(0, true);
  const count = view.getUint16(2, true);
  const base = view.getUint16(4, true);
  const styles: (Style | null)[] = [];
  for (let at = 2 + head; styles.length < count && at + 2 <= view.byteLength; ) {
    const length = view.getUint16(at, true);
    const from = at + 2;
    styles.push(length < base + 2 || from + length > view.byteLength ? null : styleAt(view, from, base));
    // Each begins at an even place.
    at = from + length + (length & 1);
  }
  return styles;
}

function styleAt(view: DataView, from: number, base: number): Style {
  const length = Math.min(longestName, view.getUint16(from + base, true));
  const letters: number[] = [];
  for (let i = 0; i < length && from + base + 4 + 2 * i <= view.byteLength; i++)
    letters.push(view.getUint16(from + base + 2 + 2 * i, true));
  const known = view.getUint16(from, true) & 0xfff;
  return { known, name: String.fromCharCode(...letters), basedOn: view.getUint16(from + 2, true) >> 4 };
}

/** What a paragraph of a style is: by what Word calls it, its name, or the style it is based on. */
export function roleOf(number: number, styles: readonly (Style | null)[]): Role {
  let at = number;
  for (let steps = 0; steps < 8 && at !== none; steps++) {
    const style = styles[at];
    if (!style) break;
    if (style.known >= 1 && style.known <= 9) return headingAt(style.known);
    const role = roleByName(style.name);
    if (role !== null) return role;
    at = style.basedOn;
  }
  return plain;
}
