import type { Cited } from '../lines/draft.ts';
import { rawAt, rawOf } from '../lines/flat.ts';
import { leave } from '../lines/inline.ts';
import { nowhere, placeIn } from '../lines/located.ts';
import type { Reading } from './state.ts';

/** What a key may be made of (oc.el); a point or a comma at its end is the sentence's. */
const keySigns = String.raw`[\p{L}\p{M}\p{N}_:.#$%&+?<>~/*'\x60!|^{}()-]`;
const key = new RegExp(String.raw`@(${keySigns}{0,199}[\p{L}\p{M}\p{N}_)}*])`, 'gu');
const ampersand = new RegExp(String.raw`&(${keySigns.replace('&', '')}{0,199}[\p{L}\p{M}\p{N}_)}*])`, 'gu');
const bare = /[^\s,;&[\]{}]{1,200}/g;

/** Notes down what a stretch cites; it leaves no words. */
function record(i: Reading, at: number, end: number, cited: readonly Cited[]): number {
  if (cited.length === 0) return -1;
  i.draft.citing.set(rawAt(i.flat, at), cited);
  leave(i, at, end, { kind: 'citation', target: i.flat.text.slice(at, end) });
  return end;
}

/** The keys that a pattern finds between two places, each with the locator behind it. */
function keysIn(i: Reading, pattern: RegExp, style: string, from: number, to: number): readonly Cited[] {
  const inside = i.flat.text.slice(from, to);
  return [...inside.matchAll(pattern)].map((found) => {
    const name = found[1] ?? found[0];
    const start = from + found.index + found[0].length - name.length;
    const end = start + name.length;
    const next = inside.slice(end - from).search(pattern.source.startsWith('@') ? /[;@]/ : /[;&]/);
    return {
      style,
      key: name.normalize('NFC'),
      keyRaw: rawOf(i.flat, start, end),
      ...placeIn(i.flat, end, next < 0 ? to : end + next),
    };
  });
}

const opening = /\[cite((?:\/[\p{L}-]*){0,3}):/uy;

/** `[cite/style:see @key p. 3; @other]` whose bracket closes at `close`. */
export function citation(i: Reading, at: number, close: number): number {
  opening.lastIndex = at;
  const found = opening.exec(i.flat.text);
  if (found === null) return -1;
  return record(i, at, close + 1, keysIn(i, key, `cite${found[1]}`, at + found[0].length, close));
}

const linked = /((?:no|auto|paren|text|foot|footfull|full|smart|super)?[Cc]ite[a-z]{0,12}):/y;
const listed = /[^\s,;[\](){}"“”]{1,200}(?:[,;](?=[&\p{L}\p{N}])[^\s,;[\](){}"“”]{1,200}){0,50}/uy;

/** org-ref's `cite:key,other` and `cite:&key;&other`, as they stand in a text. */
export function bareCitation(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  linked.lastIndex = at;
  const name = linked.exec(text);
  if (name === null) return -1;
  const from = at + name[0].length;
  listed.lastIndex = from;
  const keys = listed.exec(text)?.[0].replace(/[.:;,?!'’]+$/, '') ?? '';
  const end = from + keys.length;
  if (keys === '' || end > to) return -1;
  const cited = keysIn(i, keys.includes('&') ? ampersand : bare, `org-ref ${name[1]}`, from, end);
  return record(
    i,
    at,
    end,
    cited.map((one) => ({ ...one, ...nowhere })),
  );
}

/** org-ref's `[[cite:&key p. 3;&other]]` and `[[cite:key][p. 3]]`; -1 for any other link. */
export function linkCitation(
  i: Reading,
  at: number,
  end: number,
  target: { readonly start: number; readonly end: number },
  words: { readonly start: number; readonly end: number } | null,
): number {
  const { text } = i.flat;
  linked.lastIndex = target.start;
  const name = linked.exec(text);
  if (name === null || target.start + name[0].length >= target.end) return -1;
  const from = target.start + name[0].length;
  const style = `org-ref ${name[1]}`;
  if (text.slice(from, target.end).includes('&'))
    return record(i, at, end, keysIn(i, ampersand, style, from, target.end));
  const cited = keysIn(i, bare, style, from, target.end).map((one) => ({ ...one, ...nowhere }));
  const place = words ? placeIn(i.flat, words.start, words.end) : nowhere;
  return record(i, at, end, [...cited.slice(0, -1), ...cited.slice(-1).map((one) => ({ ...one, ...place }))]);
}

const latex =
  /\\((?:no|auto|paren|text|foot|footfull|full|smart|super)?[Cc]ite[a-z]{0,12})\*?((?:\[[^[\]\n]{0,300}\]){0,2})\{([^{}\n]{1,500})\}/y;

/** `\cite[p. 3]{key}` in the midst of Org. */
export function latexCitation(i: Reading, at: number, to: number): number {
  latex.lastIndex = at;
  const found = latex.exec(i.flat.text);
  if (found === null || at + found[0].length > to) return -1;
  const end = at + found[0].length;
  const [, name, notes = '', keys = ''] = found;
  const from = end - 1 - keys.length;
  const cited = keysIn(i, bare, `latex ${name}`, from, end - 1).map((one) => ({ ...one, ...nowhere }));
  const note = /\[([^[\]\n]*)\]$/.exec(notes)?.[1];
  const noteEnd = from - 2;
  const place = note === undefined ? nowhere : placeIn(i.flat, noteEnd - note.length, noteEnd);
  return record(i, at, end, [...cited.slice(0, -1), ...cited.slice(-1).map((one) => ({ ...one, ...place }))]);
}
