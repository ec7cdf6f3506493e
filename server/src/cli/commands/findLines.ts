import { plainText } from '../../core/prose/plainText.ts';
import { read } from '../../core/reading/read.ts';
import type { SourceView } from '../../core/verdict/wording/utterances.ts';
import { readFile } from '../files.ts';
import type { CliIo } from '../io.ts';

export interface Line {
  readonly id: string | number;
  readonly value: string;
}

/** The lines `{id, [field]}` of a JSON Lines file; rejects with the line's number when one is not such. */
export async function readJsonLines(io: CliIo, path: string, field: string): Promise<readonly Line[]> {
  const text = new TextDecoder('utf-8').decode(await readFile(path, io));
  const lines: Line[] = [];
  let number = 0;
  for (const line of text.split('\n')) {
    number++;
    if (line.trim() === '') continue;
    const value = parsed(line);
    const content = value?.[field];
    if (typeof content !== 'string') throw new Error(`${path}:${number}: expected a line {"id", "${field}"}`);
    lines.push({
      id: typeof value?.id === 'string' || typeof value?.id === 'number' ? value.id : number,
      value: content,
    });
  }
  return lines;
}

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
  } catch {
    return null;
  }
}

/** A plain text as the judgement wants it: its paragraphs, and what it quotes, read only when asked for. */
export function viewOf(text: string): SourceView {
  const plain = plainText(text);
  // Comments left out of the prose would shift its offsets against the indexed text.
  const prose = plain.text.length === text.length ? plain : { ...plain, text, blocks: [] };
  let quotations: SourceView['quotations'] | null = null;
  return {
    prose,
    get quotations() {
      quotations ??= prose === plain ? read(plain).quotations : [];
      return quotations;
    },
  };
}
