/** Positions sorted between two places to pause. */
const chunk = 1 << 18;
/** Up to so many are sorted by insertion. */
const few = 80;

/**
 * The positions of all words (their signature is not 0), ordered by their own signature, the next one, the low byte of the one after, then by position; beyond
 * the end stands 0. Put into
 * the buckets of their signatures with the next two words as a key beside them, so that each bucket is sorted within
 * the cache, by radix. Every yield is a place to pause; its value the share done, 0.5…1.
 */
export function* sortedSuffixes(signatures: Uint16Array, buckets: Uint32Array): Generator<number, Uint32Array> {
  const count = signatures.length;
  const words = buckets[65536] as number;
  const positions = new Uint32Array(words);
  const keys = new Uint32Array(words);
  const next = buckets.slice(0, 65536);
  for (let begin = 0; begin < count; begin += chunk) {
    distribute(signatures, next, positions, keys, begin, Math.min(count, begin + chunk));
    yield 0.5 + (0.2 * begin) / count;
  }
  const sorter = sorterFor(keys, positions, widestOf(buckets));
  let rested = 0;
  for (let bucket = 0; bucket < 65536; bucket++) {
    const [low, high] = [buckets[bucket] as number, buckets[bucket + 1] as number];
    if (high - low > few) sorter(low, high);
    else if (high - low > 1) insert(keys, positions, low, high);
    if (high - rested < chunk) continue;
    rested = high;
    yield 0.7 + (0.3 * high) / words;
  }
  return positions;
}

function distribute(
  signatures: Uint16Array,
  next: Uint32Array,
  positions: Uint32Array,
  keys: Uint32Array,
  begin: number,
  end: number,
): void {
  const count = signatures.length;
  for (let i = begin; i < end; i++) {
    const own = signatures[i] as number;
    if (own === 0) continue;
    const place = next[own] as number;
    next[own] = place + 1;
    positions[place] = i;
    const second = i + 1 < count ? (signatures[i + 1] as number) : 0;
    const third = i + 2 < count ? (signatures[i + 2] as number) : 0;
    keys[place] = (second << 8) | (third & 255);
  }
}

function widestOf(buckets: Uint32Array): number {
  let widest = 0;
  for (let b = 0; b < 65536; b++) widest = Math.max(widest, (buckets[b + 1] as number) - (buckets[b] as number));
  return widest;
}

function insert(keys: Uint32Array, positions: Uint32Array, low: number, high: number): void {
  for (let i = low + 1; i < high; i++) {
    const key = keys[i] as number;
    const position = positions[i] as number;
    let j = i - 1;
    while (j >= low && (keys[j] as number) > key) {
      keys[j + 1] = keys[j] as number;
      positions[j + 1] = positions[j] as number;
      j--;
    }
    keys[j + 1] = key;
    positions[j + 1] = position;
  }
}

/** Radix sort of a stretch of both columns by key, a byte at a time from the lowest; equal keys keep their order. */
function sorterFor(keys: Uint32Array, positions: Uint32Array, widest: number): (low: number, high: number) => void {
  const spareKeys = new Uint32Array(widest);
  const sparePositions = new Uint32Array(widest);
  const counts = new Uint32Array(768);
  return (low, high) => {
    const size = high - low;
    counts.fill(0);
    for (let i = low; i < high; i++) {
      const key = keys[i] as number;
      const [a, b, c] = [key & 255, 256 | ((key >>> 8) & 255), 512 | (key >>> 16)];
      counts[a] = (counts[a] as number) + 1;
      counts[b] = (counts[b] as number) + 1;
      counts[c] = (counts[c] as number) + 1;
    }
    let moved = false;
    for (let byte = 0; byte < 3; byte++) {
      if (!placesFrom(counts, byte * 256, size)) continue;
      if (moved) scatter(spareKeys, sparePositions, 0, keys, positions, low, size, counts, byte);
      else scatter(keys, positions, low, spareKeys, sparePositions, 0, size, counts, byte);
      moved = !moved;
    }
    if (!moved) return;
    keys.set(spareKeys.subarray(0, size), low);
    positions.set(sparePositions.subarray(0, size), low);
  };
}

/** Turns counts into first places; false when all have the same byte and nothing is to be moved. */
function placesFrom(counts: Uint32Array, first: number, size: number): boolean {
  let sum = 0;
  for (let i = first; i < first + 256; i++) {
    const here = counts[i] as number;
    if (here === size) return false;
    counts[i] = sum;
    sum += here;
  }
  return true;
}

function scatter(
  fromKeys: Uint32Array,
  fromPositions: Uint32Array,
  from: number,
  toKeys: Uint32Array,
  toPositions: Uint32Array,
  to: number,
  size: number,
  places: Uint32Array,
  byte: number,
): void {
  const [shift, first] = [byte * 8, byte * 256];
  for (let i = from; i < from + size; i++) {
    const key = fromKeys[i] as number;
    const digit = first + ((key >>> shift) & 255);
    const place = places[digit] as number;
    places[digit] = place + 1;
    toKeys[to + place] = key;
    toPositions[to + place] = fromPositions[i] as number;
  }
}
