import { sourceCited } from '../../judging/facts.ts';
import { reasonIn } from '../../messages/reasons.ts';
import type { Say } from '../../messages/say.ts';
import type { Citation } from '../../prose/prose.ts';
import { nearestKeys } from '../../rules/nearestKeys.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { nameOf } from '../../text/paths.ts';
import { touches } from '../../text/span.ts';
import { type Cited, unreadableFor } from '../../verdict/citation/citation.ts';
import type { Hover, SourcePlace } from '../answers.ts';
import { escapeMarkdown, linkLabel } from '../words/marked.ts';
import { referenceText, workOf } from '../words/referenceText.ts';

/** The citation at a raw offset of the draft; of several in one pair of brackets the one whose key or locator is nearest. */
export function citedAt({ cited }: DraftFacts, offset: number): Cited | undefined {
  const here = cited.filter(({ citation }) => touches(citation.raw, offset));
  const distance = ({ citation: { keyRaw, locatorRaw } }: Cited): number =>
    Math.max(0, keyRaw.start - offset, offset - (locatorRaw ?? keyRaw).end);
  return [...here].sort((a, b) => distance(a) - distance(b))[0];
}

/** What is nothing but a key in any Markdown. */
const plainKey = /^[\p{L}\p{M}\p{N}_:.#$%+?/-]+$/u;

/** What is cited in words that fit several works: said, and none of them taken. */
function ambiguous({ scope, library, say }: DraftFacts, citation: Citation): string {
  const works = (citation.fits ?? []).map((key) => {
    const source = library.byId.get(scope.sources.get(key) ?? '');
    return `- ${referenceText(workOf(scope.references.get(key) ?? null, source)) || escapeMarkdown(key)}`;
  });
  return [`**${fitSeveral(say, citation)}**`, works.join('\n')].join('\n\n');
}

/** In plain words, that a citation fits several works. */
export const fitSeveral = (say: Say, { fits = [] }: Citation): string =>
  fits.length === 2 ? say('hover.fits.two') : say('hover.fits.many', { n: fits.length });

/** The reference as a bibliography sets it, and where its text and its entry are; for an unknown key those like it. */
export function citationHover(facts: DraftFacts, one: Cited): Hover {
  const { citation, reference } = one;
  const source = sourceCited(facts, one);
  const file = unreadableFor(facts.library, one);
  const span = citation.raw;
  if (citation.fits) return { span, markdown: ambiguous(facts, citation), places: [] };
  if (!source && !reference && !file) {
    const near = nearestKeys(facts.scope, citation.key).map((key) =>
      plainKey.test(key) ? `\`${key}\`` : escapeMarkdown(key),
    );
    const hint = near.length === 0 ? '' : `. ${facts.say('hover.similar', { keys: near.join(', ') })}`;
    return { span, markdown: `**${facts.say('hover.unknown')}** ${escapeMarkdown(citation.key)}${hint}`, places: [] };
  }
  const places: SourcePlace[] = [];
  const link = (words: string, place: SourcePlace): string => `[${linkLabel(words)}](stet:${places.push(place) - 1})`;
  const work = workOf(reference, source);
  const where = [
    source
      ? link(nameOf(source.path), { path: source.path, span: { start: 0, end: 0 } })
      : file
        ? escapeMarkdown(
            facts.say('found.unreadable', { file: nameOf(file.path), reason: reasonIn(facts.say, file.reason) }),
          )
        : facts.say('hover.no-text'),
    ...(reference ? [link(nameOf(reference.path), { path: reference.path, span: reference.keyRaw })] : []),
  ];
  return {
    span,
    markdown: [referenceText(work) || escapeMarkdown(citation.key), where.join(' · ')].join('\n\n'),
    places,
  };
}
