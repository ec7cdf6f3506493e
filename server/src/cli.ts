import { version } from '../../package.json';

// Who asks for the version alone waits for nothing else to be read.
if (/^(?:--version|-v)$/.test(process.argv[2] ?? '')) process.stdout.write(`${version}\n`);
else void start();

/**
 * A check of one draft is over before what is optimised for it early has paid; what takes longer takes no longer by it. V8's own
 * measure for optimising a function is some 130,000 bytes of bytecode run.
 */
async function start(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--interrupt-budget=1000000');
  await import('./cli/program.ts');
}
