#!/usr/bin/env node
// A real VS Code from npm behind flags of the desktop's `code`, for machines that cannot download the desktop build.
//   vscode-host.mjs install
//   vscode-host.mjs [--port=N] [--extensionDevelopmentPath=DIR | --install-extension=FILE] [--open=FILE] FOLDER     serves until Ctrl-C
//   vscode-host.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE FOLDER                        runs the suite, exits with its code
// @vscode/test-electron spawns the last form when it is given this file as its VS Code.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { installHost } from './host/install.mjs';

const text = { type: 'string' };
const { values, positionals } = parseArgs({
  options: {
    port: text,
    open: text,
    extensionDevelopmentPath: text,
    extensionTestsPath: text,
    'install-extension': text,
  },
  allowPositionals: true,
  strict: false, // the desktop's other flags are passed over
});
const absolute = (file) => (typeof file === 'string' ? path.resolve(file) : undefined);
const options = {
  folder: path.resolve(positionals[0] ?? '.'),
  extension: absolute(values.extensionDevelopmentPath),
  tests: absolute(values.extensionTestsPath),
  vsix: absolute(values['install-extension']),
  open: absolute(values.open),
  port: Number(values.port ?? 0),
};

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
try {
  if (positionals[0] === 'install') installHost();
  else if (options.tests) {
    const { runSuite } = await import('./host/suite.mjs');
    process.exit(await runSuite(options));
  } else {
    const { serve } = await import('./host/serve.mjs');
    const { url } = await serve(options);
    console.log(`\nVS Code is at\n\n  ${url}\n\nOpen it in a browser. Ctrl-C stops it.`);
    setInterval(() => {}, 1 << 30);
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
