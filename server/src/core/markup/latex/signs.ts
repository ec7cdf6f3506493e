/** Where plain words end, and what signs stand for that are neither words nor commands. */

/** 1: always a sign; 2: one where it stands twice; 3: before a grave; 4: a blank, one where another stands behind it; 5: a shorthand's. */
const classes = new Uint8Array(128);
for (const sign of '\\{}$%&~`\n\r\t') classes[sign.charCodeAt(0)] = 1;
for (const sign of "'-<>,") classes[sign.charCodeAt(0)] = 2;
for (const sign of '?!') classes[sign.charCodeAt(0)] = 3;
classes[32] = 4;
classes[34] = 5;

/** Where words that stand for themselves end, from `at` on. */
export function plainEnd(raw: string, at: number, end: number, shorthands: boolean): number {
  let i = at;
  for (; i < end; i++) {
    const c = raw.charCodeAt(i);
    const kind = c < 128 ? (classes[c] as number) : 0;
    if (kind !== 0 && isSign(kind, c, i + 1 < end ? raw.charCodeAt(i + 1) : 32, i === at, shorthands)) break;
  }
  return i;
}

function isSign(kind: number, c: number, next: number, first: boolean, shorthands: boolean): boolean {
  if (kind === 2) return next === c;
  if (kind === 3) return next === 96;
  if (kind === 4) return first || next === 32 || (next < 128 && classes[next] === 1);
  return kind === 1 || shorthands;
}

interface Sign {
  readonly sign: string;
  readonly length: number;
}

const ligatures: readonly (readonly [written: string, sign: string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ['?`', '¿'],
  ['!`', '¡'],
  ['<<', '«'],
  ['>>', '»'],
];

/** Babel's shorthands for German and its neighbours. */
const shorthand: ReadonlyMap<string, string> = new Map([
  ['`', '„'],
  ["'", '“'],
  ['<', '«'],
  ['>', '»'],
  ['-', ''],
  ['|', ''],
  ['"', ''],
  ['=', '-'],
  ['~', '-'],
  ['a', 'ä'],
  ['o', 'ö'],
  ['u', 'ü'],
  ['A', 'Ä'],
  ['O', 'Ö'],
  ['U', 'Ü'],
  ['s', 'ß'],
]);

/** The sign that stands at `at`, as its reader sees it. */
export function signOf(raw: string, at: number, end: number, shorthands: boolean): Sign {
  const one = raw[at] as string;
  const next = at + 1 < end ? (raw[at + 1] as string) : '';
  if (one === '"' && shorthands) {
    const sign = shorthand.get(next);
    return sign === undefined ? { sign: one, length: 1 } : { sign, length: 2 };
  }
  if (one === ',')
    return next === ',' && /^\p{L}/u.test(raw.slice(at + 2, at + 4))
      ? { sign: '„', length: 2 }
      : { sign: one, length: 1 };
  const found = ligatures.find(([written]) => raw.startsWith(written, at) && at + written.length <= end);
  return found ? { sign: found[1], length: found[0].length } : { sign: one, length: 1 };
}
