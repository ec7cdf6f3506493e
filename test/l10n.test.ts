import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { english } from '../server/src/core/messages/english.ts';
import { french } from '../server/src/core/messages/french.ts';
import { german } from '../server/src/core/messages/german.ts';
import { localeOf } from '../server/src/core/messages/say.ts';
import { analysisOf, parseFixture } from './support/fixture.ts';

type Table = Readonly<Record<string, string>>;

const read = (file: string): Table => JSON.parse(readFileSync(file, 'utf8'));
const languages = ['de', 'fr'];

/** The tables of each kind: the English one, and how those of other languages are called. */
const kinds = [
  ['package.nls.json', (language: string) => `package.nls.${language}.json`],
  ['l10n/bundle.l10n.json', (language: string) => `l10n/bundle.l10n.${language}.json`],
] as const;

/** "{0}", "{name}", a link's command, code: what a translation takes over. */
const kept = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}|\]\(([^)]*)\)|`([^`]*)`|https?:\/\/|stet\.\w+/g)].map(([one]) => one).sort();

describe.each(kinds)('%s', (english, named) => {
  const words = read(english);

  it.each(languages)('is all there in %s, and nothing more, in the same order', (language) => {
    expect(Object.keys(read(named(language)))).toEqual(Object.keys(words));
  });

  it.each(languages)('has the same placeholders, links and code in %s', (language) => {
    const theirs = read(named(language));
    const wrong = Object.keys(words).filter(
      (key) => JSON.stringify(kept(words[key] as string)) !== JSON.stringify(kept(theirs[key] ?? '')),
    );
    expect(wrong).toEqual([]);
  });

  it('uses the quotation marks and the blanks of each language', () => {
    const wrong = (language: string, pattern: RegExp) =>
      Object.values(read(named(language))).filter((text) => pattern.test(text.replace(/`[^`]*`|\([^)]*:[^)]*\)/g, '')));
    expect(wrong('de', /“[^“”„]*”|"/)).toEqual([]);
    expect(wrong('fr', /[“”"]|« | »| [;!?]| :(?= |$)|[^\s\u00a0][;!?](?= |$)/)).toEqual([]);
  });
});

/** What is no sentence: names, paths, keys, code. */
const sentence = /^(?:[A-Z][a-z’]+(?:[ …:,.!?]|$)|[a-z]+ [a-z]+)/;

/** Never translated: the product's name, what only a program reads, a person's name, what nobody sees. */
const untranslated = [
  'Stet',
  'Stet:',
  'Petra Lund',
  'group source',
  'source quoted',
  'it is no record',
  'it is in no open folder',
  'interview or transcript',
  'speech or statement',
  // For the log.
  'Server started in',
  'Sources read in  (, )',
  'First problems shown  after the start',
  // For a language model.
  'You answer questions about the sources in this workspace, and quote them truly.',
  'Put quotation marks around words only if a passage below has them, to the letter. Name the speaker that the passage names, and the source.',
  'If the passages don’t answer the question, say so. Never make up a quotation.',
];

test('whatever the extension shows goes by l10n', () => {
  const files = readdirSync('client/src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const bare = files.flatMap((file) => {
    const code = readFileSync(`client/src/${file}`, 'utf8')
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '')
      .replace(/\bl10n\.t\(\s*'(?:[^'\\]|\\.)*'/g, 'l10n.t(');
    return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\$]|\\.|\$\{[^}]*\})*)`/g)]
      .map(([, plain, template]) => plain ?? (template as string).replace(/\$\{[^}]*\}/g, ''))
      .map((text) => text.replace(/^\$\([\w~-]+\)\s*/, '').trim())
      .filter((text) => sentence.test(text) && !untranslated.includes(text))
      .map((text) => `${file}: ${text}`);
  });
  expect(bare).toEqual([]);
});

test('the package carries every table', () => {
  const { files, l10n } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[]; l10n: string };
  expect(files).toEqual(expect.arrayContaining(['package.nls*.json', 'l10n/**']));
  expect(l10n).toBe('./l10n');
});

describe('the sentences of the core and the server', () => {
  const tables = { de: german, fr: french };

  it.each(['de', 'fr'] as const)('have the same placeholders in %s', (language) => {
    const theirs: Table = tables[language];
    const wrong = Object.entries(english).filter(
      ([key, text]) => JSON.stringify(kept(text)) !== JSON.stringify(kept(theirs[key] ?? '')),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('are each said somewhere', () => {
    const code = ['server/src']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
      )
      .filter((file) => file.endsWith('.ts') && !file.includes('/messages/'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const made = /^(?:count|state|words\.unread|words\.archive)\.|^words\.(?:case|punctuation|accents|style)$/;
    expect(Object.keys(english).filter((key) => !made.test(key) && !code.includes(`'${key}'`))).toEqual([]);
  });

  it('are told of a draft in its user’s language', () => {
    const fixture = parseFixture(
      `//- sources/a.md\n---\ntitle: Boats lost\n---\n“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said.\n\n//- draft.md\n“The tide took forty boats before anybody rang the bell,” Ines Aldana said.\n`,
    );
    const said = (['en', 'de', 'fr'] as const).map((locale) =>
      analysisOf(fixture, { locale })
        .check(fixture.draft)
        .findings.map(({ message, fixes }) => [message, fixes()[0]?.title]),
    );
    expect(said).toEqual([
      [['The source has “fourteen”, not “forty” (Boats lost, para. 1)', 'Restore the source’s wording']],
      [['Die Quelle hat „fourteen“, nicht „forty“ (Boats lost, Abs.\u00a01)', 'Wortlaut der Quelle wiederherstellen']],
      [
        [
          'La source porte «\u202ffourteen\u202f», et non «\u202fforty\u202f» (Boats lost, par.\u00a01)',
          'Rétablir les mots de la source',
        ],
      ],
    ]);
  });

  it('are English to an editor in a language that Stet does not speak', () => {
    expect(['de-CH', 'fr', 'FR-ca', 'pt-BR', '', undefined].map(localeOf)).toEqual([
      'de',
      'fr',
      'fr',
      'en',
      'en',
      'en',
    ]);
  });
});
