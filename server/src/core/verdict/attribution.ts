import type { Source } from '../library/source.ts';
import type { Passage } from '../lookup/passage.ts';
import { CERTAIN } from '../reading/confidence.ts';
import type { Attribution, Quotation, Reading } from '../reading/reading.ts';
import { sliceOf } from '../text/span.ts';
import { somebodyNear } from './bystanders.ts';
import { changesSubject, isSaying } from './clauses.ts';
import { speakerOf } from './describe.ts';
import { namesPerson } from './persons.ts';
import { surelyMeans } from './pronouns.ts';
import { isPublication, reportsSpeech } from './publication.ts';
import { slipsIn } from './slips.ts';
import { relateSpeakers } from './speakers.ts';
import type { AttributionVerdict, SourceVoice, Speaker } from './verdict.ts';
import { attributionOf, voiceAt } from './voices.ts';

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
  if (attribution.confidence < CERTAIN) return { kind: 'uncertain', draft: speaker, source: firstSpeaker };
  const verdicts = placed.map((p) =>
    judgeOne(attribution, speaker, draft, p.voice, p.source, p.i, wordsOf(quotation, draft)),
  );
  const verdict = merge(verdicts, speaker, firstSpeaker);
  const accuses = verdict.kind === 'differs' || verdict.kind === 'narration';
  // "The president's press secretary": who is named with a genitive is not who speaks.
  const owner = /^[’']s\b/.test(draft.prose.text.slice(speaker.mention.span.end, speaker.mention.span.end + 2));
  // Countries and companies see, face and report much; people who do so with a quotation mostly say it.
  const house = speaker.kind === 'organisation' && !placed.some((p) => namesPerson(speaker, p.source.reading));
  const said = (verdict.kind === 'differs' && !house) || isSaying(attribution, quotation, draft, house ? 2 : 1);
  return accuses && (owner || !said || changesSubject(speaker.mention, quotation, draft))
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
  draft.mention.type === 'pronoun' && draft.gender !== null && said.gender !== null && draft.gender !== said.gender;

/** Two words may be anybody's; three that stand in the author's own prose and nowhere in speech are the author's. */
const fewestNarrated = 3;

function judgeNarration(speaker: Speaker, source: Source, passage: number, words: number): AttributionVerdict {
  const doubtful = words < fewestNarrated || !reportsSpeech(source) || isPublication(speaker, source);
  return doubtful
    ? { kind: 'uncertain', draft: speaker, source: null }
    : { kind: 'narration', draft: speaker, passage };
}

/** Nobody is given the words; whether nobody stands near them either is what the rule asks. */
function missing(quotation: Quotation, draft: Reading, source: Speaker | null): AttributionVerdict {
  return {
    kind: 'missing',
    plain: quotation.use === 'speech' && source !== null && !somebodyNear(quotation, draft, source),
    source,
  };
}
