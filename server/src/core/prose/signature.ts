/** The line under a quotation that says whose it is: "— Ines Aldana, harbourmaster", "-- from The Valley Courier, 1999". */

const dash = /^(?:[—–―⸺~]|-{1,3})[\s\u00a0]*/u;
/** Words that may stand small in a name or a title. */
const small =
  /^(?:a|al|an|and|at|de|del|della|der|den|des|di|do|du|el|et|for|from|für|i|in|la|le|les|of|on|or|per|the|to|und|van|vom|von|with|y|zu|zur)$/iu;
/** Words that begin somebody's speech, not their name; a line of dialogue begins with a dash too. */
const speech =
  /^(?:and|are|at|but|can|could|did|do|does|for|go|have|he|how|i|if|is|it|look|my|never|no|not|now|oh|ok|okay|on|or|please|she|so|some|sorry|stop|that|then|there|these|they|this|those|wait|was|we|well|were|what|when|where|who|why|will|would|yes|you|your)$/iu;
const longest = 240;

/**
 * Whether a line is a signature: behind its dash, if any, it begins with a name, a title or nothing but a citation, and is no
 * sentence. `bare`: it needs no dash, for its place or its markup tells.
 */
export function isSignature(line: string, bare = false): boolean {
  const words = line.trim();
  const lead = dash.exec(words)?.[0];
  if (words.length > longest || (lead === undefined && !bare)) return false;
  const rest = words.slice(lead?.length ?? 0);
  if (rest === '') return lead !== undefined;
  return isNamed(rest) && !hasSentence(rest);
}

/** The words up to the first comma, bracket, colon or dash are a name, a title or a place to find it. */
function isNamed(text: string): boolean {
  const head = /^(?:["“«„‘'][^"”»“’\n]{1,120}["”»“’]|[^,;:()[\]—–\n]+)/u.exec(text)?.[0]?.trim() ?? '';
  const words = head.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&/-]*/gu) ?? [];
  const [first = '', second] = words;
  if (first === '' || words.length > 12) return false;
  if (/^["“«„‘']/u.test(head) || !/[\p{Lu}\p{Ll}]/u.test(head)) return true;
  if (/^(?:from|in|by|aus)$/i.test(first)) return second !== undefined && /\p{Lu}/u.test(head.slice(first.length));
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
