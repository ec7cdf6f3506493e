import type { Language } from '../../language/language.ts';
import { quotationsAcross } from '../../reading/quotations/around.ts';
import type { Mention, Person, Reading } from '../../reading/reading.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { Speaker } from '../verdict.ts';
import { nameParts, relateNames } from './names.ts';

/**
 * Whether a mention surely means the person it was read as and not `other`, whom the text beside it gives. A name does. A pronoun
 * that is certain does unless `other` is named before it in its paragraph or the one before; other pronouns, and descriptions,
 * do when nobody else whom they could mean is named before in the paragraph, or, where nobody is named there, in the one before.
 */
export function surelyMeans(mention: Mention, reading: Reading, other: Speaker): boolean {
  const described = mention.type === 'nominal' && mention.person !== null;
  if (mention.type !== 'pronoun' && !described) return true;
  if (mention.person === null) return false;
  const { blocks } = reading.prose;
  const at = blocks.findIndex((block) => block.span.end >= mention.span.start);
  const named = [blocks[at], blocks[at - 1]].map((block) =>
    block
      ? namedIn({ start: block.span.start, end: Math.min(block.span.end, mention.span.start) }, mention, reading)
      : NOBODY,
  );
  if (mention.certain) return !named.some((people) => has(people, other, mention, reading));
  const nearest = named.find((people) => people.size > 0) ?? NOBODY;
  return nearest.size === 1 && nearest.has(mention.person);
}

const NOBODY: ReadonlySet<number> = new Set();

/** Whether `other` is among these people of a reading, beside whom the mention means. */
const has = (people: ReadonlySet<number>, other: Speaker, mention: Mention, reading: Reading): boolean =>
  [...people].some(
    (i) =>
      i !== mention.person &&
      reading.people[i]?.names.some((a) => other.names.some((b) => relateNames(a, b) === 'same')),
  );

/** Who is named in the author's own words of a stretch and may be meant by the pronoun. */
function namedIn(stretch: Span, mention: Mention, reading: Reading): ReadonlySet<number> {
  const quoted = quotationsAcross(reading, stretch).filter((q) => q.form !== 'turn');
  const named = new Set<number>();
  reading.people.forEach((person, i) => {
    const here = person.mentions.find(
      (s) =>
        s.start >= stretch.start &&
        s.end <= stretch.end &&
        !quoted.some((q) => q.span.start <= s.start && s.end <= q.span.end),
    );
    if (!here) return;
    if (i === mention.person || mayBe(person, mention, reading.readIn)) named.add(i);
    // A surname alone may be any of those who share it.
    const written = nameParts(sliceOf(reading.prose.text, here));
    if (written.length !== 1) return;
    const [surname] = written;
    reading.people.forEach((other, j) => {
      if (j !== i && mayBe(other, mention, reading.readIn) && other.names.some((name) => lastPart(name) === surname))
        named.add(j);
    });
  });
  return named;
}

const lastPart = (name: string): string => nameParts(name).at(-1) ?? '';

function mayBe(person: Person, mention: Mention, { names }: Language): boolean {
  const pronoun = mention.text.toLowerCase();
  if (person.kind === 'group') return mention.group;
  const gender = names.pronouns.get(pronoun);
  return gender === undefined || person.gender === null || person.gender === gender;
}
