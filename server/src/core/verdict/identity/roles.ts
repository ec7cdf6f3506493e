import { W } from '../../language/classes.ts';
import type { Language, OfficeWords } from '../../language/language.ts';
import { american } from '../../text/spellings.ts';
import { relateAffiliations } from './affiliations.ts';

/** What a role says of somebody: the office or class its head noun names, and whom it is with. */
export interface Role {
  readonly language: Language;
  readonly text: string;
  /** Kind of the head noun ("spokesman" → "spokesperson"), or the head noun itself when it is in none; a deputy's is another. */
  readonly office: string;
  /** The office within its kind: "senator" of the legislators. */
  readonly exact: string;
  /** "Deputy", "vice": what makes another office of it; '' when nothing does. */
  readonly second: string;
  /** "Lieutenant" of a lieutenant general. */
  readonly grade: string;
  /** "Acting", "former": held not quite. */
  readonly tenure: 'acting' | 'former' | null;
  readonly departments: readonly number[];
  /** The head noun names an office or a trade, not just anybody ("official", "aide", "resident"). */
  readonly titled: boolean;
  /** The office is one that excludes the others of its kind; "official" and "aide" exclude nobody. */
  readonly specific: boolean;
  /** Folded words before and after the head that name a house, a place or a party ("white", "house"). */
  readonly affiliation: readonly string[];
  /** More than one person: "the senators", "a group of lawmakers". */
  readonly plural: boolean;
}

/** Whether a head noun fits anybody: "official", "critic", "people". */
export const isVague = (office: string, { offices }: Language): boolean =>
  offices.general.has(office) || offices.general.has(singular(office, offices));

/** A word that says what somebody is: "director", "spokeswoman", "official". */
export const isRoleWord = (word: string, { offices }: Language): boolean => {
  const { officeOf, titles, general } = offices;
  const base = singular(word.toLowerCase(), offices);
  return officeOf.has(base) || titles.has(base) || general.has(base);
};

/** Plural of a class word: "senators" → "senator". */
function singular(word: string, { officeOf, general, titles }: OfficeWords): string {
  if (officeOf.has(word) || general.has(word) || titles.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The roles of a text that gives several: "chairwoman and chief executive", "president & CEO". */
export function readRoles(text: string, language: Language): readonly Role[] {
  const parts = text.split(/\s*(?:,|\/|&|\band\b)\s*/).filter(Boolean);
  const offices = parts.filter((part) =>
    part.split(/[^\p{L}-]+/u).some((word) => isOffice(word.toLowerCase(), language.offices)),
  );
  return offices.length > 1 ? parts.map((part) => readRole(part, language)) : [readRole(text, language)];
}

/** Reads a role or a nominal designation ("a port spokeswoman", "five leading members of the council"). */
export function readRole(text: string, language: Language): Role {
  const { offices } = language;
  const { officeOf, grades, seconds, manyHold, small, openKinds, departmentName, departmentsIn } = offices;
  const words = wordsOf(text, offices);
  const cut = words.findIndex((word, i) => i > 0 && (word === 'who' || word === 'including'));
  const kept = cut > 0 ? words.slice(0, cut) : words;
  const head = headIndex(kept, offices);
  const word = kept[head] ?? '';
  const base = singular(word, offices);
  const [kind, exact] = officeOf.get(base) ?? [base, base];
  const before = kept.slice(0, head).filter((w) => w !== base);
  const ranked = kind === 'rank';
  const last = before.at(-1) ?? '';
  const grade = ranked ? (grades.get(last) ?? '') : '';
  // A deputy mayor is no mayor, and what else a deputy may be called is open.
  const second =
    ranked || base === 'deputy' ? '' : (before.map((w) => seconds.get(w)).find((w) => w !== undefined) ?? '');
  const vague = manyHold.has(base) && kept.filter((w) => !small.has(w)).length === 1;
  const rest = kept
    .filter((w, i) => i !== head && !small.has(w) && !/^\d+$/.test(w) && !officeOf.has(singular(w, offices)))
    .map((w) => departmentName(american(w)));
  const plural = base !== word || offices.plurals.has(word) || kept.includes('group');
  return {
    language,
    text,
    office: second === '' ? kind : `${second}-${kind}`,
    exact: exact === kind ? '' : exact,
    second,
    grade,
    tenure: before.some((w) => /^(?:acting|interim)$/.test(w)) ? 'acting' : isPast(text, language) ? 'former' : null,
    departments: kind === 'minister' ? departmentsIn(kept) : [],
    titled: base !== '' && !isVague(base, language) && !vague,
    specific: officeOf.has(base) && !vague && second === '' && !openKinds.has(kind),
    affiliation: rest,
    plural,
  };
}

function wordsOf(text: string, { compounds }: OfficeWords): readonly string[] {
  let folded = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .replace(/[’']s?\b/g, ' ')
    .replace(/\bu\.?s\.?\b/g, 'us');
  for (const [pattern, joined] of compounds) folded = folded.replace(pattern, joined);
  return folded.split(/[^\p{L}\p{N}-]+/u).filter(Boolean);
}

/** What somebody was before is no contradiction of what he is now. */
export const isPast = (text: string, { offices }: Language): boolean => offices.past.test(text);

const isOffice = (w: string, offices: OfficeWords): boolean =>
  offices.officeOf.has(singular(w, offices)) || offices.titles.has(singular(w, offices));
const isGeneral = (w: string, offices: OfficeWords): boolean =>
  offices.general.has(w) || offices.general.has(singular(w, offices));

/** The head noun: the last known class word before a preposition, else after it ("a group of senators"), else the last word. */
function headIndex(words: readonly string[], offices: OfficeWords): number {
  const stop = words.findIndex((w, i) => i > 0 && offices.prepositions.has(w));
  const lastKnown = (from: number, to: number, test: (w: string) => boolean): number => {
    for (let i = to - 1; i >= from; i--) if (test(words[i] as string)) return i;
    return -1;
  };
  const end = stop < 0 ? words.length : stop;
  const found = lastKnown(0, end, (w) => isOffice(w, offices));
  if (found >= 0) return found;
  const weak = lastKnown(0, end, (w) => isGeneral(w, offices) && w !== 'group');
  if (weak >= 0) return weak;
  if (stop >= 0 && offices.bodies.has(words[stop - 1] ?? '')) {
    const after = lastKnown(stop + 1, words.length, (w) => isOffice(w, offices) || isGeneral(w, offices));
    if (after >= 0) return after;
  }
  return end - 1;
}

/** `doubtful`: they may be one person's, and nothing says so. `unknown`: nothing follows. */
export type RoleRelation = 'compatible' | 'contrary' | 'doubtful' | 'unknown';

/** Whether the draft's role `a` may describe who has `b` in the source. `contrary` only where both are sure and cannot be the same. */
export function relateRoles(a: Role, b: Role): RoleRelation {
  if (a.office === '' || b.office === '') return 'unknown';
  if (kindOf(a) === kindOf(b)) return relateOneKind(a, b);
  // "The mayor's deputy", "the deputy mayor".
  if (isDeputy(a, b) || isDeputy(b, a)) return 'unknown';
  const pair = (sets: readonly ReadonlySet<string>[]): boolean =>
    sets.some((set) => set.has(a.office) && set.has(b.office));
  const { rivals, mayBeDoctor, alike, together, publicOffices, professions } = a.language.offices;
  if (pair(rivals)) return 'contrary';
  if (a.office === 'doctorate' && mayBeDoctor(b.office)) return 'unknown';
  if (pair(alike) || !isCalling(a) || !isCalling(b)) return 'unknown';
  if (!a.specific || !b.specific || pair(together)) return 'doubtful';
  if (
    (publicOffices.has(a.office) && professions.has(b.office)) ||
    (professions.has(a.office) && publicOffices.has(b.office))
  )
    return 'doubtful';
  return 'contrary';
}

const isDeputy = (a: Role, b: Role): boolean => a.second === 'deputy' && /\bdeput(?:y|ies)\W*$/i.test(b.text);

const kindOf = ({ office, second }: Role): string => (second === '' ? office : office.slice(second.length + 1));

/** An office or a trade: "chairman", "potter", "glazier"; no "official", no "mother of three". */
const isCalling = ({ language: { offices, lexicon }, office, titled, second }: Role): boolean =>
  titled &&
  !/\d/.test(office) &&
  (second !== '' ||
    offices.openKinds.has(office) ||
    offices.titles.has(office) ||
    offices.kinds.has(office) ||
    (lexicon.classesOf(office) & W.role) !== 0 ||
    offices.calling.test(office));

function relateOneKind(a: Role, b: Role): RoleRelation {
  const relations = [relateExact(a, b), relateSeconds(a, b), relateDepartments(a, b), relateAffiliations(a, b)];
  if (relations.includes('contrary')) return 'contrary';
  // Who was mayor then may be called the former one now, not the other way.
  const tenure = a.tenure !== b.tenure && a.tenure !== 'former';
  return relations.includes('doubtful') || tenure ? 'doubtful' : 'compatible';
}

type Step = 'open' | 'doubtful' | 'contrary';

/** Two offices of one kind; what anybody of the kind is called fits each of them. */
function relateExact(a: Role, b: Role): Step {
  if (a.exact !== '' && b.exact !== '' && a.exact !== b.exact) {
    const kind = kindOf(a);
    const { excludes, sexesClash } = a.language.offices;
    return excludes(kind, a.exact, b.exact) || sexesClash(kind, a.exact, b.exact) ? 'contrary' : 'doubtful';
  }
  if (a.grade === b.grade) return 'open';
  return a.grade !== '' && b.grade !== '' ? 'contrary' : 'doubtful';
}

function relateSeconds(a: Role, b: Role): Step {
  if (a.second === b.second) return 'open';
  return a.second === '' || b.second === '' ? 'contrary' : 'doubtful';
}

const relateDepartments = (a: Role, b: Role): Step =>
  a.departments.length > 0 && b.departments.length > 0 && !a.departments.some((one) => b.departments.includes(one))
    ? 'contrary'
    : 'open';
