import type { Member } from './cast.ts';
import { W } from './lexicon/words.ts';
import { is, isVerb } from './phrases.ts';
import type { Spoken } from './speakers.ts';
import type { Stretch } from './stretches.ts';
import type { Token } from './tokens.ts';

/** One mention of somebody, as pronouns see it. */
interface Trace {
  readonly member: Member;
  /** Sentences counted over the whole document. */
  readonly sentence: number;
  readonly block: number;
  readonly at: number;
  readonly subject: boolean;
  readonly speaker: boolean;
  readonly possessor: boolean;
}

const REACH_BLOCKS = 5;
const MOST_TRACES = 40;

/** Below this lead over the second, a pronoun is left unresolved. */
const LEAD = 0.6;

const GENDERS: Readonly<Record<string, 'male' | 'female'>> = { he: 'male', him: 'male', his: 'male', himself: 'male', she: 'female', her: 'female', hers: 'female', herself: 'female' };

/**
 * Says whom "he" and "she" mean: by gender, nearness, being the subject and being the one who spoke; a resolved
 * pronoun counts as a mention itself. A rule-based salience model after Lappin and Leass (1994). Blocks must be read in order.
 */
export class PronounReader {
  private readonly traces: Trace[] = [];
  private readonly resolved = new Map<number, Member>();
  private readonly speakers: Set<number>;
  private sentences = 0;

  constructor(blocks: readonly Stretch[], spoken: readonly Spoken[]) {
    void blocks;
    this.speakers = new Set();
    for (const s of spoken) {
      const c = s.decision?.candidate;
      const t = c?.stretch.tokens[c.frame.phrase.nameTo >= 0 ? c.frame.phrase.nameTo : c.frame.phrase.from];
      if (t) this.speakers.add(t.start);
    }
  }

  /** The member a pronoun at this offset means, or null. */
  meant(start: number): Member | null {
    return this.resolved.get(start) ?? null;
  }

  read(stretch: Stretch, byToken: ReadonlyMap<number, Member>): void {
    const { tokens } = stretch;
    const base = this.sentences;
    tokens.forEach((t, i) => {
      const here = base + t.sentence;
      const member = byToken.get(t.start);
      if (member && member.kind !== 'organisation') this.add(this.trace(member, tokens, i, here, stretch.block, t));
      else if (t.kind === 'word') this.pronoun(stretch, i, here);
    });
    this.sentences = base + (tokens[tokens.length - 1]?.sentence ?? 0) + 1;
  }

  private trace(member: Member, tokens: readonly Token[], i: number, sentence: number, block: number, t: Token): Trace {
    return { member, sentence, block, at: t.start, subject: isSubject(tokens, i), speaker: this.speakers.has(t.start), possessor: tokens[i + 1]?.kind === 'poss' };
  }

  private pronoun(stretch: Stretch, i: number, sentence: number): void {
    const t = stretch.tokens[i] as Token;
    const gender = GENDERS[t.lower];
    if (!gender) return;
    const member = this.choose(gender, sentence, stretch.block, t.lower);
    if (!member) return;
    this.resolved.set(t.start, member);
    if (member.gender === null) {
      member.votes += gender === 'male' ? 1 : -1;
      if (Math.abs(member.votes) >= 2) member.gender = gender;
    }
    const subject = t.lower === 'he' || t.lower === 'she';
    this.add({ member, sentence, block: stretch.block, at: t.start, subject, speaker: this.speakers.has(t.start), possessor: !subject });
  }

  private add(trace: Trace): void {
    this.traces.push(trace);
    if (this.traces.length > MOST_TRACES) this.traces.shift();
  }

  private choose(gender: 'male' | 'female', sentence: number, block: number, word: string): Member | null {
    const scores = new Map<Member, number>();
    for (const trace of this.traces) {
      if (trace.member.gender !== null && trace.member.gender !== gender) continue;
      if (block - trace.block > REACH_BLOCKS) continue;
      const s = salience(trace, sentence, block, word);
      const known = scores.get(trace.member);
      scores.set(trace.member, known === undefined ? s : Math.max(known, s) + 0.25 * Math.min(known, s, 1));
    }
    let best: Member | null = null;
    let top = -9;
    let second = -9;
    for (const [m, raw] of scores) {
      const s = raw + (m.gender === gender ? 0.5 : 0) + Math.min(0.4, 0.08 * (m.bare + m.full));
      if (s > top) [best, second, top] = [m, top, s];
      else if (s > second) second = s;
    }
    return best && top - second >= LEAD ? best : null;
  }
}

function salience(t: Trace, sentence: number, block: number, word: string): number {
  const away = sentence - t.sentence;
  let s = away === 0 ? 2.4 : away === 1 ? 2.6 : away === 2 ? 2 : Math.max(0, 2 - 0.2 * away);
  if (t.subject) s += 1;
  if (t.speaker) s += 1;
  if (t.possessor) s -= 0.6;
  s -= 0.25 * Math.max(0, block - t.block);
  if (away === 0 && !t.subject && (word === 'he' || word === 'she')) s -= 0.7;
  return s;
}

/** A name right before a verb or at its sentence's head is a subject. */
function isSubject(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind === 'poss') return false;
  const before = tokens[i - 1];
  if (before?.verb?.say && (before.kind === 'word') && tokens[i - 2]?.kind === 'quote') return true;
  for (let k = i + 1; k < i + 4; k++) {
    if (isVerb(tokens, k)) return !is(tokens[i - 1], W.prep);
    const t = tokens[k];
    if (!t || (t.kind !== 'word' && t.text !== ',')) return false;
  }
  return false;
}
