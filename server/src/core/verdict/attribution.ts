import type { Source } from '../library/source.ts';
import type { Passage } from '../lookup/passage.ts';
import type { Attribution, Person, Quotation, Reading } from '../reading/reading.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { changesSubject } from './clauses.ts';
import { datesClash, dayOf } from './dates.ts';
import { memberSlips } from './members.ts';
import { nameParts, relateNames } from './names.ts';
import { surelyMeans } from './pronouns.ts';
import { isRoleWord } from './roles.ts';
import { contraryRole, counterpart, fullest, membersOfLikeGroups, relateSpeakers, speakerOf } from './speakers.ts';
import type { AttributionVerdict, Slip, SourceVoice, Speaker } from './verdict.ts';
import { attributionOf, certain, voiceAt } from './voices.ts';

/**
 * The draft's claim of who said a quotation beside what its passages tell. Several passages: one that agrees
 * is enough, a contradiction must hold for all.
 */
export function judgeAttribution(
  quotation: Quotation,
  draft: Reading,
  passages: readonly Passage[],
  sources: readonly Source[],
): AttributionVerdict {
  const placed = passages.flatMap((passage, i) => {
    const source = sources[passage.source];
    return source ? [{ i, source, voice: voiceAt(passage, source) }] : [];
  });
  if (placed.length === 0) return { kind: 'not-applicable' };
  const attribution = attributionOf(quotation, draft);
  const firstSpeaker = placed.map((p) => speakerIn(p.voice)).find((speaker) => speaker !== null) ?? null;
  if (!attribution)
    return placed.some((p) => p.voice.kind === 'narration')
      ? { kind: 'not-applicable' }
      : missing(quotation, draft, firstSpeaker);
  const speaker = speakerOf(attribution, draft);
  if (attribution.confidence < certain) return { kind: 'uncertain', draft: speaker, source: firstSpeaker };
  const verdicts = placed.map((p) =>
    judgeOne(attribution, speaker, draft, p.voice, p.source, p.i, wordsOf(quotation, draft)),
  );
  const verdict = merge(verdicts, speaker, firstSpeaker);
  const accuses = verdict.kind === 'differs' || verdict.kind === 'narration';
  return accuses && changesSubject(speaker.mention, quotation, draft)
    ? { kind: 'uncertain', draft: speaker, source: firstSpeaker }
    : verdict;
}

const speakerIn = (voice: SourceVoice): Speaker | null => (voice.kind === 'speech' ? voice.speaker : null);

function wordsOf(quotation: Quotation, draft: Reading): number {
  return quotation.parts.reduce(
    (sum, part) => sum + sliceOf(draft.prose.text, part).split(/\s+/).filter(Boolean).length,
    0,
  );
}

function merge(verdicts: readonly AttributionVerdict[], draft: Speaker, source: Speaker | null): AttributionVerdict {
  const agreeing = verdicts.filter((verdict) => verdict.kind === 'agrees');
  const clean = agreeing.find((verdict) => verdict.slips.length === 0);
  if (clean ?? agreeing[0]) return (clean ?? agreeing[0]) as AttributionVerdict;
  const uncertain: AttributionVerdict = { kind: 'uncertain', draft, source };
  if (verdicts.some((verdict) => verdict.kind === 'uncertain')) return uncertain;
  const first = verdicts[0];
  // Speech by another and narration elsewhere: neither is the draft's claim, but which one it copied is open.
  if (!first || verdicts.some((verdict) => verdict.kind !== first.kind)) return uncertain;
  return first;
}

function judgeOne(
  attribution: Attribution,
  speaker: Speaker,
  draft: Reading,
  voice: SourceVoice,
  source: Source,
  passage: number,
  words: number,
): AttributionVerdict {
  if (voice.kind === 'speech-uncertain') return { kind: 'uncertain', draft: speaker, source: null };
  if (voice.kind === 'narration') return judgeNarration(speaker, source, passage, words);
  const relation = relateSpeakers(speaker, voice.speaker, source.reading);
  const doubted =
    relation === 'different' &&
    !(surelyMeans(speaker.mention, draft) && surelyMeans(voice.speaker.mention, source.reading));
  if (relation === 'uncertain' || (doubted && !gendersClash(speaker, voice.speaker)))
    return { kind: 'uncertain', draft: speaker, source: voice.speaker };
  if (relation === 'different') return { kind: 'differs', draft: speaker, source: voice.speaker, passage };
  const slips = slipsIn(attribution, speaker, draft, voice, source, relation === 'misspelled');
  return { kind: 'agrees', draft: speaker, source: voice.speaker, slips, passage };
}

/** "She" is no man, whichever woman she is. */
const gendersClash = (draft: Speaker, said: Speaker): boolean =>
  draft.mention.type === 'pronoun' &&
  draft.gender !== null &&
  said.gender !== null &&
  draft.gender !== said.gender &&
  said.mention.type !== 'pronoun';

/** Two words may be anybody's; three that stand in the author's own prose and nowhere in speech are the author's. */
const fewestNarrated = 3;

function judgeNarration(speaker: Speaker, source: Source, passage: number, words: number): AttributionVerdict {
  const doubtful = words < fewestNarrated || !reportsSpeech(source) || isPublication(speaker, source);
  return doubtful
    ? { kind: 'uncertain', draft: speaker, source: null }
    : { kind: 'narration', draft: speaker, passage };
}

const writing =
  /\b(?:article|report|reports|story|newspaper|paper|magazine|website|site|piece|author|writer|reporter|correspondent|headline|journalist|outlet|dispatch|blog|post|column|columnist|account|document|book|study|letter|text|press|media|wire|agency|memo|review|transcript|feature|profile|obituary|editorial|interview|item|coverage)\b/i;

/** A source that quotes nobody may itself be somebody's words: a speech, a statement, a transcript of another make. */
function reportsSpeech(source: Source): boolean {
  return source.reading.quotations.some((quotation) => quotation.use === 'speech' && quotation.attribution !== null);
}

/** Whoever publishes or writes a source may be quoted with its narration: "The Herald reported that “…”". */
function isPublication(speaker: Speaker, source: Source): boolean {
  const { metadata, reading } = source;
  const names = speaker.names.length > 0 ? speaker.names : [speaker.mention.text];
  if (metadata.authors.some((author) => names.some((name) => relateNames(name, author) !== 'other'))) return true;
  if (names.some((name) => bylines(source).some((line) => line.includes(name)))) return true;
  if (metadata.publication && names.some((name) => sameTitle(name, metadata.publication ?? ''))) return true;
  if (speaker.kind === 'unresolved') return false;
  const named = speaker.name !== null;
  if (!named) return writing.test(speaker.mention.text);
  if (speaker.kind === 'person' && names.some((name) => nameParts(name).length > 1)) return false;
  if (speaker.kind === 'organisation' && press.test(speaker.mention.text)) return true;
  // A single name or a house that the source never speaks of is most likely the one that printed it.
  const written = speaker.kind === 'organisation' ? [speaker.mention.text] : names;
  return speaker.roles.length === 0 && !written.some((name) => reading.prose.text.includes(name));
}

/** What papers, stations and agencies call themselves. */
const press =
  /\b(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Courier|Chronicle|Observer|Guardian|Telegraph|Mail|Mirror|Globe|Star|Sun|Standard|Examiner|Dispatch|Echo|Record|Review|Weekly|Daily|Magazine|Press|Radio|TV|FM|Television|Broadcasting|Reuters|Wire|Agency)\b/;

/** Lines at the head of a source that name its writer: "By Lena Dorrit", "Lena Dorrit, Staff Writer". */
function bylines(source: Source): readonly string[] {
  const { text, blocks } = source.reading.prose;
  return blocks
    .slice(0, 4)
    .map((block) => text.slice(block.span.start, Math.min(block.span.end, block.span.start + 200)))
    .filter((line) => /^by\s+\p{Lu}/iu.test(line) && line.length < 150);
}

const sameTitle = (a: string, b: string): boolean => plainTitle(a) === plainTitle(b);

const plainTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

function slipsIn(
  attribution: Attribution,
  speaker: Speaker,
  draft: Reading,
  voice: Extract<SourceVoice, { kind: 'speech' }>,
  source: Source,
  misspelled: boolean,
): readonly Slip[] {
  const slips: Slip[] = [];
  const { mention } = speaker;
  const name = misspelled ? nameSlip(speaker, voice.speaker, draft.prose.text) : null;
  if (name) slips.push(name);
  if (mention.members.length > 0) {
    slips.push(
      ...memberSlips(
        mention,
        draft,
        voice.speaker,
        [...voice.speaker.members, ...membersOfLikeGroups(voice.speaker, source.reading)],
        source.reading,
      ),
    );
  }
  slips.push(...roleSlips(speaker, draft, counterpart(speaker, voice.speaker, source.reading), source.reading));
  if (
    attribution.date &&
    voice.date &&
    datesClash(attribution.date, dayOf(draft.prose.metadata.date), voice.date, dayOf(source.metadata.date))
  ) {
    slips.push({ kind: 'date', span: attribution.date.span, draft: attribution.date.text, source: voice.date.text });
  }
  return slips;
}

/** Every role that the mention gives its person, in whatever place, beside those the source knows. */
function roleSlips(speaker: Speaker, draft: Reading, meant: Speaker, source: Reading): readonly Slip[] {
  const { mention } = speaker;
  if (!mention.name || speaker.name === null || meant.kind === 'group' || meant.name === null) return [];
  const text = sliceOf(draft.prose.text, mention.span);
  const spans = new Map<number, Span>();
  for (const role of speaker.roles) {
    const at = text.indexOf(role);
    if (at >= 0) spans.set(at, { start: mention.span.start + at, end: mention.span.start + at + role.length });
  }
  if (mention.role) spans.set(mention.role.start - mention.span.start, mention.role);
  const bare = [...spans.values()].map((span) => withoutArticle(draft.prose.text, span));
  return bare
    .filter((span, i) => bare.findIndex((other) => other.start === span.start) === i)
    .flatMap((span): Slip[] => {
      const claimed = sliceOf(draft.prose.text, span);
      const known = contraryRole(claimed, meant, source);
      return known === null ? [] : [{ kind: 'role', span, draft: claimed, source: known.replace(article, '') }];
    });
}

const article = /^(?:a|an|the|its|his|her|their)\s+/i;

function withoutArticle(text: string, span: Span): Span {
  const found = article.exec(sliceOf(text, span));
  return found ? { start: span.start + found[0].length, end: span.end } : span;
}

/** Where the draft spells the name otherwise: the mention's own name, else that of the member. */
function nameSlip(speaker: Speaker, said: Speaker, text: string): Slip | null {
  const span: Span | null = speaker.mention.name;
  if (!span) return null;
  const draft = sliceOf(text, span);
  const known = said.names.length > 0 ? said.names : said.members;
  const near = known.filter((name) => relateNames(draft, name) === 'near');
  if (near.length === 0) return null;
  const size = draft.split(/\s+/).length;
  const source = near.find((name) => name.split(/\s+/).length === size) ?? fullest(near);
  return { kind: 'name', span, draft, source };
}

/** Nobody is given the words; whether nobody stands near them either is what the rule asks. */
function missing(quotation: Quotation, draft: Reading, source: Speaker | null): AttributionVerdict {
  return {
    kind: 'missing',
    plain: quotation.use === 'speech' && source !== null && !somebodyNear(quotation, draft, source),
    source,
  };
}

const reach = 240;
const pointing = /\b(?:he|she|according|said|says|told|tells|wrote|writes|asked|added|statement|spokes\w+)\b/i;

/** Somebody is named or pointed at in the words around a quotation: in its block, or close by in the next. */
function somebodyNear(quotation: Quotation, draft: Reading, source: Speaker): boolean {
  const { text, blocks } = draft.prose;
  const at = blocks.findIndex((block) => block.span.end >= quotation.span.start);
  const last = blocks.findIndex((block) => block.span.end >= quotation.span.end);
  const own = { start: blocks[at]?.span.start ?? 0, end: blocks[last]?.span.end ?? text.length };
  const from = Math.max(blocks[at - 1]?.span.start ?? own.start, quotation.span.start - reach);
  const to = Math.min(blocks[last + 1]?.span.end ?? own.end, quotation.span.end + reach);
  const near = { start: Math.min(from, own.start), end: Math.max(to, own.end) };
  const inQuotation = (s: Span): boolean =>
    draft.quotations.some((q) => q.span.start <= s.start && s.end <= q.span.end);
  const named = draft.people.some(
    (person) =>
      mayBeMeant(person, source) &&
      person.mentions.some(
        (mention) => mention.start >= near.start && mention.end <= near.end && !inQuotation(mention),
      ),
  );
  if (named || pointing.test(outsideQuotations(near, draft))) return true;
  // In a paragraph of its own a quotation may be anybody's who is spoken of there: "The director is sure that “…”".
  const around = outsideQuotations({ start: Math.max(own.start, from), end: Math.min(own.end, to) }, draft);
  const subjects = around.split(/\s+/).some((word) => isRoleWord(word.replace(/[^\p{L}-]/gu, '')));
  return subjects || /\b(?:his|her|him|hers)\b/i.test(around);
}

/** A full name, or one the source's speaker goes by; a lone capitalised word may be a place. */
function mayBeMeant(person: Person, source: Speaker): boolean {
  const full = person.kind === 'person' && person.names.some((name) => nameParts(name).length > 1);
  return (
    full ||
    person.roles.length > 0 ||
    person.names.some((name) => source.names.some((known) => relateNames(name, known) !== 'other'))
  );
}

function outsideQuotations(window: Span, draft: Reading): string {
  let out = '';
  let at = window.start;
  for (const quotation of draft.quotations) {
    if (quotation.span.end <= at || quotation.span.start >= window.end) continue;
    out += ` ${draft.prose.text.slice(at, Math.max(at, quotation.span.start))}`;
    at = Math.max(at, quotation.span.end);
  }
  return out + draft.prose.text.slice(at, Math.max(at, window.end));
}
