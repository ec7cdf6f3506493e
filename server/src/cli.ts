import { main } from './cli/main.ts';
import { nodeIo } from './cli/nodeIo.ts';

void main(process.argv.slice(2), nodeIo(process)).then((code) => {
  process.exitCode = code;
});
