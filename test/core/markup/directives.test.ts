import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../server/src/core/markup/markdown/read.ts';
import { sliceOf } from '../../../server/src/core/text/span.ts';

function stets(raw: string): readonly string[] {
  return readMarkdown(raw).directives.map((one) => {
    expect(sliceOf(raw, one.raw)).toMatch(/^<!--.*-->$/s);
    return `${one.scope} ${one.rule} (${one.reason})`;
  });
}

describe('let it stand', () => {
  it.each([
    ['<!-- stet altered-quotation: as broadcast -->', 'line altered-quotation (as broadcast)'],
    ['<!--stet altered-quotation:as broadcast-->', 'line altered-quotation (as broadcast)'],
    ['<!-- stet-file wrong-date: the wire moved it -->', 'file wrong-date (the wire moved it)'],
    ['<!-- stet: checked by phone: twice -->', 'line null (checked by phone: twice)'],
    ['<!-- stet -->', 'line null ()'],
    ['<!-- stet wrong-role -->', 'line wrong-role ()'],
    ['<!-- stet wrong-role as of May -->', 'line wrong-role (as of May)'],
    ['<!-- stet altred-quotation: a slip -->', 'line altred-quotation (a slip)'],
    ['<!-- stet wrong-date:\n  over two lines -->', 'line wrong-date (over two lines)'],
  ])('%j', (comment, expected) => {
    expect(stets(`“Hold,” she said. ${comment}\n`)).toEqual([expected]);
  });

  it.each([
    '<!-- stet is Latin -->',
    '<!-- stetson -->',
    '<!-- a note: stet -->',
    '`<!-- stet: code -->`',
    '<!-- stet: open',
  ])('is not %j', (comment) => {
    expect(stets(`“Hold,” she said. ${comment}\n`)).toEqual([]);
  });
});
