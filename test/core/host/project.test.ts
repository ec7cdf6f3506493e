import { describe, expect, it } from 'vitest';
import { describeDefect, planProject } from '../../../server/src/host/plan.ts';
import { loadProject, type Project } from '../../../server/src/host/project.ts';
import { type MemoryHost, memoryHost } from './memoryHost.ts';

const log = '# The log\n\n“The rope held,” Ines Aldana said Monday.\n';
const request = { folder: '/p/drafts', root: '/p' };

async function load(host: MemoryHost, previous?: Project, more: object = {}): Promise<Project> {
  const project = await loadProject(host, { ...request, ...more }, previous);
  if (project === null) throw new Error('nobody cancelled it');
  return project;
}

const paths = (project: Project): readonly string[] => project.library.sources.map((source) => source.path);

describe('where sources are looked for', () => {
  it.each([
    ['beside the draft', { '/p/drafts/sources/a.md': log, '/p/sources/b.md': log }, ['/p/drafts/sources/a.md']],
    ['beside the drafts’ folder', { '/p/sources/b.md': log }, ['/p/sources/b.md']],
    [
      'as configured',
      { '/p/stet.config.yaml': 'sources: clips', '/p/clips/c.txt': log, '/p/sources/b.md': log },
      ['/p/clips/c.txt'],
    ],
    [
      'as the nearest configuration says',
      {
        '/p/stet.config.yaml': 'sources: clips',
        '/p/clips/c.txt': log,
        '/p/drafts/stet.config.json': '{"sources": "../tapes/*.md"}',
        '/p/tapes/t.md': log,
        '/p/tapes/t.txt': log,
      },
      ['/p/tapes/t.md'],
    ],
    ['nowhere', { '/p/notes/b.md': log }, []],
  ])('%s', async (_, files, expected) => {
    expect(paths(await load(memoryHost({ '/p/drafts/d.md': '', ...files })))).toEqual(expected);
  });

  it('takes what is asked for before what is configured, and that before an editor’s settings', async () => {
    const host = memoryHost({
      '/p/stet.config.yaml': 'sources: clips\nprofile: legal',
      '/p/clips/c.txt': log,
      '/p/tapes/t.md': log,
    });
    const asked = await planProject(host, {
      ...request,
      defaults: { sources: ['x'], profile: 'academic' },
      overrides: { sources: ['tapes'] },
    });
    expect([asked.sources, asked.settings.profile]).toEqual([['/p/tapes'], 'legal']);
    const configured = await planProject(host, { ...request, defaults: { sources: ['x'] } });
    expect(configured.sources).toEqual(['/p/clips']);
  });

  it('leaves out drafts, pictures and what is excluded, and keeps a README', async () => {
    const host = memoryHost({
      '/p/stet.config.yaml': 'sources: .\nexclude: [old, "*.bak.md"]',
      '/p/README.md': log,
      '/p/a.md': log,
      '/p/a.bak.md': log,
      '/p/old/b.md': log,
      '/p/pictures/c.png': 'x',
      '/p/drafts/d.md': log,
    });
    expect(paths(await load(host, undefined, { drafts: ['/p/drafts/d.md'] }))).toEqual(['/p/README.md', '/p/a.md']);
  });
});

describe('what cannot be read', () => {
  it('is said, and the others are unharmed', async () => {
    const host = memoryHost({
      '/p/sources/a.md': log,
      '/p/sources/koi8.txt': Uint8Array.from([0xd7, 0xcf, 0xc4, 0xc1]),
      '/p/sources/scan.pdf': '%PDF-1.4',
      '/p/sources/tape.docx': 'PK',
      '/p/sources/big.txt': new Uint8Array(21 * 1024 * 1024),
    });
    const project = await load(host);
    expect(paths(project)).toEqual(['/p/sources/a.md']);
    expect(project.library.unreadable).toEqual([
      { path: '/p/sources/big.txt', reason: 'too large (21 MB; the limit is 20 MB)' },
      {
        path: '/p/sources/koi8.txt',
        reason: 'not UTF-8 or Windows-1252 text; save it as UTF-8',
      },
      { path: '/p/sources/scan.pdf', reason: 'a damaged PDF: its end is missing' },
      { path: '/p/sources/tape.docx', reason: 'cut off or damaged' },
    ]);
    expect(host.reads).not.toContain('/p/sources/big.txt');
  });

  it('is a picture that may show a text, named once a folder, with what to do', async () => {
    const photo = new Uint8Array(200_000);
    const host = memoryHost({
      '/p/drafts/sources/a.md': log,
      '/p/drafts/sources/scan-1.jpg': photo,
      '/p/drafts/sources/scan-2.PNG': photo,
      '/p/drafts/sources/logo.png': new Uint8Array(2000),
      '/p/drafts/sources/page_files/photo.jpg': photo,
    });
    const { unreadable } = (await load(host)).library;
    expect(unreadable).toEqual([
      {
        path: '/p/drafts/sources/scan-1.jpg',
        reason: expect.stringMatching(/^an image \(and 1 more beside it\): .*OCR/),
      },
    ]);
    const named = await load(host, undefined, { overrides: { sources: ['/p/drafts/sources/logo.png'] } });
    expect(named.library.unreadable).toEqual([
      { path: '/p/drafts/sources/logo.png', reason: expect.stringMatching(/^an image: .*OCR/) },
    ]);
  });

  it('names a source that is not there', async () => {
    const project = await load(memoryHost({ '/p/stet.config.yaml': 'sources: [clips]', '/p/drafts/d.md': '' }));
    expect(project.library.unreadable).toEqual([{ path: '/p/clips', reason: 'no such file or folder' }]);
  });

  it('says what is wrong with the configuration, and uses the rest', async () => {
    const project = await load(
      memoryHost({ '/p/stet.config.json': '{\n  "sorces": "x",\n  "profile": "legal"\n}', '/p/sources/a.md': log }),
    );
    expect(project.plan.settings.profile).toBe('legal');
    expect(project.plan.defects.map((one) => describeDefect(one, '/p'))).toEqual([
      'stet.config.json:2:3: unknown key "sorces"; did you mean "sources"?',
    ]);
    expect(paths(project)).toEqual(['/p/sources/a.md']);
  });
});

describe('loading again', () => {
  const files = { '/p/sources/a.md': log, '/p/sources/b.md': log.replace('rope', 'tar') };

  it('reads nothing and keeps the library when nothing changed', async () => {
    const host = memoryHost(files);
    const first = await load(host);
    host.reads.length = 0;
    const second = await load(host, first);
    expect(host.reads).toEqual([]);
    expect(second.library).toBe(first.library);
  });

  it('reads the one that changed', async () => {
    const host = memoryHost(files);
    const first = await load(host);
    host.reads.length = 0;
    host.write('/p/sources/b.md', log.replace('held', 'broke'));
    const second = await load(host, first);
    expect(host.reads).toEqual(['/p/sources/b.md']);
    expect(second.library.revision).toBeGreaterThan(first.library.revision);
    expect(second.library.sources[0]?.reading).toBe(first.library.sources[0]?.reading);
    expect(second.library.sources[1]?.raw).toContain('broke');
  });

  it('keeps the library when a file was only touched', async () => {
    const host = memoryHost(files);
    const first = await load(host);
    host.write('/p/sources/b.md', files['/p/sources/b.md']);
    expect((await load(host, first)).library).toBe(first.library);
  });

  it('forgets a source that was deleted, also between listing and reading', async () => {
    const host = memoryHost(files);
    const first = await load(host);
    host.files.delete('/p/sources/b.md');
    expect(paths(await load(host, first))).toEqual(['/p/sources/a.md']);
    const racing = { ...host, list: async () => ['/p/sources/a.md', '/p/sources/gone.md'] };
    expect(paths(await load(racing, first))).toEqual(['/p/sources/a.md']);
    const unlucky = {
      ...racing,
      stat: async (path: string) =>
        path.endsWith('gone.md') ? { size: 9, modified: 1, directory: false } : host.stat(path),
    };
    expect((await load(unlucky, first)).library.unreadable).toEqual([
      { path: '/p/sources/gone.md', reason: 'no such file' },
    ]);
  });
});

describe('limits', () => {
  it('on a file’s size are its format’s, and are said', async () => {
    const host = memoryHost({
      '/p/sources/a.txt': log,
      '/p/sources/large.pdf': '%PDF',
      '/p/sources/larger.pdf': '%PDF',
    });
    const sizes: Readonly<Record<string, number>> = { large: 50 << 20, larger: 101 << 20 };
    const heavy = {
      ...host,
      stat: async (path: string) => {
        const found = await host.stat(path);
        return found && { ...found, size: sizes[/(\w+)\.pdf$/.exec(path)?.[1] ?? ''] ?? found.size };
      },
    };
    expect((await load(heavy)).library.unreadable).toEqual([
      { path: '/p/sources/large.pdf', reason: expect.not.stringContaining('limit') },
      { path: '/p/sources/larger.pdf', reason: 'too large (101 MB; the limit is 100 MB)' },
    ]);
    expect(host.reads).not.toContain('/p/sources/larger.pdf');
  });
});

describe('long work', () => {
  it('lets others run, reports how far it is and stops when told', async () => {
    const host = memoryHost({ '/p/sources/a.md': log, '/p/sources/b.md': log, '/p/sources/c.md': log });
    const slow = {
      ...host,
      read(path: string) {
        host.tick(11);
        return host.read(path);
      },
    };
    const token = { isCancellationRequested: false };
    const seen: string[] = [];
    const loading = loadProject(
      slow,
      request,
      undefined,
      (done, total, path) => seen.push(`${done}/${total} ${path}`),
      token,
    );
    setTimeout(() => {
      token.isCancellationRequested = true;
    }, 0);
    expect(await loading).toBeNull();
    expect(seen.length).toBeLessThan(4);
    seen.length = 0;
    await loadProject(slow, request, undefined, (done, total, path) => seen.push(`${done}/${total} ${path}`));
    expect(seen).toEqual(['0/3 /p/sources/a.md', '1/3 /p/sources/b.md', '2/3 /p/sources/c.md', '3/3 ']);
  });
});
