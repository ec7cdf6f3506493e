// What reading a PDF costs beside taking its characters in the file's own order, as unpdf gives them: milliseconds a page.
import { readdirSync, readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';

const folder = new URL('../documents/', import.meta.url);
const rounds = 5;

/** Prints a row for each PDF of the test documents that opens, the best of five rounds each. */
export async function documents(engine, say) {
  say('\n## PDF: laid out as it is read\n');
  say('| document | pages | ms a page | characters alone | times |');
  say('|---|---|---|---|---|');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.pdf') && file !== 'locked.pdf')) {
    const bytes = readFileSync(new URL(name, folder));
    const [ours, theirs] = [[], []];
    let pages = 0;
    for (let round = 0; round < rounds; round++) {
      ours.push(await timed(() => engine.readPdf(bytes)));
      theirs.push(
        await timed(async () => {
          pages = (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).totalPages;
        }),
      );
    }
    const [mine, plain] = [ours, theirs].map((times) => Math.min(...times) / pages);
    say(`| ${name} | ${pages} | ${mine.toFixed(1)} | ${plain.toFixed(1)} | ${(mine / plain).toFixed(2)} |`);
  }
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
