import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proseOf } from '../../server/src/core/extract/registry.ts';
import { quotesOf } from '../../server/src/core/reading/quotations/quotes.ts';
import { read } from '../../server/src/core/reading/read.ts';
import { CERTAIN } from '../../server/src/core/reading/speakers/confidence.ts';
import { listReading } from '../support/listing.ts';

const pool = (times: number): string => 'The town has a pool and the pool has a roof. '.repeat(times);
/** What stands for the words of a whole text in `readings.txt`; those that speak of themselves hardly enough, and not enough. */
const bodies: Readonly<Record<string, string>> = {
  '{ours just}': `${pool(14)} We dug it. It is ours.`,
  '{ours hardly}': `${pool(16)} We dug it. It is ours.`,
  '{mine just}': `${pool(11)} I dug it. It is mine.`,
  '{mine hardly}': `${pool(12)} I dug it. It is mine.`,
  '{mine briefly}': `${pool(4)} I dug it. It is mine. So it is.`,
  '{thanks just}': `${pool(8)} We dug it. It is ours. Thank you.`,
  '{thanks hardly}': `${pool(9)} We dug it. It is ours. Thank you.`,
  '{thanks at length}': `${pool(4)} We dug it. It is ours. Thank you all for it. It is a deep pool.`,
  '{thanks briefly}': `${pool(4)} We dug it. It is ours. Thank you all for it. It is a pool.`,
  '{speech}': `Good evening, and thank you for coming. I have waited for this day and so have you. We dug the pool with our own hands, and I lost my
    spade in it. You lent me yours. We shall swim in it on Mondays, and on all the other days we shall look at it. I do not know who will mend
    the pump. I know who will pay for it. We will. My friends, let us not be afraid of the water, for it is our own. I thank you all.`,
  '{report}': `“The pool is deep,” Ida Moll said. The guild dug it in a year. “It is wide,” said Otto Ek. He lost a spade. “It is cold,” she said.
    The pump was made in Kell and nobody has mended it since. “It is ours,” she added. The guild went home at nine, and the town with it.`,
  '{short}': 'We dug the pool with our own hands, and I lost my spade in it. You lent me yours.',
};

/*
 * Small texts, a line each in `readings.txt` (⏎ ends a line of the text), and all that is read of each as it is now in
 * `listings/readings.txt`. Look through what changes, and take it over with `npx vitest run test/golden -u`.
 */
test('small texts of every kind', async () => {
  const lines = readFileSync(join(import.meta.dirname, 'readings.txt'), 'utf8')
    .trim()
    .split('\n');
  let file = 'text.md';
  const listed = lines.flatMap((line) => {
    if (line.startsWith('# ')) {
      file = line.endsWith('(plain text)') ? 'text.txt' : 'text.md';
      return ['', line];
    }
    const text = line
      .replaceAll('⏎', '\n')
      .replace(/\{[\w ]+\}/g, (name) => bodies[name]?.replace(/\s+/g, ' ') ?? name);
    return [line, ...listReading(read(proseOf(file, text))).map((one) => `  ${one}`)];
  });
  await expect(`${listed.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/readings.txt'));
});

test('small texts as `stet quotes` lists them', async () => {
  const lines = readFileSync(join(import.meta.dirname, 'readings.txt'), 'utf8')
    .trim()
    .split('\n');
  const texts = lines.filter((line) => !line.startsWith('# ') && !/\{|⏎/.test(line));
  // Single marks beside double ones, doubled apostrophes, and a text of nothing else.
  const marked = [
    '‘Late,’ said Moll. “Later,” said Ek.',
    "''Late,'' said Moll. 'Later,' said Ek.",
    '‘Late,’ said Moll.',
    '> Late.',
  ];
  const listed = [...texts, ...marked].flatMap((text) => {
    const reading = read(proseOf('text.md', text));
    const all = quotesOf(reading, { certain: 0.5 });
    const double = quotesOf(reading, { certain: CERTAIN, marks: 'double' });
    return [
      text,
      ...all.map((one) => `  ${JSON.stringify(one)}`),
      `  double ${double.map(({ start }) => start).join(' ')}`,
    ];
  });
  await expect(`${listed.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings/quotes.txt'));
});
