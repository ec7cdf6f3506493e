import type { Around } from '../lines/draft.ts';
import {
  addLines,
  beginBehind,
  bodyEnd,
  isBlank,
  leastColumn,
  type Nested,
  spansOf,
  textAt,
  type Walk,
} from './walk.ts';

const named = /^\.\.[ \t]+([\p{L}\p{N}]+(?:[-_.+:][\p{L}\p{N}]+)*)[ \t]?::(?:\s+|$)/u;

/** What stands below them is no prose. */
const setAside =
  /^(?:code|code-block|sourcecode|highlight|literalinclude|include|raw|math|image|parsed-literal|doctest|testcode|testoutput|testsetup|testcleanup|prompt|command-output|program-output|mermaid|graphviz|digraph|graph|plantuml|uml|tikz|plot|ipython|jupyter-execute|jupyter-kernel|csv-table|contents|sectnum|section-numbering|toctree|bibliography|footbibliography|meta|index|only-html|default-role|role|title|target-notes|header|footer|date|unicode|replace|default-domain|currentmodule|module|automodule|autoclass|autofunction|autosummary|productionlist|tabularcolumns|youtube|video|raw-html|todolist|include-code|inheritance-diagram|acks-html|macro)$/;
/** Their first line is the first of their words. */
const worded =
  /^(?:note|warning|tip|hint|important|attention|caution|danger|error|seealso|todo|epigraph|highlights|pull-quote|compound|line-block|centered|acks)$/;
/** Their first line is a title. */
const titled =
  /^(?:admonition|topic|sidebar|rubric|table|list-table|versionadded|versionchanged|deprecated|dropdown|card|tab|tab-item|grid-item-card)$/;
const quoting = /^(?:epigraph|highlights|pull-quote)$/;

/** `.. name:: words`, its options and what is set in below it. */
export function directive(walk: Walk, to: number, column: number, around: Around, nested: Nested): boolean {
  const { at } = walk;
  const found = named.exec(textAt(walk, at));
  if (found === null) return false;
  const name = (found[1] as string).toLowerCase();
  const end = bodyEnd(walk, at + 1, to, column);
  walk.at = end;
  if (setAside.test(name)) return true;
  const own = leastColumn(walk, at + 1, end) ?? column + 3;
  beginBehind(walk, at, found[0].length, own);
  const from = behindOptions(walk, at + 1, end);
  const isFirst = worded.test(name);
  const place = quoting.test(name) ? { ...around, quotes: around.quotes + 1 } : around;
  if (titled.test(name)) addLines(walk, spansOf(walk, at, at + 1), around, 'paragraph');
  // The words behind the name and the line below are one paragraph.
  if (isFirst && from > at + 1) addLines(walk, spansOf(walk, at, at + 1), place);
  walk.at = isFirst && from === at + 1 ? at : from;
  walk.head = false;
  nested(walk, end, own, place);
  walk.at = end;
  return true;
}

function behindOptions(walk: Walk, from: number, end: number): number {
  let at = from;
  while (at < end && !isBlank(walk, at) && /^:[\p{L}\p{N}_-]+:(?:\s|$)/u.test(textAt(walk, at))) at++;
  return at;
}
