import { describe, expect, it } from 'vitest';
import { readOdt } from '../../../server/src/core/extract/readers/odt.ts';
import { odtOf, zipOf } from '../../support/packed.ts';
import { shown } from './shown.ts';

const lines = async (body: string, styles = ''): Promise<readonly string[]> => {
  const found = await readOdt(odtOf(body, styles));
  if ('reason' in found) throw new Error(found.reason);
  return shown(found.prose, found.prose.text).split('\n');
};

const p = (content: string, style = 'Text_20_body'): string => `<text:p text:style-name="${style}">${content}</text:p>`;
const style = (name: string, parent: string, more = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"${more}/>`;

describe('an OpenDocument text', () => {
  it('tells its kinds of paragraphs by their styles, and those they are based on', async () => {
    const styles = [
      style('P1', 'Quotations'),
      style('P2', 'Title'),
      style('P3', 'Ring'),
      style('Ring', 'P3'),
      style('P4', 'Part', ' style:default-outline-level="3"'),
    ];
    const list = `<text:list><text:list-item>${p('one')}<text:list><text:list-item>${p('two')}</text:list-item></text:list></text:list-item></text:list>`;
    const table = `<table:table><table:table-row><table:table-cell>${p('a', 'P1')}</table:table-cell></table:table-row></table:table>`;
    const heading = '<text:h text:style-name="Heading_20_2" text:outline-level="2">Ropes</text:h>';
    const body =
      p('The mill', 'P2') + heading + p('Knots', 'P4') + p('We were young.', 'P1') + list + table + p('End.', 'P3');
    expect(await lines(body, styles.join(''))).toEqual([
      '1 heading 1 | The mill',
      '2 heading 2 | Ropes',
      '3 heading 3 | Knots',
      '4 quote 1 | We were young.',
      '5 item | one',
      '6 item | two',
      '7 cell | a',
      '8 paragraph | End.',
    ]);
  });

  it('has the numbers of its lists, which are none of its words', async () => {
    const level = (at: number, format: string, more = ''): string =>
      `<text:list-level-style-number text:level="${at}" style:num-format="${format}"${more}/>`;
    const styles = `<text:list-style style:name="L1">${level(1, '1', ' text:start-value="44"')}${level(2, 'a')}${level(3, '1', ' text:display-levels="3"')}</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1"/></text:list-style>`;
    const list = (items: string, more = ''): string => `<text:list ${more}>${items}</text:list>`;
    const item = (content: string, more = ''): string => `<text:list-item ${more}>${content}</text:list-item>`;
    const first = item(p('a') + list(item(p('b') + list(item(p('c')))))) + item(p('d') + p('e'));
    const body = [
      list(first, 'text:style-name="L1"'),
      p('f'),
      list(item(p('g')), 'text:style-name="L1" text:continue-numbering="true"'),
      list(item(p('h'), 'text:start-value="60"') + item(p('i')), 'text:style-name="L1"'),
      list(item(p('j')), 'text:style-name="L1"'),
      list(item(p('k')), 'text:style-name="L2"'),
    ].join('');
    const found = await readOdt(odtOf(body, styles));
    const { blocks, text } = 'prose' in found ? found.prose : { blocks: [], text: '' };
    expect(blocks.map(({ printed, span }) => `${text.slice(span.start, span.end)} ${printed ?? '–'}`).join(', ')).toBe(
      'a 44, b –, c –, d 45, e 45, f –, g 46, h 60, i 61, j 44, k –',
    );
  });

  it.each([
    [
      'blanks as they count',
      'The\n   rope <text:s text:c="2"/>held<text:tab/>fast<text:line-break/>there',
      'The rope   held\tfast⏎there',
    ],
    [
      'spans and links',
      '<text:span>The <text:a>ro</text:a></text:span>pe <text:span> held</text:span>',
      'The rope held',
    ],
    [
      'insertions, but no comments',
      'The <text:change-start/>wet<text:change-end/> rope<office:annotation><dc:creator>T</dc:creator><text:p>Sure?</text:p></office:annotation>',
      'The wet rope',
    ],
    ['signs', 'Aldana &amp; S&#246;hne', 'Aldana & Söhne'],
    ['no description of a picture', 'The rope<draw:frame><svg:title>A rope</svg:title></draw:frame>', 'The rope'],
  ])('reads %s', async (_, content, expected) => {
    expect((await lines(p(content))).filter((line) => !line.startsWith('  comment'))).toEqual([
      `1 paragraph | ${expected}`,
    ]);
  });

  it('leaves out what was deleted, and keeps a text box beside its paragraph', async () => {
    const deleted = `<text:tracked-changes><text:changed-region><text:deletion>${p('never mind')}</text:deletion></text:changed-region></text:tracked-changes>`;
    const box = `<draw:frame><draw:text-box>${p('In the margin.')}</draw:text-box></draw:frame>`;
    expect(await lines(deleted + p(`The rope ${box}held.`))).toEqual([
      '1 paragraph | The rope held.',
      '2 paragraph | In the margin.',
    ]);
  });

  it('has its notes behind the text', async () => {
    const note = (kind: string, words: string): string =>
      `<text:note text:note-class="${kind}"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
    const found = await readOdt(
      odtOf(p(`The rope${note('footnote', 'Log.')} held${note('endnote', 'Born 1950.')}.`) + p('Yes.')),
    );
    const blocks = 'prose' in found ? found.prose.blocks : [];
    expect(blocks.map(({ kind, place }) => `${kind} ${place ?? ''}`.trim())).toEqual([
      'paragraph',
      'paragraph',
      'footnote note 1',
      'footnote endnote 1',
    ]);
    expect('prose' in found && found.prose.text).toBe('The rope held.\n\nYes.\n\nLog.\n\nBorn 1950.');
  });

  it('says why it cannot be read', async () => {
    const locked =
      '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>';
    expect(await readOdt(zipOf({ 'content.xml': 'xyz', 'META-INF/manifest.xml': locked }))).toEqual({
      reason: 'protected with a password',
    });
    expect(await readOdt(zipOf({ 'a.txt': 'x' }))).toEqual({
      reason: 'a ZIP archive that contains no OpenDocument text',
    });
    expect(await readOdt(odtOf(''))).toEqual({ reason: 'it contains no words' });
  });
});
