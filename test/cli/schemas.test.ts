import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import manifest, { version } from '../../package.json';
import { manual } from '../../server/src/cli/manual.ts';
import { configKeys, configNames, parseConfig } from '../../server/src/host/config.ts';
import { configSchema } from '../../server/src/host/configSchema.ts';
import { newConfig } from '../../server/src/host/newConfig.ts';
import { docxOf, p } from '../support/packed.ts';
import { stet } from './support.ts';

const root = join(import.meta.dirname, '../..');
const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');

/** What a schema has against a value; nothing where it is valid. */
function faults(schema: string | object, value: unknown): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const validate = ajv.compile(typeof schema === 'string' ? JSON.parse(textOf(schema)) : schema);
  validate(value);
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

const source = `“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said Monday.

The wall held, she said. “We are not going to leave the fishermen alone with this,” said council leader Tomas Brandt.
`;
const draft = `# The quay

“The tide took forty boats before anybody rang the bell,” Tomas Brandt said [@gone, p. 3].

“We are not going to leave the fishermen alone with this,” he said.

“Nobody, 100% nobody, has ever seen such a <tide> & lived,” she said. <!-- stet quotation-not-found: heard it myself -->

“The wall held,” the town says.
`;
const files: Record<string, string | Uint8Array> = {
  'drafts/a b.md': draft,
  'drafts/clean.md': 'Nothing is quoted.\n',
  'sources/quay.md': source,
  'sources/x.txt': Uint8Array.from([0xd7, 0xcf, 0xc4, 0xc1]),
  'paper.docx': docxOf(p('“The tide took forty boats before anybody rang the bell,” Ines Aldana said.')),
};

/** Reports of every kind: with findings, without, of a document, without sources. */
async function reports(format: string): Promise<readonly string[]> {
  const of = async (all: typeof files, ...args: readonly string[]) =>
    (await stet(all, 'check', '--format', format, ...args)).out;
  const { 'sources/quay.md': _, ...without } = files;
  return [
    await of(files, 'drafts'),
    await of(files, 'drafts/clean.md'),
    await of(files, 'paper.docx'),
    await of({ 'a.md': draft }, '--allow-unchecked', 'a.md'),
    await of(without, '--allow-unchecked', 'drafts'),
  ];
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

function treeOf(xml: string): Element | undefined {
  const top: Element = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top.children[0];
}

describe('every report is what its schema says', () => {
  it.each([
    ['json', 'schemas/stet.report.schema.json'],
    ['sarif', 'test/schemas/sarif-2.1.0.json'],
    ['w3c', 'test/schemas/webAnnotationPage.json'],
  ])('%s', async (format, schema) => {
    for (const report of await reports(format))
      expect(faults(schema, JSON.parse(report)), report.slice(0, 200)).toEqual([]);
  });

  it('junit', async () => {
    for (const report of await reports('junit')) expect(faults('test/schemas/junit.json', treeOf(report))).toEqual([]);
  });

  it('and each schema can say no', async () => {
    const [report = ''] = await reports('json');
    expect(faults('schemas/stet.report.schema.json', { ...JSON.parse(report), version: 3 })).not.toEqual([]);
    const [log = ''] = await reports('sarif');
    expect(faults('test/schemas/sarif-2.1.0.json', { ...JSON.parse(log), version: '2.0.0' })).not.toEqual([]);
    const [page = ''] = await reports('w3c');
    expect(faults('test/schemas/webAnnotationPage.json', { ...JSON.parse(page), type: 'Page' })).not.toEqual([]);
    expect(faults('test/schemas/junit.json', treeOf('<testsuites><testcase/></testsuites>'))).not.toEqual([]);
  });
});

describe('the schema of the configuration', () => {
  const valid = (value: object): boolean => faults(configSchema(), value).length === 0;

  it('is the one that ships, which VS Code is told of, as the manual page is the one that ships', () => {
    expect(JSON.parse(textOf('schemas/stet.config.schema.json'))).toEqual(configSchema());
    const { jsonValidation, yamlValidation } = manifest.contributes;
    const named = [...jsonValidation, ...yamlValidation];
    expect(named.flatMap(({ fileMatch }) => fileMatch).sort()).toEqual([...configNames].sort());
    for (const { url } of named) expect(textOf(url)).toContain('"title": "Stet');
    expect(textOf('man/stet.1')).toBe(manual(version));
  });

  it('knows every key that is read, and takes what is taken', () => {
    for (const value of [
      {},
      { sources: 'a', exclude: ['b'], bibliography: [], profile: 'legal', ellipsis: '[…]', baseline: 'x.json' },
      { rules: { 'wrong-date': 'off', 'wrong-role': false, 'missing-citation': 'info' } },
      {
        overrides: [
          { files: 'a', profile: 'press' },
          { files: ['b'], exclude: true, rules: {} },
        ],
        $schema: 'x',
      },
    ]) {
      expect([valid(value), parseConfig(JSON.stringify(value), '').defects]).toEqual([true, []]);
    }
    const known = Object.keys((configSchema()['properties'] ?? {}) as object);
    expect(known).toEqual(['$schema', ...configKeys]);
  });

  it.each([
    { soruces: 'a' },
    { profile: 'tabloid' },
    { rules: { 'wrong-dat': 'off' } },
    { rules: { 'wrong-date': 'loud' } },
    { overrides: [{ profile: 'press' }] },
    { overrides: [{ files: 'a', sources: 'b' }] },
    { baseline: ['a'] },
  ])('refuses what is refused: %j', (value) => {
    expect([valid(value), parseConfig(JSON.stringify(value), '').defects.length]).toEqual([false, 1]);
  });

  it('a new configuration is valid, with its comments and with what they offer', () => {
    expect(parseConfig(newConfig('legal'), '').defects).toEqual([]);
    const offered = newConfig().replace(/^# (?=[a-z]+:| {2})/gm, '');
    expect(parseConfig(offered, '').defects).toEqual([]);
    expect(Object.keys(parseConfig(offered, '').config).sort()).toEqual([
      'baseline',
      'bibliography',
      'exclude',
      'overrides',
      'profile',
      'rules',
      'sources',
    ]);
  });
});
