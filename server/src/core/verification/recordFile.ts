import * as v from 'valibot';
import type { Defect } from '../prose/prose.ts';
import { relativePath, resolvePath } from '../text/paths.ts';
import type { SignOff } from './record.ts';

/** A record's file as read. With a defect it must not be written over: somebody's word might be lost. */
export interface ReadRecord {
  readonly signOffs: readonly SignOff[];
  readonly defects: readonly Defect[];
}

const version = 1;

/** Stands last in the list, so that every entry's line ends in a comma and lines can be put together. */
const lastLine = 'One entry a line, sorted; when merging, keep the lines of both sides. Written by stet verify.';

const textQuote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});
const textPosition = v.object({
  type: v.literal('TextPositionSelector'),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const entry = v.object({
  id: v.string(),
  draft: v.object({ path: v.string(), selector: textQuote }),
  source: v.nullable(
    v.object({
      path: v.string(),
      key: v.string(),
      hash: v.string(),
      selector: v.tuple([textQuote, textPosition]),
      locator: v.string(),
    }),
  ),
  by: v.string(),
  date: v.pipe(v.string(), v.isoTimestamp()),
  note: v.optional(v.string()),
  allows: v.optional(v.string()),
});
type Entry = v.InferOutput<typeof entry>;

/**
 * Reads a record's file; its paths count from `root`. Total. An entry that is none costs itself. Of a file that is no JSON, one
 * with an unresolved merge in it above all, every line that is an entry holds.
 */
export function readRecord(text: string, root: string): ReadRecord {
  const whole = parsed(text);
  if (whole === undefined) return { signOffs: linesOf(text, root), defects: [brokenAt(text)] };
  const file = v.safeParse(v.object({ version: v.number(), verified: v.array(v.unknown()) }), whole);
  if (!file.success) return { signOffs: [], defects: [defect('not a record of sign-offs', 0, text.length)] };
  if (file.output.version > version)
    return { signOffs: [], defects: [defect('written by a later version of Stet', 0, text.length)] };
  const signOffs: SignOff[] = [];
  const defects: Defect[] = [];
  // An entry stands behind those before it; where many are wrong, the first tell enough.
  let from = 0;
  for (const one of file.output.verified) {
    if (typeof one === 'string') continue;
    const read = v.safeParse(entry, one);
    if (read.success) signOffs.push(signOffOf(read.output, root));
    else {
      const wrong = wrongEntry(one, v.getDotPath(read.issues[0]), defects.length < mostPlaced ? text : '', from);
      from = Math.max(from, wrong.raw.start);
      defects.push(wrong);
    }
  }
  return { signOffs, defects };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function linesOf(text: string, root: string): readonly SignOff[] {
  return text.split('\n').flatMap((line) => {
    const read = v.safeParse(entry, entryIn(line));
    return read.success ? [signOffOf(read.output, root)] : [];
  });
}

/** A line's value without the comma behind it. */
const entryIn = (line: string): unknown => parsed(line.trim().replace(/,$/, ''));

const defect = (message: string, start: number, end: number): Defect => ({ message, raw: { start, end } });

function brokenAt(text: string): Defect {
  const conflict = /^(?:<{7}|={7}|>{7}).*$/m.exec(text);
  if (conflict) return defect('unresolved merge: keep the lines of both sides', conflict.index, conflict.index + 7);
  const wrong = [...text.matchAll(/^[ \t]*\{".*$/gm)].find(([line]) => entryIn(line) === undefined);
  return defect('not JSON', wrong?.index ?? 0, (wrong?.index ?? 0) + 1);
}

/** Of more wrong entries nobody is told where they stand. */
const mostPlaced = 100;

function wrongEntry(one: unknown, where: string | null, text: string, from: number): Defect {
  const id = typeof one === 'object' && one !== null && 'id' in one ? JSON.stringify(one.id) : '';
  const at = id === '' ? -1 : text.indexOf(id, from);
  return defect(
    `cannot make sense of an entry${where === null ? '' : ` (${where})`}`,
    Math.max(0, at),
    at < 0 ? 0 : at + id.length + 1,
  );
}

function signOffOf({ id, draft, source, by, date, note, allows }: Entry, root: string): SignOff {
  const [passage, position] = source?.selector ?? [];
  return {
    id,
    draft: resolvePath(root, draft.path),
    quotation: quoteFrom(draft.selector),
    source:
      source && passage && position
        ? {
            path: resolvePath(root, source.path),
            key: source.key,
            hash: source.hash,
            passage: quoteFrom(passage),
            position: { start: position.start, end: position.end },
            locator: source.locator,
          }
        : null,
    by,
    date,
    note: note ?? null,
    ...(allows === undefined ? {} : { allows }),
  };
}

const quoteFrom = ({ exact, prefix, suffix }: Entry['draft']['selector']): SignOff['quotation'] => ({
  exact,
  prefix,
  suffix,
});

/** The file's text: JSON, an entry a line, by draft and then by id, which puts new ones between old ones anywhere. */
export function recordText(signOffs: readonly SignOff[], root: string): string {
  const entries = signOffs
    .map((one) => entryOf(one, root))
    .sort((a, b) => order(a.draft.path, b.draft.path) || order(a.id, b.id) || order(a.date, b.date))
    .map((one) => JSON.stringify(one));
  const lines = [...new Set([...entries, JSON.stringify(lastLine)])];
  return `{\n"version": ${version},\n"verified": [\n${lines.join(',\n')}\n]\n}\n`;
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function entryOf({ id, draft, quotation, source, by, date, note, allows }: SignOff, root: string): Entry {
  return {
    id,
    draft: { path: relativePath(root, draft), selector: { type: 'TextQuoteSelector', ...quotation } },
    source: source && {
      path: relativePath(root, source.path),
      key: source.key,
      hash: source.hash,
      selector: [
        { type: 'TextQuoteSelector', ...source.passage },
        { type: 'TextPositionSelector', ...source.position },
      ],
      locator: source.locator,
    },
    by,
    date,
    ...(note === null ? {} : { note }),
    ...(allows === undefined ? {} : { allows }),
  };
}
