import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../server/src/core/language/en/english.ts';
import { buildIndex } from '../../server/src/core/library/index.ts';
import { lookUp } from '../../server/src/core/lookup/lookup.ts';
import { judgeWording } from '../../server/src/core/verdict/wording/wording.ts';
import { sourceView, told, whole } from './wordingSupport.ts';

const text = `The ferry left the island at six, an hour late, because the pilot had slept badly. Nobody on the quay complained.

“I have steered this boat for thirty years,” the pilot said, “and I do not recall a fog so thick.” He drank his coffee and looked at the water.

The company's office in Port Selwyn was closed. A notice on its door, written by hand, said that all tickets would be refunded “within ten working days” and that claims for luggage were not accepted after Friday.

Maren Holt, who runs the only bakery on the island, had lost forty loaves. “We are not asking for charity,” she said. “We want the timetable that we were promised in March, no more and no less.”

By noon the fog had lifted; the second ferry, the old Cormorant, brought the mail, eleven cyclists and a crate of hens. It will not sail again before the spring, when a new engine is to be fitted in the yard at Lowick.

Council members had known of the trouble since last autumn. A report of 212 pages, ordered at some cost, lists nine faults in the hull — none of them repaired — and advises against any crossing in winter.`;

const library = [
  text,
  'Another paper wrote of the harbour, the hens and the price of bread, and of nothing else that week.',
];
const views = library.map(sourceView);
const source = views[0]?.prose.text ?? '';
const index = buildIndex(views.map((view) => view.prose.text));
const words = [...source.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)].map((m) => ({
  start: m.index,
  end: m.index + m[0].length,
  text: m[0],
}));

const judge = (quote: string) => {
  const query = whole(quote);
  return judgeWording(query, lookUp(query, index), {
    language: english,
    source: (id) => views[Number(id)] ?? sourceView(''),
  });
};

/** A run of the source's words, from word `from` on. */
const run = fc
  .tuple(fc.nat(words.length - 9), fc.integer({ min: 7, max: 40 }))
  .map(([from, length]) => words.slice(from, Math.min(words.length, from + length)));

const copyOf = (chosen: typeof words): string => source.slice(chosen[0]?.start, chosen.at(-1)?.end);

const changes: readonly ((s: string) => string)[] = [
  (s) => s.replace(/'/g, '’'),
  (s) => s.replace(/[“”]/g, '"'),
  (s) => s.replace(/[“”]/g, "'"),
  (s) => s.replace(/—/g, '–'),
  (s) => s.replace(/ — /g, '—'),
  (s) => s.replace(/ /g, '\u00a0'),
  (s) => s.replace(/ /g, '\n'),
  (s) => s.replace(/ /g, '  '),
  (s) => s.normalize('NFD'),
  (s) => s.replace(/fi/g, 'ﬁ').replace(/ff/g, 'ﬀ'),
  (s) => s.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2'),
  (s) => s.replace(/(\p{L}{4})(\p{L}{3})/u, '$1-\n$2'),
  (s) => s.charAt(0).toUpperCase() + s.slice(1),
  (s) => s.charAt(0).toLowerCase() + s.slice(1),
  (s) => `${s}.`,
  (s) => `${s},`,
  (s) => `[${s.charAt(0).toUpperCase()}]${s.slice(1)}`,
  (s) => s.replace(/\u200b/g, '').replace(/ /, '\u200b '),
];

describe('whatever is copied', () => {
  it('may stand, with any permitted typography', () => {
    fc.assert(
      fc.property(run, fc.subarray([...changes], { maxLength: 5 }), (chosen, applied) => {
        // A capital makes a sentence of what has lost its subject.
        fc.pre(!/^(?:have|do|are)$/.test(chosen[0]?.text ?? ''));
        const quote = applied.reduce((s, change) => change(s), copyOf(chosen));
        const wording = judge(quote);
        expect(['verbatim', 'edited'], `${quote}\n${told(wording)}`).toContain(wording.kind);
      }),
      { numRuns: 1500 },
    );
  });

  it('may stand with a marked omission that hides no denial', () => {
    fc.assert(
      fc.property(
        run,
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('…', '...', '. . .', '[…]', '[...]'),
        (chosen, at, count, dots) => {
          const first = 3 + (at % Math.max(1, chosen.length - 6));
          const hidden = chosen.slice(first, Math.min(first + count, chosen.length - 3));
          fc.pre(hidden.length > 0 && !hidden.some((w) => /^(?:not|no|nobody|none|only|less)$/i.test(w.text)));
          const behind = chosen[first + hidden.length];
          fc.pre(behind !== undefined);
          const quote = `${source.slice(chosen[0]?.start, chosen[first - 1]?.end)} ${dots} ${source.slice(behind?.start, chosen.at(-1)?.end)}`;
          const wording = judge(quote);
          expect(wording.kind, `${quote}\n${told(wording)}`).toBe('edited');
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('whatever is changed', () => {
  it('is reported, at that word', () => {
    fc.assert(
      fc.property(run, fc.nat(), fc.stringMatching(/^[b-z]{3,9}q$/), (chosen, at, other) => {
        const which = at % chosen.length;
        const old = chosen[which] as (typeof words)[number];
        const before = source.slice(chosen[0]?.start, old.start);
        const quote = `${before}${other}${source.slice(old.end, chosen.at(-1)?.end)}`;
        const wording = judge(quote);
        expect(wording.kind, quote).toBe('altered');
        if (wording.kind !== 'altered') return;
        const there = wording.differences.some(
          (d) => d.draft.start <= before.length && before.length + other.length <= d.draft.end,
        );
        expect(there, `${quote}\n${told(wording)}`).toBe(true);
        expect(wording.differences.length, `${quote}\n${told(wording)}`).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('is reported when a word is left out', () => {
    fc.assert(
      fc.property(run, fc.nat(), (chosen, at) => {
        const which = 1 + (at % (chosen.length - 2));
        const old = chosen[which] as (typeof words)[number];
        const next = chosen[which + 1] as (typeof words)[number];
        fc.pre(old.text !== next.text && old.text !== chosen[which - 1]?.text);
        const quote = `${source.slice(chosen[0]?.start, old.start)}${source.slice(next.start, chosen.at(-1)?.end)}`;
        const wording = judge(quote);
        // The words between two halves of one speech are the paper's own and may go.
        fc.pre(!/said|the pilot|she/.test(source.slice(old.start - 12, old.end + 12)));
        expect(wording.kind, quote).toBe('altered');
      }),
      { numRuns: 600 },
    );
  });

  it('turns the meaning when a negation is left out', () => {
    const negations = words.flatMap((w, i) =>
      /^(?:not|no|none|nobody)$/i.test(w.text) && i > 5 && i < words.length - 6 ? [i] : [],
    );
    expect(negations.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(
        fc.constantFrom(...negations),
        fc.integer({ min: 3, max: 20 }),
        fc.integer({ min: 3, max: 20 }),
        fc.constantFrom('', '…', '[...]', '[quite]'),
        (at, left, right, mark) => {
          const [first, last] = [words[Math.max(0, at - left)], words[Math.min(words.length - 1, at + right)]];
          const [not, next] = [words[at], words[at + 1]];
          const quote = `${source.slice(first?.start, not?.start)}${mark === '' ? '' : `${mark} `}${source.slice(next?.start, last?.end)}`;
          const wording = judge(quote);
          expect(told(wording), quote).toMatch(/^reversed/);
        },
      ),
      { numRuns: 600 },
    );
  });
});
