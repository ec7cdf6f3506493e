import { heading } from '../language/every/references.ts';
import type { Block, Prose } from '../prose/prose.ts';
import type { Span } from '../text/span.ts';
import type { Sign } from './found.ts';
import { placeAt } from './place.ts';
import { toldBy } from './references.ts';
import type { Citable, Works } from './works.ts';

/** The works of a draft's own numbered list, by their numbers; null for one that is not known. */
export type Numbered = ReadonlyMap<number, readonly Citable[] | null>;

const numbered = /(?:^|\n)[ \t]*(?:\[(\d{1,3})\]|(\d{1,3})[.)])[ \t]+/g;
const one = '\\d{1,3}(?:\\s?[–-]\\s?\\d{1,3})?';
const inBrackets = new RegExp(
  `\\[(${one}(?:\\s?[,;]\\s?${one})*)(?:\\s?[,:]\\s+((?:pp?|S|§|ch|chap|paras?|sec|at)\\b\\.?[^\\]\\[]{1,40}|§[^\\]\\[]{1,40}))?\\]`,
  'g',
);
const raised = new RegExp(`^${one}(?:\\s?[,;]\\s?${one})*$`);
/** Most works that a range of numbers stands for. */
const mostInRange = 20;

/** The numbered works that a draft lists below a heading of references, or in a list of its markup's own. */
export function numberedWorks(prose: Prose, works: Works): Numbered {
  const all = new Map<number, readonly Citable[] | null>();
  const put = (number: number, text: string): void => {
    const told = toldBy(text, works);
    const alone = told !== null && toldBy(text.slice(told.end), works) === null;
    const found = alone ? told.works : null;
    // Of a number that stands in two lists nobody knows which is meant.
    const same = !all.has(number) || keysOf(all.get(number)) === keysOf(found);
    all.set(number, same ? found : null);
  };
  for (const [i, { words }] of (prose.listed ?? []).entries()) put(i + 1, words);
  for (const list of lists(prose)) {
    // A list whose items all say "1." is counted by whoever sets it.
    let count = 0;
    for (const [number, text] of list.flatMap((block) => entriesIn(block, prose.text))) {
      count = number === 1 ? count + 1 : 0;
      put(count > 1 ? count : number, text);
    }
  }
  return all;
}

/** The blocks below each heading of references. */
function lists({ text, blocks }: Prose): readonly (readonly Block[])[] {
  const all: Block[][] = [];
  let listing = false;
  for (const block of blocks) {
    const { kind, span } = block;
    const mayHead = (kind === 'heading' || kind === 'paragraph') && span.end - span.start <= 60;
    const heads = mayHead && heading.test(text.slice(span.start, span.end).trim());
    if (kind === 'heading' || heads) listing = heads;
    if (heads) all.push([]);
    else if (listing && kind !== 'footnote') all.at(-1)?.push(block);
  }
  return all;
}

const keysOf = (works: readonly Citable[] | null | undefined): string => (works ?? []).map(({ key }) => key).join('\n');

function entriesIn({ span, printed }: Block, text: string): readonly (readonly [number, string])[] {
  const own = text.slice(span.start, span.end);
  if (printed !== undefined) return [[printed, own]];
  const found = [...own.matchAll(numbered)];
  return found.map((match, i) => [
    Number(match[1] ?? match[2]),
    own.slice(match.index + match[0].length, found[i + 1]?.index ?? own.length),
  ]);
}

/** A figure above the line that is no part of a word or a value: behind a mark. */
const figureAbove = /(?<=[.,;:!?"”’»)\]])[⁰¹²³⁴-⁹]{1,3}(?![\p{L}\p{N}])/gu;

const lowered = (figures: string): string => [...figures].map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)).join('');

/** Numbers in brackets or raised that mean works of the list. */
export function numbersIn({ text, inlines, blocks }: Prose, list: Numbered): readonly Sign[] {
  if (list.size === 0) return [];
  const notes = new Set(blocks.flatMap(({ place }) => place ?? []));
  const bracketed = [...text.matchAll(inBrackets)].flatMap((found) => {
    const span = { start: found.index, end: found.index + found[0].length };
    const numbers = found[1] as string;
    const place = found[2] === undefined ? null : placeAt(found[2], span.start + found[0].indexOf(found[2]));
    return signsOf(numbers, span, place, list);
  });
  const above = inlines.flatMap(({ kind, target = '', span, raw }) =>
    kind === 'footnote' && raised.test(target) && !notes.has(`note ${target}`)
      ? signsOf(target, span, null, list).map((sign) =>
          sign.kind === 'works' ? { ...sign, callout: { raw, text: target } } : sign,
        )
      : [],
  );
  const set = [...text.matchAll(figureAbove)].flatMap((found) =>
    signsOf(lowered(found[0]), { start: found.index, end: found.index + found[0].length }, null, list),
  );
  return [...bracketed, ...above, ...set];
}

function signsOf(written: string, group: Span, place: ReturnType<typeof placeAt>, list: Numbered): readonly Sign[] {
  const numbers = written.split(/\s?[,;]\s?/).flatMap(rangeOf);
  const known = numbers.map((number) => list.get(number) ?? null);
  const partly = known.includes(null);
  return known.flatMap((works): readonly Sign[] =>
    works === null
      ? [{ kind: 'unknown', group }]
      : [
          {
            kind: 'works',
            way: 'number',
            works,
            group,
            name: group,
            place: numbers.length === 1 ? place : null,
            partly,
          },
        ],
  );
}

function rangeOf(text: string): readonly number[] {
  const [from = 0, to = from] = text.split(/\s?[–-]\s?/).map(Number);
  return to < from || to - from > mostInRange ? [from, to] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
