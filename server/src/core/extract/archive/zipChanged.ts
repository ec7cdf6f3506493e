import { deflateSync } from 'fflate';
import { viewOf } from '../../text/bytes.ts';
import { crc32 } from './crc32.ts';
import type { Refused } from './refused.ts';
import { endOfDirectory, entrySignature, localSignature } from './zipEntries.ts';

/** An entry's record in the directory, and where the entry itself begins. */
interface Listed {
  readonly name: string;
  readonly record: Uint8Array;
  readonly local: number;
}

/** An entry as it stands in the new archive. */
interface Written {
  readonly bytes: Uint8Array;
  /** Its record, but for where it begins. */
  readonly record: Uint8Array;
}

const damaged: Refused = { reason: 'cut off or damaged' };
const recordLength = 46;
const localLength = 30;
/** 1 January 1980, an archive's own zero. */
const noDate = 0x21 << 16;

/**
 * The archive with other bytes for some of its entries, and with those it has not yet at its end. All that stays is copied as it
 * is, packed, in its order: byte for byte.
 */
export function zipChanged(bytes: Uint8Array, changes: ReadonlyMap<string, Uint8Array>): Uint8Array | Refused {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  const listed = end < 0 ? null : listedIn(bytes, view, end);
  if (listed === null) return damaged;
  const directory = view.getUint32(end + 16, true);
  const order = [...listed].sort((a, b) => a.local - b.local);
  const written: Written[] = order.map(({ name, record, local }, i) => {
    const change = changes.get(name);
    if (change !== undefined) return packed(name, change, record);
    return { bytes: bytes.subarray(local, order[i + 1]?.local ?? directory), record };
  });
  const known = new Set(listed.map(({ name }) => name));
  for (const [name, content] of changes) if (!known.has(name)) written.push(packed(name, content, null));
  return joined(bytes.subarray(0, order[0]?.local ?? directory), written, bytes.slice(end));
}

function listedIn(bytes: Uint8Array, view: DataView, end: number): readonly Listed[] | null {
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const listed: Listed[] = [];
  const begun = new Set<number>();
  let at = directory;
  for (let i = 0; i < count; i++) {
    if (at + recordLength > end || view.getUint32(at, true) !== entrySignature) return null;
    const named = view.getUint16(at + 28, true);
    const next = at + recordLength + named + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const local = view.getUint32(at + 42, true);
    // Two that are one in the file are nothing an office program writes.
    if (next > end || local >= directory || begun.has(local)) return null;
    begun.add(local);
    const name = new TextDecoder().decode(bytes.subarray(at + recordLength, at + recordLength + named));
    listed.push({ name, record: bytes.subarray(at, next), local });
    at = next;
  }
  return listed;
}

/** An entry packed anew; its times and rights are those it had, of a new one there are none. */
function packed(name: string, content: Uint8Array, before: Uint8Array | null): Written {
  const called = new TextEncoder().encode(name);
  const data = deflateSync(content);
  const known = before === null ? null : viewOf(before);
  const utf8 = called.length === name.length ? (known?.getUint16(8, true) ?? 0) & 0x800 : 0x800;
  const head = new Uint8Array(localLength + called.length);
  const local = viewOf(head);
  local.setUint32(0, localSignature, true);
  local.setUint16(4, 20, true);
  local.setUint16(6, utf8, true);
  local.setUint16(8, 8, true);
  local.setUint32(10, known?.getUint32(12, true) ?? noDate, true);
  local.setUint32(14, crc32(content), true);
  local.setUint32(18, data.length, true);
  local.setUint32(22, content.length, true);
  local.setUint16(26, called.length, true);
  head.set(called, localLength);
  const record = new Uint8Array(recordLength + called.length);
  const listed = viewOf(record);
  listed.setUint32(0, entrySignature, true);
  listed.setUint16(4, known?.getUint16(4, true) ?? 20, true);
  // What both say stands in both alike.
  record.set(head.subarray(4, localLength), 6);
  listed.setUint32(38, known?.getUint32(38, true) ?? 0, true);
  record.set(called, recordLength);
  return { bytes: concatenated([head, data]), record };
}

function joined(before: Uint8Array, written: readonly Written[], end: Uint8Array): Uint8Array {
  let at = before.length;
  const records = written.map(({ bytes, record }) => {
    const moved = record.slice();
    viewOf(moved).setUint32(42, at, true);
    at += bytes.length;
    return moved;
  });
  const directory = concatenated(records);
  const view = viewOf(end);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, directory.length, true);
  view.setUint32(16, at, true);
  return concatenated([before, ...written.map(({ bytes }) => bytes), directory, end]);
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
