import { version } from '../../package.json';

// Who asks for the version alone waits for nothing else to be read.
if (/^(?:--version|-v)$/.test(process.argv[2] ?? '')) process.stdout.write(`${version}\n`);
else void import('./cli/program.ts');
