import { draftDocumentOf } from '../../core/extract/registry.ts';
import { endingOf } from '../../core/text/paths.ts';
import type { CheckResult } from '../checked.ts';
import type { CopyFormat } from '../checkOptions.ts';
import { copyFormats } from '../commands.ts';
import { messageInLine, nameInLine } from '../terminal.ts';
import { UsageError } from '../usage.ts';

/** Whether a format is a copy of the draft itself. */
export const isCopy = (format: string): format is CopyFormat => (copyFormats as readonly string[]).includes(format);

/** What is asked of `check` when it is to write a copy of a draft with comments. Paths absolute. */
export interface CopyRequest {
  readonly drafts: readonly string[];
  readonly format: CopyFormat;
  readonly output: string | null;
}

/** Throws, in plain words, what is wrong with a request for a copy with comments: it is of one document, and another file of its kind. */
export function copyAllowed({ drafts, format, output }: CopyRequest, cwd: string): void {
  const [draft] = drafts;
  if (draft === undefined || drafts.length > 1)
    throw new UsageError(`--format ${format} writes a copy of one draft; name exactly one`);
  const document = draftDocumentOf(draft);
  const name = nameInLine(cwd, draft);
  if (document?.drafts.copy !== format) {
    const other = document === null ? '' : `; for this one, use --format ${document.drafts.copy}`;
    throw new UsageError(`--format ${format} writes a copy of a .${format} draft, and ${name} is not one${other}`);
  }
  if (output === null) throw new UsageError(`--format ${format} needs --output FILE for the commented copy`);
  if (output === draft) throw new UsageError(`--output ${name} is the draft itself; choose another file for the copy`);
  if (endingOf(output) !== endingOf(draft))
    throw new UsageError(`the copy is a ${endingOf(draft)} file like the draft; give --output a name that ends so`);
}

/** The draft as it is, with each finding as a comment at its words. Rejects, in plain words, where that cannot be done. */
export async function commented({ drafts, cwd, now }: CheckResult): Promise<Uint8Array> {
  const [draft] = drafts;
  const comment = draft && (await draftDocumentOf(draft.report.path)?.drafts.comment());
  if (!draft?.document || !comment) throw new Error('there is no draft to comment on');
  const date = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z');
  const by = { name: 'Stet', initials: 'S', date };
  const copy = await comment(draft.document.bytes, draft.raw, draft.document.comments(draft.report.findings), by);
  if ('reason' in copy)
    throw new Error(`${nameInLine(cwd, draft.report.path)}: could not add comments: ${messageInLine(copy.reason)}`);
  return copy;
}
