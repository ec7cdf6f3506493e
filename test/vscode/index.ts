import { writeFileSync } from 'node:fs';
import { runTests } from './harness.ts';
// In this order: the first sees Stet asleep.
import './activation.suite.ts';
import './timing.suite.ts';
import './answers.suite.ts';
import './documents.suite.ts';
import './edits.suite.ts';
import './findings.suite.ts';
import './report.suite.ts';
import './settings.suite.ts';
import './shown.suite.ts';
import './tools.suite.ts';
import './verify.suite.ts';
import './add.suite.ts';

/** The entry that VS Code calls for `extensionTestsPath`. What came out goes to the file that STET_RESULTS names. */
export async function run(): Promise<void> {
  // biome-ignore lint/suspicious/noConsole: the console is what a run of VS Code shows.
  const log = (line: string) => console.log(line);
  const outcomes = await runTests(log, process.env['STET_MATCH'] ?? '');
  const file = process.env['STET_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify(outcomes));
  const failed = outcomes.filter(({ error }) => error !== null).length;
  if (failed > 0) throw new Error(`${failed} of ${outcomes.length} tests in VS Code failed`);
}
