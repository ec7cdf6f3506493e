import { contentKey } from '../core/library/contentKey.ts';
import type { Index } from '../core/library/index.ts';
import type { Segment } from '../core/library/indexSegment.ts';
import { deserialiseSegment, keysOf, serialiseSegment } from '../core/library/indexStore.ts';
import type { Host } from './host.ts';
import type { Plan } from './plan.ts';

/** A library of fewer letters is indexed sooner than its index is read. */
const worthKeeping = 1 << 20;
/** Longest stretch of work without letting others run, in milliseconds. */
const slice = 10;

/**
 * The segments that the last session left for the sources of `plan`, over the texts of today: what was indexed then and still
 * stands is not indexed again. A text that is gone is empty in its segment. None when there is no cache, when it is damaged or
 * of another version: then everything is indexed anew.
 */
export async function segmentsKept(
  host: Host,
  plan: Plan,
  texts: readonly string[],
  rest: () => Promise<void>,
): Promise<readonly Segment[]> {
  if (!host.cache || lettersIn(texts) < worthKeeping) return [];
  const bytes = await host.cache.read(nameFor(plan)).catch(() => null);
  const parts = bytes === null ? [] : partsOf(bytes);
  if (parts.length === 0) return [];
  const byKey = new Map<string, string>();
  let rested = host.now();
  for (const text of texts) {
    byKey.set(contentKey(text), text);
    if (host.now() - rested < slice) continue;
    await rest();
    rested = host.now();
  }
  return parts.flatMap((part) => {
    const keys = keysOf(part) ?? [];
    return (
      deserialiseSegment(
        part,
        keys.map((key) => byKey.get(key) ?? ''),
        keys,
      ) ?? []
    );
  });
}

/** Leaves the segments of an index for the next session. A failure is logged: the next session indexes anew. */
export async function keepSegments(host: Host, plan: Plan, index: Index): Promise<void> {
  if (!host.cache || lettersIn(index.texts) < worthKeeping) return;
  const parts = index.segments.map((segment) => serialiseSegment(segment, segment.texts.map(contentKey)));
  await host.cache.write(nameFor(plan), whole(parts)).catch((error: unknown) => {
    host.log(
      'warn',
      `The index could not be kept for the next time: ${error instanceof Error ? error.message : error}`,
    );
  });
}

const lettersIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** One file for each set of places where sources are. */
const nameFor = (plan: Plan): string => `${contentKey([...plan.sources, '', ...plan.exclude].join('\n'))}.index`;

/** Parts behind one another, each after its length; every part is a multiple of four bytes long. */
function whole(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.byteLength, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.byteLength, true);
    out.set(part, at + 4);
    at += 4 + part.byteLength;
  }
  return out;
}

/** What `whole` put together; none when the lengths do not fit. */
function partsOf(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= bytes.byteLength) {
    const length = view.getUint32(at, true);
    if (at + 4 + length > bytes.byteLength) return [];
    parts.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return at === bytes.byteLength ? parts : [];
}
