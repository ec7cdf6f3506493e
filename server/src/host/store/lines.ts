const decoder = new TextDecoder();
const lineFeed = 10;

/** The lines of a text in UTF-8, one after the other: a large one is not made a string at once. */
export function* linesIn(bytes: Uint8Array): Generator<string> {
  for (let from = 0; from < bytes.byteLength; ) {
    const found = bytes.indexOf(lineFeed, from);
    const to = found < 0 ? bytes.byteLength : found;
    yield decoder.decode(bytes.subarray(from, to));
    from = to + 1;
  }
}
