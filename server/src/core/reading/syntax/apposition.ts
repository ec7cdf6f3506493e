import { W } from '../../language/classes.ts';
import type { Span } from '../../text/span.ts';
import { nameRun, namesIn } from './nameWords.ts';
import { type Phrase, tellsRole } from './phrase.ts';
import type { Token } from './tokens.ts';
import { is, isPunct, spanOf } from './wordForms.ts';

export function bracketBefore(tokens: readonly Token[], j: number, low: number): number {
  for (let k = j - 1; k >= low && k > j - 12; k--) if (isPunct(tokens[k], '(')) return k;
  return -1;
}

export function withAffiliation(tokens: readonly Token[], p: Phrase, open: number, close: number): Phrase {
  const a = tokens[open + 1];
  const b = tokens[close - 1];
  const roles = a && b && close - open > 1 ? [...p.roles, { start: a.start, end: b.end }] : p.roles;
  return { ...p, to: close, roles };
}

/** Takes `[from, to]` after a comma as what tells of `p`: role, affiliation, or the name of a nominal. */
export function withApposition(tokens: readonly Token[], p: Phrase, from: number, to: number): Phrase {
  const a = tokens[from];
  const b = tokens[to];
  if (!a || !b) return p;
  if (/^including$|^among$|^led$/.test(a.lower) && (p.group || p.type === 'nominal')) {
    return {
      ...p,
      to,
      group: a.lower !== 'led',
      members: namesIn(tokens, from + 1, to),
      roles: [...p.roles, spanOf(tokens, p.from, p.to)],
    };
  }
  if (p.type === 'nominal' && p.nameFrom < 0 && !p.group) {
    const name = nameRun(tokens, from, to);
    const titles = name ? tokens.slice(from, name[0]).every((t) => is(t, W.title)) : false;
    if (name && titles && name[1] >= to - 1) {
      return {
        ...p,
        to,
        type: 'named',
        nameFrom: name[0],
        nameTo: name[1],
        roles: [...p.roles, ownRole(tokens, p.from, p.to)],
      };
    }
  }
  const roleLike =
    !is(a, W.relative) &&
    a.kind !== 'punct' &&
    a.verb?.form !== 'participle' &&
    (tellsRole(tokens, from, to) || /^[RDI]-/.test(a.text));
  const end = roleLike ? roleEnd(tokens, from, to) : from - 1;
  const role = end >= from ? [ownRole(tokens, from, end)] : [];
  return { ...p, to, roles: p.type === 'named' ? [...p.roles, ...role] : p.roles };
}

/** A role ends before "who …" and before a number that is only an age. */
function roleEnd(tokens: readonly Token[], from: number, to: number): number {
  if (from === to && (tokens[from] as Token).kind === 'number') return from - 1;
  for (let k = from; k <= to; k++) {
    if (isPunct(tokens[k], ',') && is(tokens[k + 1], W.relative)) return k - 1;
  }
  return to;
}

/** A role without "her" and "its": whose it is the words alone do not tell. */
function ownRole(tokens: readonly Token[], from: number, to: number): Span {
  return spanOf(tokens, from < to && is(tokens[from], W.possessive) ? from + 1 : from, to);
}
