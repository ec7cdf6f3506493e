import type { Span } from '../../text/span.ts';

/** What a line in brackets says of the block below it; places count in the file. */
export interface BlockAttributes {
  /** "quote", "verse", "source", "NOTE"; empty where it gives none. */
  readonly style: string;
  /** Who says the words below, and where that stands. */
  readonly attribution: Span | null;
  readonly source: Span | null;
}

/** A line of block attributes, or a block's anchor (Asciidoctor's `BlockAttributeLineRx`). */
export const attributeLine = /^\[(?:|[\p{L}\p{N}_.#%{,"'].*|\[(?:|[\p{L}_:][^\]]*)\])\]$/u;

interface Field {
  readonly name: string | null;
  readonly span: Span;
}

const field =
  /\s*(?:([\p{L}_][\p{L}\p{N}_-]*)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^,]*?))\s*(?:,|$)/uy;

/** The fields between commas of a text that begins at `at` in the file. */
function fieldsOf(text: string, at: number): readonly Field[] {
  const fields: Field[] = [];
  for (let from = 0; from <= text.length; ) {
    field.lastIndex = from;
    const found = field.exec(text);
    if (found === null) {
      // A quote that nothing closes, or words behind a closed one.
      const end = text.indexOf(',', from);
      from = end < 0 ? text.length + 1 : end + 1;
      continue;
    }
    const [all, name = null, double, single, bare] = found;
    const value = double ?? single ?? bare ?? '';
    const quoted = double !== undefined || single !== undefined ? 1 : 0;
    const start = from + all.replace(/\s*,?$/, '').length - value.length - quoted;
    fields.push({ name, span: { start: at + start, end: at + start + value.length } });
    from += all.length;
    if (!all.endsWith(',')) break;
  }
  return fields;
}

const shorthand = /^[\p{L}\p{N}_:-]*/u;

/** The attributes of a block, from the line at `line` in the file. */
export function attributesOf(raw: string, line: Span): BlockAttributes {
  const at = line.start + 1;
  const text = raw.slice(at, line.end - 1);
  if (text.startsWith('[')) return { style: '', attribution: null, source: null };
  const fields = fieldsOf(text, at);
  const named = (name: string): Span | null => fields.find((one) => one.name === name)?.span ?? null;
  const positions = fields.filter((one) => one.name === null).map(({ span }) => span);
  const [first, second = null, third = null] = positions;
  const style = first ? (shorthand.exec(raw.slice(first.start, first.end))?.[0] ?? '') : '';
  const full = (span: Span | null): Span | null => (span && span.end > span.start ? span : null);
  return {
    style,
    attribution: full(named('attribution') ?? second),
    source: full(named('citetitle') ?? third),
  };
}

/** Two lines of attributes over one block say both what they say. */
export const together = (above: BlockAttributes | null, one: BlockAttributes): BlockAttributes => ({
  style: one.style || (above?.style ?? ''),
  attribution: one.attribution ?? above?.attribution ?? null,
  source: one.source ?? above?.source ?? null,
});

/** Styles whose words stand for no prose. */
export const setAside =
  /^(?:source|listing|literal|pass|stem|latexmath|asciimath|comment|ditaa|plantuml|graphviz|mermaid)$/;

/** Whether a style makes its block somebody's words. */
export const isQuoting = (style: string): boolean => style === 'quote' || style === 'verse' || style === 'epigraph';
