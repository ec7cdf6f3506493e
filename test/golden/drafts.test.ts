import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { draw } from '../support/draw.ts';
import { readSource } from '../support/sources.ts';

/*
 * Drafts with their findings drawn under them, a file a topic: sources first (`//- sources/<name>`), then cases
 * (`//- draft <name>`). What an editor would say was written before the program was asked.
 */
const folder = join(import.meta.dirname, '../drafts');
const drawn = /^\s*\^~* [a-z-]+( \[stet: .*\])?$/;

/** Before the name of a case that does not hold yet. */
const open = '(open) ';

interface Topic {
  readonly sources: readonly { readonly path: string; readonly raw: string }[];
  readonly cases: readonly { readonly name: string; readonly expected: string }[];
}

function topicOf(text: string): Topic {
  const parts = text.split(/^\/\/- (.+)\n/m);
  const sources: { path: string; raw: string }[] = [];
  const cases: { name: string; expected: string }[] = [];
  for (let i = 1; i < parts.length; i += 2) {
    const title = (parts[i] as string).trim();
    const body = (parts[i + 1] as string).replace(/\n+$/, '\n');
    if (title.startsWith('sources/')) sources.push({ path: title, raw: body });
    else cases.push({ name: title.replace(/^draft\s*/, ''), expected: body });
  }
  return { sources, cases };
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const { sources, cases } = topicOf(readFileSync(join(folder, file), 'utf8'));
  const library = makeLibrary(await Promise.all(sources.map(readSource)), []);
  const judge = ({ expected }: { readonly expected: string }): void => {
    const raw = `${expected
      .split('\n')
      .filter((line) => !drawn.test(line))
      .join('\n')
      .trim()}\n`;
    const { findings } = createAnalysis(library, defaultSettings).check({ path: 'draft.md', raw });
    const found = draw(
      raw,
      findings.filter((finding) => !finding.stet),
      false,
    );
    expect(found).toBe(`\n${expected.trim()}\n`);
  };
  describe(file, () => {
    for (const one of cases) {
      // What an editor would say and the program does not yet; a case that begins to hold must lose its mark.
      const run = one.name.startsWith(open) ? test.fails : test;
      run(one.name, () => judge(one));
    }
  });
}
