import type { Source, SourceId } from '../../library/source.ts';
import { isSpoken } from '../../reading/genre.ts';
import type { Attribution, Quotation, Reading } from '../../reading/reading.ts';
import { CERTAIN } from '../../reading/speakers/confidence.ts';
import { isForeign } from '../../reading/speakers/otherLanguages.ts';
import type { Evidence } from '../evidence.ts';
import { speakerOf } from '../identity/describe.ts';
import { isPersonal, namesPerson } from '../identity/persons.ts';
import { surelyMeans } from '../identity/pronouns.ts';
import { isRoleWord } from '../identity/roles.ts';
import type { AttributionVerdict, SourceVoice, Speaker } from '../verdict.ts';
import { changesSubject, isSaying, relays, speaksAnother } from '../wording/clauses.ts';
import { inaccuraciesIn } from './inaccuracies.ts';
import { somebodyNear } from './othersNear.ts';
import { isTextsOwn } from './ownWords.ts';
import { relateSpeakers } from './speakers.ts';
import { attributionOf } from './voices.ts';

interface Placed {
  /** Among the wording's passages. */
  readonly at: number;
  readonly source: Source;
  readonly voice: SourceVoice;
  /** The draft cites this source for the words. */
  readonly cited: boolean;
}

/**
 * The draft's claim of who said a quotation beside what its evidence tells, as if they were surely its own. Several passages:
 * one that agrees is enough, a contradiction must hold for all. `cited` are the sources that the draft cites.
 */
export function judgeAttribution(
  quotation: Quotation,
  draft: Reading,
  evidence: readonly Evidence[],
  cited: readonly SourceId[],
): AttributionVerdict {
  const placed = evidence.map(
    ({ source, voice }, at): Placed => ({ at, source, voice, cited: cited.includes(source.path) }),
  );
  if (placed.length === 0) return { kind: 'not-applicable' };
  const attribution = attributionOf(quotation, draft);
  const firstSpeaker = placed.map((p) => speakerIn(p.voice)).find((speaker) => speaker !== null) ?? null;
  if (!attribution) return unattributed(quotation, draft, placed, firstSpeaker);
  const speaker = speakerOf(attribution, draft);
  const uncertain: AttributionVerdict = { kind: 'uncertain', draft: speaker, source: firstSpeaker };
  if (attribution.confidence < CERTAIN) return uncertain;
  const verdict = merge(
    placed.map((p) => judgeOne(attribution, speaker, draft, p)),
    speaker,
    firstSpeaker,
  );
  const accuses = verdict.kind === 'differs' || verdict.kind === 'narration';
  return accuses && mayBeMisread(quotation, attribution, speaker, draft, placed) ? uncertain : verdict;
}

const speakerIn = (voice: SourceVoice): Speaker | null => (voice.kind === 'speech' ? voice.speaker : null);

/** What in the draft's own sentence leaves it open whose words it means: good enough to agree with, not to accuse by. */
function mayBeMisread(
  quotation: Quotation,
  attribution: Attribution,
  speaker: Speaker,
  draft: Reading,
  placed: readonly Placed[],
): boolean {
  const { mention } = speaker;
  // "The president's press secretary": who is named with a genitive is not who speaks.
  if (/^[’']s\b/.test(draft.prose.text.slice(mention.span.end, mention.span.end + 2))) return true;
  // Countries and companies see, face and report much; people who do so with a quotation mostly say it.
  const house = speaker.kind === 'organisation' && !placed.some((p) => namesPerson(speaker, p.source.reading));
  return (
    relays(attribution, quotation, draft) ||
    speaksAnother(mention, quotation, draft) ||
    !isSaying(attribution, quotation, draft, house ? 2 : 1) ||
    changesSubject(mention, quotation, draft)
  );
}

/** Nobody is given the words, where speakers are read: a citation of a text for its own words is as good as a name. */
function unattributed(
  quotation: Quotation,
  draft: Reading,
  placed: readonly Placed[],
  source: Speaker | null,
): AttributionVerdict {
  const own = placed.find((p) => p.voice.kind === 'narration');
  if (own?.cited) return { kind: 'authored', draft: null, passage: own.at };
  if (own) return { kind: 'not-applicable' };
  const unread = isForeign(quotation, draft.prose, () => draft.language);
  const plain = quotation.use === 'speech' && source !== null && !unread && !somebodyNear(quotation, draft, source);
  return { kind: 'missing', plain, source };
}

function merge(verdicts: readonly AttributionVerdict[], draft: Speaker, source: Speaker | null): AttributionVerdict {
  const agreeing = verdicts.filter((verdict) => verdict.kind === 'agrees');
  const clean = agreeing.find((verdict) => verdict.inaccuracies.length === 0);
  const good = clean ?? verdicts.find(({ kind }) => kind === 'authored') ?? agreeing[0];
  if (good) return good;
  const uncertain: AttributionVerdict = { kind: 'uncertain', draft, source };
  if (verdicts.some((verdict) => verdict.kind === 'uncertain')) return uncertain;
  const first = verdicts[0];
  // Speech by another and narration elsewhere: neither is the draft's claim, but which one it copied is open.
  if (!first || verdicts.some((verdict) => verdict.kind !== first.kind)) return uncertain;
  return first;
}

function judgeOne(attribution: Attribution, speaker: Speaker, draft: Reading, placed: Placed): AttributionVerdict {
  const { voice, source, at: passage } = placed;
  if (voice.kind === 'speech-uncertain') return { kind: 'uncertain', draft: speaker, source: null };
  if (voice.kind === 'narration') return judgeNarration(speaker, placed);
  const relation = relateSpeakers(speaker, voice.speaker, source.reading);
  const doubted =
    relation === 'different' &&
    !(
      surelyMeans(speaker.mention, draft, voice.speaker) && surelyMeans(voice.speaker.mention, source.reading, speaker)
    );
  const open = relation === 'different' && (voice.reported || !maySpeak(voice.speaker, source.reading));
  if (
    relation === 'uncertain' ||
    open ||
    (doubted && !(source.reading.genre !== 'play' && gendersClash(speaker, voice.speaker)))
  )
    return { kind: 'uncertain', draft: speaker, source: voice.speaker };
  if (relation === 'different') return { kind: 'differs', draft: speaker, source: voice.speaker, passage };
  const { inaccuracies, doubted: role } = inaccuraciesIn(
    attribution,
    speaker,
    draft,
    voice,
    source,
    relation === 'misspelled',
  );
  if (role && inaccuracies.length === 0) return { kind: 'uncertain', draft: speaker, source: voice.speaker };
  return { kind: 'agrees', draft: speaker, source: voice.speaker, inaccuracies, passage };
}

/** Somebody by name, or a role that is no label: "much of the debate" convicts nobody, nor does "LORD:". */
const maySpeak = ({ kind, name, mention }: Speaker, { genre, readIn }: Reading): boolean =>
  kind === 'person' ||
  name !== null ||
  (!isSpoken(genre) && mention.text.split(/[^\p{L}-]+/u).some((word) => isRoleWord(word, readIn)));

/** "She" is no man, whichever woman she is; but on a stage. */
const gendersClash = (draft: Speaker, said: Speaker): boolean =>
  draft.mention.type === 'pronoun' && draft.gender !== null && said.gender !== null && draft.gender !== said.gender;

/** A text's own prose: its author's, its house's; a person's only where it is a report, which tells of people. */
function judgeNarration(speaker: Speaker, { source, cited, at: passage }: Placed): AttributionVerdict {
  const own = isTextsOwn(speaker, source, cited);
  if (own === 'surely') return { kind: 'authored', draft: speaker, passage };
  const person = speaker.kind === 'anonymous' || (speaker.kind === 'person' && isPersonal(speaker, source.reading));
  return own === 'no' && person && source.reading.genre === 'report'
    ? { kind: 'narration', draft: speaker, passage }
    : { kind: 'uncertain', draft: speaker, source: null };
}
