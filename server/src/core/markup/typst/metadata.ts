import { isoDate } from '../../prose/isoDate.ts';
import type { Metadata } from '../../prose/prose.ts';
import { apart } from '../page.ts';
import { argumentOf, argumentsIn } from './calls.ts';
import { unquoted } from './lex.ts';
import { type Argument, groupAt, type Walk } from './state.ts';

/** Where a draft speaks of itself: `#set document(…)`, and what it hands to its template. */
const telling = /#set\s+document\s*\(|#show\s*:\s*[\p{L}_][\p{L}\p{N}_.-]*\.with\s*\(/gu;
/** Longest string that names something. */
const longest = 500;

/** What a draft says of itself. */
export function metadataOf(walk: Walk, language: string | null): Metadata {
  const args = tellingArguments(walk);
  const of = (...names: readonly string[]): Argument | undefined => argumentOf({ args }, ...names);
  const title = textOf(walk, of('title'));
  const date = dateOf(walk, of('date'));
  const bibliography = bibliographiesOf(walk.raw);
  return {
    ...(title !== '' && { title }),
    ...(date !== null && { date }),
    ...(language !== null && { language }),
    ...(bibliography.length > 0 && { bibliography }),
    authors: namesIn(walk, of('author', 'authors')),
    people: [],
  };
}

function tellingArguments(walk: Walk): readonly Argument[] {
  const found: Argument[] = [];
  for (const { index, 0: head } of walk.raw.matchAll(telling)) {
    const group = groupAt(walk, index + head.length - 1, walk.raw.length);
    found.push(...argumentsIn(walk, group));
    if (found.length > 100) break;
  }
  return found;
}

function textOf(walk: Walk, argument: Argument | undefined): string {
  if (argument === undefined) return '';
  const { kind, value } = argument;
  if (kind === 'content') return apart(walk, value).text.replace(/\s+/g, ' ').trim();
  if (kind === 'string') return unquoted(walk.raw.slice(value.start, value.end)).trim();
  return walk.constants.get(walk.raw.slice(value.start, value.end)) ?? '';
}

/** `"Ines Aldana"`, `("Ines Aldana", "Otto Krog")`, `((name: "Ines Aldana", …), …)`. */
function namesIn(walk: Walk, argument: Argument | undefined): readonly string[] {
  if (argument === undefined) return [];
  if (argument.kind !== 'group') {
    const name = textOf(walk, argument);
    return name === '' ? [] : [name];
  }
  const inside = argumentsIn(walk, argument.value);
  const named = argumentOf({ args: inside }, 'name');
  if (named) return namesIn(walk, named);
  return inside.filter(({ name }) => name === null).flatMap((one) => namesIn(walk, one));
}

function dateOf(walk: Walk, argument: Argument | undefined): string | null {
  if (argument === undefined) return null;
  const written = walk.raw.slice(argument.value.start, argument.value.end).slice(0, longest);
  const part = (name: string): string => new RegExp(`\\b${name}\\s*:\\s*(\\d{1,4})`).exec(written)?.[1] ?? '';
  if (written.startsWith('datetime')) return isoDate(`${part('year')}-${part('month')}-${part('day')}`) ?? null;
  const text = textOf(walk, argument);
  return text === '' ? null : (isoDate(text) ?? text);
}

const bibliography = /\bbibliography(?:-file)?\s*(?:\(|:\s*(?=["(]))\s*\(?((?:\s*"[^"\n]{1,300}"\s*,?)+)/g;

/** The bibliographies that a draft names: `#bibliography("works.bib")`, `bibliography-file: "works.bib"`. */
export function bibliographiesOf(raw: string): readonly string[] {
  if (!raw.includes('bibliography')) return [];
  const paths = [...raw.matchAll(bibliography)].flatMap(({ index, 1: list = '' }) => {
    const line = raw.slice(raw.lastIndexOf('\n', index) + 1, index);
    return /\/\//.test(line) ? [] : [...list.matchAll(/"([^"\n]+)"/g)].map((one) => unquoted(one[1] as string));
  });
  return [...new Set(paths.filter((path) => /\.\w+$/.test(path)))];
}
