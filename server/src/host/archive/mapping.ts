import { ArchiveFailure } from './failures.ts';
import type { ArchiveSettings, FieldName, Fields } from './settings.ts';

/** The fields that `stet archive index` fills; another index names its own. */
export const ownFields = {
  text: 'text',
  pairs: 'text.pairs',
  title: 'title',
  author: 'authors',
  date: 'date',
  publication: 'publication',
  address: 'url',
  key: 'key',
  name: 'name',
} as const satisfies Fields;

/** What an index has, as far as it is asked. */
export interface Mapping {
  /** Fields with words, by their path. */
  readonly text: readonly string[];
  /** The field with pairs of words, or null. */
  readonly pairs: string | null;
  /** The field to sort by, or null. */
  readonly date: string | null;
  /** Where each thing stands in a document. */
  readonly fields: Fields;
}

/**
 * What the answer to `GET /index/_mapping` tells; several indexes behind one name are as one, and each must have the words.
 * Throws an `ArchiveFailure` where it does not.
 */
export function mappingFrom(answer: unknown, settings: Pick<ArchiveSettings, 'fields'>): Mapping {
  const fields: Fields = { ...ownFields, ...settings.fields };
  const indexes = objects(answer).map((one) => at(one, ['mappings']));
  if (indexes.length === 0) throw new ArchiveFailure('broken');
  const has = (name: string | undefined, kinds: readonly string[]): boolean =>
    name !== undefined && indexes.every((index) => kinds.includes(kindOf(index, name) ?? ''));
  const wanted = settings.fields.paragraphs === undefined ? fields.text : (settings.fields.text ?? fields.paragraphs);
  const text = [wanted, settings.fields.paragraphs].filter((one): one is string =>
    has(one, ['text', 'match_only_text']),
  );
  if (text.length === 0) throw new ArchiveFailure('mapping', wanted ?? 'text');
  return {
    text: [...new Set(text)],
    pairs: has(fields.pairs, ['text']) ? (fields.pairs as string) : null,
    date: has(fields.date, ['date', 'keyword']) ? (fields.date as string) : null,
    fields,
  };
}

/** The type of a field, inside objects and under other fields too; null when there is none. */
function kindOf(mapping: unknown, name: string): string | null {
  let node: unknown = mapping;
  for (const part of name.split('.')) node = at(node, ['properties', part]) ?? at(node, ['fields', part]);
  const kind = at(node, ['type']);
  return typeof kind === 'string' ? kind : null;
}

/** What stands at a path of a document, whether its objects are nested or their names have dots; undefined when nothing does. */
export function valueAt(source: unknown, name: string | undefined): unknown {
  if (name === undefined) return undefined;
  const whole = at(source, [name]);
  return whole === undefined && name.includes('.') ? at(source, name.split('.')) : whole;
}

/** The words that stand in a field: those of a list, or of named people, one after the other. */
export function wordsAt(source: unknown, fields: Fields, name: FieldName): readonly string[] {
  const value = valueAt(source, fields[name]);
  return (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const plain = typeof one === 'object' && one !== null ? at(one, ['name']) : one;
    if (typeof plain === 'number') return [String(plain)];
    return typeof plain === 'string' && plain.trim() !== '' ? [plain] : [];
  });
}

function at(value: unknown, path: readonly string[]): unknown {
  let node = value;
  for (const name of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, name)) return undefined;
    node = (node as Record<string, unknown>)[name];
  }
  return node;
}

const objects = (value: unknown): readonly unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];
