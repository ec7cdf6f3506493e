import type { Source } from '../../library/source.ts';
import type { Span } from '../../text/span.ts';
import { attributionOf } from '../../verdict/attribution/voices.ts';
import { fullest, speakerOf } from '../../verdict/identity/describe.ts';

/** Somebody who speaks in a source. */
export interface SpokenBy {
  readonly name: string;
  /** As the source gives it; empty when it gives none. */
  readonly role: string;
  /** Raw: where the source first says that they speak. */
  readonly span: Span;
}

/** Everybody named who speaks in a source, in the order they do; reads it. */
export function speakersIn({ reading }: Source): readonly SpokenBy[] {
  const found = new Map<string, SpokenBy>();
  for (const quotation of reading.quotations) {
    const attribution = attributionOf(quotation, reading);
    if (attribution === null) continue;
    const { name, names, roles, mention } = speakerOf(attribution, reading);
    if (name === null) continue;
    const full = fullest([name, ...names]);
    if (found.has(full)) continue;
    found.set(full, { name: full, role: roles[0] ?? '', span: reading.prose.map.toRaw(mention.span) });
  }
  return [...found.values()];
}
