import { describe, expect, it } from 'vitest';
import { asciidoc } from '../../../../server/src/core/markup/asciidoc/asciidoc.ts';
import { applyFix, checkClean, checkDraft } from '../../../support/draw.ts';
import { blocksOf, citedIn, typedIn } from '../../../support/readAs.ts';

const blocks = (raw: string): readonly string[] => blocksOf('d.adoc', raw);
const cited = (raw: string): readonly string[] => citedIn('d.adoc', raw);

describe('what is read of AsciiDoc', () => {
  it('is a header that is no prose, but for the title', () => {
    const raw =
      '// a note\n= The Kiln\nAda Quill <a@x.org>; Jon Marr\nv1.0, 2024-05-01: first\n:lang: de\n:bibtex-file: refs.bib\n\nIt burnt.\n';
    expect(blocks(raw)).toEqual(['heading: The Kiln', 'paragraph: It burnt.']);
    expect(asciidoc.read(raw).metadata).toMatchObject({
      title: 'The Kiln',
      authors: ['Ada Quill', 'Jon Marr'],
      date: '2024-05-01',
      language: 'de',
      bibliography: ['refs.bib'],
    });
    expect(asciidoc.bibliographies(raw)).toEqual(['refs.bib']);
    expect(blocks('= The Kiln\nIt burnt all night, and nobody came.\n')).toHaveLength(2);
  });

  it('is words without their signs, and those that only look like signs', () => {
    expect(blocks('"`It *held*`", she __sa__id, \'`so`\' &#8212; `code` #mark# 10^6^ H~2~O.')).toEqual([
      'paragraph: “It held”, she said, ‘so’ — code mark 10⁶ H2O.',
    ]);
    expect(blocks('5 * 3 * 2, a_b_c, 2 + 3 and \\*not so*, {nobody} +*as it is*+')).toEqual([
      'paragraph: 5 * 3 * 2, a_b_c, 2 + 3 and *not so*, {nobody} *as it is*',
    ]);
    expect(
      blocks(':town: Port Ellery\n\nFrom {town} link:a.html[we left] for https://x.org[the site], <<x,there>>.'),
    ).toEqual(['paragraph: From Port Ellery we left for the site, there.']);
  });

  it('is quotations with whose they are', () => {
    expect(blocks('[quote, Captain Behr, "Log, 1999"]\n____\nIt held.\n\nIt broke.\n____\n')).toEqual([
      'paragraph [signs below]: Captain Behr, Log, 1999',
      'quote: It held.',
      'quote: It broke.',
    ]);
    expect(blocks('"It was all we had."\n-- Mara Voss, The Courier\n')).toEqual([
      'quote: It was all we had.',
      'paragraph [signs above]: -- Mara Voss, The Courier',
    ]);
    expect(
      blocks('[verse, Carl S]\n____\nThe fog\ncomes.\n____\n\n""\nAir.\n""\n\n____\nIt held.\n\n-- Behr\n____'),
    ).toEqual([
      'paragraph [signs below]: Carl S',
      'quote: The fog / comes.',
      'quote: Air.',
      'quote: It held.',
      'paragraph [signs above]: -- Behr',
    ]);
  });

  it('is lists, tables, notes and what stands aside', () => {
    expect(
      blocks('* one\non\n. two\n+\nmore\n\nTerm:: what\n\nNOTE: Mind.\n\n[source]\n----\nx "y"\n----\n\n....\nz\n....'),
    ).toEqual(['item: one on', 'item: two', 'item: more', 'item: Term', 'item: what', 'paragraph: Mind.']);
    expect(
      blocks('|===\n|a 2+|b\n|c d\non\n|===\n\n////\nhidden\n////\ninclude::x.adoc[]\nEnd.footnote:[He said "`so`".]'),
    ).toEqual(['cell: a', 'cell: b', 'cell: c d on', 'paragraph: End.', 'footnote (note 1): He said “so”.']);
  });

  it('is the same up to what is still being written', () => {
    expect(blocks('____\nIt held.\n\nNext.')).toEqual(['quote: It held.', 'paragraph: Next.']);
    expect(blocks('----\ncode\n\nNext.')).toEqual(['paragraph: Next.']);
    expect(blocks('She said "`it footnote:[so')).toEqual(['paragraph: She said "`it footnote:[so']);
  });

  it('is what it cites', () => {
    expect(cited('A cite:[lund(p. 3), hale]. B cite:see[behr(4-5)] C cite:quill[para. 2] D citenp:[marr].')).toEqual([
      'cite: lund at p. 3',
      'cite: hale',
      'cite: behr at 4-5',
      'cite key: quill at para. 2',
      'citenp: marr',
    ]);
    expect(cited('See <<lund>> and <<sec>>.footnote:[As cite:[hale].]\n\n[bibliography]\n* [[[lund]]] Lund.')).toEqual([
      'xref?: lund',
      'footnote cite: hale',
    ]);
  });
});

describe('what is written into AsciiDoc', () => {
  const { write } = asciidoc;

  it('is a citation as the draft has them', () => {
    const work = { key: 'lund', locator: 'p. 3', title: 'Log', url: 'https://x.org' };
    expect(write.citation(work, null, '').before).toBe(' cite:[lund(p. 3)]');
    expect(write.citation(work, 'cite key', '').before).toBe(' cite:lund[p. 3]');
    expect(write.citation(work, 'footnote cite', '').behind).toBe('footnote:[cite:[lund(p. 3)].]');
    expect(write.citation(work, 'link', '').before).toBe(' (link:https://x.org[Log])');
    expect(write.citation(work, 'xref', '* [[[lund]]] Lund').before).toBe(' <<lund>>');
  });

  it('is words with their signs escaped, and left where they are none', () => {
    expect(write.words('a *b* {c} C++')).toBe('a {asterisk}b{asterisk} &#123;c} C{plus}{plus}');
    expect(write.words('3 * 4, a_b, it’s 100% “so” (really)')).toBe('3 * 4, a_b, it’s 100% “so” (really)');
    expect(write.words('1. Then', true)).toBe('{empty}1. Then');
  });
});

describe('what is typed in AsciiDoc', () => {
  it('is a key, a place, a quotation', () => {
    expect(typedIn('d.adoc', 'So cite:[lu$0nd]')).toBe('key lu|lund');
    expect(typedIn('d.adoc', 'So cite:[lund, ha$0]')).toBe('key ha|ha');
    expect(typedIn('d.adoc', 'So cite:[lund(p. $0)]')).toBe('locator of lund: p. ');
    expect(typedIn('d.adoc', 'So <<lu$0>>')).toBe('key lu|lu');
    expect(typedIn('d.adoc', 'She said, "`It *held$0')).toBe('quotation It held|It *held|`"');
    expect(typedIn('d.adoc', 'She said "`it`" and$0')).toBeNull();
  });
});

const source = '//- sources/kiln.txt\n“The kiln took fourteen days to cool,” potter Emil Brandt said.\n';

describe('an AsciiDoc draft', () => {
  it('is found to alter a quotation, and mended without another change', () => {
    const draft = `//- draft.adoc\n= Clay\n\n"\`The _kiln_ took forty days to cool,\`" potter Emil Brandt said. // no\n|===\n|x\n|===\n${source}`;
    expect(checkDraft(draft)).toContain('altered-quotation');
    expect(applyFix(draft, 'Restore the source’s wording')).toBe(
      '= Clay\n\n"`The _kiln_ took fourteen days to cool,`" potter Emil Brandt said. // no\n|===\n|x\n|===\n',
    );
    const mended = '//- draft.adoc\n"`The _kiln_ took fourteen days to cool,`" potter Emil Brandt said.\n';
    expect(checkClean(mended + source)).toEqual([]);
  });

  it('lets a finding stand by a comment on the line above', () => {
    const altered = '"`The kiln took forty days to cool,`" potter Emil Brandt said.\n';
    const let_ = `//- draft.adoc\nIt is old.\n// stet altered-quotation: as told\n${altered}${source}`;
    expect(checkDraft(let_)).toContain('[stet: as told]');
    const fixed = applyFix(
      `//- draft.adoc\nIt is old.\n${altered}${source}`,
      'Allow this altered-quotation with a comment…',
    );
    expect(fixed).toBe(`It is old.\n// stet altered-quotation: reason\n${altered}`);
  });

  it('knows whose a block quotation is', () => {
    const quoted = (who: string): string =>
      `//- draft.adoc\n[quote, ${who}]\n____\nThe kiln took fourteen days to cool.\n____\n${source}`;
    expect(checkClean(quoted('Emil Brandt'))).toEqual([]);
    expect(checkDraft(quoted('Mara Voss'))).toContain('misattributed-quotation');
  });
});
