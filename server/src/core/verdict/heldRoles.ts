import type { Reading } from '../reading/reading.ts';
import { partyTag, type Role, readRole, relateRoles } from './roles.ts';
import type { Speaker } from './verdict.ts';

/** The draft's role is, in the source, the role of somebody else, and of this speaker it is not. */
export function pointsElsewhere(draft: Speaker, said: Speaker, source: Reading): boolean {
  const roles = said.kind === 'anonymous' ? [...said.roles, said.mention.text] : said.roles;
  return isAnothersRole(readRole(draft.mention.text), said.name, roles, source);
}

function isAnothersRole(claim: Role, name: string | null, roles: readonly string[], source: Reading): boolean {
  const theOnly = name !== null && claim.specific && /^the\s/i.test(claim.text);
  if (!claim.titled || (roles.length === 0 && !theOnly)) return false;
  const holds = (role: string): boolean => relateRoles(claim, readRole(role)) === 'compatible';
  if (roles.some(holds)) return false;
  return source.people.some((person) => person.name !== name && person.roles.some(holds));
}

/** What somebody was before is no contradiction of what he is now. */
const past = /^(?:an?\s+|the\s+)?(?:former|onetime|one-time|sometime|retired|ex)\b/i;

/** The draft's role for the right person contradicts what the source gives: the source's role, or null. */
export function contraryRole(claimed: string, said: Speaker, source: Reading): string | null {
  if (past.test(claimed)) return null;
  const tag = partyTag(claimed);
  for (const role of said.roles) {
    const known = partyTag(role);
    if (tag && known) return tag.join() === known.join() ? null : role;
  }
  if (tag) return null;
  const claim = readRole(claimed);
  const relations = said.roles
    .filter((role) => !partyTag(role))
    .map((role) => ({ role, relation: relateRoles(claim, readRole(role)) }));
  if (relations.some((r) => r.relation === 'compatible')) return null;
  const contrary = relations.find((r) => r.relation === 'contrary')?.role ?? null;
  if (contrary !== null) return contrary;
  return isAnothersRole(claim, said.name, said.roles, source) ? (relations[0]?.role ?? null) : null;
}
