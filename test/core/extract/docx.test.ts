import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../server/src/core/extract/readers/docx.ts';
import { readLocator } from '../../../server/src/core/markup/locators.ts';
import type { Prose } from '../../../server/src/core/prose/prose.ts';
import { read } from '../../../server/src/core/reading/read.ts';
import { contradiction } from '../../../server/src/core/verdict/citation/locator.ts';
import { docxOf, p, r, wordPart, zipOf } from '../../support/packed.ts';
import { shown } from './shown.ts';

async function proseOf(bytes: Uint8Array): Promise<Prose> {
  const found = await readDocx(bytes);
  if ('reason' in found) throw new Error(found.reason);
  return found.prose;
}

/** The blocks of a Word file with this body, one a line. */
const lines = async (body: string, parts: Readonly<Record<string, string>> = {}): Promise<readonly string[]> => {
  const prose = await proseOf(docxOf(body, parts));
  return shown(prose, prose.text)
    .split('\n')
    .filter((line) => !line.startsWith(' '));
};

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe('the kinds of paragraphs', () => {
  it('are told by the styles’ names, which no translation of Word changes, and by outline levels', async () => {
    const styles = wordPart(
      'styles',
      [
        style('Titel', 'Title'),
        style('berschrift2', 'heading 2'),
        style('Kapitel', 'Kapitel', '<w:basedOn w:val="berschrift2"/>'),
        style('Frage', 'Frage', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>'),
        style('Zitat', 'Quote'),
        style('Motto', 'Motto', '<w:basedOn w:val="Zitat"/>'),
        style('Fest', 'Compact'),
        style('Punkt', 'List Bullet'),
        style('Ring', 'Ring', '<w:basedOn w:val="Reif"/>'),
        style('Reif', 'Reif', '<w:basedOn w:val="Ring"/>'),
      ].join(''),
    );
    const body = [
      p('The mill', styled('Titel')),
      p('Ropes', styled('berschrift2')),
      p('Knots', styled('Kapitel')),
      p('Why so wet?', styled('Frage')),
      p('Because of the rain.', '<w:outlineLvl w:val="9"/>'),
      p('By itself', '<w:outlineLvl w:val="0"/>'),
      p('We were young.', styled('Zitat')),
      p('And wet.', styled('Motto')),
      p('one', styled('Punkt')),
      p('two', `<w:numPr><w:numId w:val="3"/></w:numPr>${styled('Fest')}`),
      p('three', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'),
      p('no longer in the list', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      p('round', styled('Ring')),
    ].join('');
    expect(await lines(body, { styles })).toEqual([
      '1 heading 1 | The mill',
      '2 heading 2 | Ropes',
      '3 heading 2 | Knots',
      '4 heading 3 | Why so wet?',
      '5 paragraph | Because of the rain.',
      '6 heading 1 | By itself',
      '7 quote 1 | We were young.',
      '8 quote 1 | And wet.',
      '9 item | one',
      '10 item | two',
      '11 item | three',
      '12 paragraph | no longer in the list',
      '13 paragraph | round',
    ]);
  });

  it('are told by ids where the styles are missing', async () => {
    expect(await lines(p('Ropes', styled('Heading1')) + p('They held.'))).toEqual([
      '1 heading 1 | Ropes',
      '2 paragraph | They held.',
    ]);
  });

  it('are cells in a table, and what is nested in one', async () => {
    const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
    const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const body = p('Before.') + table(row(p('a'), p('b') + table(row(p('c'))) + p('d'))) + p('After.');
    expect(await lines(body)).toEqual([
      '1 paragraph | Before.',
      '2 cell | a',
      '3 cell | b',
      '4 cell | c',
      '5 cell | d',
      '6 paragraph | After.',
    ]);
  });

  it('keep a text box beside the paragraph it hangs on, told once', async () => {
    const box = `<w:txbxContent>${p('In the margin.')}</w:txbxContent>`;
    const twice = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await lines(p(r('The rope ') + twice + r('held.')))).toEqual([
      '1 paragraph | The rope held.',
      '2 paragraph | In the margin.',
    ]);
  });
});

describe('the words of a paragraph', () => {
  it.each([
    ['spelled over runs', `${r('The ro')}${r('pe held', '<w:b/>')}${r('.')}`, 'The rope held.'],
    ['without kept blanks', '<w:r><w:t> The rope </w:t></w:r><w:r><w:t>held.</w:t></w:r>', 'The ropeheld.'],
    [
      'inserted and deleted',
      `${r('The ')}<w:ins>${r('wet ')}</w:ins><w:del><w:r><w:delText>dry </w:delText></w:r></w:del>${r('rope')}`,
      'The wet rope',
    ],
    ['deleted, as other programs write it', `${r('The ')}<w:del>${r('dry ')}</w:del>${r('rope')}`, 'The rope'],
    [
      'moved',
      `${r('The ')}<w:moveFrom>${r('wet ')}</w:moveFrom>${r('rope ')}<w:moveTo>${r('was wet')}</w:moveTo>`,
      'The rope was wet',
    ],
    ['hidden', `${r('The ')}${r('secret ', '<w:vanish/>')}${r('rope', '<w:vanish w:val="0"/>')}`, 'The rope'],
    [
      'with breaks, tabs and hyphens',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t></w:r>',
      'a\tb⏎c‑de',
    ],
    [
      'with set tab stops',
      '<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r>',
      'a',
    ],
    [
      'with signs of a font',
      '<w:r><w:t xml:space="preserve">5 </w:t><w:sym w:font="Symbol" w:char="F06D"/><w:sym w:font="Wingdings" w:char="F04A"/><w:sym w:font="Arial" w:char="2014"/></w:r>',
      '5 μ—',
    ],
    [
      'in a link, a smart tag, a control',
      `<w:hyperlink>${r('the ')}</w:hyperlink><w:smartTag><w:smartTagPr/>${r('wet ')}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${r('rope')}</w:sdtContent></w:sdt>`,
      'the wet rope',
    ],
    ['in a formula', '<m:oMath><m:r><m:t>E=mc</m:t></m:r></m:oMath>', 'E=mc'],
    [
      'with a guide to its sound',
      `<w:r><w:ruby><w:rt>${r('mizu')}</w:rt><w:rubyBase>${r('水')}</w:rubyBase></w:ruby></w:r>`,
      '水',
    ],
    [
      'commented',
      `<w:commentRangeStart w:id="0"/>${r('rope')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
      'rope',
    ],
    ['with entities', r('Aldana &amp; S&#246;hne &lt;quay&gt;'), 'Aldana & Söhne <quay>'],
  ])('%s', async (_, content, expected) => {
    expect(await lines(p(content.startsWith('<w:pPr') ? content : `<w:bookmarkStart/>${content}`))).toEqual([
      `1 paragraph | ${expected}`,
    ]);
  });

  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instruction = '<w:r><w:instrText>HYPERLINK "http://h.org"</w:instrText></w:r>';

  it('are a field’s result, not its instruction, fields in fields too', async () => {
    const inner = field('begin') + r('not this') + instruction + field('separate') + r('nor this') + field('end');
    const body = p(
      r('See ') + field('begin') + instruction + inner + field('separate') + r('the log') + field('end') + r('.'),
    );
    expect(await lines(body)).toEqual(['1 paragraph | See the log.']);
  });

  it('survive a field that never ends', async () => {
    expect(
      await lines(p(r('See ') + field('begin') + instruction) + p('The rope held.') + p(field('end') + r('Yes.'))),
    ).toEqual(['1 paragraph | See', '2 paragraph | The rope held.', '3 paragraph | Yes.']);
  });

  it('go on in the next paragraph when the end of theirs was deleted', async () => {
    const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(await lines(p(r('The rope '), deleted) + p('held.') + p('Yes.'))).toEqual([
      '1 paragraph | The rope held.',
      '2 paragraph | Yes.',
    ]);
  });

  it('of a deleted row or cell are gone', async () => {
    const row = (properties: string, ...cells: readonly string[]): string =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
    const cell = (words: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
    const table = `<w:tbl>${row('', cell('a'), cell('b', '<w:cellDel/>'))}${row('<w:del/>', cell('c'))}${row('<w:ins/>', cell('d'))}</w:tbl>`;
    expect(await lines(table)).toEqual(['1 cell | a', '2 cell | d']);
  });
});

describe('numbered paragraphs', () => {
  const level = (at: number, format: string, text: string, start = 1): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = wordPart(
    'numbering',
    [
      `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '[%1]', 44)}${level(1, 'lowerLetter', '(%2)')}${level(2, 'decimal', '%1.%3')}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '•')}</w:abstractNum>`,
      '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>',
      '<w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>',
      '<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    ].join(''),
  );
  const styles = wordPart(
    'styles',
    style('Para', 'Judgment', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
  );
  const listed = (list: number, at = 0): string =>
    `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;

  it('have the numbers that Word prints, which are none of their words', async () => {
    const body = [
      p('The court.'),
      p('Forty-four.', listed(1)),
      p('Of it.', listed(1, 1)),
      p('Of that.', listed(1, 2)),
      p('Forty-five.', styled('Para')),
      p('A point.', listed(2)),
      p('Not counted.', `${styled('Para')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
      p('Forty-six.', listed(1)),
      p('Anew.', listed(3)),
      p('Anew and on.', listed(3)),
    ].join('');
    const { blocks, text } = await proseOf(docxOf(body, { numbering, styles }));
    expect(blocks.map(({ printed, span }) => `${printed ?? '–'} ${text.slice(span.start, span.end)}`)).toEqual([
      '– The court.',
      '44 Forty-four.',
      '– Of it.',
      '– Of that.',
      '45 Forty-five.',
      '– A point.',
      '– Not counted.',
      '46 Forty-six.',
      '1 Anew.',
      '2 Anew and on.',
    ]);
  });

  it('are cited by them', async () => {
    const prose = await proseOf(
      docxOf(p('The court finds.') + p('The gate was shut.', listed(1)), { numbering, styles }),
    );
    const start = prose.text.indexOf('gate');
    const cited = (locator: string): string | null => {
      const read = readLocator(locator);
      return read && contradiction(read, { start, end: start + 4 }, prose);
    };
    expect([cited('para. 44'), cited('para. 2'), cited('para. 45')]).toEqual([null, null, 'para. 2']);
  });

  it('of a file made to be slow are counted all the same', async () => {
    const odd = wordPart(
      'numbering',
      `<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="99999999999"/></w:abstractNum><w:num w:numId="1"/>`,
    );
    const body = p('One.', '<w:numPr><w:ilvl w:val="99999999999"/><w:numId w:val="1"/></w:numPr>');
    expect((await proseOf(docxOf(body, { numbering: odd }))).text).toBe('One.');
  });
});

describe('an interview', () => {
  it('has its speakers by their labels in bold, though each comes once', async () => {
    const said = (name: string, words: string): string =>
      p(r(`${name}:`, '<w:b/>') + r(` ${words}`, '<w:b w:val="0"/>'));
    const bytes = docxOf(
      said('Ines Aldana', 'We opened the gate.') + said('Tom Holt', 'Nobody came.') + said('Ruth Okafor', 'I came.'),
    );
    const { prose, quotations } = read(await proseOf(bytes));
    expect(
      quotations.map(
        ({ attribution, span }) => `${attribution?.speaker.text}: ${prose.text.slice(span.start, span.end)}`,
      ),
    ).toEqual(['Ines Aldana: We opened the gate.', 'Tom Holt: Nobody came.', 'Ruth Okafor: I came.']);
  });
});

describe('notes', () => {
  const note = (kind: string, id: number, words: string, more = ''): string =>
    `<w:${kind} w:id="${id}"${more}>${p(`<w:r><w:${kind}Ref/></w:r>${r(words)}`)}</w:${kind}>`;
  const call = (kind: string, id: number, more = ''): string => `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;

  it('stand behind the text, numbered as they are called, and leave it contains no words', async () => {
    const footnotes = wordPart(
      'footnotes',
      note('footnote', -1, '———', ' w:type="separator"') +
        note('footnote', 7, 'Log, May.') +
        note('footnote', 2, 'Log, June.'),
    );
    const endnotes = wordPart('endnotes', note('endnote', 5, 'Born 1950.'));
    const body = p(
      r('The rope') + call('footnote', 2) + r(' held') + call('footnote', 7) + r('.') + call('endnote', 5),
    );
    const prose = await proseOf(docxOf(body, { footnotes, endnotes }));
    expect(prose.blocks.map(({ kind, place, span }) => [kind, place, prose.text.slice(span.start, span.end)])).toEqual([
      ['paragraph', undefined, 'The rope held.'],
      ['footnote', 'note 1', 'Log, June.'],
      ['footnote', 'note 2', 'Log, May.'],
      ['footnote', 'endnote 1', 'Born 1950.'],
    ]);
  });

  it('may carry a mark of the writer’s own, which is no word', async () => {
    const marked = '<w:r><w:footnoteReference w:id="2" w:customMarkFollows="1"/><w:t>*</w:t></w:r>';
    expect(await lines(p(r('The rope') + marked + r(' held.')))).toEqual(['1 paragraph | The rope held.']);
  });

  it('that are damaged cost themselves only', async () => {
    const prose = await proseOf(docxOf(p(r('It held.') + call('footnote', 2)), { footnotes: '<w:a>'.repeat(3000) }));
    expect(prose.text).toBe('It held.');
    expect(prose.defects.map(({ message }) => message)).toEqual(['Its notes could not be read: nested too deeply']);
  });
});

describe('the file', () => {
  it('says its title and writers, but no date: the file’s own is none of its text’s', async () => {
    const core =
      '<dc:title>The log</dc:title><dc:creator>Ines Aldana; Tom Holt</dc:creator><dc:language>en-GB</dc:language>';
    const { metadata } = await proseOf(docxOf(p('It held.'), {}, core));
    expect(metadata).toEqual({ title: 'The log', authors: ['Ines Aldana', 'Tom Holt'], language: 'en-GB', people: [] });
    expect((await proseOf(docxOf(p('It held.'), {}, '<dc:title>Document1</dc:title>'))).metadata.title).toBeUndefined();
  });

  it('may be strict, name its parts otherwise and prefix its names as it likes', async () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const bytes = zipOf({
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="${strict}/officeDocument/relationships/officeDocument" Target="/Word/Text.xml"/></Relationships>`,
      'word/text.xml': `<d xmlns="${strict}/wordprocessingml/main" xmlns:q="${strict}/wordprocessingml/main"><body><p><r><q:t>It held.</q:t></r></p></body></d>`,
    });
    expect((await proseOf(bytes)).text).toBe('It held.');
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['no words', docxOf(p('')), 'it contains no words'],
    ['another archive', zipOf({ 'a.txt': 'x' }), 'a ZIP archive that contains no Word document'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n…'), 'it is actually a PDF'],
    ['RTF', new TextEncoder().encode('{\\rtf1 It held.}'), 'it is actually an RTF file'],
    ['a web page', new TextEncoder().encode('<!DOCTYPE html><p>It held.'), 'it is actually a web page'],
    ['plain words', new TextEncoder().encode('It held.'), 'not the type of file its name says'],
  ])('says why it cannot be read: %s', async (_, bytes, reason) => {
    expect(await readDocx(bytes)).toEqual({ reason });
  });

  it('says that it is protected', async () => {
    const ole = new Uint8Array(1024);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await readDocx(ole)).toEqual({ reason: 'it is actually an old Office file (.doc)' });
    [...'EncryptedPackage'].forEach((c, i) => {
      ole[600 + 2 * i] = c.charCodeAt(0);
    });
    expect(await readDocx(ole)).toEqual({ reason: 'protected with a password' });
  });
});
