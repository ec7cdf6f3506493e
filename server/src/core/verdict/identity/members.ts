import type { Mention, Reading } from '../../reading/reading.ts';
import { contains, sliceOf } from '../../text/span.ts';
import type { Inaccuracy, Speaker } from '../verdict.ts';
import { checkRole } from './knownRoles.ts';
import { relateNames } from './names.ts';
import { tagBehind } from './parties.ts';
import { counterpart } from './persons.ts';

/**
 * Slips in the names and tags of members named with a group: "the senators, including Carl Levine (R-Mich.)".
 * `members` are the names the source gives to that group.
 */
export function memberInaccuracies(
  mention: Mention,
  draft: Reading,
  said: Speaker,
  members: readonly string[],
  source: Reading,
): readonly Inaccuracy[] {
  return mention.members.flatMap((index): readonly Inaccuracy[] => {
    const span = draft.people[index]?.mentions.find((place) => contains(mention.span, place));
    if (!span) return [];
    const name = sliceOf(draft.prose.text, span);
    const known = members.find((member) => relateNames(name, member) === 'same');
    const near = known === undefined ? members.find((member) => relateNames(name, member) === 'near') : undefined;
    const inaccuracies: Inaccuracy[] = [];
    if (near !== undefined) inaccuracies.push({ kind: 'name', span, draft: name, source: near });
    const tag = tagBehind(draft.prose.text, span.end);
    const role =
      tag &&
      checkRole(
        sliceOf(draft.prose.text, tag),
        counterpart(asSpeaker(said, near ?? known ?? name), said, source),
        source,
      ).contrary;
    if (tag && role)
      inaccuracies.push({ kind: 'role', span: tag, draft: sliceOf(draft.prose.text, tag), source: role });
    return inaccuracies;
  });
}

const asSpeaker = (said: Speaker, name: string): Speaker => ({
  ...said,
  kind: 'person',
  name,
  names: [name],
  roles: [],
  members: [],
});
