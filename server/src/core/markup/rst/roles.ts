import { closing, leave, plain, raise, scan, within } from '../lines/inline.ts';
import { cite, isCiting } from './citing.ts';
import { behind, escapes, opensBehind, type Reading } from './state.ts';

const name = String.raw`[\p{L}\p{N}]+(?:[_.+:-][\p{L}\p{N}]+)*`;
const prefix = new RegExp(`:(${name}):\x60`, 'uy');
const close = new RegExp(String.raw`(?<![\s\\])\x60(?=__?(?:${behind})|:${name}:(?:${behind})|${behind})`, 'gu');
const suffix = new RegExp(`__?|:(${name}):`, 'uy');

/** `words`, :role:`words`, `words`:role:, `words <address>`_. */
export function role(i: Reading, at: number, to: number): number {
  const { text } = i.flat;
  prefix.lastIndex = at;
  const before = text[at] === ':' ? prefix.exec(text) : null;
  if (text[at] === ':' && before === null) return -1;
  const from = at + (before?.[0].length ?? 1);
  if (!opensBehind(text, at, from)) return -1;
  const place = closing(i, close, from + 1, to);
  if (place === null) return -1;
  suffix.lastIndex = place.end;
  const after = before ? null : suffix.exec(text);
  const end = place.end + (after?.[0].length ?? 0);
  if (end > to) return -1;
  readRole(i, before?.[1] ?? after?.[1] ?? (after ? '_' : ''), { at, end, from, to: place.start });
  return end;
}

interface Place {
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** Roles whose words are set otherwise, or stand for others. */
const hidden = /^(?:math|eq|raw|latex|html|abbrev-only|cite:empty|download-only)$/;
const replacedByTitle = /^(?:ref|numref|doc|any|std:ref|std:doc|std:numref)$/;
const codes =
  /^(?:code|literal|file|samp|command|program|option|envvar|makevar|mimetype|regexp|token|(?:[a-z]+:)?(?:func|class|meth|mod|attr|exc|data|obj|const|type|member|macro|directive|role))$/;

function readRole(i: Reading, name: string, { at, end, from, to }: Place): void {
  const { text } = i.flat;
  const words = text.slice(from, to);
  if (isCiting(name)) return cite(i, name, at, end, from, to);
  if (hidden.test(name)) return leave(i, at, end, null);
  if (name === 'sup' || name === 'superscript') return raise(i, at, end, { start: from, end: to });
  const target = /(^|\s+)<([^<>]*)>$/.exec(words);
  const label = target && target.index > 0 ? from + target.index : to;
  if (target?.index === 0 || (replacedByTitle.test(name) && target === null)) return leave(i, at, end, null);
  const inside = (): void => scan(i, escapes, from, label);
  if (codes.test(name)) within(i, 'code', at, end, () => plain(i, from, label));
  else if (name === '_') within(i, 'link', at, end, inside, target?.[2]?.trim() || addressOf(i, words));
  else if (name === '' || name === 'emphasis') within(i, 'emphasis', at, end, inside);
  else if (name === 'strong') within(i, 'strong', at, end, inside);
  else inside();
}

/** Where a named reference leads; "#" where that is in the document or not known. */
const addressOf = ({ whole }: Reading, words: string): string =>
  whole.targets.get(words.replace(/\s+/g, ' ').toLowerCase()) ?? '#';
