import { W } from '../../language/classes.ts';
import type { Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import type { Spoken } from '../speakers/speakers.ts';
import type { Stretch } from '../stretches.ts';
import type { Phrase } from '../syntax/phrase.ts';
import type { Token } from '../syntax/tokens.ts';
import { is, startsSentence } from '../syntax/wordForms.ts';
import { describedIn, describesAgain, isBareOffice } from './descriptions.ts';
import { type Member, nameless } from './entities.ts';
import { coreWords } from './names.ts';
import {
  broughtIn,
  leadersOf,
  leadsSentence,
  NO_ROLE,
  personhood,
  type Role,
  salience,
  type Trace,
} from './salience.ts';

const REACH_BLOCKS = 5;
const MOST_TRACES = 40;

/** Below this lead over the second, a pronoun is left unresolved. */
const LEAD = 0.25;

/** From this lead on it hardly means anybody else: of such pronouns in news 99 in a hundred mean whom they were read as. */
const CERTAIN_LEAD = 2;
const NEAR_SENTENCES = 2;

/**
 * Says whom "he" and "she" mean: by gender, nearness, being the subject and being the one who spoke; a resolved
 * pronoun counts as a mention itself. A rule-based salience model after Lappin and Leass (1994). Blocks must be read in order.
 */
export class PronounReader {
  private readonly traces: Trace[] = [];
  private readonly resolved = new Map<number, Member>();
  /** Offsets of the pronouns that mean somebody far more likely than anybody else. */
  private readonly certain = new Set<number>();
  /** What is quoted beside a speaking mention, by the mention's offset. */
  private readonly speakers = new Map<number, Span[]>();
  private readonly text: string;
  private readonly unnamed = new Map<string, Member>();
  /** What the unnamed are, as the text has it. */
  private readonly offices = new Map<Member, Span>();
  /** The organisation that spoke last, which "it" that speaks means. */
  private house: { readonly member: Member; readonly sentence: number } | null = null;
  private sentences = 0;
  /** Blocks read so far. */
  private blocks = 0;

  private readonly language: Language;

  constructor(text: string, spoken: readonly Spoken[], language: Language) {
    this.language = language;
    this.text = text;
    for (const s of spoken) {
      const c = s.decision?.candidate;
      const t = c?.stretch.tokens[c.frame.phrase.nameTo >= 0 ? c.frame.phrase.nameTo : c.frame.phrase.from];
      const quoted = s.token;
      if (!t || !quoted) continue;
      const list = this.speakers.get(t.start) ?? [];
      if (list.length < 4) list.push({ start: quoted.start, end: Math.min(quoted.end, quoted.start + 1500) });
      this.speakers.set(t.start, list);
    }
  }

  /** The member a pronoun at this offset means, or null. */
  meant(start: number): Member | null {
    const member = this.resolved.get(start);
    return member && member.index >= 0 ? member : null;
  }

  /** Whether a pronoun at this offset hardly means anybody else than `meant` says. */
  isCertain(start: number): boolean {
    return this.certain.has(start);
  }

  /** What the unnamed person is whom a pronoun at this offset means ("driver"), or null. */
  officeOf(start: number): Span | null {
    const member = this.resolved.get(start);
    return member && member.index < 0 ? (this.offices.get(member) ?? null) : null;
  }

  read(stretch: Stretch, byToken: ReadonlyMap<number, Member>): void {
    const { tokens } = stretch;
    const block = this.blocks++;
    const base = this.sentences;
    const described = describedIn(stretch);
    const roles = this.rolesIn(stretch);
    const nominals = this.namelessIn(stretch);
    tokens.forEach((t, i) => {
      const sentence = base + t.sentence;
      const member = byToken.get(t.start) ?? nominals.get(t.start);
      const known = roles.get(t.start) ?? NO_ROLE;
      const role =
        member && member.index >= 0 && leadsSentence(tokens, i)
          ? { ...known, leads: true, subject: true, main: true }
          : known;
      if (member && member.kind !== 'organisation') {
        const fresh = member.index >= 0 && member.sure && !this.traces.some((trace) => trace.member === member);
        this.add({ member, sentence, block, role, possessor: tokens[i + 1]?.kind === 'poss', sure: true, fresh });
      } else if (member) {
        if (role.says) this.house = { member, sentence };
      } else if (t.lower === 'it') this.organisation(t, sentence, role);
      else if (described.has(t.start))
        this.description(described.get(t.start) as Phrase, t, tokens, { sentence, block, role });
      else if (t.kind === 'word') this.pronoun(block, t, sentence, role);
    });
    this.sentences = base + (tokens[tokens.length - 1]?.sentence ?? 0) + 1;
  }

  /** The unnamed who do something here, by the offset of their phrase: each description is one person. */
  private namelessIn(stretch: Stretch): Map<number, Member> {
    const out = new Map<number, Member>();
    for (const { phrase, embedded } of stretch.frames) {
      const first = stretch.tokens[phrase.from];
      if (describesAgain(phrase, stretch.tokens)) continue;
      if (!first || phrase.type !== 'nominal' || phrase.group || phrase.nameFrom >= 0 || out.has(first.start)) continue;
      const words = stretch.tokens.slice(phrase.from, phrase.to + 1);
      const head = words.find((w) => w.lower === phrase.head);
      const one = first.lower === 'one' && words[1]?.lower === 'of';
      if (!one && !is(head, W.role)) continue;
      const key = phrase.head;
      const definite = first.lower === 'the' || is(first, W.possessive);
      const known = definite ? (this.unnamed.get(key) ?? this.holder(key)) : undefined;
      // "the senator" is most often somebody named before: not a new person, unless nobody named has an office yet.
      const opens = !embedded && startsSentence(stretch.tokens, phrase.from) && isBareOffice(phrase, stretch.tokens);
      if (first.lower === 'the' && !known && !opens) continue;
      const member = known ?? nameless(this.language.genderOfRole(words.map((w) => w.text).join(' ')));
      if (member.index < 0 && head) this.offices.set(member, { start: head.start, end: head.end });
      if (this.unnamed.size < 500) this.unnamed.set(key, member);
      out.set(first.start, member);
    }
    return out;
  }

  /** "the mayor": the one person whose role so far ends in the word. */
  private holder(head: string): Member | undefined {
    const fits = new Set<Member>();
    const word = new RegExp(`\\b${head.replace(/[^\p{L}-]/gu, '')}\\b`, 'iu');
    for (const { member } of this.traces) if (member.roles.some((r) => word.test(r))) fits.add(member);
    return fits.size === 1 ? [...fits][0] : undefined;
  }

  private rolesIn(stretch: Stretch): Map<number, Role> {
    const roles = new Map<number, Role>();
    const leaders = leadersOf(stretch);
    for (const f of stretch.frames) {
      const t = stretch.tokens[f.phrase.nameTo >= 0 ? f.phrase.nameTo : f.phrase.from];
      if (!t) continue;
      const known = roles.get(t.start) ?? NO_ROLE;
      const says = known.says || f.say === 2 || this.speakers.has(t.start);
      const main = known.main || leaders.get(f.sentence) === f.phrase.from;
      const { type, from, nameFrom } = f.phrase;
      // "His captain, Ada Holm, disagreed."
      const introduced = main && type === 'named' && from < nameFrom && startsSentence(stretch.tokens, from);
      roles.set(t.start, { subject: true, main, says, leads: false, introduced: known.introduced || introduced });
    }
    return roles;
  }

  /** `said the Harbour Trust. “…,” it added`. */
  private organisation(t: Token, sentence: number, role: Role): void {
    if (!role.says || !this.house || sentence - this.house.sentence > 2) return;
    this.resolved.set(t.start, this.house.member);
    this.house = { ...this.house, sentence };
  }

  /** `the Croatian`: whoever the text is about just now, if that is beyond doubt. */
  private description(
    phrase: Phrase,
    t: Token,
    tokens: readonly Token[],
    { sentence, block, role }: { readonly sentence: number; readonly block: number; readonly role: Role },
  ): void {
    const gender = this.language.genderOfRole(
      tokens
        .slice(phrase.from, phrase.to + 1)
        .map((w) => w.text)
        .join(' '),
    );
    const told = this.traces.findLast(
      ({ member: m, role: r, sentence: s }) =>
        r.main && s < sentence && sentence - s <= 2 && m.index >= 0 && (m.sure || m.words.length > 1),
    );
    const member = told?.member;
    if (!member || block - told.block > 1 || (gender && member.gender && gender !== member.gender)) return;
    this.resolved.set(t.start, member);
    this.add({ member, sentence, block, role, possessor: false, sure: false, fresh: false });
  }

  private pronoun(block: number, t: Token, sentence: number, role: Role): void {
    const gender = this.language.names.pronouns.get(t.lower);
    if (!gender) return;
    const object = /^(?:him|her)$/.test(t.lower) && !role.subject;
    const chosen = this.choose(gender, sentence, block, role, this.speakers.get(t.start) ?? [], object);
    if (!chosen) return;
    const { member } = chosen;
    this.resolved.set(t.start, member);
    // Somebody may have come in between without a name ("the captain"), and a name may be of the other sex.
    const told = this.traces.findLast((trace) => trace.member === member && trace.sure);
    const near = told !== undefined && sentence - told.sentence <= NEAR_SENTENCES && block - told.block <= 1;
    if (near && chosen.lead - chosen.favour >= CERTAIN_LEAD + (member.gender === null ? 0.5 : 0))
      this.certain.add(t.start);
    if (member.gender === null) {
      member.votes += gender === 'male' ? 1 : -1;
      if (Math.abs(member.votes) >= 2) member.gender = gender;
    }
    const subject = t.lower === 'he' || t.lower === 'she';
    this.add({ member, sentence, block, role, possessor: !subject, sure: this.certain.has(t.start), fresh: false });
  }

  /** Speakers seldom name themselves: a name inside the quotation is somebody else's. */
  private namedIn(m: Member, quoted: readonly Span[]): boolean {
    const surname = coreWords(m.words).at(-1) ?? '';
    return surname.length > 2 && quoted.some((q) => this.text.slice(q.start, q.end).includes(surname));
  }

  private add(trace: Trace): void {
    this.traces.push(trace);
    if (this.traces.length > MOST_TRACES) this.traces.shift();
  }

  private choose(
    gender: 'male' | 'female',
    sentence: number,
    block: number,
    role: Role,
    quoted: readonly Span[],
    object = false,
  ): { readonly member: Member; readonly lead: number; readonly favour: number } | null {
    const scores = new Map<Member, number>();
    const favours = new Map<Member, number>();
    // "Her doctor gave him a diagnosis": the object of a clause is not its subject.
    const own = object ? this.traces.findLast((trace) => trace.role.subject) : undefined;
    for (const trace of this.traces) {
      if (trace === own && trace.sentence === sentence) continue;
      if (trace.member.gender !== null && trace.member.gender !== gender) continue;
      if (block - trace.block > REACH_BLOCKS) continue;
      const favour = broughtIn(trace, sentence);
      if (favour > 0) favours.set(trace.member, favour);
      const s = salience(trace, sentence, block, role) + favour;
      const known = scores.get(trace.member);
      scores.set(trace.member, known === undefined ? s : Math.max(known, s) + 0.25 * Math.min(known, s, 1));
    }
    let best: Member | null = null;
    let top = Number.NEGATIVE_INFINITY;
    let second = Number.NEGATIVE_INFINITY;
    for (const [m, raw] of scores) {
      const s = raw + personhood(m, gender) - (this.namedIn(m, quoted) ? 1.6 : 0);
      if (s > top) [best, second, top] = [m, top, s];
      else if (s > second) second = s;
    }
    if (!best || top - second < LEAD) return null;
    return { member: best, lead: top - second, favour: favours.get(best) ?? 0 };
  }
}
