import { leavesOf, nameIn } from '../archive/parts.ts';
import type { Archive } from '../archive/zip.ts';
import { office } from './namespaces.ts';

/** The parts that a part names, by the last word of their type ("footnotes"); those outside the file are left out. */
export const relationsOf = (archive: Archive, part: string): Promise<ReadonlyMap<string, string>> =>
  relationsBy(archive, part, ({ Type: type = '' }) => type.slice(type.lastIndexOf('/') + 1));

/** The parts that a part names, by the ids it calls them by. */
export const relationsById = (archive: Archive, part: string): Promise<ReadonlyMap<string, string>> =>
  relationsBy(archive, part, ({ Id: id = '' }) => id);

async function relationsBy(
  archive: Archive,
  part: string,
  keyOf: (attributes: Readonly<Record<string, string>>) => string,
): Promise<ReadonlyMap<string, string>> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found = new Map<string, string>();
  for (const { name: element, attributes } of await leavesOf(archive, name, office)) {
    const { Target: target = '', TargetMode: mode } = attributes;
    if (element !== 'rel:Relationship' || mode === 'External') continue;
    const key = keyOf(attributes);
    const there = nameIn(target, part);
    if (there !== null && !found.has(key)) found.set(key, there);
  }
  return found;
}
