import type { Span } from '../text/span.ts';

/** A line of a recording's transcript that says when, and perhaps who: "Ines Aldana  0:05", "[00:00:05]", "Ines Aldana (00:05): It held." */
export interface TimedHead {
  /** In which way it is written: heads of one transcript are alike. */
  readonly shape: Shape;
  /** Where the name stands; null where there is none. */
  readonly name: Span | null;
  readonly time: Time;
  /** Where what it says ends and words may begin. */
  readonly end: number;
}

type Shape = 'time' | 'range' | 'name time' | 'time name' | 'bracketed name' | 'labelled' | 'written';

export interface Time {
  readonly label: string;
  readonly milliseconds: number;
}

const clock = String.raw`\d{1,3}(?::\d{1,2}){1,2}(?:[.,]\d{1,3})?`;
const time = String.raw`(?:\[(?<t1>${clock})\]|\((?<t2>${clock})\)|(?<t3>${clock}))`;
/** A name as people enter it: no sentence, no list. */
const name = String.raw`(?<name>[\p{Lu}\p{Lo}\d][\p{L}\p{M}\p{N}.’'&@_/|-]*(?: [\p{L}\p{M}\p{N}(.’'&@_/|-][\p{L}\p{M}\p{N}).’'&@_/|-]*){0,6}?)`;

const shapes: readonly (readonly [Shape, RegExp])[] = [
  ['range', new RegExp(String.raw`^\[?(?<t3>${clock})\]?\s*-->?\s*\[?${clock}\]?$`, 'u')],
  ['time', new RegExp(`^${time}:?$`, 'u')],
  ['bracketed name', new RegExp(String.raw`^\[(?<name>[^\][\d:][^\][:]{0,60})\]\s+(?<t3>${clock})$`, 'u')],
  ['written', new RegExp(String.raw`^(?<t3>${clock})\s+From\s+${name}\s*(?:\s[Tt]o\s+[^:\n]{1,80})?:(?=\s|$)`, 'u')],
  // A name alone, then a time, and no words; or words behind a colon.
  ['name time', new RegExp(String.raw`^${name}:?(?:\s*[-–—|,]\s*|\s+)${time}(?:$|\s*:(?=\s|$))`, 'u')],
  ['labelled', new RegExp(String.raw`^${name}:\s+(?:\[(?<t1>${clock})\]|\((?<t2>${clock})\))(?=\s)`, 'u')],
  ['time name', new RegExp(String.raw`^${time}\s*(?:[-–—|]\s*)?${name}\s*(?:$|:(?=\s|$))`, 'u')],
];

/** Longest head of a line. */
const longest = 140;

/** What a line says of when and who, or null. `line` has no blanks around its words. */
export function timedHeadAt(text: string, line: Span): TimedHead | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + longest));
  if (!/\d:\d/.test(words)) return null;
  for (const [shape, pattern] of shapes) {
    const found = pattern.exec(words);
    const groups = found?.groups;
    if (!found || !groups) continue;
    const stamp = timeOf(groups['t1'] ?? groups['t2'] ?? groups['t3'] ?? '');
    // A pattern that ends with the line must not end where it was cut for length.
    if (stamp === null || (words.length === longest && found[0].length === longest)) continue;
    const named = groups['name']?.trimEnd();
    const at = named === undefined ? 0 : line.start + found[0].indexOf(named);
    return {
      shape,
      name: named === undefined ? null : { start: at, end: at + named.length },
      time: stamp,
      end: line.start + found[0].length,
    };
  }
  return null;
}

/** "1:02:03.5", "62:03"; null for what no clock shows. */
function timeOf(written: string): Time | null {
  const [whole = '', rest = ''] = written.split(/[.,]/);
  const parts = whole.split(':').map(Number);
  if (parts.slice(1).some((part) => part > 59)) return null;
  const seconds = parts.reduce((sum, part) => 60 * sum + part, 0);
  const label = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return { label, milliseconds: 1000 * seconds + Number(rest.padEnd(3, '0')) };
}
