// Runs a suite inside VS Code's extension host, in a headless page, and answers its exit code.
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { openBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

/** What the workbench says of itself in every run without a network or a native module. */
const noise =
  /spdlog|bindings file|watchdog|AgentHost|open-vsx|Canceled|AccountPolicyGate|Creating a socket|grace time|Service Worker|builtin extensions/;

/** `options` as serve.mjs takes them, with `tests`. Ends with 1 after `limit` milliseconds without a word. */
export async function runSuite(options, limit = 900_000) {
  const { url, stop } = await serve(options);
  const { browser, page } = await openBrowser();
  const wait = silence(limit);
  try {
    // The two functions that VS Code calls on its window in a run with extensionTestsPath.
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      wait.heard();
      const line = format(...args);
      if (process.env.VERBOSE || !noise.test(line)) console.log(line);
    });
    const code = await exitOf(page, url, wait);
    if (code !== 0) await page.screenshot({ path: path.join(os.tmpdir(), 'stet-vscode-failed.png') });
    return code;
  } finally {
    wait.over();
    await browser.close();
    stop();
  }
}

function exitOf(page, url, wait) {
  return new Promise((resolve, reject) => {
    wait.tooLong.then(resolve);
    page
      .exposeFunction('codeAutomationExit', resolve)
      .then(() => page.goto(url))
      .catch(reject);
  });
}

/** However slow a machine is, a suite that lives says so from time to time. */
function silence(limit) {
  let late;
  let end;
  const tooLong = new Promise((resolve) => {
    end = () => {
      console.error(`VS Code has said nothing for ${limit / 1000} s`);
      resolve(1);
    };
  });
  const heard = () => {
    clearTimeout(late);
    late = setTimeout(end, limit);
  };
  heard();
  return { tooLong, heard, over: () => clearTimeout(late) };
}
