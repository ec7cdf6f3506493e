import { documentFormatOf, proseOf } from '../../core/extract/registry.ts';
import { plainText } from '../../core/prose/plainText.ts';
import type { Prose } from '../../core/prose/prose.ts';
import { type QuoteRecord, quotesOf } from '../../core/reading/quotations/quotes.ts';
import { read } from '../../core/reading/read.ts';
import type { Reading } from '../../core/reading/reading.ts';
import { CERTAIN } from '../../core/reading/speakers/confidence.ts';
import type { Span } from '../../core/text/span.ts';
import { decode } from '../../host/decode.ts';
import { relativePath, resolvePath } from '../../host/paths.ts';
import { extractedFrom } from '../../host/sourceFile.ts';
import { readFile } from '../files.ts';
import { quotesPretty } from '../formats/quoted.ts';
import type { CliIo } from '../io.ts';
import { asJson } from '../terminal.ts';
import { given, isPretty, UsageError } from '../usage.ts';
import { readJsonLines } from './findLines.ts';

/**
 * `stet quotes`: what documents themselves quote, and who says it; a line of JSON a document, or drawn for people.
 * Of a web page, a PDF and their like the places count in the words extracted from them.
 * With `--text-jsonl` it reads `{id, text}` lines as plain texts and answers `{id, quotes}` lines, for the evaluation:
 * of a text with double marks only what stands between those, as its annotators counted. Exit code 0, or 2
 * for wrong usage or a file that cannot be read.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const options = given('quotes', args);
  const lines = options.one('text-jsonl');
  if (lines !== null) {
    for (const { id, value } of await readJsonLines(io, resolvePath(io.cwd, lines), 'text')) {
      io.stdout(`${asJson({ id, quotes: rawQuotes(read(plainText(value)), 'double') })}\n`);
    }
    return 0;
  }
  if (options.operands.length === 0) throw new UsageError('name a document to read');
  for (const name of options.operands) {
    const path = resolvePath(io.cwd, name);
    const found = await readDocument(path, io);
    if ('reason' in found) return fail(io, `${name}: ${found.reason}`);
    const quotes = rawQuotes(read(found.prose), 'all');
    const shown = relativePath(io.cwd, path);
    if (isPretty(options, io)) io.stdout(quotesPretty({ path: shown, quotes, ...found }, io), true);
    else
      io.stdout(`${asJson({ path: shown, quotes })}
`);
  }
  return 0;
}

/** A document's prose and the text its places count in: the file's, or the words extracted from it. */
async function readDocument(
  path: string,
  io: CliIo,
): Promise<{ readonly prose: Prose; readonly raw: string; readonly lined: boolean } | { readonly reason: string }> {
  const bytes = await readFile(path, io);
  const format = documentFormatOf(path);
  if (format !== null) {
    const extracted = await extractedFrom(io.host, format, bytes);
    return 'prose' in extracted ? { prose: extracted.prose, raw: extracted.prose.text, lined: false } : extracted;
  }
  const decoded = decode(bytes);
  return 'text' in decoded ? { prose: proseOf(path, decoded.text), raw: decoded.text, lined: true } : decoded;
}

function fail(io: CliIo, message: string): number {
  io.stderr(`stet quotes: ${message}\n`);
  return 2;
}

/** The records of a reading with their places in the raw text. */
function rawQuotes(reading: Reading, marks: 'all' | 'double'): readonly QuoteRecord[] {
  const { map } = reading.prose;
  const placed = <T extends Span>(at: T): T => ({ ...at, ...map.toRaw(at) });
  return quotesOf(reading, { certain: CERTAIN, marks }).map((quote) => ({
    ...placed(quote),
    speaker: quote.speaker ? placed(quote.speaker) : null,
    cue: quote.cue ? placed(quote.cue) : null,
  }));
}
