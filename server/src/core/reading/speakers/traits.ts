import { W } from '../../language/classes.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { countWords } from '../../text/scripts.ts';
import { textFrom } from '../../text/span.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, is } from '../syntax/wordForms.ts';
import type { Place } from './candidates.ts';
import type { QuoteTraits } from './quoteTraits.ts';
import { besideOf, isWork } from './works.ts';

/** So much of a quotation tells what it is. */
const mostLooked = 120;

export function traitsOf(place: Place, text: string): QuoteTraits {
  const { token, stretch, at, quoted } = place;
  const part = quoted.parts.find((p) => p.start >= token.start && p.end <= token.end) ?? quoted.inner;
  const words = countWords(text, part.start, part.end, 400);
  const inner = textFrom(text, part.start, mostLooked, part.end).trimStart();
  const last = lastSign(text, part.start, part.end);
  const capital = /^[\p{Lu}\p{N}…[]/u.test(inner) || /^\.\.\./.test(inner);
  const shape = capital && /[.,!?…—-]/.test(last) ? 'full' : capital ? 'open' : 'piece';
  return {
    words,
    shape,
    last: /[.,!?…—-]/.test(last) ? last : 'w',
    before: neighbour(stretch.tokens[at - 1]),
    after: neighbour(stretch.tokens[at + 1]),
    entitled: among(stretch.tokens[at - 1], 'entitling'),
    titled: isTitled(inner, stretch.language.lexicon),
    single: quoted.single,
    alone: stretch.tokens.length === 1,
    work: quoted.form === 'marks' && quoted.parent < 0 && isWork(besideOf(place, text), stretch.language),
    manner: stretch.tokens[at - 1]?.kind === 'word' && /^as (?:if|though)\b/i.test(inner),
  };
}

function lastSign(text: string, from: number, to: number): string {
  for (let i = to - 1; i >= from; i--) {
    const c = text[i] as string;
    if (!/[\s"“”'‘’]/.test(c)) return c;
  }
  return '';
}

/** "The Art of the Deal", "An Evening with the Wardens": every longer word but prepositions with a capital. */
function isTitled(inner: string, lexicon: Lexicon): boolean {
  let longer = 0;
  for (const word of inner.split(/\s+/)) {
    if (!/\p{L}{4}/u.test(word) || (lexicon.classesOf(word) & W.prep) !== 0) continue;
    if (!/^[^\p{L}]*\p{Lu}/u.test(word)) return false;
    longer++;
  }
  return longer > 0;
}

/** A coarse class of what stands beside a quotation. */
export function neighbour(t: Token | undefined): string {
  if (!t) return 'edge';
  if (t.kind === 'quote') return 'quote';
  if (t.kind === 'punct') return /^[,:;.()]$/.test(t.text) ? t.text : /^[—–-]/.test(t.text) ? '-' : 'p';
  if (among(t, 'modelNeighbours')) return t.lower;
  if (t.kind === 'poss') return 'poss';
  if (t.verb && !t.cap) return t.verb.say === 0 ? 'verb' : `say${t.verb.say}`;
  if (is(t, W.pronoun)) return 'pron';
  if (is(t, W.possessive)) return 'his';
  if (is(t, W.prep)) return 'prep';
  if (is(t, W.conj | W.subordinator)) return 'conj';
  if (is(t, W.adverb)) return 'adv';
  if (t.cap) return 'Cap';
  return t.lower.endsWith('s') ? 'nouns' : t.lower.endsWith('ed') ? 'ed' : 'word';
}
