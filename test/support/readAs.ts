import { markupOfDraft } from '../../server/src/core/markup/registry.ts';

/** What is read of a text, a line a block: its kind and its words. */
export function blocksOf(path: string, raw: string): readonly string[] {
  const { text, blocks } = markupOfDraft(path).read(raw);
  return blocks.map(({ kind, span, place, signs }) => {
    const words = text.slice(span.start, span.end).replaceAll('\n', ' / ');
    return `${kind}${place ? ` (${place})` : ''}${signs ? ` [signs ${signs}]` : ''}: ${words}`;
  });
}

/** A line a citation: style, key and place; "?" where it may be none. */
export function citedIn(path: string, raw: string): readonly string[] {
  const { citations } = markupOfDraft(path).read(raw);
  return citations.map(
    ({ style, key, locator, sure, keyRaw }) =>
      `${style}${sure ? '' : '?'}: ${raw.slice(keyRaw.start, keyRaw.end) === key ? key : `(${key})`}${locator ? ` at ${locator}` : ''}`,
  );
}

/** What is being typed at `$0`. */
export function typedIn(path: string, text: string): string | null {
  const at = text.indexOf('$0');
  const raw = text.replace('$0', '');
  const typing = markupOfDraft(path).cursor(raw, at);
  if (typing === null) return null;
  const replaced = raw.slice(typing.replace.start, typing.replace.end);
  if (typing.kind === 'locator') return `locator of ${typing.key}: ${replaced}`;
  return `${typing.kind} ${typing.typed}|${replaced}${typing.kind === 'quotation' ? `|${typing.close}` : ''}`;
}
