import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalysis, type DraftReport } from '../../../server/src/core/analysis.ts';
import { makeLibrary } from '../../../server/src/core/library/library.ts';
import { makeSource } from '../../../server/src/core/library/source.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';

/** One article and one draft, written down in many ways: the verdict must be the same in all. */
const article = [
  'Nobody rang the bell',
  '“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said Monday. “We had counted on the wind.”',
  'The town had slept through it, as towns do & will.',
  '“I don’t blame the keeper, and I never shall,” said Bo Lind, who lost the Petrel.',
];
const sound = [
  'After the storm',
  '“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said Monday.',
  'Bo Lind, who lost the Petrel, was milder. “I don’t blame the keeper, and I never shall,” Lind said.',
];
const faulty = sound.map((text) => text.replace('anybody rang', 'nobody rang').replace('milder', 'calm'));
const changed = sound.map((text) => text.replace('fourteen', 'forty'));

interface Rendering {
  readonly name: string;
  readonly path: string;
  render(paragraphs: readonly string[]): string;
}

const wrapped = (text: string, eol: string, prefix = ''): string => text.replace(/(.{20,40}) /g, `$1${eol}${prefix}`);
const tagged = (text: string): string =>
  text.replace(/\b(tide|keeper|Lind)\b/g, '*$1*').replace(/\b(boats|blame)\b/g, '**$1**');
const referenced = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('“', '&ldquo;')
    .replaceAll('”', '&#8221;')
    .replaceAll('’', '&#x2019;')
    .replaceAll(' rang', '&nbsp;rang');

const renderings: readonly Rendering[] = [
  { name: 'plain text', path: 'a.txt', render: (all) => all.join('\n\n') },
  { name: 'plain text, CRLF', path: 'a.txt', render: (all) => all.join('\r\n\r\n') },
  { name: 'plain text, a paragraph a line', path: 'a.txt', render: (all) => all.join('\n') },
  { name: 'plain text, wrapped', path: 'a.txt', render: (all) => all.map((one) => wrapped(one, '\n')).join('\n\n') },
  {
    name: 'plain text with front matter',
    path: 'a.txt',
    render: (all) => `---\ntitle: x\n---\n\n${all.slice(1).join('\n\n')}`,
  },
  { name: 'Markdown', path: 'a.md', render: (all) => `# ${all.join('\n\n')}\n` },
  {
    name: 'Markdown, wrapped',
    path: 'a.md',
    render: (all) => `# ${all.map((one, i) => (i === 0 ? one : wrapped(one, '\n'))).join('\n\n')}\n`,
  },
  { name: 'Markdown, CR, BOM', path: 'a.md', render: (all) => `\uFEFF# ${all.join('\r\r')}\r` },
  { name: 'Markdown with emphasis', path: 'a.md', render: (all) => `# ${all.map(tagged).join('\n\n')}\n` },
  { name: 'Markdown with references', path: 'a.md', render: (all) => `# ${all.map(referenced).join('\n\n')}\n` },
  {
    name: 'Markdown with escapes',
    path: 'a.md',
    render: (all) => `# ${all.join('\n\n').replace(/[,.&-]/g, '\\$&')}\n`,
  },
  {
    name: 'Markdown with straight marks',
    path: 'a.md',
    render: (all) => `# ${all.join('\n\n').replace(/[“”]/g, '"').replace(/’/g, "'")}\n`,
  },
  {
    name: 'Markdown set in',
    path: 'a.md',
    render: (all) =>
      `# ${all[0]}\n\n${all
        .slice(1)
        .map((one) => `    ${wrapped(one, '\n', '    ')}`)
        .join('\n\n')}\n`,
  },
  {
    name: 'HTML in Markdown',
    path: 'a.md',
    render: (all) => all.map((one) => `<p>${referenced(wrapped(one, '\n'))}</p>`).join('\n'),
  },
  {
    name: 'with comments',
    path: 'a.md',
    render: (all) => all.join('\n\n').replaceAll(' rang', ' <!-- check --> rang'),
  },
  {
    name: 'with footnotes',
    path: 'a.md',
    render: (all) => `${all.join('\n\n').replaceAll('boats ', 'boats[^1] ')}\n\n[^1]: A note.\n`,
  },
  {
    name: 'with links',
    path: 'a.md',
    render: (all) => all.join('\n\n').replaceAll('the keeper', '[the keeper](https://example.org/k "K")'),
  },
];

function check(
  source: Rendering,
  draft: Rendering,
  paragraphs: readonly string[],
): { readonly raw: string; readonly report: DraftReport } {
  const library = makeLibrary([makeSource(`/sources/${source.path}`, source.render(article))], []);
  const raw = draft.render(paragraphs);
  return { raw, report: createAnalysis(library, defaultSettings).check({ path: `/${draft.path}`, raw }) };
}

const [reference] = renderings as readonly [Rendering, ...Rendering[]];

describe.each(renderings)('the source as $name', (source) => {
  it('lets a sound draft pass', () => {
    const { report } = check(source, reference, sound);
    expect(report.findings.map((one) => one.message)).toEqual([]);
    expect(report.quotations.map((one) => one.wording)).toEqual(['verbatim', 'verbatim']);
  });

  it('shows what was changed', () => {
    expect(check(source, reference, changed).report.findings.map((one) => one.rule)).toEqual(['altered-quotation']);
    expect(check(source, reference, faulty).report.findings.map((one) => one.rule)).toEqual(['reversed-meaning']);
  });
});

describe.each(renderings)('the draft as $name', (draft) => {
  it('passes when it is sound', () => {
    const { report } = check(reference, draft, sound);
    expect(report.findings.map((one) => one.message)).toEqual([]);
    expect(report.quotations.map((one) => one.wording)).toEqual(['verbatim', 'verbatim']);
  });

  it('has its fault marked and mended at its place', () => {
    const { raw, report } = check(reference, draft, changed);
    const [finding] = report.findings;
    expect(raw.slice(finding?.span.start, finding?.span.end)).toBe('forty');
    const edit = finding?.fixes()[0]?.edits[0];
    expect(raw.slice(0, edit?.span.start) + edit?.newText + raw.slice(edit?.span.end)).toBe(draft.render(sound));
  });
});

describe('a block quotation', () => {
  const asBlock: Rendering = {
    name: 'block',
    path: 'a.md',
    render: (all) => all.map((one) => `> ${wrapped(one, '\n', '> ')}`).join('\n\n'),
  };

  it('is its words, marked or not', () => {
    const words = 'The tide took fourteen boats before anybody rang the bell';
    for (const text of [`“${words},” Aldana said.`, `“${words}.”`, `${words}.`]) {
      const { report } = check(reference, asBlock, [text]);
      expect(report.quotations.map((one) => one.wording)).toEqual(['verbatim']);
    }
    const { report } = check(reference, asBlock, [`${words.replace('fourteen', 'forty')}.`]);
    expect(report.findings.map((one) => one.rule)).toContain('altered-quotation');
  });
});

describe('any two renderings', () => {
  it('agree', () => {
    const any = fc.constantFrom(...renderings);
    fc.assert(
      fc.property(any, any, (source, draft) => {
        expect(check(source, draft, sound).report.findings, `${source.name} / ${draft.name}`).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
