import type { Typing } from '../markup.ts';
import { commandOf } from './commands.ts';
import { wordsOf } from './read.ts';

const farthest = 4000;
const citing = /\\([A-Za-z]+)\*?((?:\([^()\n]*\))*(?:\[[^[\]]*\]|\{[^{}]*\})*)(\{|\[)([^{}[\]\\]*)$/;

/** What is being typed in LaTeX: a key in `\cite{…}`, a place in `\cite[…]{…}`, a quotation. */
export function latexCursor(raw: string, offset: number): Typing | null {
  const before = raw.slice(Math.max(0, offset - farthest), offset);
  const paragraph = before.slice(before.search(/(?:(?!\n[ \t]*\r?\n)[\s\S])*$/));
  if (/(?:^|[^\\])%[^\n]*$/.test(paragraph)) return null;
  return citationTyped(raw, offset, paragraph) ?? quotationTyped(raw, offset, paragraph);
}

function citationTyped(raw: string, offset: number, paragraph: string): Typing | null {
  const found = citing.exec(paragraph.slice(-1000));
  if (found === null) return null;
  const [, name = '', , open, inside = ''] = found;
  const command = commandOf(name);
  const takesKeys = command?.kind === 'cite' || command?.takes.includes('k');
  if (!takesKeys) return null;
  if (open === '{') {
    const typed = /[^,]*$/.exec(inside)?.[0].trimStart() ?? '';
    const behind = /^[^\s,{}\\%]*/.exec(raw.slice(offset, offset + 200))?.[0].length ?? 0;
    const closed = /^[ \t]*[,}]/.test(raw.slice(offset + behind, offset + behind + 20));
    return { kind: 'key', typed, replace: { start: offset - typed.length, end: offset + (closed ? behind : 0) } };
  }
  const key = /^[^[\]{}\n]*\](?:\[[^[\]]*\])?\{([^{}]*)\}/.exec(raw.slice(offset, offset + 500))?.[1];
  const last = key?.split(',').at(-1)?.trim();
  return last ? { kind: 'locator', key: last, replace: { start: offset - inside.length, end: offset } } : null;
}

/** Marks that open a quotation, as written, and what closes each. */
const opening =
  /``|''|[“”„«»"]|\\(?:text|block)c?quote\*?(?:\[[^[\]]*\]|\{[^{}]*\}(?=[[{]))*\{|\\(?:foreign|hyphen|hybrid)(?:text|block)?c?quote\*?\{[^{}]*\}(?:\[[^[\]]*\]|\{[^{}]*\}(?=[[{]))*\{|\\(?:enquote|mkbibquote)\*?\{|\\[\s\S]|[{}]/g;
const closes: Readonly<Record<string, string>> = { '``': "''", '“': '”', '„': '“', '«': '»', '"': '"' };

/** The quotation that is open at the paragraph's end, and the mark that would close it. */
function quotationTyped(raw: string, offset: number, paragraph: string): Typing | null {
  const open: { readonly close: string; readonly end: number; readonly quotes: boolean }[] = [];
  for (const { 0: sign, index } of paragraph.matchAll(opening)) {
    const end = index + sign.length;
    const top = open.at(-1);
    if (sign.startsWith('\\') && sign.endsWith('{') && sign.length > 2) open.push({ close: '}', end, quotes: true });
    else if (sign.startsWith('\\')) continue;
    else if (sign === '{') open.push({ close: '}', end, quotes: false });
    else if (top?.close === sign) open.pop();
    else if (closes[sign] !== undefined) open.push({ close: closes[sign] as string, end, quotes: true });
  }
  const last = open.filter(({ quotes }) => quotes).at(-1);
  if (last === undefined) return null;
  const start = offset - (paragraph.length - last.end);
  const written = raw.slice(start, offset);
  // A blank behind a command's name is none.
  const typed =
    wordsOf(written) + (/(?:^|[^\s])[ \t\r\n]+$/.test(written) && !/\\[A-Za-z]+\s+$/.test(written) ? ' ' : '');
  return { kind: 'quotation', typed, replace: { start, end: offset }, close: last.close };
}
