// The browser in which the workbench runs: Chromium of the system, found or installed, never downloaded by hand.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const macs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium, or null. `CHROMIUM` in the environment wins. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...macs];
  return candidates.find((file) => existsSync(file)) ?? null;
}

/** Finds Chromium or, on Debian and its kin where this user may install packages, installs it. Throws with what to do. */
export function requireChromium() {
  const found = findChromium();
  if (found) return found;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-qq', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2], env }).status === 0;
  };
  if (process.platform === 'linux') {
    console.error('No Chromium here: installing it with apt-get …');
    const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'];
    if (apt('update') && apt(...packages)) return requireInstalled();
  }
  throw new Error('VS Code from npm needs Chromium: install it, or name one in the environment variable CHROMIUM.');
}

function requireInstalled() {
  const found = findChromium();
  if (found) return found;
  throw new Error('apt-get installed Chromium, but it is not on the PATH.');
}

/** A headless page of 1280 × 800 that talks to this machine only. */
export async function openBrowser() {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [
      '--no-sandbox', // as root, which build machines are, Chromium has no other way
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { browser, page: await context.newPage() };
}
