import { describe, expect, it } from 'vitest';
import { rst } from '../../../../server/src/core/markup/rst/rst.ts';
import { applyFix, checkClean, checkDraft } from '../../../support/draw.ts';
import { blocksOf, citedIn, typedIn } from '../../../support/readAs.ts';

const blocks = (raw: string): readonly string[] => blocksOf('d.rst', raw);
const cited = (raw: string): readonly string[] => citedIn('d.rst', raw);

describe('what is read of reStructuredText', () => {
  it('is titles by their lines, and fields at the top that are no prose', () => {
    const raw =
      '====\nKiln\n====\n\n:Author: Ada Quill\n:Date: 2024-05-01\n\nIt burnt.\n\nThen\n----\n\nEnd.\n\n.. bibliography:: refs.bib\n';
    expect(blocks(raw)).toEqual(['heading: Kiln', 'paragraph: It burnt.', 'heading: Then', 'paragraph: End.']);
    expect(rst.read(raw).metadata).toMatchObject({
      authors: ['Ada Quill'],
      date: '2024-05-01',
      bibliography: ['refs.bib'],
    });
    expect(rst.bibliographies(raw)).toEqual(['refs.bib']);
    expect(blocks('A field\n\n:Kiln: It burnt.')).toEqual(['paragraph: A field', 'item: It burnt.']);
  });

  it('is words without their signs, and those that only look like signs', () => {
    expect(
      blocks('“It *held*”, **she** ``c*d`` :term:`said` `there <x.html>`_ site_ re\\ *st*\\ s H\\ :sub:`2`\\ O.'),
    ).toEqual(['paragraph: “It held”, she c*d said there site rests H2O.']);
    expect(blocks('5 * 3 * 2, snake_case, a|b, \\*not so\\*, "*" and (x).')).toEqual([
      'paragraph: 5 * 3 * 2, snake_case, a|b, *not so*, "*" and (x).',
    ]);
    expect(blocks('From |town|.\n\n.. |town| replace:: Port Ellery')).toEqual(['paragraph: From Port Ellery.']);
  });

  it('is quotations with whose they are', () => {
    expect(blocks('So:\n\n   It held.\n\n   It broke.\n\n   -- Captain Behr, Log of\n      the Port\n\nEnd.')).toEqual([
      'paragraph: So:',
      'quote: It held.',
      'quote: It broke.',
      'paragraph [signs above]: -- Captain Behr, Log of the Port',
      'paragraph: End.',
    ]);
    expect(
      blocks('.. epigraph::\n\n   It held.\n\n   -- Behr\n\n.. pull-quote:: Some\n   words.\n\n| The fog\n| comes.'),
    ).toEqual([
      'quote: It held.',
      'paragraph [signs above]: -- Behr',
      'quote: Some words.',
      'paragraph: The fog / comes.',
    ]);
  });

  it('is lists, tables, notes and what stands aside', () => {
    expect(
      blocks(
        '- one\n  on\n\n  more\n- two\n\nterm\n   what\n\n.. note:: Mind.\n\n.. code-block:: c\n   :x:\n\n   "y"\n\nSo::\n\n   z\n\nA. Brandt said\nso.',
      ),
    ).toEqual([
      'item: one on',
      'item: more',
      'item: two',
      'item: term',
      'item: what',
      'paragraph: Mind.',
      'paragraph: So:',
      'paragraph: A. Brandt said so.',
    ]);
    expect(
      blocks(
        '+---+----+\n| a | b  |\n|   | c  |\n+===+====+\n| d |    |\n+---+----+\n\n== ==\na  b\n== ==\n\nEnd [#]_.\n\n.. [#] He said “so”,\n   and went.',
      ),
    ).toEqual([
      'cell: a',
      'cell: b c',
      'cell: d',
      'cell: a',
      'cell: b',
      'paragraph: End.',
      'footnote (note 1): He said “so”, and went.',
    ]);
  });

  it('is the same up to what is still being written', () => {
    expect(blocks('She said “it *held and ``so and :cite:p:`lu')).toEqual([
      'paragraph: She said “it *held and ``so and :cite:p:`lu',
    ]);
    expect(blocks('.. note::')).toEqual([]);
  });

  it('is what it cites', () => {
    expect(
      cited(
        'A :cite:p:`lund{p. 3},hale`, B :cite:t:`{see}behr{4-5}`, C [Lund2020]_. [1]_\n\n.. [1] As :footcite:`marr`.\n.. [Lund2020] Log.',
      ),
    ).toEqual([
      'cite:p: lund at p. 3',
      'cite:p: hale',
      'cite:t: behr at 4-5',
      'reference?: Lund2020',
      'footnote footcite: marr',
    ]);
  });
});

describe('what is written into reStructuredText', () => {
  const { write } = rst;

  it('is a citation as the draft has them', () => {
    const work = { key: 'lund', locator: 'p. 3', title: 'Log', url: 'https://x.org' };
    expect(write.citation(work, null, '').before).toBe(' :cite:p:`lund{p. 3}`');
    expect(write.citation(work, 'cite', '').before).toBe(' :cite:`lund{p. 3}`');
    expect(write.citation(work, 'footcite', '').behind).toBe(' :footcite:`lund{p. 3}`');
    expect(write.citation(work, 'link', '').before).toBe(' (`Log <https://x.org>`__)');
    const { behind, notes } = write.citation(work, 'footnote cite:p', 'So.\n');
    expect([behind, notes[0]?.newText]).toEqual([' [#source-1]_', '\n\n.. [#source-1] :cite:p:`lund{p. 3}`.']);
  });

  it('is words with their signs escaped, and left where they are none', () => {
    expect(write.words('a *b* c_ `d` |e|')).toBe('a \\*b\\* c\\_ \\`d\\` \\|e\\|');
    expect(write.words('snake_case, it’s 100% “so” (really)')).toBe('snake_case, it’s 100% “so” (really)');
    expect(write.words('1. Then', true)).toBe('\\1. Then');
  });

  it('is a comment above the block, set in as far, or in a list’s item', () => {
    const written = (raw: string, words: string): string => {
      const { span, newText } = write.comment('stet: x', raw, raw.indexOf(words));
      return raw.slice(0, span.start) + newText + raw.slice(span.end);
    };
    expect(written('A.\n\nB\nC.\n', 'C')).toBe('A.\n\n.. stet: x\n\nB\nC.\n');
    expect(written('A:\n\n   B\n   C.\n', 'C')).toBe('A:\n\n   .. stet: x\n\n   B\n   C.\n');
    expect(written('- A\n- B\n  C.\n', 'C')).toBe('- A\n- .. stet: x\n\n  B\n  C.\n');
    expect(written('term\n   B\n', 'B')).toBe('term\n   .. stet: x\n\n   B\n');
    expect(written('.. [1] A\n   B\n', 'B')).toBe('.. stet: x\n\n.. [1] A\n   B\n');
    expect(written('A. Brandt said\nso.\n', 'so')).toBe('.. stet: x\n\nA. Brandt said\nso.\n');
    expect(written('T\n===\n\nB\n', 'T')).toBe('.. stet: x\n\nT\n===\n\nB\n');
  });
});

describe('what is typed in reStructuredText', () => {
  it('is a key, a place, a quotation', () => {
    expect(typedIn('d.rst', 'So :cite:p:`lu$0nd`')).toBe('key lu|lund');
    expect(typedIn('d.rst', 'So :cite:t:`lund,ha$0`')).toBe('key ha|ha');
    expect(typedIn('d.rst', 'So :cite:p:`lund{p. $0}`')).toBe('locator of lund: p. ');
    expect(typedIn('d.rst', 'She said, “It *held$0')).toBe('quotation It held|It *held|”');
    expect(typedIn('d.rst', 'She said “it” and$0')).toBeNull();
  });
});

const source = '//- sources/kiln.txt\n“The kiln took fourteen days to cool,” potter Emil Brandt said.\n';

describe('a draft of reStructuredText', () => {
  const altered = '“The *kiln* took forty\ndays to cool,” potter Emil Brandt said.\n';

  it('is found to alter a quotation, and mended without another change', () => {
    const draft = `//- draft.rst\nClay\n====\n\n${altered}\n.. code::\n\n   x\n${source}`;
    expect(checkDraft(draft)).toContain('altered-quotation');
    expect(applyFix(draft, 'Restore the source’s wording')).toBe(
      `Clay\n====\n\n${altered.replace('forty', 'fourteen')}\n.. code::\n\n   x\n`,
    );
    expect(checkClean(`//- draft.rst\n${altered.replace('forty', 'fourteen')}${source}`)).toEqual([]);
  });

  it('lets a finding stand by a comment above its paragraph, whatever its line', () => {
    const draft = `//- draft.rst\nIt is old.\n\n.. stet altered-quotation: as told\n\nOld, and more:\n${altered}${source}`;
    expect(checkDraft(draft)).toContain('[stet: as told]');
    const fixed = applyFix(
      `//- draft.rst\nOld.\n\n${altered}${source}`,
      'Allow this altered-quotation with a comment…',
    );
    expect(fixed).toBe(`Old.\n\n.. stet altered-quotation: reason\n\n${altered}`);
    expect(checkDraft(`//- draft.rst\n${fixed}${source}`)).toContain('[stet: reason]');
  });

  it('knows whose a block quotation is', () => {
    const quoted = (who: string): string =>
      `//- draft.rst\nOf clay:\n\n   The kiln took fourteen days to cool.\n\n   -- ${who}\n${source}`;
    expect(checkClean(quoted('Emil Brandt'))).toEqual([]);
    expect(checkDraft(quoted('Mara Voss'))).toContain('misattributed-quotation');
  });
});
