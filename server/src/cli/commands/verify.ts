import type { Signature, SigningOff } from '../../core/answers/signingOff/signOff.ts';
import { signOff } from '../../core/answers/signingOff/signOff.ts';
import { placeOutside } from '../../host/confined.ts';
import { reasonOf } from '../../host/faults.ts';
import { folderOf, relativePath } from '../../host/paths.ts';
import { isNews, recordSignOffs } from '../../host/verified.ts';
import { openArchives } from '../archives.ts';
import { type DraftRequest, draftGroups, requestFrom } from '../drafts.ts';
import type { CliIo } from '../io.ts';
import { openGroup } from '../opened.ts';
import { nameOutside } from '../outside.ts';
import { messageInLine, nameInLine } from '../terminal.ts';
import { given, UsageError } from '../usage.ts';

interface Options extends DraftRequest {
  readonly by: string | null;
  readonly note: string | null;
  /** From 1, as the fact-check sheet counts; empty for all that are sound. */
  readonly quotations: readonly number[];
}

/**
 * `stet verify`: records that somebody has verified the quotations of drafts. 0 when every quotation asked for is in the record
 * now, 1 when one is not, 2 for wrong usage, a draft without a text or a record that cannot be written.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = optionsFrom(args, io.cwd);
  const groups = await draftGroups(options, io);
  const all = groups.flatMap((group) => group.drafts);
  if (options.quotations.length > 0 && all.length !== 1) throw new UsageError('--quotation needs exactly one draft');
  const signature = await signatureFor(options, io);
  const named = options.quotations.length === 0 ? undefined : options.quotations.map((number) => number - 1);
  let code = 0;
  const archives = openArchives(io);
  for (const group of groups) {
    const { analysis, drafts } = await openGroup(group, all, { io, archives });
    if (drafts.length < group.drafts.length) code = 2;
    for (const { draft } of drafts) {
      const { path } = draft;
      const known = analysis.check(draft).quotations.length;
      const beyond = named?.find((index) => index >= known);
      if (beyond !== undefined)
        throw new UsageError(`${nameInLine(io.cwd, path)} has ${counted(known)}; there is no number ${beyond + 1}`);
      const signing = analysis.ask(draft, signOff, signature, named);
      await record(group.plan.record, signing, io);
      say(path, signing, signature, io);
      if (signing.refused.length > 0) code = Math.max(code, 1);
    }
  }
  archives.close();
  return code;
}

function optionsFrom(args: readonly string[], cwd: string): Options {
  const options = given('verify', args);
  if (options.operands.length === 0) throw new UsageError('name a draft whose quotations to sign off');
  return {
    ...requestFrom(options, cwd),
    by: options.one('by')?.trim() || null,
    note: options.one('note')?.trim() || null,
    quotations: options.all('quotation').map(numberFrom),
  };
}

function numberFrom(written: string): number {
  if (!/^[1-9]\d{0,5}$/.test(written))
    throw new UsageError(`--quotation must be a number from the fact-check sheet, starting at 1, not "${written}"`);
  return Number(written);
}

async function signatureFor({ by, note }: Options, io: CliIo): Promise<Signature> {
  const name = by ?? (await io.checker?.(io.cwd)) ?? null;
  if (name === null) throw new UsageError('give your name with --by, STET_CHECKER or git config --global user.name');
  return { by: name, note, date: new Date(io.host.now()).toISOString().replace(/\.\d+Z$/, 'Z') };
}

async function record(path: string, signing: SigningOff, io: CliIo): Promise<void> {
  if (!isNews(signing)) return;
  const outside = await placeOutside(io.host, io.cwd, path);
  nameOutside(io, outside && folderOf(outside), 'this folder keeps its sign-offs');
  try {
    await recordSignOffs(io.host, path, signing);
  } catch (error) {
    throw new Error(`${nameInLine(io.cwd, path)}: ${reasonOf(error)}`);
  }
}

function say(
  path: string,
  { added, replaced, standing, refused, gone }: SigningOff,
  { by }: Signature,
  io: CliIo,
): void {
  const before = [...new Set(replaced.map(({ draft }) => draft))].filter((draft) => draft !== path);
  const parts = [
    `${counted(added.length)} signed off by ${by}`,
    ...(standing > 0 ? [`${standing} signed off before`] : []),
    ...before.map((draft) => `sign-offs of ${relativePath(io.cwd, draft)} moved here with it`),
    ...(refused.length > 0 ? [`${refused.length} not signed off`] : []),
    ...(gone.length > 0 ? [`${gone.length} signed off earlier, no longer in the draft`] : []),
  ];
  io.stdout(`${nameInLine(io.cwd, path)}: ${messageInLine(parts.join(', '))}\n`);
  for (const { index, words, reason } of refused) io.stdout(`  ${index + 1} ${messageInLine(`${words}: ${reason}`)}\n`);
}

const counted = (count: number): string => `${count} ${count === 1 ? 'quotation' : 'quotations'}`;
