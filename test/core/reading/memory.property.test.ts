import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdown } from '../../../server/src/core/markup/markdown/markdown.ts';
import { noReading } from '../../../server/src/core/reading/memory.ts';
import { read } from '../../../server/src/core/reading/read.ts';
import type { Reading } from '../../../server/src/core/reading/reading.ts';

/** Paragraphs in which speech is given, carried on, cut, quoted again, set in, and not speech at all. */
const paragraph = fc.constantFrom(
  '“The tide took fourteen boats before dawn,” harbourmaster Ines Aldana said Monday. “Nobody had closed the gate.”',
  '“It was open,” he said, “and I told them so.”',
  '“It was open when I came.',
  '“It was open when I left,” she added. “That is all.”',
  'Tomas Brandt, who leads the council, called it “a slow emergency” for the town.',
  'The so-called “surge” was over by noon, according to Aldana.',
  'In a statement, the port said: “We regret the delay.”',
  '> We will not pay for a gate that the port should have closed.',
  '- “A wall does not lie,” Brandt said.\n- “It cracks,” he added.',
  'Aldana: “No.”',
  '## “Nobody asked,” says mayor',
  'The council met in the old hall by the river.',
  '“She told me, ‘Close it,’ and I did,” Mayor Oskar Reyes, a former pilot, told reporters.',
  'Aldana said the gate was open and that “nobody had closed it.”',
);

/** A reading without its prose's map, which is functions. */
const all = (reading: Reading): unknown => {
  const { prose: _, ...rest } = reading;
  return JSON.parse(JSON.stringify({ ...rest, genre: reading.genre }));
};

describe('reading with a memory', () => {
  it('is the reading without, whatever is typed', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat(12),
      fc.oneof(paragraph, fc.constantFrom('e', '”', '“', '\n\n', ' said', '')),
    );
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 10 }), fc.array(edit, { maxLength: 8 }), (paragraphs, edits) => {
        const memory = noReading();
        const markup = new Map<string, object>();
        let raw = paragraphs.join('\n\n');
        const check = () =>
          expect(all(read(markdown.read(raw, markup), memory))).toEqual(all(read(markdown.read(raw))));
        check();
        for (const [at, gone, words] of edits) {
          const from = at % (raw.length + 1);
          raw = raw.slice(0, from) + words + raw.slice(from + gone);
          check();
        }
      }),
      { numRuns: 150 },
    );
    // Long work on a busy machine is no fault.
  });

  it('reads one paragraph when a letter is typed', () => {
    const memory = noReading();
    const paragraphs = Array.from({ length: 40 }, (_, i) => `“The tide took ${i} boats,” Ines Aldana said.`);
    read(markdown.read(paragraphs.join('\n\n')), memory);
    const stretches = memory.nextId;
    const changed = paragraphs.with(20, '“The tide took 20 large boats,” Ines Aldana said.');
    read(markdown.read(changed.join('\n\n')), memory);
    expect(memory.nextId).toBe(stretches + 1);
  });
});
