import { W } from '../../language/classes.ts';
import type { Stretch } from '../stretches.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, is, isVerb } from '../syntax/wordForms.ts';
import type { Member } from './entities.ts';

/** One mention of somebody, as pronouns see it. */
export interface Trace {
  readonly member: Member;
  /** Sentences counted over the whole document. */
  readonly sentence: number;
  readonly block: number;
  readonly role: Role;
  readonly possessor: boolean;
  /** Nobody else can be meant. */
  readonly sure: boolean;
  /** Nobody has told of them before. */
  readonly fresh: boolean;
}

/** What a mention does in its sentence. */
export interface Role {
  readonly subject: boolean;
  /** Subject of its sentence's first verb. */
  readonly main: boolean;
  /** Speaks: a quotation or indirectly. */
  readonly says: boolean;
  /** A person introduced at the head of a sentence: who the next lines are about. */
  readonly leads: boolean;
  /** The same behind what they are: "His mate, Ada Holm, …". */
  readonly introduced: boolean;
}

export const NO_ROLE: Role = { subject: false, main: false, says: false, leads: false, introduced: false };

/** How likely a mention is the one a pronoun so many sentences later means. */
export function salience(t: Trace, sentence: number, block: number, self: Role): number {
  const away = sentence - t.sentence;
  let s = away === 0 ? 2.2 : away === 1 ? 2.6 : away === 2 ? 2.1 : Math.max(0, 2 - 0.2 * away);
  if (t.role.leads) s += 1.1;
  if (t.role.main) s += 1.4;
  else if (t.role.subject) s += 0.5;
  if (t.role.says) s += self.says ? 1.3 : 0.7;
  if (t.possessor) s -= 0.6;
  s -= 0.8 * Math.max(0, block - t.block);
  if (away === 0 && t.role.main) s += 0.5;
  if (away === 1 && t.role.main && t.member.index < 0) s += 0.5;
  if (away === 0 && !t.role.subject && self.subject) s -= 0.7;
  return s;
}

/** Who was brought in just now, at the head of the sentence before, is whom the next one is about: likelier, not surer. */
export const broughtIn = ({ fresh, role, sentence }: Trace, now: number): number =>
  fresh && now - sentence === 1 ? (role.leads ? 1.5 : role.introduced ? 2.6 : 0) : 0;

/** Nothing but titles, roles and adjectives stand between the sentence's start and this name. */
export function leadsSentence(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (tokens[i + 1]?.kind === 'poss' || tokens[i + 1]?.lower === 'and') return false;
  for (let k = i; k >= 0 && k > i - 9; k--) {
    const w = tokens[k] as Token;
    if (w.sentence !== t.sentence || (k < i && presents(tokens, k))) return true;
    if (
      k < i &&
      (w.kind !== 'word' || (is(w, W.prep | W.pronoun | W.conj | W.subordinator) && !w.cap) || isVerb(tokens, k))
    )
      return false;
    if (k === 0) return true;
  }
  return false;
}

/** `And then there's Ana Lund`: who is presented so. */
const presents = (tokens: readonly Token[], verb: number): boolean =>
  among(tokens[verb], 'presenting') && /^(?:t?here|then)$/.test(tokens[verb - 1]?.lower ?? '');

/** How surely a member is a human being at all. */
export function personhood(m: Member, gender: 'male' | 'female'): number {
  const against = m.gender === null && (gender === 'male' ? m.votes < 0 : m.votes > 0) ? -1.5 : 0;
  return against + (m.gender === gender ? 0.3 : 0) + (m.sure ? 0 : -1.2) + Math.min(0.25, 0.05 * (m.bare + m.full));
}

/** The first token of each sentence's leading subject. */
export function leadersOf(stretch: Stretch): Map<number, number> {
  const leaders = new Map<number, number>();
  for (const f of stretch.frames) {
    if (f.inherited || (f.kind !== 'sv' && f.kind !== 'vs')) continue;
    const known = leaders.get(f.sentence);
    if (known === undefined || f.phrase.from < known) leaders.set(f.sentence, f.phrase.from);
  }
  return leaders;
}
