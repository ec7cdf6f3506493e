import { leavesOf } from '../archive/parts.ts';
import type { Archive } from '../archive/zip.ts';
import { office } from './namespaces.ts';

/** The list a paragraph is in: its number and the level, from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

/** A place as written; null for the list "0", which takes a paragraph out of all. Word has nine levels. */
export function placeIn(list: string, level: string): ListPlace | null {
  const at = /^\d$/.test(level) ? Number(level) : 0;
  return list === '0' ? null : { list, level: Math.min(8, at) };
}

/** A level of a list: where it begins to count, and whether its number stands alone, as that of a paragraph does. */
interface Level {
  readonly start: number;
  readonly alone: boolean;
}

/** Counts the numbered paragraphs of a text; to be asked in their order. */
export interface Numbering {
  /** The number that Word prints before a paragraph; null where it prints a bullet, a letter or a number of several parts. */
  next(place: ListPlace): number | null;
}

/** Reads numbering.xml (ECMA-376, 17.9): lists count by what they are instances of, each level until one above goes on. */
export async function numberingOf(archive: Archive, part: string): Promise<Numbering> {
  const levels = new Map<string, Level>();
  const kinds = new Map<string, string>();
  const starts = new Map<string, number>();
  await readNumbering(archive, part, levels, kinds, starts);
  const counts = new Map<string, number[]>();
  return {
    next({ list, level }) {
      const kind = kinds.get(list) ?? list;
      const { start, alone } = levels.get(`${kind} ${level}`) ?? { start: 1, alone: false };
      const restart = starts.get(`${list} ${level}`);
      starts.delete(`${list} ${level}`);
      const own = counts.get(kind) ?? [];
      counts.set(kind, own);
      const number = restart ?? (own[level] === undefined ? start : (own[level] as number) + 1);
      own.length = level;
      own[level] = number;
      return alone ? number : null;
    },
  };
}

/** Elements end before those they stand in: a level's are told when the level ends, its list when that ends. */
async function readNumbering(
  archive: Archive,
  part: string,
  levels: Map<string, Level>,
  kinds: Map<string, string>,
  starts: Map<string, number>,
): Promise<void> {
  let value: Record<string, string> = {};
  let ended: [level: string, of: Level][] = [];
  let overrides: [level: string, start: number][] = [];
  const ends: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    'w:lvl': ({ 'w:ilvl': level = '0' }) => {
      ended.push([level, levelOf(value)]);
      value = {};
    },
    'w:lvlOverride': ({ 'w:ilvl': level = '0' }) => {
      const start = Number(value['w:startOverride']);
      if (Number.isInteger(start)) overrides.push([level, start]);
      delete value['w:startOverride'];
    },
    'w:abstractNum': ({ 'w:abstractNumId': kind }) => {
      for (const [at, of] of ended) levels.set(`${kind} ${at}`, of);
      ended = [];
      value = {};
    },
    'w:num': ({ 'w:numId': list = '' }) => {
      kinds.set(list, value['w:abstractNumId'] ?? '');
      for (const [at, start] of overrides) starts.set(`${list} ${at}`, start);
      overrides = [];
      ended = [];
      value = {};
    },
  };
  for (const { name, attributes } of await leavesOf(archive, part, office)) {
    if (attributes['w:val'] !== undefined) value[name] = attributes['w:val'];
    ends[name]?.(attributes);
  }
}

function levelOf(value: Readonly<Record<string, string>>): Level {
  const start = Number(value['w:start'] ?? 1);
  const alone = value['w:numFmt'] === 'decimal' && /^[^%]*%\d[^%]*$/.test(value['w:lvlText'] ?? '');
  return { start: Number.isInteger(start) ? start : 1, alone };
}
