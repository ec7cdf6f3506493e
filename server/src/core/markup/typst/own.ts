import { unquoted } from './lex.ts';

const constant =
  /#let\s+([\p{L}_][\p{L}\p{N}_-]*)\s*=\s*(?:"((?:[^"\\\n]|\\.){0,200})"|\[([^[\]#$*_`@\\<>\n]{0,200})\])[ \t]*(?=[\r\n;]|$)/gu;

/** Names that a draft has for words: `#let ines = "Ines Aldana"`. The last definition holds. */
export function constantsIn(raw: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  if (!raw.includes('#let')) return all;
  for (const [, name = '', text, content] of raw.matchAll(constant)) all.set(name, content ?? unquoted(text ?? ''));
  return all;
}

const label = /<([\p{L}\p{M}\p{N}_\-.:]{1,200})>/gu;

/** The names of what a draft has labelled: headings, figures, notes. In code a label is somebody's argument. */
export function labelsIn(raw: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (const { index, 1: name = '' } of raw.matchAll(label))
    if (!/[(,:]\s{0,3}$/.test(raw.slice(Math.max(0, index - 4), index))) all.add(name);
  return all;
}

/** The language a draft is set in: `#set text(lang: "de")`, or what its template is told. */
export function languageOf(raw: string): string | null {
  const set = /#set\s+text\s*\((?:[^()]|\([^()]*\)){0,500}?\blang\s*:\s*"([a-z]{2,3})"/i.exec(raw)?.[1];
  return (
    set ?? /#show\s*:\s*[\w.-]+\.with\s*\([\s\S]{0,2000}?\blang(?:uage)?\s*:\s*"([a-z]{2,3})"/i.exec(raw)?.[1] ?? null
  );
}
