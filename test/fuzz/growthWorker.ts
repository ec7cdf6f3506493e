import { parentPort } from 'node:worker_threads';
import { documentFormatOf, proseOf } from '../../server/src/core/extract/registry.ts';
import { readBibliography } from '../../server/src/core/library/bibliography/readBibliography.ts';
import type { Prose } from '../../server/src/core/prose/prose.ts';
import { read } from '../../server/src/core/reading/read.ts';
import { parseConfig } from '../../server/src/host/config.ts';
import { glob } from '../../server/src/host/glob.ts';
import { docxOf } from '../support/packed.ts';

async function wordsOf(ending: string, text: string): Promise<Prose | null> {
  const format = documentFormatOf(`a${ending}`);
  if (format === null) return proseOf(`a${ending}`, text);
  const bytes = ending === '.docx' ? docxOf(text) : new TextEncoder().encode(text);
  const found = await (await format.load())(bytes);
  return 'prose' in found ? found.prose : null;
}

async function work(reader: string, text: string): Promise<void> {
  if (reader === 'glob') {
    for (const name of ['a'.repeat(250), 'a/'.repeat(100)]) glob(text)(name);
    return;
  }
  if (['.bib', '.yaml', '.json'].includes(reader)) {
    for (const { work: said } of readBibliography(`a${reader}`, text).references) void said.title;
    if (reader !== '.bib') parseConfig(text, 'stet.config.yaml');
    return;
  }
  const prose = await wordsOf(reader, text);
  if (prose !== null) read(prose);
}

parentPort?.on('message', async ({ reader, text }: { readonly reader: string; readonly text: string }) => {
  const before = process.cpuUsage();
  await work(reader, text);
  const { user, system } = process.cpuUsage(before);
  parentPort?.postMessage((user + system) / 1000);
});
