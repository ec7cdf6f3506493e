import type { Typing } from '../markup.ts';
import { openQuotation } from '../openQuotation.ts';

/** The quotation that is being typed. `own`: marks of more than one sign, of which the first is a mark too; `emphasis`: no words. */
export function quotationTyped(
  raw: string,
  offset: number,
  { own, emphasis }: { readonly own: readonly (readonly [open: string, close: string])[]; readonly emphasis: RegExp },
): Typing | null {
  const open = openQuotation(raw, offset);
  if (open === null) return null;
  const start = open.replace.start;
  const mark = own.find((one) => raw.startsWith(one[0], start - 1));
  const from = mark ? start - 1 + mark[0].length : start;
  const typed = raw.slice(from, offset).replace(emphasis, '');
  return { kind: 'quotation', typed, replace: { start: from, end: offset }, close: mark?.[1] ?? open.close };
}
