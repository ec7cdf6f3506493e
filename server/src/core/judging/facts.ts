import type { Scope } from '../library/bibliography/scope.ts';
import type { Library } from '../library/library.ts';
import type { Source } from '../library/source.ts';
import { sourceName } from '../library/sourceNames.ts';
import type { Markup } from '../markup/markup.ts';
import { placeIn } from '../messages/places.ts';
import type { Say } from '../messages/say.ts';
import type { Quotation, Reading } from '../reading/reading.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import type { CitationVerdict, Cited } from '../verdict/citation/citation.ts';
import type { Evidence } from '../verdict/evidence.ts';
import type { AttributionVerdict, Lenience, Wording } from '../verdict/verdict.ts';
import type { Verified } from '../verification/verify.ts';

/** One quotation of the draft with everything that was found out about it. */
export interface Judged {
  /** Index among the draft's checked quotations. */
  readonly index: number;
  readonly quotation: Quotation;
  readonly wording: Wording;
  /** The passages of its wording, in their order, with what is known of each. */
  readonly evidence: readonly Evidence[];
  /** Its words differ from a passage that is itself second-hand: that convicts nobody. */
  readonly secondhand: boolean;
  readonly attribution: AttributionVerdict;
  readonly citation: CitationVerdict;
  /** What of its wording was let pass. */
  readonly lenient: readonly Lenience[];
  /** The same quotation judged with this counted; null where it is then no quotation that is checked. */
  counting(counts: ReadonlySet<Lenience>): Judged | null;
}

/** All that is found out of a draft beside its sources. */
export interface JudgedDraft {
  readonly path: string;
  readonly raw: string;
  /** What it is written in, and what may be written into it. */
  readonly markup: Markup;
  readonly reading: Reading;
  readonly judged: readonly Judged[];
  readonly cited: readonly Cited[];
  readonly library: Library;
  /** What the draft's keys mean. */
  readonly scope: Scope;
}

/** The same as a style sees it, with what people have signed off: what rules judge. Nothing in it is words for a user yet. */
export interface RuleFacts extends JudgedDraft {
  readonly settings: Settings;
  /** Words for a user, in the language of the settings. */
  readonly say: Say;
  readonly verified: Verified;
}

/** A draft's prose span in the raw draft. */
export function rawSpan(facts: RuleFacts, s: Span): Span {
  return facts.reading.prose.map.toRaw(s);
}

/** The source that a citation names and the library has. */
export function sourceCited({ library }: JudgedDraft, { source }: Cited): Source | undefined {
  return source === null ? undefined : library.byId.get(source);
}

/** "Boats lost as tide breaks the wall, para. 3": how a message names a place. */
export function placeName({ library, say }: Pick<RuleFacts, 'library' | 'say'>, { source, place }: Evidence): string {
  const name = sourceName(source, library);
  return place === '' ? name : `${name}, ${placeIn(say, place)}`;
}
