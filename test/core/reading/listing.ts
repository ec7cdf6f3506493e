import { proseOf } from '../../../server/src/core/extract/registry.ts';
import { read } from '../../../server/src/core/reading/read.ts';
import type { Mention, Reading } from '../../../server/src/core/reading/reading.ts';
import { CERTAIN } from '../../../server/src/core/reading/speakers/confidence.ts';
import { sliceOf } from '../../../server/src/core/text/span.ts';

export const readMarkdown = (text: string): Reading => read(proseOf('draft.md', text));
export const readPlain = (text: string): Reading => read(proseOf('source.txt', text));

/** Who a mention is: the resolved name, else the words; the role in brackets. */
export function who(mention: Mention, { prose, people }: Reading): string {
  const person = mention.person === null ? undefined : people[mention.person];
  const members = mention.members.map((i) => people[i]?.name).join(', ');
  const role = mention.role ? ` (${sliceOf(prose.text, mention.role)})` : '';
  return `${person?.name ?? mention.text}${person || mention.type === 'nominal' ? role : ''}${members === '' ? '' : ` [${members}]`}`;
}

/** One line a quotation: its words, and who says them; "?" when nobody surely does, its use when it is not speech. */
export function listed(reading: Reading): string[] {
  return reading.quotations.map((q) => {
    const words = sliceOf(reading.prose.text, q.inner).replace(/\s+/g, ' ');
    if (q.use !== 'speech') return `${words} = ${q.use}`;
    const sure = q.attribution && q.attribution.confidence >= CERTAIN ? q.attribution : null;
    return `${words} <= ${sure ? who(sure.speaker, reading) : '?'}`;
  });
}
