import type { Quotation } from '../reading/reading.ts';

/** What closes a quotation that a mark opens, by every custom. */
const closing: Readonly<Record<string, string>> = {
  '“': '”"',
  '"': '"”',
  '‘': "’'",
  "'": "'’",
  '„': '“”"',
  '‚': '‘’',
  '”': '”',
  '’': '’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
  '``': "''",
};

/** Whether one pair of marks holds a quotation, or none is needed: else it may end elsewhere once its words are others. */
export function isHeld({ form, unclosed, span, inner }: Quotation, text: string): boolean {
  if (form !== 'marks') return !unclosed;
  const [open, close] = [text.slice(span.start, inner.start).trim(), text.slice(inner.end, span.end).trim()];
  return !unclosed && close !== '' && (closing[open]?.includes(close) ?? false);
}
