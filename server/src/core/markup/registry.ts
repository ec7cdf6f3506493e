import { endingOf } from '../text/paths.ts';
import { asciidoc } from './asciidoc/asciidoc.ts';
import { html } from './html/html.ts';
import { latex } from './latex/latex.ts';
import { markdown } from './markdown/markdown.ts';
import type { Markup } from './markup.ts';
import { mdx } from './mdx/mdx.ts';
import { org } from './org/org.ts';
import { rst } from './rst/rst.ts';
import { text } from './text/text.ts';
import { typst } from './typst/typst.ts';

/** Everything a draft may be written in. What lists endings, languages or globs derives it from here. */
export const markups: readonly Markup[] = [markdown, mdx, latex, typst, html, asciidoc, rst, org, text];

/** The markup of a file by its ending, or null. */
export function markupOf(path: string): Markup | null {
  const ending = endingOf(path);
  return markups.find(({ endings }) => endings.includes(ending)) ?? null;
}

/** The markup that an editor's language stands for, or null. */
export const markupOfLanguage = (languageId: string): Markup | null =>
  markups.find(({ languageIds }) => languageIds.includes(languageId)) ?? null;

/** Whether a file of this name may be a draft. */
export const mayBeDraft = (path: string): boolean => markupOf(path) !== null;

/** Drafts without those that another of them was made into: `tide.html` beside `tide.md`. */
export function withoutRendered(drafts: readonly string[]): readonly string[] {
  const isRendered = (path: string): boolean => markupOf(path)?.isRendered === true;
  const stemOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));
  const written = new Set(drafts.filter((path) => !isRendered(path)).map(stemOf));
  return drafts.filter((path) => !isRendered(path) || !written.has(stemOf(path)));
}

/** The endings of drafts, as a message or a glob lists them. */
export const draftEndings: readonly string[] = markups.flatMap(({ endings }) => endings);

/** The markup that a draft is read by: a name that tells none is one of plain text. */
export const markupOfDraft = (path: string): Markup => markupOf(path) ?? text;

/** The bibliographies that a draft names, as written; costs next to nothing where it names none. */
export const bibliographiesNamed = (path: string, raw: string): readonly string[] =>
  markupOfDraft(path).bibliographies(raw);
