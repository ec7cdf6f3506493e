import { documentFormatOf } from '../../server/src/core/extract/registry.ts';
import { makeExtractedSource, makeSource, type Source } from '../../server/src/core/library/source.ts';

/** A fixture's file as the library reads it; a web page that declares Latin-1 is written so. */
export async function readSource({ path, raw }: { readonly path: string; readonly raw: string }): Promise<Source> {
  const format = documentFormatOf(path);
  if (format === null) return makeSource(path, raw);
  const latin = /charset=iso-8859-1/i.test(raw);
  const bytes = latin ? Uint8Array.from(raw, (sign) => sign.charCodeAt(0)) : new TextEncoder().encode(raw);
  const extracted = await (await format.load())(bytes);
  if ('reason' in extracted) throw new Error(`${path}: ${extracted.reason}`);
  return makeExtractedSource(path, extracted.prose);
}
