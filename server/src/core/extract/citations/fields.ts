import type { CitedItem } from './cited.ts';
import { itemsInCsl } from './csl.ts';
import { itemsInEndNote } from './endnote.ts';

/** `ADDIN ZOTERO_ITEM CSL_CITATION {…}`, `ADDIN CSL_CITATION {…}` (Mendeley), `ADDIN EN.CITE <EndNote>…`. */
const citing = /^\s*(?:ADDIN\s+)?(?:ZOTERO_ITEM|CSL_CITATION|EN\.CITE(?!\.))/;

/** Whether the instruction of a field makes it a reference manager's citation. */
export const isCiting = (instruction: string): boolean => citing.test(instruction);

/**
 * The works that a field cites, by its instruction and the data beside it: what EndNote writes down may be too long for the
 * one. None where it is no citation, or not to be read.
 */
export function itemsCited(instruction: string, data = ''): readonly CitedItem[] {
  if (!isCiting(instruction)) return [];
  const json = instruction.indexOf('{');
  if (!/^\s*(?:ADDIN\s+)?EN\./.test(instruction))
    return json < 0 ? [] : itemsInCsl(instruction.slice(json, instruction.lastIndexOf('}') + 1));
  const xml = instruction.includes('<EndNote') ? instruction : decoded(data);
  return itemsInEndNote(xml);
}

/** The works cited by a control of Mendeley Cite, which holds them in its tag. */
export function itemsInTag(tag: string): readonly CitedItem[] {
  const found = /^MENDELEY_CITATION_v\d+_([\w+/=-]+)$/.exec(tag);
  return found === null ? [] : itemsInCsl(decoded(found[1] as string));
}

/** Base64 as UTF-8; empty where it is none. */
function decoded(base64: string): string {
  const plain = base64.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/');
  try {
    const bytes = Uint8Array.from(atob(plain), (sign) => sign.charCodeAt(0));
    return new TextDecoder().decode(bytes).replaceAll('\0', '');
  } catch {
    return '';
  }
}
