import type { Language } from '../../language/language.ts';
import type { KnownPerson } from '../../prose/prose.ts';
import type { NameHere } from './names.ts';
import { coreWords, surnameOf } from './names.ts';

/** Somebody as gathered so far; `order` is the place of the latest mention. */
export interface Member {
  readonly index: number;
  kind: 'person' | 'organisation' | 'group';
  words: readonly string[];
  readonly names: Set<string>;
  readonly roles: string[];
  gender: 'male' | 'female' | null;
  /** A title, role or given name shows that it is a human being. */
  sure: boolean;
  /** Votes of pronouns for a gender nobody states. */
  votes: number;
  readonly mentions: { start: number; end: number }[];
  /** Mentions by surname alone, and of the full name: tells who a bare surname is when a family shares it. */
  bare: number;
  full: number;
  last: number;
}

/** Somebody without a name ("a former engineer"): a pronoun may mean them, and then it means nobody named. */
export function nameless(gender: Member['gender']): Member {
  return {
    index: -1,
    kind: 'person',
    words: [],
    names: new Set(),
    roles: [],
    gender,
    sure: true,
    votes: 0,
    mentions: [],
    bare: 0,
    full: 0,
    last: 0,
  };
}

/** Finds the same person again by name. Mentions must come in order. */
export class Roster {
  readonly members: Member[] = [];
  private readonly bySurname = new Map<string, Member[]>();
  private readonly byAlias = new Map<string, Member>();
  private readonly byFirst = new Map<string, Member[]>();

  private readonly language: Language;

  constructor(known: readonly KnownPerson[], language: Language) {
    this.language = language;
    for (const k of known) {
      const words = k.name.split(/\s+/).filter((w) => w !== '');
      const m = this.make(words, 'person', language.lexicon.genderOfName(words[0] ?? ''));
      for (const alias of k.aliases) {
        m.names.add(alias);
        this.byAlias.set(key(alias.split(/\s+/)), m);
      }
      if (k.role) m.roles.push(k.role);
    }
  }

  /** Who bears the name here; null when two fit alike. */
  find(name: NameHere, order: number): Member | null {
    const alias = this.byAlias.get(key(name.words));
    const found = alias ?? (name.kind === 'organisation' ? this.organisation(name) : this.person(name));
    if (!found) return null;
    this.note(found, name, order);
    return found;
  }

  private note(m: Member, name: NameHere, order: number): void {
    const spelled = name.words.join(' ').replace(/ ,/g, ',');
    m.names.add(spelled);
    if (coreWords(name.words).length > coreWords(m.words).length && sameFirst(name.words, m.words, this.language))
      this.rename(m, name.words);
    if (name.gender && (!m.gender || name.titled)) m.gender = name.gender;
    if (name.kind === 'person' && m.kind !== 'person' && m.bare + m.full === 0) m.kind = 'person';
    if (name.kind === 'person' || name.speaks) m.sure = true;
    if (coreWords(name.words).length > 1) m.full++;
    else m.bare++;
    m.last = order;
  }

  private rename(m: Member, words: readonly string[]): void {
    m.words = words;
    this.register(m);
  }

  private make(words: readonly string[], kind: Member['kind'], gender: Member['gender']): Member {
    const m: Member = {
      index: this.members.length,
      kind,
      words,
      names: new Set([words.join(' ')]),
      roles: [],
      gender,
      sure: false,
      votes: 0,
      mentions: [],
      bare: 0,
      full: 0,
      last: 0,
    };
    this.members.push(m);
    this.register(m);
    return m;
  }

  private register(m: Member): void {
    this.byAlias.set(key(m.words), m);
    push(this.bySurname, surnameOf(m.words), m);
    const first = m.words[0];
    if (m.words.length > 1 && first) push(this.byFirst, first.toLowerCase(), m);
  }

  private organisation(name: NameHere): Member | null {
    return this.make(name.words, 'organisation', null);
  }

  private person(name: NameHere): Member | null {
    const surname = surnameOf(name.words);
    const same = (this.bySurname.get(surname) ?? []).filter((m) => m.kind !== 'organisation');
    const core = coreWords(name.words);
    if (core.length > 1) return this.fullName(name, same, core);
    if (same.length === 0) {
      const byFirst = this.byFirst.get(surname) ?? [];
      if (byFirst.length === 1 && this.language.lexicon.isFirstName(surname)) return byFirst[0] as Member;
      const article = this.sharesLast(name);
      return article ?? this.make(name.words, 'person', name.gender);
    }
    return onlyFit(same, name, this.language);
  }

  private fullName(name: NameHere, same: readonly Member[], core: readonly string[]): Member | null {
    const first = (core[0] as string).toLowerCase();
    const exact = same.find(
      (m) =>
        coreWords(m.words).length > 1 && compatibleFirst(first, (m.words[0] as string).toLowerCase(), this.language),
    );
    if (exact) return exact;
    const bare = same.filter(
      (m) => coreWords(m.words).length === 1 && (!m.gender || !name.gender || m.gender === name.gender),
    );
    if (bare.length === 1 && same.length === 1) {
      this.rename(bare[0] as Member, name.words);
      return bare[0] as Member;
    }
    const given = this.byAlias.get(first);
    if (given && given.words.length === 1 && given.kind === 'person' && this.language.lexicon.isFirstName(first)) {
      this.rename(given, name.words);
      return given;
    }
    return this.make(name.words, 'person', name.gender);
  }

  /** "Hadi" for "al-Hadi": the last part of a hyphened surname. */
  private sharesLast(name: NameHere): Member | null {
    const surname = surnameOf(name.words);
    const tail = surname.replace(this.language.names.article, '');
    for (const prefix of ['al-', 'el-']) {
      const hit = this.bySurname.get(prefix + tail) ?? (tail === surname ? undefined : this.bySurname.get(tail));
      if (hit?.length === 1) return hit[0] as Member;
    }
    return null;
  }
}

/** Most people whom one name alone may mean; who comes later is known by the full name only. */
const mostAlike = 100;

function push(map: Map<string, Member[]>, k: string, m: Member): void {
  const list = map.get(k);
  if (!list) map.set(k, [m]);
  else if (list.length < mostAlike && !list.includes(m)) list.push(m);
}

const key = (words: readonly string[]): string => words.join(' ').toLowerCase().replace(/[.’']/g, '');

function sameFirst(a: readonly string[], b: readonly string[], language: Language): boolean {
  return b.length === 1 || compatibleFirst((a[0] ?? '').toLowerCase(), (b[0] ?? '').toLowerCase(), language);
}

function compatibleFirst(a: string, b: string, { names }: Language): boolean {
  const x = a.replace(/\./g, '');
  const y = b.replace(/\./g, '');
  if (x === y) return true;
  if (x.length <= 2 || y.length <= 2) return x[0] === y[0];
  return names.short.get(x) === y || names.short.get(y) === x;
}

/** Who of several of one surname a bare surname means: by title's gender, else whoever it has meant, else nobody. */
function onlyFit(same: readonly Member[], name: NameHere, { lexicon }: Language): Member | null {
  const fit = name.gender && name.titled ? same.filter((m) => m.gender === null || m.gender === name.gender) : same;
  if (fit.length <= 1) return fit[0] ?? same[0] ?? null;
  // A given name that is one, or an office, tells a person from what is called after one.
  const sure = fit.filter((m) => m.sure || lexicon.isFirstName(m.words[0] ?? ''));
  if (sure.length === 1) return sure[0] ?? null;
  const byUse = [...fit].sort((a, b) => b.bare - a.bare || b.full - a.full || b.last - a.last);
  const [first, second] = byUse as [Member, Member];
  if (first.bare > second.bare || first.full >= second.full + 2) return first;
  return first.last > second.last ? first : second;
}
