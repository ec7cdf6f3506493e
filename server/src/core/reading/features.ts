import type { Candidate, Place } from './candidates.ts';
import { W } from './lexicon/words.ts';
import type { Phrase } from './phrase.ts';
import { edgeBefore, otherBeside, relationOf } from './relation.ts';
import { cueKind } from './surround.ts';
import type { Token } from './tokens.ts';
import type { QuoteTraits } from './traits.ts';
import { is } from './wordForms.ts';

const bucket = (n: number): string =>
  n <= 0 ? '0' : n <= 1 ? '1' : n <= 3 ? '3' : n <= 7 ? '7' : n <= 14 ? '14' : '+';

/** What a phrase is, coarsely. */
function phraseKind(p: Phrase): string {
  if (p.type === 'pronoun')
    return /^(?:he|she)$/.test(p.head)
      ? 'heshe'
      : /^(?:they|we|i|you|who)$/.test(p.head)
        ? p.head
        : /^(?:his|her|their)$/.test(p.head)
          ? 'his'
          : 'it';
  if (p.type === 'named') return p.group ? 'names' : 'name';
  if (p.type === 'organisation') return 'org';
  return p.group ? 'group' : 'nominal';
}

/** What the head of a nominal is: a role, a body of people, a document, a time; `other` for a thing. */
export function headKind(p: Phrase, tokens: readonly Token[]): string {
  if (p.type !== 'nominal') return '';
  const t = tokens.slice(p.from, p.to + 1).find((x) => x.lower === p.head);
  if (!t) return 'x';
  if (is(t, W.role | W.personGroup)) return 'role';
  if (is(t, W.groupNoun | W.organisation)) return 'body';
  if (is(t, W.document)) return 'doc';
  return is(t, W.time) ? 'time' : 'other';
}

/** The features of "nobody in sight speaks it". */
export function nullFeatures(q: QuoteTraits, candidates: readonly Candidate[], place: Place): string[] {
  const say = candidates.some((c) => c.blocks === 0 && c.frame.say === 2 && c.frame.sentence === place.token.sentence);
  const w = q.words <= 3 ? String(q.words) : q.words <= 5 ? '5' : q.words <= 9 ? '9' : '+';
  return [
    'null',
    `n:w${w}`,
    `n:w${w}|${q.shape}`,
    `n:b:${q.before}`,
    `n:a:${q.after}`,
    `n:say:${say}`,
    `n:w${w}|say:${say}`,
    `n:l:${q.last}`,
    `n:t:${q.titled}`,
    `n:t:${q.titled}|w${w}`,
    `n:s:${q.single}`,
    `n:b:${q.before}|w${w}`,
    `n:a:${q.after}|w${w}`,
    `n:alone:${q.alone}`,
    `n:any:${candidates.length === 0}`,
    `n:in:${place.stretch.inside >= 0}`,
    `n:k:${place.stretch.kind}`,
    `n:t:${q.titled}|b:${q.before}`,
  ];
}

/**
 * The features by which speech is told from scare quotes, titles and words as words: what the quotation shows, and where
 * its likeliest speaker stands. `best` may be null.
 */
export function speechFeatures(
  q: QuoteTraits,
  candidates: readonly Candidate[],
  best: Candidate | null,
  place: Place,
): string[] {
  const out = nullFeatures(q, candidates, place).map((f) => `s${f}`);
  const w = q.words <= 3 ? String(q.words) : q.words <= 5 ? '5' : q.words <= 9 ? '9' : '+';
  out.push(`u:${q.before}|${q.after}`, `u:${q.before}|${q.titled}|w${w}`, `u:${q.shape}|${q.last}|w${w}`);
  if (!best) return [...out, 'u:none'];
  const r = relationOf(best, place);
  const f = best.frame;
  const p = phraseKind(f.phrase);
  const gap = bucket(r.gap);
  out.push(
    `u:${r.pos}|${f.kind}${f.say}`,
    `u:${r.pos}|${r.link}`,
    `u:${r.pos}|${gap}|${f.say}`,
    `u:${r.pos}|${f.say}|w${w}`,
    `u:${r.pos}|${p}`,
    `u:${f.say}|${p}${headKind(f.phrase, best.stretch.tokens)}`,
    `u:${r.pos}|${f.say}|b:${q.before}`,
    `u:${r.pos}|${f.say}|a:${q.after}`,
    `u:${f.form}|${f.say}|${r.pos}`,
    `u:${r.pos}|${q.shape}|${q.last}`,
    `u:c${best.carried}|${q.shape}|w${w}`,
  );
  return out;
}

/** The features of one candidate: short strings, each a class of form or place, never a word of the text. */
export function featuresOf(c: Candidate, q: QuoteTraits, place: Place): string[] {
  const f = c.frame;
  const r = relationOf(c, place);
  const kind = `${f.kind}${f.say}${f.inherited ? 'i' : ''}${f.passive ? 'p' : ''}`;
  const p = phraseKind(f.phrase);
  const hk = headKind(f.phrase, c.stretch.tokens);
  const gap = bucket(r.gap);
  const beside = otherBeside(c, place);
  const cue = cueKind(f, c.stretch.tokens);
  const pre = edgeBefore(c);
  const inner = bucket(f.cueFrom - f.phrase.to - 1);
  const w = q.words <= 2 ? '2' : q.words <= 5 ? '5' : q.words <= 12 ? '12' : '+';
  const out = [
    `p:${r.pos}`,
    `k:${kind}`,
    `pk:${r.pos}|${kind}`,
    `pp:${r.pos}|${p}`,
    `ps:${r.pos}|${q.shape}`,
    `pg:${r.pos}|${gap}`,
    `pq:${r.pos}|${r.quotes}`,
    `pr:${r.pos}|${r.rivals}`,
    `pl:${r.pos}|${r.link}`,
    `pb:${r.pos}|${beside}`,
    `pw:${r.pos}|w${w}`,
    `psg:${r.pos}|${q.shape}|${gap}|${q.last}`,
    `pkg:${r.pos}|${kind}|${gap}`,
    `ph:${p}${hk}`,
    `phk:${hk}|${f.say}`,
    `f:${f.form}|${f.say}`,
    `neg:${f.negated}`,
    `pf:${r.pos}|${f.form}`,
    `pkb:${r.pos}|${kind}|${beside}`,
    `psb:${r.pos}|${q.shape}|${beside}|${q.last}`,
    `pqb:${r.pos}|b:${q.before}`,
    `pqa:${r.pos}|a:${q.after}`,
    `pks:${r.pos}|${kind}|${q.shape}`,
    `pv:${r.pos}|${r.verbs}`,
    `pvk:${r.pos}|${r.verbs}|${kind}`,
    `em:${r.pos}|${f.embedded}`,
    `emk:${f.embedded}|${kind}`,
    `pvs:${r.pos}|${r.verbs}|${q.shape}|${gap}`,
    `pa:${r.pos}|${q.alone}`,
    `pre:${pre}`,
    `pre:${pre}|${f.kind}${f.inherited}|${f.form}`,
    `pre:${pre}|${p}${hk}|${r.pos}`,
    `pre:${pre}|${f.say}|${f.embedded}`,
    `gap:${inner}|${f.kind}|${p}`,
    `cue:${cue}|${r.pos}|${q.shape}`,
    `cue:${cue}|${r.pos}|${gap}`,
    `cue:${cue}|${r.pos}|b:${q.before}`,
    `cue:${cue}|${f.form}|${f.embedded}`,
  ];
  if (c.carried)
    out.push(
      'c',
      `c:${r.pos}`,
      `c:${q.shape}`,
      `c:alone:${q.alone}`,
      `c:${r.pos}|${q.shape}|${r.quotes}`,
      `c:b:${q.before}`,
      `c:w${w}`,
    );
  if (place.stretch.inside >= 0) out.push('in', `in:${kind}`);
  return out;
}
