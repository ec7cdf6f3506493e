import { walkPart } from '../archive/parts.ts';
import { headingAt, plain, type Role, roleByName } from '../archive/roles.ts';
import type { Archive } from '../archive/zip.ts';
import { office } from './namespaces.ts';
import { type ListPlace, placeIn } from './numbering.ts';

interface Style {
  name: string;
  parent: string | null;
  /** 0 for the first level; 9 is body text. */
  outline: number | null;
  /** Its list, null where it says nothing, and its level in it. */
  list: string | null;
  level: string;
}

/** What a style makes of a paragraph. */
export interface Styled {
  readonly role: Role;
  readonly list: ListPlace | null;
}

/** Longest chain of styles based on one another; a file may make it a ring. */
const longestChain = 30;

/**
 * Reads styles.xml: what a paragraph with a style is. A style's id is translated in localised Word, its name is not, so
 * the name decides, else the outline level, its own or that of a style it is based on. A missing file tells by ids alone.
 */
export async function stylesOf(archive: Archive, part: string): Promise<(id: string) => Styled> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  await walkPart(archive, part, office, {
    open({ name, attributes }) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { name: '', parent: null, outline: null, list: null, level: '0' };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (style !== null) property(style, name, value);
      return true;
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
    text() {},
  });
  return (id) => ({ role: roleOf(id, styles), list: listOf(id, styles) });
}

function property(style: Style, name: string, value: string): void {
  if (name === 'w:name') style.name = value;
  else if (name === 'w:basedOn') style.parent = value;
  else if (name === 'w:outlineLvl') style.outline = Number(value);
  else if (name === 'w:numId') style.list = value;
  else if (name === 'w:ilvl') style.level = value;
}

function roleOf(id: string, styles: ReadonlyMap<string, Style>): Role {
  let at: string | null = id;
  for (let hop = 0; at !== null && hop < longestChain; hop++) {
    const style: Style | undefined = styles.get(at);
    const outline = style?.outline ?? null;
    const role = roleByName(style?.name || at) ?? (outline === null ? null : (outlined(outline) ?? plain));
    if (role !== null) return role;
    if ((style?.list ?? '0') !== '0') return { kind: 'item', depth: 0 };
    at = style?.parent ?? null;
  }
  return plain;
}

function listOf(id: string, styles: ReadonlyMap<string, Style>): ListPlace | null {
  let style = styles.get(id);
  for (let hop = 0; style && style.list === null && hop < longestChain; hop++) style = styles.get(style.parent ?? '');
  return style?.list ? placeIn(style.list, style.level) : null;
}

/** A heading by its outline level (0–8), null for body text. */
export const outlined = (level: number): Role | null => (level >= 0 && level < 9 ? headingAt(level + 1) : null);
