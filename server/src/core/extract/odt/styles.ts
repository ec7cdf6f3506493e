import { headingAt, plain, type Role, roleByName } from '../archive/roles.ts';
import type { Element } from '../archive/xml.ts';
import { Lists } from './lists.ts';

interface Style {
  readonly parent: string | null;
  readonly outline: number;
}

/** Longest chain of styles based on one another; a file may make it a ring. */
const longestChain = 30;

/** The paragraph styles of a text by their names, and its lists. */
export interface Styles {
  readonly paragraphs: Map<string, Style>;
  /** Names of the styles that raise their words above the line. */
  readonly raising: Set<string>;
  /** The name of the style whose properties stand here. */
  open: string;
  readonly lists: Lists;
}

export const noStyles = (): Styles => ({ paragraphs: new Map(), raising: new Set(), open: '', lists: new Lists() });

/** Takes in what may be a style or a list. */
export function addStyle(styles: Styles, element: Element): void {
  const { paragraphs, raising, lists } = styles;
  const { name, attributes } = element;
  lists.open(element);
  if (name === 'style:style') styles.open = attributes['style:name'] ?? '';
  else if (name === 'style:text-properties' && /^(?:super|[1-9])/.test(attributes['style:text-position'] ?? ''))
    raising.add(styles.open);
  if (name !== 'style:style' || attributes['style:family'] !== 'paragraph') return;
  const outline = Number(attributes['style:default-outline-level'] ?? 0) || 0;
  paragraphs.set(attributes['style:name'] ?? '', { parent: attributes['style:parent-style-name'] ?? null, outline });
}

/** What a paragraph with a style is: by its name ("Quotations", "Heading_20_2"), its outline level, or the style it is based on. */
export function roleIn({ paragraphs }: Styles, name: string): Role {
  let at: string | null = name;
  for (let hop = 0; at !== null && hop < longestChain; hop++) {
    const role = roleByName(at.replaceAll('_20_', ' '));
    const style = paragraphs.get(at);
    if (role !== null) return role;
    if (style && style.outline > 0) return headingAt(style.outline);
    at = style?.parent ?? null;
  }
  return plain;
}
