import { Range, WorkspaceEdit, workspace } from 'vscode';
import { test, until } from './harness.ts';
import { figures, say } from './measured.ts';
import { altered, problem } from './waiting.ts';
import { inFolder, problemsOf, rangeOf, show } from './workspace.ts';

test('measured: from a keystroke to the line under the word, and to its going, on the sample', async () => {
  const sample = await show(inFolder('draft.md'));
  await problem(sample, () => true);
  const word = rangeOf(sample, 'seeping');
  const [times, gone]: [number[], number[]] = [[], []];
  const replace = async (range: Range, words: string): Promise<number> => {
    const edit = new WorkspaceEdit();
    edit.replace(sample.uri, range, words);
    const typed = performance.now();
    await workspace.applyEdit(edit);
    return typed;
  };
  for (let round = 0; round < 10; round++) {
    const before = await replace(word, 'going');
    const right = new Range(word.start, word.start.translate(0, 'going'.length));
    await until('no line', () =>
      problemsOf(sample.uri).some((one) => one.range.intersection(right)) ? undefined : true,
    );
    gone.push(performance.now() - before);
    const typed = await replace(right, 'seeping');
    await problem(sample, altered('seeping'));
    times.push(performance.now() - typed);
  }
  say(`  to the line: ${figures(times)}; to its going: ${figures(gone)}`);
});
