import { expect, it } from 'vitest';
import { stet } from './support.ts';

const library = [
  {
    id: 'quay',
    text: 'The tide took fourteen boats. Nobody was warned.\n\n“It is not permitted to land,” the harbourmaster said.',
  },
  { id: 7, text: 'The mill stood idle for nine winters before anybody bought it.' },
];
const jsonl = (lines: readonly unknown[]): string => lines.map((line) => JSON.stringify(line)).join('\n');

it('answers a line a quotation, ids as they were given', async () => {
  const quotes = [
    { id: 1, quote: 'the tide took fourteen boats' },
    { id: 2, quote: 'The' },
    { id: 'b', quote: 'The mill stood idle for ten winters before anybody bought it' },
    { id: 3, quote: 'It is … permitted to land' },
    { id: 5, quote: 'was' },
    { id: 4, quote: 'nothing of the kind stands in any of them' },
  ];
  const ran = await stet(
    { 'library.jsonl': jsonl(library), 'quotes.jsonl': `${jsonl(quotes)}\n` },
    'find',
    '--library-jsonl',
    'library.jsonl',
    '--quotes-jsonl',
    'quotes.jsonl',
  );
  expect(ran.code).toBe(0);
  expect(
    ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { id: 1, doc: 'quay', start: 0, end: 28, wording: 'verbatim' },
    {
      id: 2,
      doc: 'quay',
      start: 0,
      end: 3,
      wording: 'verbatim',
      also: [
        { doc: 'quay', start: 81, end: 84 },
        { doc: 7, start: 0, end: 3 },
      ],
    },
    { id: 'b', doc: 7, start: 0, end: 61, wording: 'altered', fault: 'changed' },
    { id: 3, doc: 'quay', start: 51, end: 78, wording: 'altered', fault: 'reversed' },
    { id: 5, doc: 'quay', start: 37, end: 40, wording: 'verbatim' },
    { id: 4, doc: null, start: null, end: null, wording: 'not-found' },
  ]);
  expect(ran.err).toMatch(/^2 documents, 28 words, index .* built in \d+ ms; 6 look-ups, p50 /);
});

it('shows words, verdict and differences to a reader', async () => {
  const ran = await stet(
    { 'sources/quay.txt': library[0]?.text ?? '' },
    'find',
    '--format',
    'pretty',
    'The tide took forty boats',
  );
  expect(ran.out).toBe(
    '“The tide took forty boats”\n  differs sources/quay.txt:1:1\n    1 │ The tide took fourteen boats. Nobody was warned.\n      │ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n' +
      '  The source has “fourteen”, not “forty”\n',
  );
});

it('says which line is no line', async () => {
  const ran = await stet(
    { 'library.jsonl': `${jsonl(library)}\n{"id": 9}\n`, 'quotes.jsonl': '' },
    'find',
    '--library-jsonl',
    'library.jsonl',
    '--quotes-jsonl',
    'quotes.jsonl',
  );
  expect(ran).toMatchObject({ code: 2, out: '' });
  expect(ran.err).toContain('library.jsonl:3');
});
