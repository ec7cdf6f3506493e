import type { Block, Prose } from '../prose/prose.ts';
import { firstWhere } from '../text/halving.ts';
import { type Span, sameSpan } from '../text/span.ts';
import type { Citing, Sign } from './found.ts';
import type { Citable } from './works.ts';

/** In order; where two ways of reading meet, those that found a work before others. */
export function apart(signs: readonly Sign[], prose: Prose): readonly Sign[] {
  const order = [...signs].sort((a, b) => a.group.start - b.group.start || rank(a) - rank(b));
  const known = disjoint(order.filter(({ kind }) => kind !== 'unknown'));
  const all = disjoint(
    [...known, ...order.filter(({ kind, group }) => kind === 'unknown' && !meets(known, group))].sort(
      (a, b) => a.group.start - b.group.start || rank(a) - rank(b),
    ),
  );
  return inOrder(all, prose);
}

/** Of those that meet the first, with all that stand in the same brackets. */
function disjoint(order: readonly Sign[]): readonly Sign[] {
  const out: Sign[] = [];
  let end = 0;
  for (const sign of order) {
    const before = out.at(-1)?.group;
    const same = before !== undefined && sameSpan(before, sign.group);
    if (!same && sign.group.start < end) continue;
    out.push(sign);
    end = Math.max(end, sign.group.end);
  }
  return out;
}

/** Whether a stretch meets another than its own. */
function meets(known: readonly Sign[], own: Span): boolean {
  const next = known[firstWhere(known.length, (i) => (known[i] as Sign).group.end > own.start)]?.group;
  return next !== undefined && next.start < own.end && !sameSpan(next, own);
}

const rank = ({ kind }: Sign): number => (kind === 'works' ? 0 : kind === 'same' ? 1 : 2);

/** The text's in their order, then those of the notes. */
function inOrder(signs: readonly Sign[], { blocks }: Prose): readonly Sign[] {
  const isNoted = ({ group }: Sign): boolean => blockAt(blocks, group.start)?.kind === 'footnote';
  return [...signs.filter((sign) => !isNoted(sign)), ...signs.filter(isNoted)];
}

/** The block that an offset stands in, or right behind. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  const block = blocks[firstWhere(blocks.length, (i) => (blocks[i] as Block).span.end >= offset)];
  return block && block.span.start <= offset ? block : undefined;
}

/** "ibid." cites what was cited last, where that is one known work; "op. cit." the one of its author that was cited before. */
export function resolved(signs: readonly Sign[]): readonly Citing[] {
  const out: Citing[] = [];
  const cited = new Set<Citable>();
  let last: readonly Citable[] | null = null;
  let group: Sign['group'] | null = null;
  for (const sign of signs) {
    const together = group !== null && sameSpan(group, sign.group);
    group = sign.group;
    if (sign.kind === 'unknown') last = null;
    if (sign.kind === 'same' && last !== null) out.push({ ...sign, kind: 'works', works: last });
    if (sign.kind !== 'works') continue;
    const citing = sign.again ? earlier(sign, cited) : sign;
    const { works } = citing;
    out.push(citing);
    for (const work of works) cited.add(work);
    // Behind several works "ibid." means none of them surely.
    last = works.length > 1 || (together && last?.[0] !== works[0]) ? null : works;
  }
  return out;
}

/** Of several works those that were cited before. */
function earlier(sign: Citing, cited: ReadonlySet<Citable>): Citing {
  const known = sign.works.filter((work) => cited.has(work));
  const works = known.length > 0 ? known : sign.works;
  // Another of hers may have been cited in a way that was not understood.
  return sign.works.length > 1 ? { ...sign, works, partly: true } : { ...sign, works };
}
