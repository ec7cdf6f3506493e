import { main } from './main.ts';
import { nodeIo } from './nodeIo.ts';

void main(process.argv.slice(2), nodeIo(process)).then((code) => {
  process.exitCode = code;
});
