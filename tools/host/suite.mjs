// Runs a suite inside VS Code's extension host, in a headless page, and answers its exit code.
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { openBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

/** What the workbench says of itself in every run without a network or a native module. */
const noise =
  /spdlog|bindings file|watchdog|AgentHost|open-vsx|Canceled|AccountPolicyGate|Creating a socket|grace time|Service Worker|builtin extensions/;

/** `options` as serve.mjs takes them, with `tests`. Ends with 1 after `limit` milliseconds without a result. */
export async function runSuite(options, limit = 150_000) {
  const { url, stop } = await serve(options);
  const { browser, page } = await openBrowser();
  try {
    // The two functions that VS Code calls on its window in a run with extensionTestsPath.
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      const line = format(...args);
      if (process.env.VERBOSE || !noise.test(line)) console.log(line);
    });
    const code = await exitOf(page, url, limit);
    if (code !== 0) await page.screenshot({ path: path.join(os.tmpdir(), 'stet-vscode-failed.png') });
    return code;
  } finally {
    await browser.close();
    stop();
  }
}

function exitOf(page, url, limit) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      console.error(`VS Code gave no result within ${limit / 1000} s`);
      resolve(1);
    }, limit);
    const done = (code) => {
      clearTimeout(late);
      resolve(code);
    };
    page
      .exposeFunction('codeAutomationExit', done)
      .then(() => page.goto(url))
      .catch(reject);
  });
}
