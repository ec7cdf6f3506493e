import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import axe from 'axe-core';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from './page.ts';

/** The tools are plain JavaScript. */
interface Tools {
  findChromium(): string | null;
  openBrowser(): Promise<{ browser: Browser; page: Page }>;
}
const { findChromium, openBrowser }: Tools = await import('../../tools/host/browser.mjs' as string);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-site-'));
  execFileSync(process.execPath, ['tools/docs-build.mjs', join(folder, 'stet')], { cwd: root, stdio: 'pipe' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = (): string => join(folder, 'stet');
const built = (): readonly string[] =>
  readdirSync(site(), { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const documentOf = (page: string) => parseHTML(readFileSync(join(site(), page), 'utf8')).document;

test('every link and picture of the site leads somewhere, and nothing is loaded from elsewhere', () => {
  const htmls = built().filter((name) => name.endsWith('.html'));
  expect(htmls.length).toBeGreaterThan(40);
  const documents = new Map(htmls.map((page) => [page, documentOf(page)]));
  const dead: string[] = [];
  for (const [page, document] of documents) {
    for (const node of document.querySelectorAll('[href], [src]')) {
      const target = node.getAttribute('href') ?? node.getAttribute('src') ?? '';
      const isLink = node.tagName === 'A';
      if (/^https:/.test(target) && isLink) continue;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path)).replaceAll('\\', '/');
      const there = /^[a-z]+:/.test(target) ? false : existsSync(join(site(), file));
      if (!there || (anchor !== undefined && !documents.get(file)?.getElementById(anchor)))
        dead.push(`${page}: ${target}`);
    }
  }
  expect(dead).toEqual([]);
});

test('every page has a title, one heading of the first order, and a name for each picture', () => {
  for (const page of built().filter((name) => name.endsWith('.html'))) {
    const document = documentOf(page);
    expect([page, document.querySelectorAll('h1').length]).toEqual([page, 1]);
    expect(document.title).not.toBe('');
    for (const image of document.querySelectorAll('main img')) expect(image.getAttribute('alt')).not.toBe('');
  }
});

describe.skipIf(findChromium() === null)('the site in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  let page: Page;
  let server: Server;
  let address = '';
  beforeAll(async () => {
    server = serving(folder);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/stet`;
    ({ browser, page } = await openBrowser());
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test.each(
    ['index', 'rules/altered-quotation', 'start/reporter', 'citations'].flatMap((stem) => [
      [stem, 'light', 1280] as const,
      [stem, 'dark', 360] as const,
    ]),
  )('axe finds no violation: %s, %s, %i px', async (stem, colorScheme, width) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${address}/${stem}.html`);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('what is searched for is found by keyboard alone, and opens at its section', async () => {
    await page.goto(`${address}/index.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('speaker not checked');
    const first = page.locator('#found a').first();
    await first.filter({ hasText: 'Speaker not checked?' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/troubleshooting.html#speaker-not-checked');
    await page.keyboard.press('/');
    await page.keyboard.type('altered-quotation');
    await page.locator('#found a').filter({ hasText: 'altered-quotation' }).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#found').isHidden()).toBe(true);
    await page.locator('#search').fill('zzqx');
    await page.locator('#found').filter({ hasText: 'Nothing found' }).waitFor();
  });
});

/** A folder over HTTP, for this machine alone. */
function serving(of: string): Server {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.css': 'text/css',
    '.js': 'text/javascript',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
  };
  return createServer(({ url = '/' }, response) => {
    const file = normalize(join(of, new URL(url, 'http://localhost').pathname));
    if (!file.startsWith(of) || !existsSync(file) || !statSync(file).isFile())
      return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
}
