import type { Prose } from '../prose/prose.ts';
import { grouped } from '../text/grouped.ts';
import type { Span } from '../text/span.ts';
import type { Frame } from './cues/frame.ts';
import type { Entities } from './people/people.ts';
import type { IndirectSpeech } from './reading.ts';
import { datesNear } from './speakers/dates.ts';
import type { Stretches } from './stretches.ts';
import type { Token } from './syntax/tokens.ts';
import { among, isPunct, isVerb } from './syntax/wordForms.ts';

/** "In some ways, they said, …": so many tokens before a saying put in lead in what is said behind it. */
const LEAD = 6;

/** A sentence is followed so many tokens to either side and no further. */
const LONGEST = 200;

/** Indirect speech with its speaker: "Aldana said that …", "…, according to the report", "…, says the ministry". */
export function indirectOf(prose: Prose, stretches: Stretches, cast: Entities): IndirectSpeech[] {
  const out: IndirectSpeech[] = [];
  for (const stretch of stretches.blocks) {
    const { tokens } = stretch;
    // What one frame says ends at another of its sentence: a long paragraph's are too many to look through for each.
    const inSentence = grouped(stretch.frames, ({ sentence }) => sentence);
    for (const frame of stretch.frames) {
      const span = contentOf(tokens, frame, inSentence.get(frame.sentence) as readonly Frame[]);
      if (!span) continue;
      const a = tokens[frame.cueFrom] as Token;
      const b = tokens[frame.cueTo] as Token;
      out.push({
        span,
        attribution: {
          speaker: cast.mentionOf(frame.phrase, stretch),
          cue: { start: a.start, end: b.end },
          confidence: frame.say === 2 ? 0.9 : 0.7,
          ...datesNear(prose, { frame, stretch, blocks: 0, carried: false }),
        },
      });
    }
  }
  return out;
}

/** What `frame` says, of a sentence with the frames `around` it. */
function contentOf(tokens: readonly Token[], frame: Frame, around: readonly Frame[]): Span | null {
  if (frame.kind === 'label' || frame.kind === 'by' || frame.kind === 'noun' || frame.kind === 'bare') return null;
  if (frame.say === 0 || frame.form === 'past-participle') return null;
  // "They say", "officials say"; not "to say", whose subject is another verb's.
  if (frame.form === 'base' && frame.inherited) return null;
  const end = contentEnd(tokens, frame, around);
  const start = sentenceStart(tokens, frame.cueFrom);
  const after = (frame.kind === 'sv' ? frame.cueTo : Math.max(frame.cueTo, frame.phrase.to)) + 1;
  const leading = Math.min(frame.phrase.from, frame.cueFrom);
  const afterQuote = besideQuote(tokens, leading);
  if (frame.kind === 'sv' && !(afterQuote && tokens[after]?.lower !== 'that')) {
    const body = bodyAfter(tokens, after, end, frame);
    if (body) return body;
  }
  if (frame.kind === 'according' && leading <= start + 1 && tokens[after]?.text === ',')
    return words(tokens, after + 1, end);
  const comma = tokens[leading - 1];
  if (
    frame.kind === 'sv' &&
    frame.say === 2 &&
    isPunct(comma, ',') &&
    isPunct(tokens[after], ',') &&
    leading - start <= LEAD
  )
    return words(tokens, after + 1, end);
  const trails = after > end || tokens[after]?.kind === 'punct' || frame.kind === 'according' || end - after < 8;
  if ((comma?.text === ',' || frame.kind === 'according') && leading - start > 3 && trails && frame.say === 2) {
    return words(tokens, start, comma?.text === ',' ? leading - 2 : leading - 1);
  }
  return null;
}

/**
 * The sentence's end, or where its speaker goes on to say or do something else: "…, but added", "and called it", ", while
 * Lund said".
 */
function contentEnd(tokens: readonly Token[], frame: Frame, around: readonly Frame[]): number {
  const end = sentenceEnd(tokens, frame.cueTo);
  for (const other of around) {
    if (other.cueFrom <= frame.cueTo + 2 || other.cueFrom > end || other.say === 0 || other.embedded) continue;
    const from = other.inherited ? other.cueFrom : Math.min(other.phrase.from, other.cueFrom);
    const before = tokens[from - 1];
    if (from > frame.cueTo + 2 && before && (among(before, 'joinsSayings') || before.text === ','))
      return from - (before.text === ',' ? 2 : isPunct(tokens[from - 2], ',') ? 3 : 2);
  }
  return end;
}

/** The saying stands right behind a quotation, whose speaker it gives. */
function besideQuote(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.kind === 'quote' || (tokens[i - 1]?.kind === 'punct' && tokens[i - 2]?.kind === 'quote');
}

/** What follows "said (that)": to the sentence's end, when it has a body of its own. */
function bodyAfter(tokens: readonly Token[], from: number, end: number, { say, cueTo }: Frame): Span | null {
  let that = -1;
  for (let k = from; k <= Math.min(end, from + 10); k++) {
    if (tokens[k]?.lower === 'that') {
      that = k;
      break;
    }
    if (tokens[k]?.kind === 'quote' || tokens[k]?.text === ',') break;
  }
  if (that >= 0) return words(tokens, that + 1, end);
  const first = tokens[from];
  // What "said" has behind it is a clause, whether its verb is a known one or not.
  if (tokens[cueTo]?.verb?.base !== 'say' && !hasVerb(tokens, from, end)) return null;
  if (say < 2 || !first || end - from < 2 || first.kind === 'punct') return null;
  if (first.kind === 'quote') return null;
  return words(tokens, from, end);
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) if (isVerb(tokens, k)) return true;
  return false;
}

function words(tokens: readonly Token[], from: number, to: number): Span | null {
  let b = to;
  while (b > from && (tokens[b] as Token).kind === 'punct') b--;
  const x = tokens[from];
  const y = tokens[b];
  if (!x || !y || b - from < 1) return null;
  if (tokens.slice(from, b + 1).every((t) => t.kind === 'quote' || t.kind === 'punct')) return null;
  return { start: x.start, end: y.end };
}

function sentenceEnd(tokens: readonly Token[], i: number): number {
  const s = (tokens[i] as Token).sentence;
  let k = i;
  while (k + 1 < tokens.length && k - i < LONGEST && (tokens[k + 1] as Token).sentence === s) k++;
  return k;
}

function sentenceStart(tokens: readonly Token[], i: number): number {
  const s = (tokens[i] as Token).sentence;
  let k = i;
  while (k > 0 && i - k < LONGEST && (tokens[k - 1] as Token).sentence === s) k--;
  return k;
}
