import { DOMParser } from 'linkedom';

/** As much of the DOM as reading a page wants. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  /** Lower case. */
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface Page extends PageElement {
  readonly body: PageElement;
}

/** A tree of a page that `leanPage` framed. It runs and loads nothing. */
export function parsePage(html: string): Page {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Page;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode): boolean => node.nodeType === 3;

/** The nodes in an element, in order. */
export function* childrenOf(element: PageElement): Generator<PageNode> {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) yield child;
}

/** An attribute's words, lower case: class names, roles. */
export const tokensIn = (element: PageElement, name: string): readonly string[] =>
  (element.getAttribute(name) ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => token !== '');
