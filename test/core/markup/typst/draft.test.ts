import { describe, expect, it } from 'vitest';
import { typst } from '../../../../server/src/core/markup/typst/typst.ts';
import { applyFix, checkClean, checkDraft, completeAt } from '../../../support/draw.ts';

const source = `//- sources/harbour.txt
Log of the harbour

“The tide took #14 boats at $5 each and nobody had rung the bell,” harbourmaster Ines Aldana said.
`;
const sound = 'The tide took \\#14 boats at \\$5 each and nobody had rung the bell';
const draft = (body: string): string => `//- draft.typ\n${body}\n${source}`;

describe('a draft in Typst', () => {
  it('is judged by its words', () => {
    expect(
      checkDraft(
        draft('“The tide took \\#14 boats at \\$5 each and *everybody* had rung the bell,” Ines Aldana said.'),
      ),
    ).toMatchInlineSnapshot(`
      "
      “The tide took \\#14 boats at \\$5 each and *everybody* had rung the bell,” Ines Aldana said.
                                                 ^~~~~~~~~ reversed-meaning: The meaning is reversed: the source has “nobody”, not “everybody” (Log of the harbour, para. 2)
      "
    `);
    for (const clean of [
      `#quote[${sound},] harbourmaster Ines~Aldana said.`,
      `"${sound}," Ines Aldana said.`,
      `#quote(block: true, attribution: [Ines Aldana])[${sound}.]`,
      `#quote(attribution: [Ines Aldana])[${sound}.]`,
    ])
      expect(checkClean(draft(clean)), clean).toEqual([]);
    expect(checkDraft(draft(`#quote(attribution: [Otto Krog])[${sound}.]`))).toContain('misattributed-quotation');
  });

  it('is mended, and nothing else of it is touched', () => {
    const before = `= A #emph[ferry]\n\n- #quote[The tide took \\#14 boats at 5 each and nobody had rung the bell,] Ines Aldana said. // so\n`;
    const after = before.replace('at 5', 'at \\$5');
    expect(applyFix(draft(before), 'Restore the source’s wording')).toBe(after);
    expect(checkClean(draft(after))).toEqual([]);
  });

  it('takes a comment that lets a finding stand', () => {
    const body = '#quote[The tide took forty boats at \\$5 each and nobody had rung the bell,] Ines Aldana said.\n';
    expect(applyFix(draft(body), 'Allow this altered-quotation with a comment…')).toBe(
      body.replace('said.', 'said. /* stet altered-quotation: reason */'),
    );
  });

  it('is completed in marks and in a quote', () => {
    for (const begun of ['She said “The tide took $0', 'She said #quote(attribution: [Ines Aldana])[The tide took $0'])
      expect(completeAt(draft(begun)).join('\n')).toContain('\\#14 boats at \\$5 each and nobody');
  });
});

describe('what is typed in Typst', () => {
  const typing = (raw: string): unknown => typst.cursor(raw, raw.length);

  it('is a key or its place', () => {
    for (const begun of ['It held @lu', 'It held #cite(<lu', '#quote(attribution: <lu', 'held@lu'])
      expect(typing(begun), begun).toMatchObject({ kind: 'key', typed: 'lu' });
    for (const begun of ['It held @log[p. 3', 'It held #cite(<log>, supplement: [p. 3'])
      expect(typing(begun), begun).toMatchObject({ kind: 'locator', key: 'log' });
    expect(typing('user\\@lu')).toBeNull();
    expect(typing('// @lu')).toBeNull();
  });

  it('is a quotation that nothing closes', () => {
    expect(typing('She said #quote[it *held* \\#1')).toMatchObject({
      kind: 'quotation',
      typed: 'it held #1',
      close: ']',
    });
    expect(typing('She said #quote[it held] and')).toBeNull();
    expect(typing('She said "it held')).toMatchObject({ kind: 'quotation', typed: 'it held', close: '"' });
  });
});

describe('what is written into Typst', () => {
  const work = { key: 'log', locator: 'p. 3', title: 'Log', url: null };

  it('cites as the draft does', () => {
    expect(typst.write.citation(work, null, '').before).toBe(' @log[p. 3]');
    expect(typst.write.citation(work, 'cite', '').before).toBe(' #cite(<log>, supplement: [p. 3])');
    expect(typst.write.citation({ ...work, key: 'a b', locator: '' }, null, '').before).toBe(' #cite(label("a b"))');
    expect(typst.write.citation(work, 'footnote', '').behind).toBe('#footnote[@log[p. 3].]');
  });

  it('names bibliographies', () => {
    expect(
      typst.bibliographies(
        '#bibliography(("a.bib", "b.yml"), style: "apa")\n#show: x.with(bibliography-file: "c.bib")',
      ),
    ).toEqual(['a.bib', 'b.yml', 'c.bib']);
    expect(typst.bibliographies('// #bibliography("a.bib")\n')).toEqual([]);
  });

  it('begins no list where words open a line', () => {
    expect(['- a', '1. a', '= a', '/ a', '-a'].map((words) => typst.write.words(words, true))).toEqual([
      '\\- a',
      '1\\. a',
      '\\= a',
      '\\/ a',
      '-a',
    ]);
  });
});
