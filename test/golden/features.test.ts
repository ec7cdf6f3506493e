import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proseOf } from '../../server/src/core/extract/registry.ts';
import { english } from '../../server/src/core/language/en/english.ts';
import coverage from '../../server/src/core/language/en/model/coverage.json' with { type: 'json' };
import ranker from '../../server/src/core/language/en/model/ranker.json' with { type: 'json' };
import speakers from '../../server/src/core/language/en/model/speakers.json' with { type: 'json' };
import { type Feature, FeatureTable, nameOf } from '../../server/src/core/language/learned/feature.ts';
import type { Prose } from '../../server/src/core/prose/prose.ts';
import { quotationsOf } from '../../server/src/core/reading/quotations/quotations.ts';
import type { RankingCase } from '../../server/src/core/reading/speakers/decide.ts';
import { saidOf } from '../../server/src/core/reading/speakers/decide.ts';
import { coverageFeatures } from '../../server/src/core/reading/speakers/saying.ts';
import { speakersOf } from '../../server/src/core/reading/speakers/speakers.ts';
import { stretchesOf } from '../../server/src/core/reading/stretches.ts';
import type { Token } from '../../server/src/core/reading/syntax/tokens.ts';
import { topicFiles, topicOf } from '../support/topics.ts';

const weights: Readonly<Record<string, number>> = ranker.weights;
/** Of what the ranker's weights come to, and of the trees' features, so much is seen in the drawn texts. */
const LEAST_SEEN = { weights: 0.4, trees: 0.8 };

const topics = topicFiles()
  .filter((file) => file.startsWith('reading/'))
  .map(topicOf);

/** How often the speakers' model sees each of its features in the drawn texts for reading. */
const seenInTopics = (async (): Promise<ReadonlyMap<string, number>> => {
  const seen = new Map<string, number>();
  const count = (features: readonly Feature[]): void => {
    for (const feature of features) seen.set(nameOf(feature), (seen.get(nameOf(feature)) ?? 0) + 1);
  };
  const observe = (one: RankingCase): void => [one.none, one.speech, ...one.features, saidOf(one)].forEach(count);
  const readProse = (prose: Prose): void => {
    const quoted = quotationsOf(prose);
    speakersOf(prose, quoted, stretchesOf(prose, quoted, english), english.speakers.model, undefined, observe);
  };
  for (const { sources, cases } of topics) {
    for (const { reading } of await sources()) readProse(reading.prose);
    for (const { draft } of cases) readProse(proseOf(draft.path, draft.raw));
  }
  return seen;
})();

/** Somebody and the words that may make them speak, a line each. */
function framesOf({ text, ...prose }: Prose): readonly string[] {
  const stretches = stretchesOf({ text, ...prose }, quotationsOf({ text, ...prose }), english);
  const words = (tokens: readonly Token[], from: number, to: number): string =>
    tokens
      .slice(from, to + 1)
      .map((token) => token.text)
      .join(' ');
  return [...stretches.blocks, ...[...stretches.insides.values()].flat()].flatMap(({ tokens, frames }) =>
    frames.map(({ kind, phrase, cueFrom, cueTo, say, form, ...is }) => {
      const members = phrase.members.map(([from, to]) => `+${words(tokens, from, to)}`);
      const roles = phrase.roles.map(({ start, end }) => `(${text.slice(start, end)})`);
      const name = phrase.nameFrom < 0 ? '' : `=${words(tokens, phrase.nameFrom, phrase.nameTo)}`;
      const marks = (['inherited', 'negated', 'passive', 'embedded'] as const).filter((one) => is[one]);
      const who = [phrase.type, phrase.group ? 'group' : '', phrase.head, name, ...roles, ...members];
      const cue = [kind, words(tokens, cueFrom, cueTo), say, form, ...marks];
      return `${words(tokens, phrase.from, phrase.to)} [${who.filter(Boolean).join(' ')}] <- ${cue.join(' ')}`;
    }),
  );
}

test('who may speak, sentence by sentence', async () => {
  const lines: string[] = [];
  for (const { sources } of topics)
    for (const { path, reading } of await sources()) lines.push(`# ${path}`, ...framesOf(reading.prose), '');
  await expect(lines.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'listings/frames.txt'));
});

/*
 * The weights and trees were learned over what these features meant then: whoever changes one learns anew (`npm run eval:attribution
 * -- --learn`), and takes the list over with `npx vitest run test/golden -u`.
 */
test('the features of a speaker are those that the weights were learned over', async () => {
  const lines = [...(await seenInTopics)].map(([name, times]) => `${name} ${times}`);
  await expect(`${lines.sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'listings/features.txt'),
  );
});

test('the features that the model knows are there to be seen', async () => {
  const seen = new Set([...(await seenInTopics).keys(), ...coverageFeatures(99).map(nameOf)]);
  const asked = [...Object.keys(ranker.weights), ...coverage.features, ...speakers.features];
  // What a feature is about, before its values.
  const about = (name: string): string => name.split('|')[0] as string;
  const known = new Set([...seen].map(about));
  expect([...new Set(asked.map(about))].filter((one) => !known.has(one))).toEqual([]);
  // A value that these few texts never show may be rare; most of what counts is not.
  const mass = (names: readonly string[]): number => names.reduce((sum, name) => sum + Math.abs(weights[name] ?? 0), 0);
  expect(mass(asked.filter((name) => seen.has(name))) / mass(asked)).toBeGreaterThan(LEAST_SEEN.weights);
  const trees = [...coverage.features, ...speakers.features];
  expect(trees.filter((name) => seen.has(name)).length / trees.length).toBeGreaterThan(LEAST_SEEN.trees);
});

test('the features that the model knows are all told apart', () => {
  const asked = [...coverage.features, ...speakers.features].map((name): [string, number] => [name, 1]);
  for (const known of [Object.entries(weights), asked]) {
    const table = new FeatureTable(known);
    expect(table.isExact).toBe(true);
    for (const [name, value] of known) expect(table.get(name.split('|'))).toBe(value);
  }
});
