import type { Judged } from '../judging/facts.ts';

/**
 * What a check comes to for one quotation, from the facts, whatever severities a house gives its rules: one word in hover, view,
 * sheet, command line and tools. `sound`: words and speaker were compared and are the source's. `speaker-unchecked`: the words
 * are, the speaker could not be compared. `unplaced`: too few words to tell the passage. `unchecked`: nothing first-hand to
 * compare with. `let-stand`: the writer lets every fault stand. `signed-off`: somebody has verified it as it stands.
 */
export type QuotationState =
  | 'sound'
  | 'speaker-unchecked'
  | 'unplaced'
  | 'unchecked'
  | 'faulty'
  | 'not-found'
  | 'let-stand'
  | 'signed-off';

/** The state of a quotation before anybody lets it stand or signs it off. */
export function stateOf({ wording, attribution, citation, secondhand }: Judged): QuotationState {
  if (wording.kind === 'unchecked' || wording.kind === 'unplaced' || wording.kind === 'not-found') return wording.kind;
  const misplaced = citation.kind === 'wrong-source' || citation.kind === 'wrong-locator';
  if (misplaced || attribution.kind === 'differs' || attribution.kind === 'narration') return 'faulty';
  if (attribution.kind === 'agrees' && attribution.inaccuracies.length > 0) return 'faulty';
  if (wording.kind === 'altered') return secondhand ? 'unchecked' : 'faulty';
  return attribution.kind === 'agrees' || attribution.kind === 'authored' ? 'sound' : 'speaker-unchecked';
}
