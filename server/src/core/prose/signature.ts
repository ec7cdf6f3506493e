import { from, named, small, speech } from '../language/every/signatures.ts';

/** The line under a quotation that says whose it is: "— Ines Aldana, harbourmaster", "-- from The Valley Courier, 1999". */

const dash = /^(?:[—–―⸺~]|-{1,3})[\s\u00a0]*/u;

const longest = 240;

/**
 * Whether a line is a signature: behind its dash, if any, it begins with a name, a title or nothing but a citation, and is no
 * sentence. `bare`: it needs no dash, for its place or its markup tells.
 */
export function isSignature(line: string, bare = false): boolean {
  const words = line.trim();
  const placed = bare ? placedIn(words) : undefined;
  if (placed !== undefined) return isSignature(placed, true);
  const lead = dash.exec(words)?.[0];
  if (words.length > longest || (lead === undefined && !bare)) return false;
  const rest = words.slice(lead?.length ?? 0);
  if (rest === '') return lead !== undefined;
  return isNamed(rest) && !hasSentence(rest);
}

/** Whether a line below quoted words says by its brackets or its label whose they are: "(Ines Aldana)", "Source: The Valley Courier". */
export const isPlacedSignature = (line: string): boolean =>
  placedIn(line.trim()) !== undefined && isSignature(line, true);

const placedIn = (words: string): string | undefined =>
  /^\(([^()]{1,200})\)\.?$/.exec(words)?.[1] ?? named.exec(words)?.[1];

/** The words up to the first comma, bracket, colon or dash are a name, a title or a place to find it. */
function isNamed(text: string): boolean {
  const head = /^(?:["“«„‘'][^"”»“’\n]{1,120}["”»“’]|[^,;:()[\]—–\n]+)/u.exec(text)?.[0]?.trim() ?? '';
  const words = head.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&/-]*/gu) ?? [];
  const [first = '', second] = words;
  if (first === '' || words.length > 12) return false;
  if (/^["“«„‘']/u.test(head) || !/[\p{Lu}\p{Ll}]/u.test(head)) return true;
  if (from.test(first)) return second !== undefined && /\p{Lu}/u.test(head.slice(first.length));
  if (!/^\p{Lu}/u.test(first) && !(small.test(first) && second !== undefined && /^\p{Lu}/u.test(second))) return false;
  return !speech.test(first) && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.test(word));
}

/** A second sentence, a question, an exclamation; initials and abbreviations end none. */
const hasSentence = (text: string): boolean => /[!?](?:\s|$)|\p{Ll}{4,}\.["”’]?\s+\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(text);

/**
 * Where the signature begins that text ends with, the blank before its dash included; -1 when it ends with none. Words before it must
 * have come to their end.
 */
export function signatureIn(text: string): number {
  const from = Math.max(0, text.length - longest);
  const tail = text.slice(from);
  if (from === 0 && dash.test(tail.trimStart()) && isSignature(tail)) return 0;
  for (const found of tail.matchAll(/(?:(?<=[.!?…]["”’»“)\]]*)\s*|\s*\n\s*)(?=(?:[—–―]|--)[\s\u00a0]*\S)/gu))
    if (isSignature(tail.slice(found.index + found[0].length))) return from + found.index;
  return -1;
}
