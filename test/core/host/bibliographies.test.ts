import { expect, it } from 'vitest';
import { loadBibliographies, withLoaded } from '../../../server/src/host/bibliographies.ts';
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
  const library = withLoaded(project.library, await loadBibliographies(host, paths), paths);
  expect(library.unreadable).toEqual([
    { path: '/w/gone.bib', reason: 'no such file' },
    { path: '/w/x.bib', reason: 'not a text file' },
    { path: '/w/secret.txt', reason: 'not a bibliography (.bib, .bibtex, .json, .yaml, .yml)' },
  ]);
  expect(library.sources[0]).toMatchObject({ key: 'a', metadata: { title: 'A' } });
});
