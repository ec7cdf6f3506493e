import { W } from '../../language/classes.ts';
import type { Span } from '../../text/span.ts';
import { phraseFrom } from '../syntax/phraseAfter.ts';
import type { Token } from '../syntax/tokens.ts';
import { among, is, spanOf } from '../syntax/wordForms.ts';

/** "Aldana is the harbourmaster of Vell": the role behind a copula, when it is one of people. `to` is the name's last token. */
export function rolesByCopula(tokens: readonly Token[], to: number): Span[] {
  const verb = tokens[to + 1];
  const det = tokens[to + 2];
  if (!verb || !det || !among(verb, 'copulas') || !is(det, W.det) || det.sentence !== verb.sentence) return [];
  const p = phraseFrom(tokens, to + 2, Math.min(tokens.length - 1, to + 24));
  if (p?.type !== 'nominal') return [];
  const head = tokens.slice(p.from, p.to + 1).find((t) => t.lower === p.head);
  return is(head, W.role) ? [spanOf(tokens, p.from + 1 <= p.to ? p.from + 1 : p.from, p.to)] : [];
}
