import type { Reading } from '../../reading/reading.ts';
import type { Speaker } from '../verdict.ts';
import { contrarySeat } from './parties.ts';
import { isPast, type Role, type RoleRelation, readRole, readRoles, relateRoles } from './roles.ts';

/** The draft's role is, in the source, the role of somebody else, and of this speaker it is not. */
export function pointsElsewhere(draft: Speaker, said: Speaker, source: Reading): boolean {
  const roles = said.kind === 'anonymous' ? [...said.roles, said.mention.text] : said.roles;
  return isAnothersRole(readRole(draft.mention.text, source.readIn), said.name, roles, source);
}

function isAnothersRole(claim: Role, name: string | null, roles: readonly string[], source: Reading): boolean {
  const theOnly = name !== null && claim.specific && /^the\s/i.test(claim.text);
  if (!claim.titled || (roles.length === 0 && !theOnly)) return false;
  const holds = (role: string): boolean =>
    readRoles(role, claim.language).some((one) => relateRoles(claim, one) === 'compatible');
  if (roles.some(holds)) return false;
  return source.people.some((person) => person.name !== name && person.roles.some(holds));
}

/** What the draft's role is beside those the source gives its speaker: the source's contrary one, a doubt, or neither. */
export type RoleCheck = { readonly contrary: string | null; readonly doubted: boolean };

const agreed: RoleCheck = { contrary: null, doubted: false };

/** The draft's role for the right person against what the source gives. */
export function checkRole(claimed: string, said: Speaker, source: Reading): RoleCheck {
  const seat = contrarySeat(claimed, said.roles, source.readIn);
  if (seat !== null) return { contrary: seat, doubted: false };
  if (isPast(claimed, source.readIn)) return agreed;
  const known = said.roles.flatMap((role) => readRoles(role, source.readIn).map((read) => ({ role, read })));
  const claims = readRoles(claimed, source.readIn);
  const best = claims.map((claim) => bestOf(known.map(({ read }) => relateRoles(claim, read))));
  if (best.every((relation) => relation === 'compatible')) return agreed;
  if (best.includes('compatible'))
    return { contrary: null, doubted: best.includes('contrary') || best.includes('doubtful') };
  const against = claims.flatMap((claim) => known.filter(({ read }) => relateRoles(claim, read) === 'contrary'))[0];
  if (against) return { contrary: against.role, doubted: false };
  if (claims.some((claim) => isAnothersRole(claim, said.name, said.roles, source)))
    return { contrary: said.roles[0] ?? null, doubted: false };
  return { contrary: null, doubted: best.includes('doubtful') };
}

/** What one claim comes to beside all roles the source knows: one that fits is enough, a contradiction beats a doubt. */
const bestOf = (relations: readonly RoleRelation[]): RoleRelation =>
  (['compatible', 'contrary', 'doubtful'] as const).find((one) => relations.includes(one)) ?? 'unknown';
