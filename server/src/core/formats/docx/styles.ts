import { walkPart } from '../archive/parts.ts';
import type { Archive } from '../archive/zip.ts';
import type { BlockKind } from '../prose.ts';
import { office } from './namespaces.ts';

/** What a paragraph is by its style. */
export interface Role {
  readonly kind: BlockKind;
  readonly depth: number;
}

export const plain: Role = { kind: 'paragraph', depth: 0 };

interface Style {
  name: string;
  parent: string | null;
  /** 0 for the first level; 9 is body text. */
  outline: number | null;
  listed: boolean;
}

/** Longest chain of styles based on one another; a file may make it a ring. */
const longestChain = 30;

/**
 * Reads styles.xml: what a paragraph with a style is. A style's id is translated in localised Word, its name is not, so
 * the name decides, else the outline level, its own or that of a style it is based on. A missing file tells by ids alone.
 */
export async function stylesOf(archive: Archive, part: string): Promise<(id: string) => Role> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  await walkPart(archive, part, office, {
    open({ name, attributes }) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { name: '', parent: null, outline: null, listed: false };
        styles.set(attributes['w:styleId'] ?? '', style);
      } else if (style !== null) {
        if (name === 'w:name') style.name = value;
        if (name === 'w:basedOn') style.parent = value;
        if (name === 'w:outlineLvl') style.outline = Number(value);
        if (name === 'w:numId') style.listed = value !== '0';
      }
      return true;
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
    text() {},
  });
  return (id) => roleOf(id, styles);
}

const quotes = /^(?:intense )?quote$|^block ?(?:text|quotes?|quotations?)$|^quotations?$/i;
const lists = /^list (?:bullet|number|continue)/i;

function roleOf(id: string, styles: ReadonlyMap<string, Style>): Role {
  let at: string | null = id;
  for (let hop = 0; at !== null && hop < longestChain; hop++) {
    const style: Style | undefined = styles.get(at);
    const name = style?.name || at;
    const heading = /^heading ?([1-9])$/i.exec(name);
    if (heading) return headingAt(Number(heading[1]) - 1);
    if (/^title$/i.test(name)) return headingAt(0);
    if (style?.outline !== null && style?.outline !== undefined) return outlined(style.outline) ?? plain;
    if (quotes.test(name)) return { kind: 'quote', depth: 1 };
    if (style?.listed || lists.test(name)) return { kind: 'item', depth: 0 };
    at = style?.parent ?? null;
  }
  return plain;
}

const headingAt = (level: number): Role => ({ kind: 'heading', depth: Math.min(6, level + 1) });

/** A heading by its outline level (0–8), null for body text. */
export const outlined = (level: number): Role | null => (level >= 0 && level < 9 ? headingAt(level) : null);
