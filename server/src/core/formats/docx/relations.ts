import { leavesOf, nameIn } from '../archive/parts.ts';
import type { Archive } from '../archive/zip.ts';
import { office } from './namespaces.ts';

/** The parts that a part names, by the last word of their type ("footnotes"); those outside the file are left out. */
export async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, string>> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, string>();
  for (const { name: element, attributes } of await leavesOf(archive, name, office)) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (element !== 'rel:Relationship' || mode === 'External') continue;
    const kind = type.slice(type.lastIndexOf('/') + 1);
    const there = nameIn(target, part);
    if (there !== null && !found.has(kind)) found.set(kind, there);
  }
  return found;
}
