/** Longest name of a file without its ending, in characters; and in bytes, which file systems count. */
const longest = 80;

/** Names that mean a device on Windows. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file's name without its ending, made of words: letters and figures with "-" between, in lower case. Whatever the words are,
 * it is a plain name: no path, no dot in front, none that a system keeps for itself. Null when the words have no letter.
 */
export function plainName(words: string): string | null {
  const parts =
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const part of parts) {
    const next = name === '' ? part : `${name}-${part}`;
    if (next.length > longest || Buffer.byteLength(next) > 2 * longest) break;
    name = next;
  }
  if (name === '') name = cut(parts[0] ?? '');
  if (name === '') return null;
  return reserved.test(name) ? `${name}-source` : name;
}

/** One endless word, up to where it may go. */
function cut(word: string): string {
  let name = '';
  for (const character of word) {
    if (name.length + character.length > longest || Buffer.byteLength(name + character) > 2 * longest) break;
    name += character;
  }
  return name;
}

/** What a page is called after its address: the last part that says something, two words with letters or more. Null: none does. */
export function nameFromAddress(address: string): string | null {
  const parts = new URL(address).pathname.split('/').reverse().map(decoded);
  for (const part of parts) {
    const name = plainName(part.replace(/\.[a-z0-9]{1,5}$/i, ''));
    if (name !== null && (name.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2) return name;
  }
  return null;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
