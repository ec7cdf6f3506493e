import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { sheetOf } from '../../server/src/core/answers/sheet/sheet.ts';
import { stateOrder } from '../../server/src/core/answers/words/stateWords.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { inEnglish } from '../../server/src/core/messages/say.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { htmlSheet } from '../../server/src/sheet/html.ts';

/** The tools are plain JavaScript. */
interface Tools {
  findChromium(): string | null;
  openBrowser(): Promise<{ browser: Browser; page: Page }>;
}
const { findChromium, openBrowser }: Tools = await import('../../tools/host/browser.mjs' as string);

/** The sheet of the sample in a real browser. Without a Chromium these are skipped, and the run says so. */
const here = findChromium() !== null;
const samples = join(import.meta.dirname, '../../samples/newsroom');

/** The sample’s sheet; with `states`, its quotations in every state by turns, to be looked at. */
function sample(states: 'its own' | 'every' = 'its own'): string {
  const read = (name: string): string => readFileSync(join(samples, name), 'utf8');
  const sources = ['isaksen-interview.md', 'orrin-leak.md', 'reservoir-fund.txt'].map((name) => `sources/${name}`);
  const library = makeLibrary(
    sources.map((path) => makeSource(path, read(path))),
    [{ path: 'sources/scan.pdf', reason: 'no text layer' }],
  );
  const sheet = createAnalysis(library, defaultSettings).ask({ path: 'draft.md', raw: read('draft.md') }, sheetOf);
  const entries = sheet.entries.map((entry, i) => ({
    ...entry,
    state: stateOrder[i % stateOrder.length] ?? entry.state,
  }));
  return htmlSheet([states === 'every' ? { ...sheet, entries } : sheet], {
    say: inEnglish,
    made: '21 March 2025 at 18:00',
    name: (path) => path,
    href: ({ path }) => path,
  });
}

describe.skipIf(!here)('the sheet in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    ({ browser, page } = await openBrowser());
  });
  afterAll(() => browser?.close());

  async function show(width: number, colorScheme: 'light' | 'dark', states?: 'every'): Promise<void> {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, media: 'screen', reducedMotion: 'reduce' });
    await page.setContent(sample(states));
  }

  test.each([
    ['wide', 1440, 'light', undefined],
    ['wide', 1440, 'dark', undefined],
    ['narrow', 360, 'light', undefined],
    ['narrow', 360, 'dark', undefined],
    ['every state', 1440, 'light', 'every'],
    ['every state', 1440, 'dark', 'every'],
  ] as const)('axe finds no violation: %s, %i px, %s', async (_, width, colorScheme, states) => {
    await show(width, colorScheme, states);
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
  });

  test('nothing is wider than the page', async () => {
    for (const width of [320, 768, 1440]) {
      await show(width, 'light');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });

  test('the keyboard leads from a number to its card', async () => {
    await show(1440, 'light');
    await page.locator('.draft .number').nth(19).focus();
    await page.keyboard.press('Enter');
    const card = page.locator('.card:target');
    expect(await card.locator('.state').textContent()).toContain('Not found');
    expect(await card.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  });

  test('in forced colours shapes and words still tell the verdicts', async () => {
    await show(1440, 'dark');
    await page.emulateMedia({ forcedColors: 'active' });
    const style = (selector: string, property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).${property}`);
    expect(await style('.card del', 'textDecorationLine')).toBe('line-through');
    expect(await style('.card ins', 'textDecorationLine')).toBe('underline');
    expect(await style('.draft .fault', 'textDecorationStyle')).toBe('wavy');
    expect(await page.locator('.draft .number').first().textContent()).toBe('1 ✗');
    expect(await page.locator('.card .state').first().textContent()).toContain('Wrong');
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('in print the draft is whole and no card is cut', async () => {
    for (const format of ['A4', 'Letter'] as const) {
      await show(1440, 'light');
      await page.emulateMedia({ media: 'print' });
      const whole = await page
        .locator('.draft')
        .evaluate((element) => element.scrollHeight <= element.clientHeight + 1);
      expect(whole).toBe(true);
      expect(await page.evaluate("getComputedStyle(document.querySelector('.card')).breakInside")).toBe('avoid');
      const pdf = await page.pdf({ format, printBackground: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });
});
