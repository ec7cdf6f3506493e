import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import configSchema from '../../schemas/stet.config.schema.json';
import { main } from '../../server/src/cli/main.ts';
import { documentFormats, textFormats } from '../../server/src/core/extract/registry.ts';
import { markups } from '../../server/src/core/markup/registry.ts';
import { nodeHost } from '../../server/src/host/nodeHost.ts';
import { pages, proseOf, root, textOf } from './page.ts';

interface Tools {
  sections: readonly { readonly pages: readonly string[] }[];
  slugOf(heading: string): string;
}
const { sections }: Pick<Tools, 'sections'> = await import('../../tools/docs/pages.mjs' as string);
const { slugOf }: Pick<Tools, 'slugOf'> = await import('../../tools/docs/markdown.mjs' as string);

test('every page is in the navigation, or the page of a rule; each has one title', () => {
  const named = sections.flatMap((section) => section.pages.map((stem) => `docs/${stem}.md`));
  const written = pages().filter((page) => /^docs\/(?!rules\/|walkthrough\/)/.test(page));
  expect([...named].sort()).toEqual(written);
  const titles = written.map((page) => [
    page,
    textOf(page)
      .replace(/^```[\s\S]*?^```/gm, '')
      .match(/^# /gm)?.length,
  ]);
  expect(titles.filter(([, count]) => count !== 1)).toEqual([]);
});

/** The anchors of a page, as GitHub and the site make them. */
const anchorsOf = (page: string): readonly string[] =>
  [
    ...textOf(page)
      .replace(/^```[\s\S]*?^```/gm, '')
      .matchAll(/^#+ (.+)$/gm),
  ].map(([, heading = '']) => slugOf(heading.replace(/[`*]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')));

describe.each([...pages(), 'CHANGELOG.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'SECURITY.md'])('%s', (page) => {
  test('no link is dead', () => {
    const links = [...proseOf(textOf(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const dead = links
      .filter((link) => !/^(?:https:|mailto:|command:|vscode:)/.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.split('#');
        const file = path === '' ? page : normalize(join(dirname(page), path));
        if (!existsSync(join(root, file))) return true;
        return anchor !== undefined && !anchorsOf(file).includes(anchor);
      });
    expect(dead).toEqual([]);
  });
});

test('the page of formats names every ending, the page of configuration every key, that of models every tool', () => {
  const endings = [...documentFormats, ...textFormats, ...markups].flatMap((one) => one.endings);
  const missing = (page: string, words: readonly string[]): readonly string[] =>
    words.filter((word) => !textOf(page).includes(`\`${word}\``));
  expect(missing('docs/formats.md', endings)).toEqual([]);
  expect(
    missing(
      'docs/configuration.md',
      Object.keys(configSchema.properties).filter((key) => key !== '$schema'),
    ),
  ).toEqual([]);
  const tools = [...readFileSync(join(root, 'server/src/mcp/server.ts'), 'utf8').matchAll(/registerTool\(\s*'(\w+)'/g)];
  expect(tools.length).toBeGreaterThan(3);
  expect(
    missing(
      'docs/models.md',
      tools.map(([, name = '']) => name),
    ),
  ).toEqual([]);
});

test('every command that the documentation names is one', () => {
  const titles = new Set(manifest.contributes.commands.map(({ title }) => title));
  const named = pages().flatMap((page) =>
    [...textOf(page).matchAll(/\*Stet: ([^*\n]+)\*/g)].map(([, title = '']) => title),
  );
  expect(named.length).toBeGreaterThan(5);
  expect([...new Set(named)].filter((title) => !titles.has(title))).toEqual([]);
});

test('Stet finds nothing in its own documentation', async () => {
  let shown = '';
  const show = (text: string): void => {
    shown += text;
  };
  const args = ['check', '--sources', 'samples/newsroom/sources', '--format', 'line', 'docs', 'README.md'];
  const code = await main(args, { stdout: show, stderr: show, cwd: root, host: nodeHost(), color: false });
  expect([shown, code]).toEqual(['', 0]);
});

test('the README says in some 600 words what Stet is', () => {
  const words = proseOf(textOf('README.md')).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  expect(words.length).toBeLessThan(750);
});
