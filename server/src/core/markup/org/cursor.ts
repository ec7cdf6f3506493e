import { quotationTyped } from '../lines/cursor.ts';
import type { Typing } from '../markup.ts';

const farthest = 2000;
const keySigns = String.raw`[\p{L}\p{M}\p{N}_:.#$%&+?<>~/*-]`;
const located = new RegExp(
  String.raw`\[cite(?:\/[\p{L}/-]*)?:[^[\]\n]*@(${keySigns}+),?[ \t]+([^[\]@;\n]*)$|\[\[[a-z]*cite[a-z]{0,12}:(?:[^\][\n]*&)?([^\s,;&\][]+)(?:\]\[| )([^[\]&;\n]*)$`,
  'iu',
);
const keyed = new RegExp(String.raw`\[cite(?:\/[\p{L}/-]*)?:[^[\]\n]*@(${keySigns}*)$`, 'u');
const linked =
  /(?<![\p{L}\p{N}[])(?:no|auto|paren|text|foot|footfull|full|smart|super)?[Cc]ite[a-z]{0,12}:(?:[^\s[\]]*[,;])?&?([^\s,;&[\]]*)$/u;
const bracketed =
  /\[\[(?:no|auto|paren|text|foot|footfull|full|smart|super)?[Cc]ite[a-z]{0,12}:(?:[^[\]]*[,;])?&?([^\s,;&[\]]*)$/;
const keyBehind = new RegExp(`^${keySigns}*`, 'u');

/** What is being typed in Org: `[cite:@…`, `[cite:@key …`, `cite:…`, a quotation. */
export function orgCursor(raw: string, offset: number): Typing | null {
  const before = raw.slice(Math.max(0, offset - farthest), offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const place = located.exec(line);
  if (place) {
    const typed = place[2] ?? place[4] ?? '';
    return {
      kind: 'locator',
      key: (place[1] ?? place[3]) as string,
      replace: { start: offset - typed.length, end: offset },
    };
  }
  const typed = (keyed.exec(line) ?? linked.exec(line) ?? bracketed.exec(line))?.[1];
  if (typed === undefined) return quotationTyped(raw, offset, { own: [], emphasis: /[*/=~_\u200b]/g });
  const behind = keyBehind.exec(raw.slice(offset, offset + 200))?.[0].length ?? 0;
  return { kind: 'key', typed, replace: { start: offset - typed.length, end: offset + behind } };
}
