import type { Source } from '../../library/source.ts';
import type { Attribution, Reading } from '../../reading/reading.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { fullest } from '../identity/describe.ts';
import { checkRole } from '../identity/knownRoles.ts';
import { memberInaccuracies } from '../identity/members.ts';
import { type NameRelation, relateNames } from '../identity/names.ts';
import { tagBehind } from '../identity/parties.ts';
import { counterpart, membersOfLikeGroups } from '../identity/persons.ts';
import type { Inaccuracy, SourceVoice, Speaker } from '../verdict.ts';
import { datesClash, dayOf } from './dates.ts';

/** What is wrong in how the draft gives the right speaker; `doubted`: a role of theirs that the source does not bear out. */
export function inaccuraciesIn(
  attribution: Attribution,
  speaker: Speaker,
  draft: Reading,
  voice: Extract<SourceVoice, { kind: 'speech' }>,
  source: Source,
  misspelled: boolean,
): { readonly inaccuracies: readonly Inaccuracy[]; readonly doubted: boolean } {
  const inaccuracies: Inaccuracy[] = [];
  const { mention } = speaker;
  // How a play spells its people is its edition's affair.
  const name =
    misspelled && source.reading.genre !== 'play' ? nameInaccuracy(speaker, voice.speaker, draft.prose.text) : null;
  if (name) inaccuracies.push(name);
  if (mention.members.length > 0) {
    inaccuracies.push(
      ...memberInaccuracies(
        mention,
        draft,
        voice.speaker,
        [...voice.speaker.members, ...membersOfLikeGroups(voice.speaker, source.reading)],
        source.reading,
      ),
    );
  }
  const roles = roleInaccuracies(speaker, draft, counterpart(speaker, voice.speaker, source.reading), source.reading);
  inaccuracies.push(...roles.inaccuracies);
  if (
    attribution.date &&
    voice.date &&
    datesClash(attribution.date, dayOf(draft.prose.metadata.date), voice.date, dayOf(source.metadata.date))
  ) {
    inaccuracies.push({
      kind: 'date',
      span: attribution.date.span,
      draft: attribution.date.text,
      source: voice.date.text,
    });
  }
  return { inaccuracies, doubted: roles.doubted };
}

/** Where the mention says what its person is. */
function roleSpans(speaker: Speaker, draft: Reading, name: string): readonly Span[] {
  const { mention } = speaker;
  const text = sliceOf(draft.prose.text, mention.span);
  const from = (at: number, length: number): Span => ({
    start: mention.span.start + at,
    end: mention.span.start + at + length,
  });
  if (!mention.name) {
    // Read as a designation, yet it ends with the name: what stands before is the role.
    const at = text.endsWith(name) ? text.length - name.length : 0;
    return at > 1 ? [from(0, text.slice(0, at).trimEnd().length)] : [];
  }
  const spans = speaker.roles.flatMap((role) => (text.includes(role) ? [from(text.indexOf(role), role.length)] : []));
  const tag = tagBehind(draft.prose.text, mention.span.end);
  // "Dr." is of no role, and "King" is read as a name's part.
  const title = mention.role ? null : draft.readIn.telling.title.exec(text);
  return [
    ...spans,
    ...(title ? [from(0, title[0].length)] : []),
    ...(mention.role ? [mention.role] : []),
    ...(tag ? [tag] : []),
  ];
}

/** Every role that the mention gives its person, in whatever place, beside those the source knows. */
function roleInaccuracies(
  speaker: Speaker,
  draft: Reading,
  meant: Speaker,
  source: Reading,
): ReturnType<typeof inaccuraciesIn> {
  if (meant.kind === 'group' || meant.name === null) return { inaccuracies: [], doubted: false };
  const { article } = draft.readIn.telling;
  const bare = roleSpans(speaker, draft, meant.name).map((span) => withoutArticle(draft.prose.text, span, article));
  const checks = bare
    .filter((span, i) => bare.findIndex((other) => other.start === span.start) === i)
    .map((span) => ({ span, claimed: sliceOf(draft.prose.text, span) }))
    .map(({ span, claimed }) => ({ span, claimed, ...checkRole(claimed, meant, source) }));
  const inaccuracies = checks.flatMap(({ span, claimed, contrary }): Inaccuracy[] =>
    contrary === null ? [] : [{ kind: 'role', span, draft: claimed, source: contrary.replace(article, '') }],
  );
  return { inaccuracies, doubted: checks.some(({ doubted }) => doubted) };
}

function withoutArticle(text: string, span: Span, article: RegExp): Span {
  const found = article.exec(sliceOf(text, span));
  return found ? { start: span.start + found[0].length, end: span.end } : span;
}

/** Where the draft spells the name otherwise: the mention's own name, else that of the member. */
function nameInaccuracy(speaker: Speaker, said: Speaker, text: string): Inaccuracy | null {
  const span: Span | null = speaker.mention.name;
  if (!span) return null;
  const draft = sliceOf(text, span);
  const known = said.names.length > 0 ? said.names : said.members;
  const apart = (wanted: NameRelation): readonly string[] =>
    known.filter((name) => relateNames(draft, name) === wanted);
  const near = [...apart('near'), ...apart('namesake')];
  if (near.length === 0) return null;
  const size = draft.split(/\s+/).length;
  const source = near.find((name) => name.split(/\s+/).length === size) ?? fullest(near);
  return { kind: 'name', span, draft, source };
}
