import type { DraftInput } from '../core/analysis.ts';
import { documentDraft } from '../core/extract/draft.ts';
import { draftDocumentEndings, draftDocumentOf } from '../core/extract/registry.ts';
import { draftEndings, mayBeDraft } from '../core/markup/registry.ts';
import { decode, largestDocument, largestDraft, tooLarge } from './decode.ts';
import type { Host } from './host.ts';
import { extractedFrom } from './sourceFile.ts';

/** A draft as read from its file: a text, or a document with the bytes its words were extracted from. */
export interface DraftFile {
  readonly draft: DraftInput;
  readonly bytes: Uint8Array;
}

/** Whether a file of this name can be read as a draft. */
export const canBeDraft = (path: string): boolean => mayBeDraft(path) || draftDocumentOf(path) !== null;

/** "no markup of drafts has its ending (there are .md, …)" */
export const noDraftEnding = `Stet does not check files of this type (it checks ${[...draftEndings, ...draftDocumentEndings].join(', ')})`;

/** Reads a draft; or in plain words why it has no text. Rejects where its file cannot be had. */
export async function readDraftFile(
  host: Pick<Host, 'read' | 'extract'>,
  path: string,
): Promise<DraftFile | { readonly reason: string }> {
  if (!canBeDraft(path)) return { reason: noDraftEnding };
  const bytes = await host.read(path);
  const format = draftDocumentOf(path);
  if (format === null) {
    const reason = tooLarge(bytes.length, largestDraft);
    const decoded = reason === null ? decode(bytes) : { reason };
    return 'text' in decoded ? { draft: { path, raw: decoded.text }, bytes } : decoded;
  }
  const large = tooLarge(bytes.length, largestDocument);
  if (large !== null) return { reason: large };
  const found = await extractedFrom(host, format, bytes);
  return 'prose' in found ? { draft: documentDraft(path, found.prose), bytes } : found;
}
