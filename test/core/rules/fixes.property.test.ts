import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../server/src/core/analysis.ts';
import type { Fix } from '../../../server/src/core/drafting/fix.ts';
import { makeLibrary } from '../../../server/src/core/library/library.ts';
import { makeSource } from '../../../server/src/core/library/source.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';

const text = `Pilots ask for a light

“I will go home when the storm has passed the point. We've asked for a light on the mole for eleven years, and nobody has answered,” pilot Tove Ramsay said on Monday. “It isn't the money that they haven't got, it's the will.”

The light would cost 40,000 crowns. A report of 2019–20, which the council keeps in a drawer, says that three boats were lost for want of it, and that no more than two could have been saved without it.

“They're going to build it before the winter, or I shall not vote for them,” said Ramsay, who has steered the ferry since she was twenty.`;

const library = makeLibrary([makeSource('sources/light.txt', text)], []);
const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((m) => ({
  start: m.index,
  end: m.index + m[0].length,
  text: m[0],
}));
const others = [
  'will',
  'I’ll',
  'we',
  'not',
  'harbour',
  'never',
  'twelve',
  'and',
  'He’ll',
  'it’s',
  'the',
  'Were',
  'lights',
];

/** A run of the source's words with a few changed, put in, left out, or cut off at its head. */
const quoted = fc
  .tuple(
    fc.nat(words.length - 8),
    fc.integer({ min: 5, max: 18 }),
    fc.array(fc.tuple(fc.nat(17), fc.constantFrom('change', 'add', 'drop'), fc.constantFrom(...others)), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.boolean(),
  )
  .map(([from, length, changes, raised]) => {
    const chosen = words.slice(from, from + length);
    const slots = chosen.map((word, i) => text.slice(word.start, chosen[i + 1]?.start ?? word.end));
    for (const [at, how, other] of changes) {
      const i = at % slots.length;
      const slot = slots[i] as string;
      if (how === 'drop') slots[i] = '';
      else if (how === 'add') slots[i] = `${other} ${slot}`;
      else slots[i] = slot.replace(/^[\p{L}\p{N}]+(?:['’][\p{L}]+)*/u, other);
    }
    const quote = slots
      .join('')
      .replace(/[“”\n]+/g, ' ')
      .replace(/ +/g, ' ')
      .trim();
    return raised ? quote.charAt(0).toUpperCase() + quote.slice(1) : quote;
  })
  .filter((quote) => quote.split(' ').length >= 4);

const applied = (raw: string, fix: Fix): string =>
  [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end), raw);

const check = (raw: string) => createAnalysis(library, defaultSettings).check({ path: 'draft.md', raw });
const wordingRules = /^(?:reversed-meaning|spliced-quotation|altered-quotation|unmarked-omission|quotation-not-found)$/;

describe('a safe fix', () => {
  it('makes the quotation sound, and begins where the source’s sentence or clause does', () => {
    let [offered, looked] = [0, 0];
    fc.assert(
      fc.property(quoted, (quote) => {
        const raw = `“${quote},” Ramsay said.\n`;
        looked++;
        for (const { rule, fixes } of check(raw).findings) {
          if (!wordingRules.test(rule)) continue;
          for (const fix of fixes().filter(({ safe }) => safe)) {
            offered++;
            const after = applied(raw, fix);
            const left = check(after).findings.filter((finding) => wordingRules.test(finding.rule));
            expect(
              left.map((finding) => finding.message),
              `${raw}${after}`,
            ).toEqual([]);
            // A first word that is large here and small there opens a clause of the source.
            const [first, second] = after.slice(1).split(/\s+/) as [string, string];
            const at = text.toLowerCase().indexOf(`${first} ${second}`.replace(/[,.’”]+$/, '').toLowerCase());
            if (at > 0 && /^\p{Lu}/u.test(first) && /^\p{Ll}/u.test(text.slice(at)))
              expect(text.slice(0, at), after).toMatch(/[.!?,:;“”]\s*$|\n$|\b(?:that|and|or|when|which|who|for)\s$/);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(offered).toBeGreaterThan(looked / 4);
  });
});
