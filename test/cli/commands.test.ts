import { describe, expect, it } from 'vitest';
import { stet } from './support.ts';

const source = '“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said Monday.\n';

describe('quotes', () => {
  it('lists what a web page quotes', async () => {
    const page = `<nav>Home</nav><article><h1>The quay</h1><p>${source.trim()}</p></article>`;
    const ran = await stet({ 'a.html': page }, 'quotes', '--format', 'pretty', 'a.html');
    expect([ran.code, ran.out, ran.err]).toMatchInlineSnapshot(`
      [
        0,
        "a.html
        direct   harbourmaster Ines Aldana (Ines Aldana): “The tide took fourteen boats before anybody rang the bell,”
      ",
        "",
      ]
    `);
    const none = await stet({ 'a.html': '<script>x</script>' }, 'quotes', 'a.html');
    expect([none.code, none.err]).toEqual([2, expect.stringMatching(/^stet quotes: a\.html: it contains no text/)]);
  });

  it('lists what a document quotes, one document a line', async () => {
    const ran = await stet({ 'a.txt': source, 'b.md': 'Nothing is quoted here.\n' }, 'quotes', 'a.txt', 'b.md');
    expect(ran.code).toBe(0);
    const [first, second] = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { path: string; quotes: readonly { start: number; end: number }[] });
    expect(first?.path).toBe('a.txt');
    expect(source.slice(first?.quotes[0]?.start, first?.quotes[0]?.end)).toMatch(/^The tide took .* bell,$/);
    expect(second).toEqual({ path: 'b.md', quotes: [] });
  });
});

describe('find', () => {
  it('finds words in the sources, and says when they are not there', async () => {
    const files = { 'sources/quay.txt': source };
    const found = await stet(files, 'find', 'the tide took fourteen boats');
    expect(found.code).toBe(0);
    expect(JSON.parse(found.out)).toMatchObject({ verdict: 'verbatim', source: 'sources/quay.txt', differences: [] });
    const lost = await stet(files, 'find', 'a herd of small grey elephants');
    expect(lost.code).toBe(1);
    expect(JSON.parse(lost.out)).toMatchObject({ verdict: 'not-found' });
  });
});

describe('wrong usage', () => {
  it.each([
    [['quotes']],
    [['quotes', 'gone.md']],
    [['quotes', '--format', 'xml', 'a.md']],
    [['quotes', '--loud']],
    [['quotes', '--text-jsonl', 'gone.jsonl']],
    [['find']],
    [['find', '--format', 'xml', 'words']],
    [['find', '--loud']],
    [['find', '--library-jsonl', 'gone.jsonl', '--quotes-jsonl', 'gone.jsonl']],
  ])('of %j is told in one line', async (args) => {
    const ran = await stet({ 'a.md': source }, ...args);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(/^stet[^\n]*\n$/);
    if (args.some((arg) => arg.startsWith('gone'))) expect(ran.err).toContain('gone');
  });
});
