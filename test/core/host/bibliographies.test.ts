import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../server/src/core/analysis.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { bibliographiesIn, loadBibliographies, withLoaded } from '../../../server/src/host/bibliographies.ts';
import { planProject } from '../../../server/src/host/plan.ts';
import { loadProject } from '../../../server/src/host/project.ts';
import { memoryHost } from './memoryHost.ts';

const files = {
  '/w/sources/a.txt': 'A source.',
  '/w/sources/lib.bib': '@book{a, title = {A}, file = {a.txt}}',
  '/w/stet.config.yaml': 'bibliography: refs/main.bib\n',
  '/w/refs/main.bib': '@book{main, title = {Main}}',
};

it('the configured bibliographies come first, then those among the sources, which are no sources', async () => {
  const project = await loadProject(memoryHost(files), { folder: '/w', root: '/w' });
  expect(project?.bibliographies).toEqual(['/w/refs/main.bib', '/w/sources/lib.bib']);
  expect(project?.library.sources.map(({ path }) => path)).toEqual(['/w/sources/a.txt']);
  expect(project?.library.unreadable).toEqual([]);
});

it('what has not changed is not read again, and is the same value', async () => {
  const host = memoryHost(files);
  const paths = ['/w/refs/main.bib', '/w/sources/lib.bib'];
  const first = await loadBibliographies(host, paths);
  expect(await loadBibliographies(host, paths, first)).toBe(first);
  host.write('/w/refs/main.bib', '@book{other, title = {Other}}');
  host.reads.length = 0;
  const second = await loadBibliographies(host, paths, first);
  expect(host.reads).toEqual(['/w/refs/main.bib']);
  expect(second.get('/w/sources/lib.bib')).toBe(first.get('/w/sources/lib.bib'));
});

it('what is missing or none is said, the others hold', async () => {
  const host = memoryHost({
    ...files,
    '/w/x.bib': new Uint8Array([0, 1, 2]),
    '/w/secret.txt': '@book{s, title = {S}}',
  });
  const paths = ['/w/gone.bib', '/w/x.bib', '/w/secret.txt', '/w/sources/lib.bib'];
  const project = await loadProject(host, { folder: '/w', root: '/w' });
  if (!project) throw new Error('not loaded');
  const library = withLoaded(project.library, await loadBibliographies(host, paths), {
    ...project,
    bibliographies: paths,
  });
  expect(library.unreadable).toEqual([
    { path: '/w/gone.bib', reason: 'no such file' },
    { path: '/w/x.bib', reason: 'not a text file' },
    { path: '/w/secret.txt', reason: 'not a bibliography (.bib, .bibtex, .json, .yaml, .yml)' },
  ]);
  expect(library.sources[0]).toMatchObject({ key: 'a', metadata: { title: 'A' } });
});

describe('what tools for papers and books are told', () => {
  const bib = '@book{a, title = {A}}';
  it.each([
    ['_quarto.yml', { '/w/_quarto.yml': 'project:\n  type: book\nbibliography: refs/a.bib\n' }, ['/w/refs/a.bib']],
    [
      '_metadata.yml beside it',
      { '/w/d/_metadata.yml': 'bibliography: [a.bib, b.bib]\n' },
      ['/w/d/a.bib', '/w/d/b.bib'],
    ],
    ['Pandoc’s defaults', { '/w/defaults.yaml': 'from: markdown\nmetadata:\n  bibliography: a.bib\n' }, ['/w/a.bib']],
    [
      'a book of R Markdown',
      { '/w/_bookdown.yml': 'book_filename: b\n', '/w/index.Rmd': '---\nbibliography: a.bib\n---\n' },
      ['/w/a.bib'],
    ],
    ['an index of its own', { '/w/index.Rmd': '---\nbibliography: a.bib\n---\n' }, []],
    ['a file that is none', { '/w/_quarto.yml': 'no: more\n' }, []],
  ])('%s', async (_, more, expected) => {
    const host = memoryHost({ '/w/d/one.qmd': '', '/w/a.bib': bib, ...more });
    expect((await planProject(host, { folder: '/w/d', root: '/w' })).bibliography).toEqual(expected);
  });

  it('counts behind the configuration’s own', async () => {
    const host = memoryHost({
      '/w/stet.config.yaml': 'bibliography: own.bib',
      '/w/_quarto.yml': 'bibliography: a.bib',
    });
    const plan = await planProject(host, { folder: '/w', root: '/w' });
    expect(plan.bibliography).toEqual(['/w/own.bib', '/w/a.bib']);
  });
});

describe('a document in several files', () => {
  const main = `\\documentclass{book}
\\usepackage[ngerman]{babel}
\\newcommand{\\said}[1]{\\enquote{#1}}
\\addbibresource{refs.bib}
\\begin{document}
\\input{chapters/one}
%\\input{chapters/old}
\\include{chapters/two}
\\end{document}
`;
  const tex = {
    '/w/main.tex': main,
    '/w/refs.bib': '@book{lund, title = {L}}',
    '/w/notes.md': 'See [@lund].',
    '/w/chapters/one.tex': 'Er sagte \\said{das ist wahr} \\parencite{lund} und \\parencite{gone}.',
    '/w/chapters/two.tex': '\\input{chapters/three}',
    '/w/chapters/three.tex': 'Und so weiter.',
    '/w/chapters/old.tex': '\\parencite{lund}',
    '/w/sources/a.md': 'Nothing.',
  };
  const drafts = async (folder: string) => {
    const host = memoryHost(tex);
    const project = await loadProject(host, { folder, root: '/w' });
    if (!project) throw new Error('not loaded');
    const library = withLoaded(project.library, await loadBibliographies(host, bibliographiesIn(project)), project);
    const { check, read, cited } = createAnalysis(library, defaultSettings);
    const draft = (path: string) => ({ path, raw: tex[path as keyof typeof tex] });
    return {
      roots: project.plan.roots,
      found: (path: string) => check(draft(path)).findings.map(({ rule }) => rule),
      reading: (path: string) => read(draft(path)),
      known: (path: string) => cited(draft(path)).map(({ citation, reference }) => [citation.key, reference !== null]),
    };
  };

  it('has parts, as far as it takes them in', async () => {
    const { roots } = await drafts('/w/chapters');
    expect(roots.map(({ path, parts, bibliographies }) => [path, parts, bibliographies])).toEqual([
      ['/w/main.tex', ['/w/chapters/one.tex', '/w/chapters/two.tex', '/w/chapters/three.tex'], ['/w/refs.bib']],
    ]);
  });

  it.each(['/w/chapters', '/w'])(
    'lends them its commands, its language and its bibliography, from %s',
    async (folder) => {
      const { reading, found } = await drafts(folder);
      const one = reading('/w/chapters/one.tex');
      expect(one.prose.text).toBe('Er sagte “das ist wahr” und.');
      expect(one.language).toBe('de');
      expect(found('/w/chapters/one.tex')).toEqual(['unknown-citation']);
    },
  );

  it('lends nothing to what it does not take in', async () => {
    const { known } = await drafts('/w');
    expect(known('/w/chapters/one.tex')).toEqual([
      ['lund', true],
      ['gone', false],
    ]);
    expect(known('/w/notes.md')).toEqual([['lund', false]]);
    expect(known('/w/chapters/old.tex')).toEqual([['lund', false]]);
  });
});
