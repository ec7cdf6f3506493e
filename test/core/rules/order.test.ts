import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../server/src/core/analysis.ts';
import { makeLibrary } from '../../../server/src/core/library/library.ts';
import { makeSource } from '../../../server/src/core/library/source.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';

const words = 'Every lamp on the causeway had burned out long before our last carriage came over from the island';
const library = makeLibrary(
  [
    makeSource(
      'sources/causeway.txt',
      `Lamps out on causeway\n\n“${words},” signalman Karl Voss said on Friday. “It was dark.”\n`,
    ),
  ],
  [],
);

/** The draft with the first fix of its finding on wording made. */
function mended(raw: string): string | null {
  const { findings } = createAnalysis(library, defaultSettings).check({ path: 'draft.md', raw });
  const fix = findings
    .find(({ rule }) => /quotation|meaning|omission/.test(rule))
    ?.fixes()
    .find(({ safe }) => safe);
  if (!fix) return null;
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, newText }) => all.slice(0, span.start) + newText + all.slice(span.end), raw);
}

const draftOf = (quoted: string): string => `“${quoted},” Karl Voss said.\n`;

describe('words in another order', () => {
  it.each([
    ['two neighbours', 'lamp on', 'on lamp'],
    ['the first two', 'Every lamp', 'Lamp every'],
    ['the last two', 'the island', 'island the'],
    [
      'a word moved far',
      'had burned out long before our last carriage',
      'burned out long before our last carriage had',
    ],
    ['two stretches exchanged', 'before our last carriage came over', 'came over before our last carriage'],
    ['two exchanges', 'Every lamp on the causeway had burned', 'Lamp every on causeway the had burned'],
  ])('are put back: %s', (_, theirs, mine) => {
    expect(mended(draftOf(words.replace(theirs, mine)))).toBe(draftOf(words));
  });

  it('are put back beside a changed word', () => {
    expect(mended(draftOf(words.replace('lamp on', 'on lamp').replace('carriage', 'waggon')))).toBe(draftOf(words));
  });

  it('are put back with the draft’s emphasis and callouts left where they are', () => {
    const draft = draftOf(words.replace('lamp on the', 'on *lamp* the[^1]'));
    expect(mended(`${draft}\n[^1]: Seen at noon.\n`)).toBe(
      `${draftOf(words.replace('on the', '*on* the[^1]'))}\n[^1]: Seen at noon.\n`,
    );
  });

  it.each([
    [
      'beside an omission',
      '“Every on lamp the causeway had burned out … our last carriage came over from the island,”',
    ],
    [
      'beside brackets',
      '“Every lamp the on causeway had burned out long before our last [railway] carriage came over,”',
    ],
    ['over two sentences', '“[E]very lamp on the causeway out burned had long before our last carriage came over,”'],
  ])('are put back %s, which stays', (_, quoted) => {
    const after = mended(`${quoted} Karl Voss said.\n`) ?? '';
    expect(after).toContain('very lamp on the causeway had burned out');
    expect(after.match(/[…[]/g)).toEqual(quoted.match(/[…[]/g));
  });

  it('are put back wherever any two neighbours were exchanged', () => {
    const all = words.split(' ');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: all.length - 2 }), (at) => {
        const other = [...all];
        [other[at], other[at + 1]] = [all[at + 1] as string, all[at] as string];
        expect(mended(draftOf(other.join(' ')))).toBe(draftOf(words));
      }),
      { numRuns: 40 },
    );
  });
});
