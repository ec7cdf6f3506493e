import { parseArgs } from 'node:util';
import { proseOf } from '../../core/formats/format.ts';
import { plainText } from '../../core/formats/plainText.ts';
import { read } from '../../core/reading/read.ts';
import type { Attribution, Reading } from '../../core/reading/reading.ts';
import { type Span, sliceOf } from '../../core/text/span.ts';
import { decode } from '../../host/decode.ts';
import { relativePath, resolvePath } from '../../host/paths.ts';
import type { CliIo } from '../io.ts';
import { readJsonLines } from './findLines.ts';

const usage = 'usage: stet quotes [--format jsonl|pretty] FILE...\n       stet quotes --text-jsonl FILE';

/** One quotation as `stet quotes` prints it; raw offsets, `start` and `end` inside the marks. */
interface Quote extends Span {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: (Span & { readonly text: string; readonly canonical: string; readonly role: string | null }) | null;
  readonly cue: (Span & { readonly text: string }) | null;
}

/**
 * `stet quotes`: what documents themselves quote, and who says it; a line of JSON a document, or drawn for people.
 * With `--text-jsonl` it reads `{id, text}` lines as plain texts and answers `{id, quotes}` lines. Exit code 0, or 2
 * for wrong usage or a file that cannot be read.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string', default: 'jsonl' }, 'text-jsonl': { type: 'string' } },
  });
  const { format, 'text-jsonl': lines } = values;
  if (format !== 'jsonl' && format !== 'pretty') return fail(io, `unknown format "${format}"`);
  if (lines !== undefined) {
    for (const { id, value } of await readJsonLines(io.host, resolvePath(io.cwd, lines), 'text')) {
      io.stdout(`${JSON.stringify({ id, quotes: quotesOf(read(plainText(value)), value) })}\n`);
    }
    return 0;
  }
  if (positionals.length === 0) return fail(io, usage);
  for (const name of positionals) {
    const path = resolvePath(io.cwd, name);
    const decoded = decode(await io.host.read(path));
    if ('reason' in decoded) return fail(io, `${name}: ${decoded.reason}`);
    const quotes = quotesOf(read(proseOf(path, decoded.text)), decoded.text);
    const shown = relativePath(io.cwd, path);
    io.stdout(format === 'jsonl' ? `${JSON.stringify({ path: shown, quotes })}\n` : pretty(shown, quotes, decoded.text));
  }
  return 0;
}

function fail(io: CliIo, message: string): number {
  io.stderr(`stet quotes: ${message}\n`);
  return 2;
}

/** The quotations of a reading, speech only, and its indirect speech; in order of their place. */
function quotesOf(reading: Reading, raw: string): readonly Quote[] {
  const spoken = reading.quotations.filter((quotation) => quotation.use === 'speech').map((quotation) => quote(reading, raw, quotation.inner, quotation.kind, quotation.attribution));
  const indirect = reading.indirect.map((speech) => quote(reading, raw, speech.span, 'indirect', speech.attribution));
  return [...spoken, ...indirect].sort((a, b) => a.start - b.start);
}

function quote(reading: Reading, raw: string, inner: Span, kind: Quote['kind'], attribution: Attribution | null): Quote {
  const { map } = reading.prose;
  const place = map.toRaw(inner);
  if (!attribution) return { ...place, kind, speaker: null, cue: null };
  const { speaker, cue } = attribution;
  const mention = map.toRaw(speaker.span);
  const person = speaker.person === null ? undefined : reading.people[speaker.person];
  const role = speaker.role ? sliceOf(reading.prose.text, speaker.role) : (person?.roles[0] ?? null);
  const said = cue ? map.toRaw(cue) : null;
  return {
    ...place,
    kind,
    speaker: { text: speaker.text, ...mention, canonical: person?.name ?? speaker.text, role },
    cue: said ? { text: sliceOf(raw, said), ...said } : null,
  };
}

function pretty(path: string, quotes: readonly Quote[], raw: string): string {
  const lines = quotes.map(({ start, end, kind, speaker }) => {
    const words = raw.slice(start, end).replace(/\s+/g, ' ');
    const who = speaker ? (speaker.canonical === speaker.text ? speaker.text : `${speaker.text} (${speaker.canonical})`) : '—';
    return `  ${kind.padEnd(8)} ${who}: “${words.length > 100 ? `${words.slice(0, 97)}…` : words}”`;
  });
  return `${path}\n${lines.join('\n')}\n`;
}
