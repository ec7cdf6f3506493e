import { amount } from '../../language/every/units.ts';
import type { Step } from '../../lookup/passage.ts';
import { isSameInStyle, type Written } from '../../text/houseStyle.ts';
import { type Span, textBefore, textFrom } from '../../text/span.ts';
import { wordsOf } from '../../text/words.ts';

/** So much of the text beside a word tells its style. */
const mostBeside = 24;

/** A stretch as it is written, with what stands around it. */
function written(text: string, { start, end }: Span): Written {
  const words = wordsOf(text, start, end);
  return {
    words: Array.from({ length: words.count }, (_, i) => text.slice(words.starts[i], words.ends[i])),
    before: textBefore(text, start, mostBeside),
    behind: textFrom(text, end, mostBeside),
  };
}

/** Steps told apart by what stands around them: of house style, or changes. What is neither stays. */
export function surelyStyled(draft: string, source: string, steps: readonly Step[]): readonly Step[] {
  return inMoney(draft, source, steps).map((step) => {
    if (step.kind !== 'styled' && step.kind !== 'changed') return step;
    const same =
      isMoneyWord(draft, source, step) || isSameInStyle(written(draft, step.draft), written(source, step.source));
    return { ...step, kind: same ? 'styled' : 'changed' };
  });
}

const currencies: Readonly<Record<string, RegExp>> = {
  $: /^dollars?$/i,
  '£': /^pounds?(?: sterling)?$/i,
  '€': /^euros?$/i,
  '¥': /^yen$/i,
  '₹': /^rupees?$/i,
};

/** Whether a currency's sign on one side stands for its name on the other: "$5 million", "5 million dollars". */
function isMoneyWord(draft: string, source: string, step: Step): boolean {
  const [a, b] = [draft.slice(step.draft.start, step.draft.end), source.slice(step.source.start, step.source.end)];
  return a === '' ? isMoney(b) : b === '' && isMoney(a);
}

const isMoney = (text: string): boolean =>
  Object.hasOwn(currencies, text) || Object.values(currencies).some((name) => name.test(text));

/** A currency's sign before an amount and its name behind it in the other text are both `styled`. */
function inMoney(draft: string, source: string, steps: readonly Step[]): readonly Step[] {
  const out = [...steps];
  steps.forEach((step, i) => {
    if (step.kind !== 'added' && step.kind !== 'missing') return;
    const added = step.kind === 'added';
    const sign = added
      ? draft.slice(step.draft.start, step.draft.end)
      : source.slice(step.source.start, step.source.end);
    const name = currencies[sign];
    if (!name) return;
    let next = i + 1;
    while (steps[next]?.kind === 'equal' || steps[next]?.kind === 'styled') next++;
    const first = steps[i + 1];
    const last = steps[next - 1];
    if (!first || !last || next === i + 1) return;
    const other = steps[next];
    const [text, side] = added ? [source, 'source' as const] : [draft, 'draft' as const];
    if (!amount.test(text.slice(first[side].start, last[side].end).trim())) return;
    if (other && other.kind === (added ? 'missing' : 'added')) {
      if (!name.test(text.slice(other[side].start, other[side].end))) return;
      out[next] = { ...other, kind: 'styled' };
      out[i] = { ...step, kind: 'styled' };
    } else if (added && !other && name.test(/^\s+(\p{L}+)/u.exec(source.slice(last.source.end))?.[1] ?? ''))
      out[i] = { ...step, kind: 'styled' };
  });
  return out;
}
