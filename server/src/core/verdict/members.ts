import type { Mention, Reading } from '../reading/reading.ts';
import { contains, type Span, sliceOf } from '../text/span.ts';
import { contraryRole } from './heldRoles.ts';
import { relateNames } from './names.ts';
import { counterpart } from './persons.ts';
import type { Slip, Speaker } from './verdict.ts';

/**
 * Slips in the names and tags of members named with a group: "the senators, including Carl Levine (R-Mich.)".
 * `members` are the names the source gives to that group.
 */
export function memberSlips(
  mention: Mention,
  draft: Reading,
  said: Speaker,
  members: readonly string[],
  source: Reading,
): readonly Slip[] {
  return mention.members.flatMap((index): readonly Slip[] => {
    const span = draft.people[index]?.mentions.find((place) => contains(mention.span, place));
    if (!span) return [];
    const name = sliceOf(draft.prose.text, span);
    const known = members.find((member) => relateNames(name, member) === 'same');
    const near = known === undefined ? members.find((member) => relateNames(name, member) === 'near') : undefined;
    const slips: Slip[] = [];
    if (near !== undefined) slips.push({ kind: 'name', span, draft: name, source: near });
    const tag = tagBehind(draft.prose.text, span.end);
    const role =
      tag &&
      contraryRole(
        sliceOf(draft.prose.text, tag),
        counterpart(asSpeaker(said, near ?? known ?? name), said, source),
        source,
      );
    if (tag && role) slips.push({ kind: 'role', span: tag, draft: sliceOf(draft.prose.text, tag), source: role });
    return slips;
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

/** "Ruth Okafor (D-Ohio)": the span of what stands in the brackets right behind a name. */
function tagBehind(text: string, at: number): Span | null {
  const match = /^\s*\(([^()\n]{1,20})\)/.exec(text.slice(at, at + 24));
  if (!match) return null;
  const start = at + match[0].indexOf('(') + 1;
  return { start, end: start + (match[1] as string).length };
}
