import type { Judged, JudgedDraft } from '../judging/facts.ts';
import type { RuleId } from './ids.ts';

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

/** A fault of a quotation as a rule raises it, reported or not. */
interface Raised {
  readonly rule: RuleId;
  readonly quotation: number | null;
  readonly stet: object | null;
}

/** The state of a quotation before anybody lets it stand or signs it off. */
export function stateOf({ wording, attribution, citation, secondhand }: Judged): QuotationState {
  if (wording.kind === 'unchecked' || wording.kind === 'unplaced' || wording.kind === 'not-found') return wording.kind;
  const misplaced = citation.kind === 'wrong-source' || citation.kind === 'wrong-locator';
  if (misplaced || attribution.kind === 'differs' || attribution.kind === 'narration') return 'faulty';
  if (attribution.kind === 'agrees' && attribution.inaccuracies.length > 0) return 'faulty';
  if (wording.kind === 'altered') return secondhand ? 'unchecked' : 'faulty';
  return attribution.kind === 'agrees' || attribution.kind === 'authored' ? 'sound' : 'speaker-unchecked';
}

/** The rules that speak of a fault of a quotation: with each of these let stand, the quotation is. */
const faults: ReadonlySet<RuleId> = new Set<RuleId>([
  'quotation-not-found',
  'reversed-meaning',
  'spliced-quotation',
  'altered-quotation',
  'unmarked-omission',
  'misattributed-quotation',
  'misspelled-name',
  'wrong-role',
  'wrong-date',
  'quoted-narration',
  'wrong-citation',
  'wrong-locator',
]);

/** The states of a draft's quotations, in their order; `raised` is what the rules say, those switched off too. */
export function statesOf(
  { judged }: Pick<JudgedDraft, 'judged'>,
  isSignedOff: (index: number) => boolean,
  raised: readonly Raised[],
): readonly QuotationState[] {
  const open = new Set<number | null>();
  const allowed = new Set<number | null>();
  for (const { rule, quotation, stet } of raised) if (faults.has(rule)) (stet === null ? open : allowed).add(quotation);
  return judged.map((one) => {
    if (isSignedOff(one.index)) return 'signed-off';
    const state = stateOf(one);
    const faulty = state === 'faulty' || state === 'not-found';
    return faulty && allowed.has(one.index) && !open.has(one.index) ? 'let-stand' : state;
  });
}
