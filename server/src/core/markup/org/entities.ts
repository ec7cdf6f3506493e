import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Names that Org has besides those of HTML, or for other signs (org-entities.el). */
const own: ReadonlyMap<string, string> = new Map([
  ['dots', '…'],
  ['ast', '*'],
  ['lowast', '∗'],
  ['star', '⋆'],
  ['vert', '|'],
  ['tilde', '~'],
  ['circ', 'ˆ'],
  ['EUR', '€'],
  ['to', '→'],
  ['gets', '←'],
  ['pm', '±'],
  ['bullet', '•'],
  ['approx', '≈'],
  ['neq', '≠'],
  ['infty', '∞'],
  ['minus', '−'],
]);

const pattern = /\\(there4|sup[123]|frac[13][24]|[A-Za-z]+)(?:\{\}|(?![A-Za-z]))/y;

/** The entity at an offset (`\alpha`, `\ldquo{}`) and how long it is, or null. */
export function entityAt(text: string, at: number): { readonly words: string; readonly length: number } | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null) return null;
  const name = found[1] as string;
  const words = own.get(name) ?? decodeNamedCharacterReference(name);
  return words === false ? null : { words, length: found[0].length };
}
