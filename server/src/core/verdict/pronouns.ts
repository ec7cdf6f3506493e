import { quotationsAcross } from '../reading/around.ts';
import type { Mention, Person, Reading } from '../reading/reading.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { nameParts } from './names.ts';

/**
 * Whether a mention surely means the person it was read as. A name does, and a pronoun that is certain. Others do, and descriptions,
 * when nobody else whom they could mean is named before in the paragraph, or, where nobody is named there, in the one before.
 */
export function surelyMeans(mention: Mention, reading: Reading): boolean {
  const described = mention.type === 'nominal' && mention.person !== null;
  if (mention.type !== 'pronoun' && !described) return true;
  if (mention.person === null) return false;
  if (mention.certain) return true;
  const { blocks } = reading.prose;
  const at = blocks.findIndex((block) => block.span.end >= mention.span.start);
  for (const block of [blocks[at], blocks[at - 1]]) {
    if (!block) continue;
    const named = namedIn(
      { start: block.span.start, end: Math.min(block.span.end, mention.span.start) },
      mention,
      reading,
    );
    if (named.size > 0) return named.size === 1 && named.has(mention.person);
  }
  return true;
}

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
    if (i === mention.person || mayBe(person, mention)) named.add(i);
    // A surname alone may be any of those who share it.
    const written = nameParts(sliceOf(reading.prose.text, here));
    if (written.length !== 1) return;
    const [surname] = written;
    reading.people.forEach((other, j) => {
      if (j !== i && mayBe(other, mention) && other.names.some((name) => lastPart(name) === surname)) named.add(j);
    });
  });
  return named;
}

const lastPart = (name: string): string => nameParts(name).at(-1) ?? '';

function mayBe(person: Person, mention: Mention): boolean {
  const pronoun = mention.text.toLowerCase();
  if (person.kind === 'group') return mention.group;
  if (/^(?:he|him|his)$/.test(pronoun)) return person.gender !== 'female';
  if (/^(?:she|her|hers)$/.test(pronoun)) return person.gender !== 'male';
  return true;
}
