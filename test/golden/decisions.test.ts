import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proseOf } from '../../server/src/core/extract/registry.ts';
import { english } from '../../server/src/core/language/en/english.ts';
import { type Feature, nameOf } from '../../server/src/core/language/learned/feature.ts';
import { quotationsOf } from '../../server/src/core/reading/quotations/quotations.ts';
import { read } from '../../server/src/core/reading/read.ts';
import type { Candidate } from '../../server/src/core/reading/speakers/candidates.ts';
import type { RankingCase } from '../../server/src/core/reading/speakers/decide.ts';
import { saidOf } from '../../server/src/core/reading/speakers/decide.ts';
import { speakersOf } from '../../server/src/core/reading/speakers/speakers.ts';
import { stretchesOf } from '../../server/src/core/reading/stretches.ts';
import { listReading } from '../support/listing.ts';

/*
 * How it is decided who speaks each quotation of small texts, a line each in `decisions.txt` (⏎ ends a line of the text), `readings.txt`,
 * `parts.txt` and `judgements.txt`: what the quotation shows of itself, who may speak it, what the model sees of each (as one number, which
 * changes with any feature) and what comes of it. As it is now: look through what changes, and take it over with `npx vitest run test/golden -u`.
 */
const linesOf = (file: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('⏎', '\n'));

/** One number for a list of features (FNV-1a). */
function numberOf(features: readonly Feature[]): string {
  let hash = 0x811c9dc5;
  for (const c of features.map(nameOf).join(' '))
    hash = Math.imul(hash ^ (c.codePointAt(0) as number), 0x01000193) >>> 0;
  return (hash >>> 12).toString(36);
}

const yes = (facts: Readonly<Record<string, boolean>>): string =>
  Object.entries(facts)
    .flatMap(([name, is]) => (is ? [name] : []))
    .join(' ');

function decided(one: RankingCase): string {
  const { traits, candidates, features, none, speech, prior, best, decision } = one;
  const { words, shape, last, before, after, titled, single, alone, work, manner } = traits;
  const shown = [words, shape, last, before, after, yes({ titled, single, alone, work, manner })]
    .filter(Boolean)
    .join(' ');
  const who = candidates.map(({ frame, stretch, blocks, carried }: Candidate, i: number) => {
    const { tokens } = stretch;
    const name = tokens
      .slice(frame.phrase.from, frame.phrase.to + 1)
      .map(({ text }) => text)
      .join(' ');
    return `${i === best ? '*' : ''}${name} ${tokens[frame.cueTo]?.text ?? ''}${blocks === 0 ? '' : ` ${blocks}`}${carried ? ' again' : ''} ${numberOf(features[i] ?? [])}`;
  });
  const sums = [prior, decision.confidence, decision.speech].map((n) => n.toFixed(2)).join(' ');
  return `  ${shown} | ${numberOf(none)} ${numberOf(speech)} ${numberOf(saidOf(one))} | ${sums} | ${who.join(', ')}`;
}

function decisionsIn(text: string): readonly string[] {
  const prose = proseOf('text.md', text);
  const quoted = quotationsOf(prose);
  const lines: string[] = [];
  speakersOf(prose, quoted, stretchesOf(prose, quoted, english), english.speakers.model, undefined, (one) =>
    lines.push(decided(one)),
  );
  return lines;
}

const kept = (file: string, lines: readonly string[]): Promise<void> =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'listings', file));

test('how it is decided who speaks', async () => {
  const parts = linesOf('parts.txt');
  const sentences = parts.slice(
    1,
    parts.findIndex((line, i) => i > 0 && line.startsWith('# ')),
  );
  const judgements = linesOf('judgements.txt');
  const drafts = judgements.slice(1, judgements.indexOf('# sources'));
  const small = linesOf('readings.txt').filter((line) => !line.startsWith('# ') && !line.includes('{'));
  const lines = [...linesOf('decisions.txt'), ...drafts, ...sentences, ...small].flatMap((text) => [
    text.replaceAll('\n', '⏎'),
    ...decisionsIn(text),
  ]);
  await kept('decisions.txt', lines);
});

test('who is read to speak', async () => {
  const lines = linesOf('decisions.txt').flatMap((text) => [
    text.replaceAll('\n', '⏎'),
    ...listReading(read(proseOf('text.md', `The fair\n\nIt rained.\n\n${text}\n`))).map((line) => `  ${line}`),
  ]);
  await kept('spoken.txt', lines);
});
