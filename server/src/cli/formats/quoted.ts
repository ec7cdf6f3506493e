import pc from 'picocolors';
import type { QuoteRecord } from '../../core/reading/quotations/quotes.ts';
import type { CliIo } from '../io.ts';
import { linesOf } from '../lines.ts';
import { messageInLine, shownInLine } from '../terminal.ts';
import { excerptOn } from './drawn.ts';

interface Quoted {
  readonly path: string;
  readonly quotes: readonly QuoteRecord[];
  readonly raw: string;
  /** Its lines are those of the file. */
  readonly lined: boolean;
}

/** As many letters of a quotation are shown where nobody knows how wide the terminal is. */
const usual = 100;

/** What a document quotes and who says it, a line each: where, in which way, who, the words. */
export function quotesPretty({ path, quotes, raw, lined }: Quoted, { color, columns }: CliIo): string {
  const c = pc.createColors(color);
  const lines = linesOf(raw);
  const rows = quotes.map(({ start, end, kind, speaker }) => {
    const { line, character } = lines.positionAt(start);
    const who = speaker === null ? '—' : speakerIn(speaker);
    const words = messageInLine(raw.slice(start, end));
    return { place: lined ? `${line + 1}:${character + 1}  ` : '', kind, who: messageInLine(who), words };
  });
  const widest = Math.max(0, ...rows.map(({ place }) => place.length));
  const drawn = rows.map(({ place, kind, who, words }) => {
    const room = columns === undefined ? usual : Math.max(30, excerptOn(columns) - widest - kind.length - who.length);
    const cut = words.length > room ? `${words.slice(0, room - 1).trimEnd()}…` : words;
    return `  ${c.dim(place.padStart(widest))}${c.dim(kind.padEnd(8))} ${c.bold(who)}: “${cut}”`;
  });
  return `${[c.bold(shownInLine(path)), ...drawn].join('\n')}\n`;
}

const speakerIn = ({ text, canonical }: NonNullable<QuoteRecord['speaker']>): string =>
  canonical === null || canonical === text ? text : `${text} (${canonical})`;
