import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { grammarOf, quotations, scoped } from './tokens.ts';

let markdown: IGrammar;
let plain: IGrammar;

beforeAll(async () => {
  markdown = await grammarOf('text.html.markdown');
  plain = await grammarOf('text.plain');
});

const both = (text: string) => {
  const found = quotations(plain, text);
  expect(quotations(markdown, text)).toEqual(found);
  return found;
};

describe('quotations', () => {
  it.each([
    ['“The tide took it,” she said.', ['“The tide took it,”']],
    ['"The tide took it," she said.', ['"The tide took it,"']],
    ['« La marée l’a prise », dit-elle.', ['« La marée l’a prise »']],
    ['„Die Flut kam“, sagte sie.', ['„Die Flut kam“']],
    ['»Die Flut kam«, sagte sie.', ['»Die Flut kam«']],
    ['‘It wasn’t the tide,’ she said.', ['‘It wasn’t the tide,’']],
    ['“The tide took it", she said.', ['“The tide took it"']],
    ['“He called it ‘a wall of water’ then,” she said.', ['“He called it ‘a wall of water’ then,”']],
    ['("a wall")—"of water"', ['"a wall"', '"of water"']],
    ['“One,” she said, “and two.”', ['“One,”', '“and two.”']],
  ])('%s', (text, expected) => {
    expect(both(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', "The harbour’s wall wasn't the mayors’ work, nor the '90s’."],
    ['feet and inches', 'The board is 6\'2" by 5" and the pipe 3/4" wide.'],
    ['a lone closing mark', 'The tide took it,” she said.'],
    ['no marks at all', 'The tide took it, she said.'],
  ])('leaves %s alone', (_, text) => {
    expect(both(text)).toEqual([]);
  });

  it.each(['“', '"', '«', '„', '‘', '»'])('an unclosed %s ends with its paragraph', (mark) => {
    const text = `${mark}The tide took it, she said.\n\nThe wall held. “It held,” she said.\n`;
    expect(both(text).slice(-1)).toEqual(['“It held,”']);
    expect(both(text)).not.toContain('The wall held. ');
  });

  it('an opening mark on each paragraph, one close', () => {
    expect(both('“The tide took it.\n\n“The wall held,” she said.')).toEqual([
      '“The tide took it.',
      '“The wall held,”',
    ]);
  });

  it('a quotation may go over hard line breaks in plain text', () => {
    expect(quotations(plain, '“The tide\ntook it,” she said.')).toEqual(['“The tide', 'took it,”']);
  });
});

describe('in Markdown', () => {
  it.each([
    ['code', 'Write `print("tide")` here.'],
    ['a fenced block', '```js\nprint("tide");\n```'],
    ['a link’s title', '[here](https://example.org "The tide")'],
    ['an HTML attribute', 'A <a href="tide.html">link</a>.'],
    ['front matter', '---\ntitle: "The tide"\n---\n\nText.'],
    ['a comment', '<!-- she "said" so -->'],
  ])('leaves %s alone', (_, text) => {
    expect(quotations(markdown, text)).toEqual([]);
  });

  it('keeps Markdown’s own scopes inside a quotation', () => {
    const { tokens } = markdown.tokenizeLine('“The *tide* took it,” she said.', null);
    expect(tokens.some((token) => token.scopes.some((scope) => scope.startsWith('markup.italic')))).toBe(true);
  });

  it('leaves what follows a quotation as it was', () => {
    const { tokens } = markdown.tokenizeLine('“The tide,” **she** said.', null);
    expect(tokens.some((token) => token.scopes.some((scope) => scope.startsWith('markup.bold')))).toBe(true);
  });

  it('headings, lists and block quotations', () => {
    expect(quotations(markdown, '# “A wall”\n\n- “held”\n\n> “It held,” she said.')).toEqual([
      '“A wall”',
      '“held”',
      '“It held,”',
    ]);
  });
});

describe('what stands in a quotation', () => {
  it('bracketed insertions and ellipses', () => {
    expect(scoped(markdown, '“[T]he tide … took [the boats] ... and. . . [...] left”')).toMatchInlineSnapshot(`
      [
        "“ ← punctuation.definition.quotation.begin",
        "[ ← punctuation.definition.insertion.begin",
        "T ← meta.insertion.bracketed",
        "] ← punctuation.definition.insertion.end",
        "he tide  ← markup.quotation",
        "… ← constant.other.ellipsis",
        " took  ← markup.quotation",
        "[ ← punctuation.definition.insertion.begin",
        "the boats ← meta.insertion.bracketed",
        "] ← punctuation.definition.insertion.end",
        "  ← markup.quotation",
        "... ← constant.other.ellipsis",
        " and ← markup.quotation",
        ". . . ← constant.other.ellipsis",
        "  ← markup.quotation",
        "[...] ← constant.other.ellipsis",
        " left ← markup.quotation",
        "” ← punctuation.definition.quotation.end",
      ]
    `);
  });

  it('brackets and dots outside quotations are nobody’s', () => {
    expect(scoped(plain, 'The tide … took [the boats] ...')).toEqual([]);
    expect(scoped(markdown, '[x]: https://example.org\n- [ ] to do ...')).toEqual([]);
  });
});

describe('citations', () => {
  it('in brackets', () => {
    expect(scoped(markdown, 'So it was [see @hill-2013, para. 3; -@doe:99, p. 12].')).toMatchInlineSnapshot(`
      [
        "[ ← punctuation.definition.citation.begin",
        "see  ← meta.citation",
        "@ ← punctuation.definition.citation",
        "hill-2013 ← entity.name.citation",
        ", para. 3 ← meta.citation",
        "; ← punctuation.separator.citation",
        "  ← meta.citation",
        "-@ ← punctuation.definition.citation",
        "doe:99 ← entity.name.citation",
        ", p. 12 ← meta.citation",
        "] ← punctuation.definition.citation.end",
      ]
    `);
    expect(scoped(plain, 'So it was [see @hill-2013, para. 3; -@doe:99, p. 12].')).toEqual(
      scoped(markdown, 'So it was [see @hill-2013, para. 3; -@doe:99, p. 12].'),
    );
  });

  it('in the sentence, and not in an address', () => {
    expect(scoped(markdown, 'As @dray2013 has it. Write to ines@example.org.')).toEqual([
      '@ ← punctuation.definition.citation',
      'dray2013 ← entity.name.citation',
    ]);
  });

  it('a link is no citation', () => {
    expect(scoped(markdown, '[by @hill](https://example.org)').filter((one) => one.includes('meta.citation'))).toEqual(
      [],
    );
  });
});

describe('stet comments', () => {
  const said = (grammar: IGrammar, text: string) =>
    scoped(grammar, text).filter((one) => /keyword|rule|reason/u.test(one));

  it.each([
    [
      '“It held.” <!-- stet altered-quotation: as broadcast -->',
      ['stet ← keyword.control', 'altered-quotation ← entity.name.rule', 'as broadcast ← string.unquoted.reason'],
    ],
    [
      '<!-- stet-file wrong-date: all set in 1999 -->',
      ['stet-file ← keyword.control', 'wrong-date ← entity.name.rule', 'all set in 1999 ← string.unquoted.reason'],
    ],
    ['<!-- stet: “her” words -->', ['stet ← keyword.control', '“her” words ← string.unquoted.reason']],
    ['<!--stet-->', ['stet ← keyword.control']],
  ])('%s', (text, expected) => {
    expect(said(markdown, text)).toEqual(expected);
    expect(said(plain, text)).toEqual(expected);
  });

  it.each([
    '<!-- stetson hats -->',
    '<!-- stet is Latin -->',
    '<!-- do not stet this -->',
    'stet altered-quotation: no',
  ])('%s is none', (text) => {
    expect(scoped(markdown, text)).toEqual([]);
    expect(scoped(plain, text)).toEqual([]);
  });
});
