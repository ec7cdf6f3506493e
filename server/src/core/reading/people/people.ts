import type { Language } from '../../language/language.ts';
import type { Prose } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';
import type { Mention, Person } from '../reading.ts';
import type { Spoken } from '../speakers/speakers.ts';
import type { Stretch, Stretches } from '../stretches.ts';
import type { Phrase } from '../syntax/phrase.ts';
import type { Member } from './entities.ts';
import { Roster } from './entities.ts';
import type { NameHere } from './names.ts';
import { describe, namesOf } from './names.ts';
import { PronounReader } from './pronouns.ts';
import { rolesByCopula } from './roles.ts';

/** Everybody in a document, and the way from a phrase to a mention of them. */
export interface Entities {
  /** A mention may name somebody whom no other place does: to be asked when all mentions are made. */
  people(): readonly Person[];
  mentionOf(phrase: Phrase, stretch: Stretch): Mention;
}

/** Reads everybody a document names and whom its pronouns mean. Linear. */
export function entitiesIn(
  prose: Prose,
  stretches: Stretches,
  spoken: readonly Spoken[],
  language: Language,
): Entities {
  const roster = new Roster(prose.metadata.people, language);
  const byToken = new Map<number, Member>();
  const pronouns = new PronounReader(prose.text, spoken, language);
  let order = 0;
  for (const stretch of stretches.blocks) {
    const names = namesOf(stretch);
    for (const name of names) note(prose, roster.find(name, order++), name, byToken, stretch);
    for (const f of stretch.frames) gather(prose, f.phrase, stretch, byToken);
    pronouns.read(stretch, byToken);
  }
  for (const list of stretches.insides.values()) {
    for (const stretch of list)
      for (const name of namesOf(stretch)) note(prose, roster.find(name, order++), name, byToken, stretch);
  }
  const members = roster.members;
  return {
    people: () => members.map((m) => personOf(m)),
    mentionOf: (phrase, stretch) => mention(prose, phrase, stretch, byToken, pronouns, roster),
  };
}

function note(
  prose: Prose,
  member: Member | null,
  name: NameHere,
  byToken: Map<number, Member>,
  stretch: Stretch,
): void {
  if (!member) return;
  const a = stretch.tokens[name.from];
  const b = stretch.tokens[name.to];
  if (!a || !b) return;
  byToken.set(b.start, member);
  member.mentions.push({ start: a.start, end: b.end });
  const roles = [...name.phrase.roles, ...rolesByCopula(stretch.tokens, name.to)];
  for (const role of roles) addRole(member, prose, role);
}

/** Roles that a subject's whole phrase gives: "The prosecutor, Danielle Frost," says more than the name alone. */
function gather(prose: Prose, phrase: Phrase, stretch: Stretch, byToken: ReadonlyMap<number, Member>): void {
  const member = phrase.nameTo >= 0 ? byToken.get(stretch.tokens[phrase.nameTo]?.start ?? -1) : undefined;
  if (!member || phrase.type !== 'named') return;
  for (const role of phrase.roles) addRole(member, prose, role);
  const words = phrase.roles.map((r) => prose.text.slice(r.start, r.end)).join(' ');
  member.gender ??= stretch.language.genderOfRole(words);
  if (phrase.roles.length > 0) member.sure = true;
}

function addRole(member: Member, prose: Prose, role: Span): void {
  const text = prose.text.slice(role.start, role.end).replace(/\s+/g, ' ');
  if (text.length < 160 && !member.roles.includes(text)) member.roles.push(text);
}

function personOf(m: Member): Person {
  const name = m.words.join(' ').replace(/ ,/g, ',');
  const kind = m.kind === 'person' && !m.sure ? 'organisation' : m.kind;
  return {
    kind,
    name,
    names: [...new Set([name, ...m.names])],
    roles: m.roles,
    gender: m.gender,
    mentions: m.mentions,
  };
}

function mention(
  prose: Prose,
  p: Phrase,
  stretch: Stretch,
  byToken: ReadonlyMap<number, Member>,
  pronouns: PronounReader,
  roster: Roster,
): Mention {
  const { tokens } = stretch;
  const at = (from: number, to: number): Span => ({ start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 });
  const span = at(p.from, p.to);
  // "Lund et al." are several.
  const named =
    p.nameTo >= 0 && !p.group ? (byToken.get(tokens[p.nameTo]?.start ?? -1) ?? found(roster, stretch, p)) : null;
  const meant = named ? null : (pronouns.meant(span.start) ?? labelled(stretch, p, byToken));
  const person = named ?? meant;
  const members = p.members.flatMap(([, to]) => byToken.get(tokens[to]?.start ?? -1)?.index ?? []);
  const own = p.roles[0] ?? (p.type === 'nominal' && p.nameFrom < 0 ? at(p.from, p.to) : null);
  const office = p.type === 'pronoun' && !person ? pronouns.officeOf(span.start) : null;
  const role = own && p.nameFrom < 0 ? withoutArticle(prose, own) : (own ?? office);
  return {
    span,
    text: prose.text.slice(span.start, span.end),
    type: p.type,
    group: p.group,
    person: person?.index ?? null,
    name: p.nameFrom >= 0 ? at(p.nameFrom, p.nameTo) : null,
    role,
    members: [...new Set(members)],
    certain: named !== null || pronouns.isCertain(span.start),
  };
}

/** "I" behind a label is whom the label names. */
function labelled({ frames, tokens }: Stretch, p: Phrase, byToken: ReadonlyMap<number, Member>): Member | null {
  const label = frames[0];
  if (p.type !== 'pronoun' || p.head !== 'i' || label?.kind !== 'label' || label.cueFrom > p.from) return null;
  return byToken.get(tokens[label.phrase.nameTo]?.start ?? -1) ?? null;
}

function found(roster: Roster, stretch: Stretch, p: Phrase): Member | null {
  const name = describe(stretch, p);
  return name ? roster.find(name, Number.MAX_SAFE_INTEGER) : null;
}

function withoutArticle(prose: Prose, s: Span): Span {
  const m = /^(?:an?|the)\s+/i.exec(prose.text.slice(s.start, Math.min(s.end, s.start + 6)));
  return m ? { start: s.start + m[0].length, end: s.end } : s;
}
