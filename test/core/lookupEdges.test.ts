import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../server/src/core/library/index.ts';
import { align } from '../../server/src/core/lookup/align.ts';
import { interruptedEdges, pairedEdges, wholeContractions } from '../../server/src/core/lookup/edges.ts';
import { type Aligned, worth } from '../../server/src/core/lookup/evidence.ts';
import { itemsOf } from '../../server/src/core/lookup/items.ts';
import type { Move } from '../../server/src/core/lookup/moves.ts';
import { resembles, surelyStands } from '../../server/src/core/lookup/resemblance.ts';
import type { Search } from '../../server/src/core/lookup/search.ts';
import { fits, nearly } from '../../server/src/core/lookup/spelling.ts';
import { type StyledWords, styled, stylesOfItems } from '../../server/src/core/lookup/styles.ts';
import { wordsOf } from '../../server/src/core/text/words.ts';
import { whole } from './wordingSupport.ts';

const wordsIn = (text: string): StyledWords => styled(wordsOf(text));

/** How a quotation's words stand for a source's: "=loom", "loom>lathe", "+loom", "-loom", "~loom" (divided otherwise), "[…]" with what it stands for. */
function drawn(quote: string, source: string, free = { freeStart: false, freeEnd: false }): string {
  const items = itemsOf(whole(quote));
  const words = wordsIn(source);
  const side = {
    items,
    bits: items.map(() => 8),
    text: quote,
    work: { cells: 1_000_000 },
    styles: stylesOfItems(items, quote),
  };
  const stretch = { item: 0, itemEnd: items.length, word: 0, wordEnd: words.count, ...free };
  return align(side, words, stretch)
    .map((move) => shown(move, quote, items, source, words))
    .join(' ');
}

function shown(
  { kind, item, itemEnd, word, wordEnd }: Move,
  quote: string,
  items: ReturnType<typeof itemsOf>,
  source: string,
  words: ReturnType<typeof wordsOf>,
): string {
  const mine = itemEnd > item ? quote.slice(items[item]?.start, items[itemEnd - 1]?.end) : '';
  const theirs = wordEnd > word ? source.slice(words.starts[word], words.ends[wordEnd - 1]) : '';
  if (kind === 'equal') return `=${mine}`;
  if (kind === 'styled') return `≈${mine}`;
  if (kind === 'split') return `~${mine}`;
  if (kind === 'added') return `+${mine}`;
  if (kind === 'missing') return `-${theirs}`;
  return kind === 'changed' ? `${mine}>${theirs}` : `${mine}(${theirs})`;
}

describe('the words of two texts', () => {
  it.each([
    ['the loom stood still', 'the loom stood still', '=the =loom =stood =still'],
    ['the loom stood still', 'the old loom stood still', '=the -old =loom =stood =still'],
    ['the old loom stood', 'the loom stood', '=the +old =loom =stood'],
    ['the lathe stood still', 'the loom stood still', '=the lathe>loom =stood =still'],
    ['the looms stood still', 'the loom stood still', '=the looms>loom =stood =still'],
    ['the weavers stood', 'the two old weavers stood', '=the -two old =weavers =stood'],
    ['the ware house burnt', 'the warehouse burnt', '=the =ware house =burnt'],
    ['the warehouse burnt', 'the ware house burnt', '=the =warehouse =burnt'],
    ['an in formed crowd', 'an informed crowd', '=an ~in formed =crowd'],
    ['an informed crowd', 'an in formed crowd', '=an ~informed =crowd'],
    ['some 10 000 looms', 'some 10,000 looms', '=some =10 000 =looms'],
    ['some ten looms', 'some 10 looms', '=some ≈ten =looms'],
    ['the ware-house burnt', 'the warehouse burnt', '=the =ware-house =burnt'],
    ['the warehouse burnt', 'the ware-\nhouse burnt', '=the =warehouse =burnt'],
    ['the … burnt', 'the old warehouse burnt', '=the …(old warehouse) =burnt'],
    ['the [store] burnt', 'the old warehouse burnt', '=the [store](old warehouse) =burnt'],
    ['the burnt … store', 'the burnt store', '=the =burnt …() =store'],
    ['the [W]arehouse burnt', 'the warehouse burnt', '=the =[W]arehouse =burnt'],
    ['loom', 'lathe', 'loom>lathe'],
    ['I will weave', "I'll weave", '≈I will =weave'],
    ['she knew I will weave', "she knew I'll weave", '=she =knew ≈I will =weave'],
    ["I'll weave", 'I will weave', "≈I'll =weave"],
    ["she knew I'll weave", 'she knew I will weave', "=she =knew ≈I'll =weave"],
    ['they can not weave', 'they cannot weave', '=they =can not =weave'],
    ['the [old] [grey] loom', 'the very loom', '=the [old](very) [grey]() =loom'],
    ['the … … loom', 'the very old loom', '=the …(very old) …() =loom'],
    ['a loom [sic] stood', 'a loom stood', '=a =loom [sic]() =stood'],
  ])('%s beside %s', (quote, source, expected) => {
    expect(drawn(quote, source)).toBe(expected);
  });

  it('may begin and end before and behind, for nothing', () => {
    const source = 'we heard that the loom stood still all day';
    expect(drawn('the loom stood', source)).toBe('-we heard that =the =loom =stood -still all day');
    expect(drawn('the loom stood', source, { freeStart: true, freeEnd: false })).toBe(
      '=the =loom =stood -still all day',
    );
    expect(drawn('the loom stood', source, { freeStart: false, freeEnd: true })).toBe(
      '-we heard that =the =loom =stood',
    );
    expect(drawn('the loom stood', source, { freeStart: true, freeEnd: true })).toBe('=the =loom =stood');
    expect(drawn('', source, { freeStart: true, freeEnd: false })).toBe('');
    expect(drawn('', source)).toBe(`-${source}`);
  });

  it('are all changed where no work is left', () => {
    const items = itemsOf(whole('the loom'));
    const words = wordsIn('the loom');
    const styles = stylesOfItems(items, 'the loom');
    const stretch = { item: 0, itemEnd: 2, word: 0, wordEnd: 2, freeStart: false, freeEnd: false };
    const kinds = (cells: number): string =>
      align({ items, bits: [8, 8], text: 'the loom', work: { cells }, styles }, words, stretch)
        .map(({ kind }) => kind)
        .join();
    expect([kinds(4), kinds(3)]).toEqual(['equal,equal', 'changed']);
  });
});

describe('what a move is worth', () => {
  const at = { item: 0, itemEnd: 1, word: 0 };
  it.each([
    ['equal', 1, 7],
    ['changed', 1, -5],
    ['added', 0, -4],
    ['missing', 1, -3],
    ['missing', 2, -3.5],
    ['missing', 13, -9],
    ['missing', 40, -9],
    ['split', 1, -1],
    ['ellipsis', 3, -1],
    ['bracket', 3, -2],
  ] as const)('%s over %s words', (kind, words, bits) => {
    expect(worth({ ...at, kind, wordEnd: words }, [7])).toBe(bits);
  });
});

describe('words are nearly the same', () => {
  const near = (a: string, b: string): boolean => nearly(a, 0, a.length, b, 0, b.length);
  it.each([
    ['weaver', 'weavers', true],
    ['weaver', 'Weaver', true],
    ['colour', 'color', true],
    ['abcdefxxxx', 'abcdefyyyy', true],
    ['abcdexxxxx', 'abcdeyyyyy', false],
    ['abcyyyydef', 'abcxxxxdef', true],
    ['loom', 'loomloom', false],
    ['looms', 'loomslooms', false],
    ['weave', 'weaveable', false],
    ['weaves', 'weaveables', true],
    ['a'.repeat(60), 'a'.repeat(60), true],
    ['a'.repeat(61), 'a'.repeat(61), false],
    ['loom', 'mill', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect([near(a, b), near(b, a)]).toEqual([expected, expected]);
  });

  it.each([
    ['we', 'ing', 'weaving', true],
    ['we', 'ed', 'weaving', false],
    ['', '', 'weaving', false],
    ['weav', '', 'weaving', true],
    ['wear', '', 'weaving', true],
    ['wex', '', 'weaving', false],
    ['weave', 'ings', 'weaving', false],
    ['weav', 'ing', 'weaving', true],
  ])('%s[…]%s may be %s', (head, tail, word, expected) => {
    expect(fits({ head, tail }, word)).toBe(expected);
  });
});

describe('an edge of a quotation', () => {
  const source =
    'Nobody said that the loom had stood for years, he wrote once, before the fire came in cold March weather.';
  const words = wordsOf(source);
  const at = (word: string): number =>
    Array.from({ length: words.count }, (_, w) => source.slice(words.starts[w], words.ends[w])).indexOf(word);
  /** Moves of a quotation whose words in capitals are not aligned and whose others stand where the source has them first. */
  const moves = (quote: string): { moves: readonly Move[]; items: ReturnType<typeof itemsOf> } => {
    const items = itemsOf(whole(quote));
    const texts = items.map(({ start, end }) => quote.slice(start, end));
    const known = texts.map((text) => (/^[A-Z]{2,}$/.test(text) ? -1 : at(text)));
    const found = known.map((word, item): Move => {
      if (word >= 0) return { kind: 'equal', item, itemEnd: item + 1, word, wordEnd: word + 1 };
      const beside = known.slice(item).find((one) => one >= 0) ?? (known.findLast((one) => one >= 0) as number) + 1;
      return { kind: 'added', item, itemEnd: item + 1, word: beside, wordEnd: beside };
    });
    return { moves: found, items };
  };
  const interrupted = (quote: string): string => {
    const given = moves(quote);
    return interruptedEdges(given.moves, given.items, words)
      .map((move) => shown(move, quote, given.items, source, words))
      .join(' ');
  };
  const paired = (quote: string): string => {
    const given = moves(quote);
    return pairedEdges(given.moves, given.items, words, source)
      .map((move) => shown(move, quote, given.items, source, words))
      .join(' ');
  };

  it.each([
    ['for years BEFORE', '=for =years -he wrote once =BEFORE'],
    ['for years BEFORE THE FIRE', '=for =years -he wrote once =BEFORE =THE =FIRE'],
    ['for years BEFORE THE FIRE CAME', '=for =years +BEFORE +THE +FIRE +CAME'],
    ['for years FIRE', '=for =years -he wrote once, before the =FIRE'],
    ['for years CAME', '=for =years -he wrote once, before the fire =CAME'],
    ['for years COLD', '=for =years -he wrote once, before the fire came in =COLD'],
    ['for years MARCH', '=for =years +MARCH'],
    ['for years COLD MARCH', '=for =years -he wrote once, before the fire came in =COLD =MARCH'],
    ['THE stood for', '=THE -loom had =stood =for'],
    ['NOBODY stood for', '=NOBODY -said that the loom had =stood =for'],
    ['NOBODY for years', '=NOBODY -said that the loom had stood =for =years'],
    ['NOBODY he wrote', '=NOBODY -said that the loom had stood for years =he =wrote'],
    ['NOBODY wrote once', '+NOBODY =wrote =once'],
  ])('stands a few words off: %s', (quote, expected) => {
    expect(interrupted(quote)).toBe(expected);
  });

  it.each([
    ['came in MAY', '=came =in MAY>cold'],
    ['SOME that', 'SOME>said =that'],
    ['A MAN that', 'A>Nobody MAN>said =that'],
    ['THEN A MAN that', '+THEN A>Nobody MAN>said =that'],
    ['AA BB CC had stood', 'AA>that BB>the CC>loom =had =stood'],
    ['AA BB CC DD had', '+AA +BB +CC +DD =had'],
    ['for years MORE', '=for =years +MORE'],
    ['loom had AA BB CC', '=loom =had AA>stood BB>for CC>years'],
    ['loom had AA BB CC DD', '=loom =had +AA +BB +CC +DD'],
  ])('stands for the words there: %s', (quote, expected) => {
    expect(paired(quote)).toBe(expected);
  });
});

describe('nothing at the edges', () => {
  it('changes nothing', () => {
    const words = wordsOf('the loom');
    expect([interruptedEdges([], [], words), pairedEdges([], [], words, 'the loom')]).toEqual([[], []]);
  });

  it('stands before a source that begins with blanks', () => {
    const source = '  loom stood';
    const items = itemsOf(whole('AN OLD loom stood'));
    const equal = (item: number, word: number): Move => ({
      kind: 'equal',
      item,
      itemEnd: item + 1,
      word,
      wordEnd: word + 1,
    });
    const added = (item: number): Move => ({ kind: 'added', item, itemEnd: item + 1, word: 0, wordEnd: 0 });
    const moves = [added(0), added(1), equal(2, 0), equal(3, 1)];
    expect(pairedEdges(moves, items, wordsOf(source), source)).toEqual(moves);
  });
});

describe('a contraction at an edge', () => {
  /** The source's words that the first and the last word of a quotation are taken for. */
  const changed = (
    quote: string,
    source: string,
    first: readonly [number, number],
    last: readonly [number, number],
  ) => {
    const items = itemsOf(whole(quote));
    const words = wordsOf(source);
    const end = items.length - 1;
    const moves: Move[] = [
      { kind: 'changed', item: 0, itemEnd: 1, word: first[0], wordEnd: first[1] },
      { kind: 'equal', item: 1, itemEnd: end, word: first[1], wordEnd: last[0] },
      { kind: 'changed', item: end, itemEnd: end + 1, word: last[0], wordEnd: last[1] },
    ];
    const [a, , b] = wholeContractions(moves, stylesOfItems(items, quote), words);
    return [a, b].map((move) => source.slice(words.starts[move?.word ?? 0], words.ends[(move?.wordEnd ?? 0) - 1]));
  };

  it('is both of the words that it stands for one of', () => {
    const source = 'then I will weave as long as they will not';
    expect(changed("she'll weave as long as they won't", source, [2, 3], [8, 9])).toEqual(['I will', 'will not']);
    expect(changed("she'd weave as long as they don't", source, [2, 3], [8, 9])).toEqual(['will', 'will']);
    expect(changed('she weave as long as they shall', source, [2, 3], [8, 9])).toEqual(['will', 'will']);
  });

  it('is the one word where the text has no other', () => {
    expect(changed("she'll weave as they won't", 'will weave as they will', [0, 1], [4, 5])).toEqual(['will', 'will']);
  });
});

describe('an alignment is more than chance', () => {
  /** A search for so many words of ten bits each, in a library where a place takes ten bits. */
  const search = (count: number, marked = false): Search => {
    const items = itemsOf(
      whole(`${Array.from({ length: count }, (_, i) => `w${'x'.repeat(i)}`).join(' ')}${marked ? ' …' : ''}`),
    );
    return {
      query: whole(''),
      items,
      bits: items.map(({ kind }) => (kind === 'word' ? 10 : 0)),
      styles: stylesOfItems(items, ''),
      index: { ...buildIndex([]), words: 1022 },
      preferred: [],
      work: { cells: 0 },
    };
  };
  const aligned = (fields: Partial<Aligned>): Aligned => ({
    passage: { source: '0', span: { start: 0, end: 0 }, steps: [], score: 1 },
    equalWords: 0,
    equalBits: (fields.equalWords ?? 0) * 10,
    bits: 0,
    leeway: 5,
    faults: true,
    movedWords: 0,
    movedBits: (fields.movedWords ?? 0) * 10,
    deniedWords: 0,
    deniedBits: 0,
    run: { from: 0, to: 0, words: 0, bits: 0 },
    strange: [],
    ...fields,
  });
  const is = (count: number, fields: Partial<Aligned>, marked = false): boolean =>
    resembles(search(count, marked), aligned(fields));

  it('when every word is there and nothing is loose, whatever it tells', () => {
    expect([
      is(1, { equalWords: 1, equalBits: 0, leeway: 0 }),
      is(1, { equalWords: 1, equalBits: 0, leeway: 0.1 }),
    ]).toEqual([true, false]);
  });

  it('when what is marked is all that differs, and names a place or nearly', () => {
    const marked = (equalBits: number, faults = false) =>
      is(2, { equalWords: 2, equalBits, leeway: 0.5, faults }, true);
    // 0.7 of the bits, less the leeway and the ten bits of a place: −4 at least.
    expect([marked(9.4), marked(9.2)]).toEqual([true, false]);
    expect(is(2, { equalWords: 2, equalBits: 9.4, leeway: 0.5, faults: false })).toBe(false);
    expect(marked(9.4, true)).toBe(false);
  });

  it('when one word alone is turned round', () => {
    const denied = (count: number, bits: number, fields: Partial<Aligned> = {}) =>
      is(count, { equalWords: count - 1, equalBits: bits, deniedWords: 1, deniedBits: 5, leeway: 4.5, ...fields });
    expect([denied(3, 10.1), denied(3, 9.9), denied(2, 30)]).toEqual([true, false, false]);
    expect([denied(3, 20, { deniedWords: 2 }), denied(3, 20, { equalWords: 1 })]).toEqual([false, false]);
  });

  it('when four words at least are sought', () => {
    expect([is(3, { equalWords: 2, equalBits: 30 }), is(4, { equalWords: 3, equalBits: 30 })]).toEqual([false, true]);
  });

  it('when enough of them are there: six tenths of few, a little more than half of many', () => {
    const many = { equalBits: 200 };
    expect([is(5, { equalWords: 3, ...many }), is(6, { equalWords: 3, ...many })]).toEqual([true, false]);
    expect([
      is(7, { equalWords: 4, ...many }),
      is(9, { equalWords: 4, ...many }),
      is(20, { equalWords: 11, ...many }),
      is(20, { equalWords: 10, ...many }),
    ]).toEqual([true, false, true, false]);
  });

  it('when a long edge that is not there leaves two thirds', () => {
    const edge = (from: number, to: number, equalWords: number) =>
      is(20, { equalWords, equalBits: 200, strange: [{ from, to }] });
    expect([edge(0, 4, 13), edge(0, 4, 14), edge(16, 20, 13), edge(16, 20, 14)]).toEqual([false, true, false, true]);
    expect([edge(0, 3, 13), edge(8, 12, 13)]).toEqual([true, true]);
  });

  it('when what they tell is enough, too', () => {
    const telling = (equalBits: number) => is(20, { equalWords: 12, equalBits });
    expect([telling(111), telling(109)]).toEqual([true, false]);
  });

  it('when a beginning or an end is true to the word: eight of few, ten of twice as many, twelve of many', () => {
    const run = (count: number, from: number, words: number, bits = words * 10) =>
      is(count, { equalWords: 0, run: { from, to: from + words, words, bits } });
    expect([run(12, 0, 8), run(13, 0, 8), run(12, 4, 8), run(12, 2, 8), run(9, 0, 7)]).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect([run(20, 0, 10), run(21, 0, 10), run(18, 0, 9)]).toEqual([true, false, false]);
    expect([run(30, 0, 12), run(31, 0, 12), run(27, 0, 11)]).toEqual([true, false, false]);
    // 0.7 of the bits, less the ten of a place: four at least.
    expect([run(11, 0, 8, 20.1), run(11, 0, 8, 19.9)]).toEqual([true, false]);
  });

  it('when not nearly all of them stand elsewhere', () => {
    const moved = (equalWords: number) =>
      is(20, { equalWords, movedWords: 20 - equalWords, equalBits: 200, movedBits: 0 });
    expect([moved(8), moved(7)]).toEqual([true, false]);
  });

  it('when there are bits to spare: more for few words, most where an edge is missing', () => {
    const spare = (count: number, bits: number, strange: Aligned['strange'] = []) =>
      is(count, { equalWords: count - 1, equalBits: bits, strange, leeway: 35 });
    // 0.7 × 65 = 45.5 for 10 + 35: half a bit to spare.
    expect([spare(10, 65), spare(10, 64)]).toEqual([true, false]);
    expect([spare(9, 67.2), spare(9, 67.1)]).toEqual([true, false]);
    const head = [{ from: 0, to: 1 }];
    expect([spare(9, 71.5, head), spare(9, 71.4, head)]).toEqual([true, false]);
    expect([
      spare(9, 71.5, [{ from: 8, to: 9 }]),
      spare(9, 71.4, [{ from: 8, to: 9 }]),
      spare(9, 67.2, [{ from: 3, to: 4 }]),
    ]).toEqual([true, false, true]);
    expect([spare(10, 65, head), spare(10, 64, head)]).toEqual([true, false]);
  });

  it('when the bits are what is asked to the letter', () => {
    // 0.7 of ten bits are seven, of sixty 42, of seventy 49; a place takes ten.
    expect(is(2, { equalWords: 2, equalBits: 10, leeway: 1, faults: false }, true)).toBe(true);
    expect(is(3, { equalWords: 2, equalBits: 5, deniedWords: 1, deniedBits: 5, leeway: 1 })).toBe(true);
    const spare = (count: number, bits: number, leeway: number, strange: Aligned['strange'] = []) =>
      is(count, { equalWords: count - 1, equalBits: bits, leeway, strange });
    expect([spare(10, 60, 32), spare(9, 70, 37), spare(9, 70, 34, [{ from: 0, to: 1 }])]).toEqual([true, true, true]);
    expect(is(11, { run: { from: 0, to: 8, words: 8, bits: 20 } })).toBe(true);
    expect(surelyStands(search(4), aligned({ equalWords: 4, equalBits: 20, leeway: 0 }))).toBe(true);
  });

  it('when, of fewer than seven, seven tenths are there or tell', () => {
    const half = { equalWords: 4, equalBits: 40 };
    expect([is(7, half), is(6, half), is(6, { equalWords: 4, equalBits: 42 })]).toEqual([true, false, true]);
  });

  it('surely, when three quarters stand there and four bits are to spare', () => {
    const sure = (count: number, fields: Partial<Aligned>) =>
      surelyStands(search(count), aligned({ leeway: 3, ...fields }));
    expect([sure(4, { equalWords: 4, equalBits: 24.3 }), sure(4, { equalWords: 4, equalBits: 24.2 })]).toEqual([
      true,
      false,
    ]);
    expect([sure(4, { equalWords: 3, equalBits: 90 }), sure(8, { equalWords: 6 }), sure(8, { equalWords: 5 })]).toEqual(
      [false, true, false],
    );
  });
});
