import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveLink } from '../../server/src/core/answers/places/liveLink.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { hoverAt } from '../support/draw.ts';

const sourceOf = (body: string, url = 'https://estuary.example/mill') =>
  makeSource('s.md', `---\nurl: ${url}\n---\n\n${body}\n`);

/** The directive of the nth place where the words stand. */
function directive(body: string, words: string, nth = 1): string {
  const source = sourceOf(body);
  const { text } = source.reading.prose;
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  const link = liveLink(source, { start, end: start + words.length }) ?? '';
  return link.slice(link.indexOf(':~:text=') + 8);
}

/** What a browser marks: the first place where prefix, start, end and suffix follow each other as the draft says. */
function marked(text: string, found: string): { readonly start: number; readonly end: number } | null {
  const parts = found.split(',');
  const decode = (part: string) => decodeURIComponent(part.replace(/^-|-$/g, ''));
  const prefix = parts[0]?.endsWith('-') ? decode(parts.shift() as string) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? decode(parts.pop() as string) : '';
  const literal = (words: string) =>
    words
      .split(/\s+/)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('\\s+');
  const [start = '', end] = parts.map(decode);
  const body = end === undefined ? literal(start) : `${literal(start)}(?![\\p{L}\\p{N}])[\\s\\S]*?${literal(end)}`;
  const whole = new RegExp(
    `${prefix === '' ? '' : `(?<=${literal(prefix)}\\s+)`}(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])${suffix === '' ? '' : `(?=\\s+${literal(suffix)})`}`,
    'iu',
  );
  const place = whole.exec(text);
  return place && { start: place.index, end: place.index + place[0].length };
}

describe('a link to the words on the live page', () => {
  it('names short words in full, the directive’s own signs encoded', () => {
    expect(directive('The well-kept mill, A & B, turned (at last).', 'well-kept mill, A & B, turned (at last)')).toBe(
      'well%2Dkept%20mill%2C%20A%20%26%20B%2C%20turned%20%28at%20last',
    );
  });

  it('makes a cut word whole and leaves marks at the edges out', () => {
    expect(directive('“The wheel turned on Friday,” she said.', '“The wheel tur')).toBe('The%20wheel%20turned');
  });

  it('names what stands around when the words stand twice', () => {
    const body = 'In May she said the mill knocks, and left.\n\nIn June he said the mill knocks, and stayed.';
    expect(directive(body, 'the mill knocks')).toBe('In%20May%20she%20said-,the%20mill%20knocks');
    expect(directive(body, 'the mill knocks', 2)).toBe('In%20June%20he%20said-,the%20mill%20knocks');
    expect(directive('Mills knock, she said.\n\nMills knock, he said.', 'Mills knock', 2)).toBe(
      'Mills%20knock,-%2C%20he%20said.',
    );
  });

  it('names a long passage, or one over two paragraphs, by its beginning and end', () => {
    const body = 'The wheel turned on Friday before dawn.\n\nNobody was there to see it but a heron on the sluice.';
    expect(directive(body, 'wheel turned on Friday before dawn.\n\nNobody was there to see it but a heron')).toBe(
      'wheel%20turned%20on%20Friday,it%20but%20a%20heron',
    );
  });

  it('runs across no mark of a note, which stands on the page and not in the words', () => {
    const body = 'The mill turned.[^1] The wheel[^2] turned on Friday,[^3] and again at dawn.[^4]\n\n[^1]: A note.\n';
    expect(directive(body, 'wheel turned on Friday, and again')).toBe('wheel,and%20again');
    expect(directive(body, 'again at dawn')).toBe('again%20at%20dawn');
    expect(directive(body, 'turned', 2)).toBe('turned,-on%20Friday%2C');
  });

  it('goes behind a fragment that is there, and is none without a web address', () => {
    const span = { start: 0, end: 3 };
    expect(liveLink(sourceOf('The mill.', 'https://a.example/x#top'), span)).toBe('https://a.example/x#top:~:text=The');
    expect(liveLink(sourceOf('The mill.', 'https://a.example/x_(y)'), span)).toBe(
      'https://a.example/x_%28y%29#:~:text=The',
    );
    expect(liveLink(sourceOf('The mill.', 'javascript:alert(1)'), span)).toBeNull();
    expect(liveLink(sourceOf('The mill.', 'file:///etc/mill'), span)).toBeNull();
  });

  it('stands in the hover', () => {
    expect(
      hoverAt(`
        //- d.md
        “The wheel tur$0ned on Friday,” Agnes Dray said.
        //- sources/mill.md
        ---
        url: https://estuary.example/mill
        ---

        “The wheel turned on Friday,” Agnes Dray said.
      `),
    ).toContain('[Web page](https://estuary.example/mill#:~:text=The%20wheel%20turned%20on%20Friday)');
  });
});

it('a browser finds the passage by it', () => {
  const word = fc.constantFrom('the', 'mill', 'knocks', 'and', 'a heron', 'well-kept', 'waits', 'ä', 'Friday');
  const paragraph = fc.array(word, { minLength: 1, maxLength: 11 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (paragraphs, a, b) => {
      // Ends that occur once, so that a place can be told from others at all.
      const body = paragraphs.map((one, i) => `first${i} ${one} last${i}.`).join('\n\n');
      const source = sourceOf(body);
      const { text } = source.reading.prose;
      const starts = [...text.matchAll(/(?<!\S)\S/g)].map((found) => found.index);
      const from = starts[a % starts.length] as number;
      const to = Math.min(text.length, from + 5 + (b % 400));
      const link = liveLink(source, { start: from, end: to }) ?? '';
      const found = marked(text, link.slice(link.indexOf(':~:text=') + 8));
      const end =
        text
          .slice(from)
          .slice(0, to - from)
          .replace(/[\s.-]+$/, '').length + from;
      const rest = /^[\p{L}\p{N}]*/u.exec(text.slice(end))?.[0].length ?? 0;
      expect(found).toEqual({ start: from, end: end + rest });
    }),
    { numRuns: 300 },
  );
});
