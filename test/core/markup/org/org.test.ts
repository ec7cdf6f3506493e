import { describe, expect, it } from 'vitest';
import { org } from '../../../../server/src/core/markup/org/org.ts';
import { applyFix, checkClean, checkDraft } from '../../../support/draw.ts';
import { blocksOf, citedIn, typedIn } from '../../../support/readAs.ts';

const blocks = (raw: string): readonly string[] => blocksOf('d.org', raw);
const cited = (raw: string): readonly string[] => citedIn('d.org', raw);

describe('what is read of Org', () => {
  it('is headlines without what is theirs only, and keywords that say something of the draft', () => {
    const raw =
      '#+title: Kiln\n#+author: Ada Quill\n#+date: <2024-05-01 Wed>\n#+language: en\n#+bibliography: refs.bib\n* TODO [#A] Then :x:y:\n:PROPERTIES:\n:ID: z\n:END:\nDEADLINE: <2024-05-02 Thu>\nIt burnt.\n* COMMENT Not\nhidden\n* Last\n** Draft :noexport:\nhidden\n';
    expect(blocks(raw)).toEqual(['heading: Kiln', 'heading: Then', 'paragraph: It burnt.', 'heading: Last']);
    expect(org.read(raw).metadata).toMatchObject({
      title: 'Kiln',
      authors: ['Ada Quill'],
      date: '2024-05-01',
      language: 'en',
      bibliography: ['refs.bib'],
    });
    expect(org.bibliographies('See bibliography:a.bib,b.bib')).toEqual(['a.bib', 'b.bib']);
  });

  it('is words without their signs, and those that only look like signs', () => {
    expect(
      blocks('“It *held*”, /she/ =c*d= ~e~ +said+ \\ldquo{}so\\rdquo{} 10^6 H_{2}O [[x.html][there]] @@html:<b>@@on.'),
    ).toEqual(['paragraph: “It held”, she c*d e said “so” 10⁶ H2O there on.']);
    expect(blocks('5 * 3 * 2, snake_case, a/b/c, it cost $5 and $6, [1] x < y \u200b*\u200bso.')).toEqual([
      'paragraph: 5 * 3 * 2, snake_case, a/b/c, it cost $5 and $6, [1] x < y *so.',
    ]);
  });

  it('is quotations, verse, lists, tables, notes and what stands aside', () => {
    expect(
      blocks('#+begin_quote\nIt held.\n\n-- Behr\n#+end_quote\n#+BEGIN_VERSE\nThe fog\ncomes.\n#+END_VERSE'),
    ).toEqual(['quote: It held.', 'paragraph [signs above]: -- Behr', 'quote: The fog / comes.']);
    expect(
      blocks(
        '- one\n  on\n\n  more\n- [X] term :: what\n1. two\nOut.\n| a | b |\n|---+---|\n#+begin_src c\n"y"\n#+end_src\n: z\nEnd [fn:1] [2024-05-01 Wed].[fn:: Inline.]\n\n[fn:1] He said “so”,\nand went.',
      ),
    ).toEqual([
      'item: one on',
      'item: more',
      'item: term',
      'item: what',
      'item: two',
      'paragraph: Out.',
      'cell: a',
      'cell: b',
      'paragraph: End.',
      'footnote (note fn1): Inline.',
      'footnote (note 1): He said “so”, and went.',
    ]);
  });

  it('is the same up to what is still being written', () => {
    expect(blocks('#+begin_quote\nIt held.\n\nNext.')).toEqual(['quote: It held.', 'paragraph: Next.']);
    expect(blocks('She said “it *held [cite:@lu')).toEqual(['paragraph: She said “it *held [cite:@lu']);
  });

  it('is what it cites', () => {
    expect(
      cited(
        'A [cite/t:see @lund, p. 3; @hale]. B cite:behr,marr. C [[cite:&quill p. 9]] D [[citep:voss][12]] E \\parencite[4]{ott}. F[fn:: [cite:@x].]',
      ),
    ).toEqual([
      'cite/t: lund at p. 3',
      'cite/t: hale',
      'org-ref cite: behr',
      'org-ref cite: marr',
      'org-ref cite: quill at p. 9',
      'org-ref citep: voss at 12',
      'latex parencite: ott at 4',
      'footnote cite: x',
    ]);
    expect(cited('[cite: nobody] and excite:ment')).toEqual([]);
  });
});

describe('what is written into Org', () => {
  const { write } = org;

  it('is a citation as the draft has them', () => {
    const work = { key: 'lund', locator: 'p. 3', title: 'Log', url: 'https://x.org' };
    expect(write.citation(work, null, '').before).toBe(' [cite:@lund p. 3]');
    expect(write.citation(work, 'org-ref citep', 'citep:&x').before).toBe(' [[citep:&lund p. 3]]');
    expect(write.citation(work, 'org-ref cite', 'cite:x').before).toBe(' [[cite:lund][p. 3]]');
    expect(write.citation(work, 'footnote cite', '').behind).toBe('[fn:: [cite:@lund p. 3].]');
    expect(write.citation(work, 'link', '').before).toBe(' ([[https://x.org][Log]])');
  });

  it('is words with their signs escaped, and left where they are none', () => {
    expect(write.words('a *b* [[c]] \\alpha')).toBe('a \u200b*\u200bb\u200b*\u200b [\u200b[c]] \\\u200balpha');
    expect(write.words('3 * 4, it’s 100% “so” at https://x.org/a_b')).toBe(
      '3 * 4, it’s 100% “so” at https://x.org/a_b',
    );
    expect(write.words('1. Then', true)).toBe('\u200b1. Then');
    expect(write.words('$5 or 5 $.')).toBeNull();
  });
});

describe('what is typed in Org', () => {
  it('is a key, a place, a quotation', () => {
    expect(typedIn('d.org', 'So [cite:@lu$0nd]')).toBe('key lu|lund');
    expect(typedIn('d.org', 'So [cite/t:@lund; @ha$0]')).toBe('key ha|ha');
    expect(typedIn('d.org', 'So [cite:@lund p. $0]')).toBe('locator of lund: p. ');
    expect(typedIn('d.org', 'So cite:lu$0')).toBe('key lu|lu');
    expect(typedIn('d.org', 'She said, “It *held$0')).toBe('quotation It held|It *held|”');
    expect(typedIn('d.org', 'She said “it” and$0')).toBeNull();
  });
});

const source = '//- sources/kiln.txt\n“The kiln took fourteen days to cool,” potter Emil Brandt said.\n';

describe('an Org draft', () => {
  const altered = '“The /kiln/ took forty\ndays to cool,” potter Emil Brandt said.\n';

  it('is found to alter a quotation, and mended without another change', () => {
    const draft = `//- draft.org\n* Clay :x:\n${altered}\n#+begin_src c\nx\n#+end_src\n${source}`;
    expect(checkDraft(draft)).toContain('altered-quotation');
    expect(applyFix(draft, 'Restore the source’s wording')).toBe(
      `* Clay :x:\n${altered.replace('forty', 'fourteen')}\n#+begin_src c\nx\n#+end_src\n`,
    );
    expect(checkClean(`//- draft.org\n${altered.replace('forty', 'fourteen')}${source}`)).toEqual([]);
  });

  it('lets a finding stand by a comment in the line, or above its paragraph', () => {
    const above = `//- draft.org\nIt is old.\n# stet altered-quotation: as told\nMore:\n${altered}${source}`;
    expect(checkDraft(above)).toContain('[stet: as told]');
    const fixed = applyFix(`//- draft.org\n${altered}${source}`, 'Allow this altered-quotation with a comment…');
    expect(fixed).toBe(altered.replace('said.', 'said. @@comment: stet altered-quotation: reason@@'));
    expect(checkDraft(`//- draft.org\n${fixed}${source}`)).toContain('[stet: reason]');
  });

  it('knows whose a block quotation is', () => {
    const quoted = (who: string): string =>
      `//- draft.org\n#+begin_quote\nThe kiln took fourteen days to cool.\n-- ${who}\n#+end_quote\n${source}`;
    expect(checkClean(quoted('Emil Brandt'))).toEqual([]);
    expect(checkDraft(quoted('Mara Voss'))).toContain('misattributed-quotation');
  });
});
