import { createTwoFilesPatch } from 'diff';
import type { Analysis, DraftInput } from '../core/analysis.ts';
import { edited, safeEdits } from '../core/rules/safeEdits.ts';
import { relativePath } from '../host/paths.ts';
import type { CliIo } from './io.ts';
import { nameInLine } from './terminal.ts';

/** Mending one fault may make another place one that is safe to mend. */
const mostPasses = 4;

/** A draft's text with all that is safe to mend mended; the text itself where nothing is. */
function mended(analysis: Analysis, path: string, raw: string): string {
  let text = raw;
  for (let pass = 0; pass < mostPasses; pass++) {
    const edits = safeEdits(analysis.check({ path, raw: text }).findings);
    if (edits.length === 0) break;
    text = edited(text, edits);
  }
  return text;
}

/**
 * Mends a draft, but no document, whose bytes are an office program's: in its file, or (`show`) as a unified diff on stdout, which `patch` and Git apply. The draft as it is then.
 */
export async function mend(
  analysis: Analysis,
  draft: DraftInput,
  fix: 'write' | 'show',
  io: CliIo,
): Promise<DraftInput> {
  const { path, raw } = draft;
  if (draft.prose !== undefined) {
    io.stderr(`stet: ${nameInLine(io.cwd, path)}: not fixed: Stet writes nothing into documents\n`);
    return draft;
  }
  const text = mended(analysis, path, raw);
  if (text === raw) return draft;
  if (fix === 'show') {
    io.stdout(diffOf(path, raw, text, io.cwd));
    return { path, raw: text };
  }
  if (io.host.save === undefined) throw new Error(`${nameInLine(io.cwd, path)}: could not be written`);
  await io.host.save(path, new TextEncoder().encode(text));
  io.stderr(`stet: ${nameInLine(io.cwd, path)}: mended\n`);
  return { path, raw: text };
}

function diffOf(path: string, before: string, after: string, cwd: string): string {
  const name = relativePath(cwd, path);
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 });
  // The first line is a rule that neither program wants.
  return patch.replace(/^=+\n/, '');
}
