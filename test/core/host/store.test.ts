import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path, { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../server/src/core/analysis.ts';
import { completionsAt } from '../../../server/src/core/answers/completing/completions.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { cacheFolder, nodeCache } from '../../../server/src/host/nodeCache.ts';
import { loadProject, type Project } from '../../../server/src/host/project.ts';
import { pdfOf } from '../../support/pdf.ts';
import { type MemoryHost, memoryHost } from './memoryHost.ts';

const said = '“The tide took fourteen boats from the inner harbour,” Ines Aldana said.';
const letters = 'abcdefghij';
/** Words that no other text has, so that two texts share nothing. */
const filler = (seed: number, count = 9000): string =>
  Array.from({ length: count }, (_, i) => [...`${seed * 9000 + i}`].map((d) => letters[Number(d)]).join('')).join(' ');

/** A library worth keeping: Markdown and plain text, front matter, something unreadable, two files with the same words. */
const files = (): Record<string, string | Uint8Array> => ({
  '/p/sources/large.txt': Array.from({ length: 30 }, (_, i) => filler(100 + i)).join('\n\n'),
  ...Object.fromEntries(
    Array.from({ length: 23 }, (_, i) => [
      `/p/sources/s${i}.${i % 2 ? 'md' : 'txt'}`,
      `---\ntitle: Log *${i}*\n---\n\n# Day ${i}\n\n${i === 7 ? said : 'Nobody spoke.'}\n\n${filler(i, 40)}`,
    ]),
  ),
  '/p/sources/twice.md': filler(30, 50),
  '/p/sources/twice.txt': filler(30, 50),
  '/p/sources/wrong.md': '---\ntitle: [\n---\n\nNobody spoke.',
  '/p/sources/zeros.txt': new Uint8Array(64),
});

let folder: string;
const logged: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stet-cache-'));
  logged.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Session {
  readonly project: Project;
  /** Paths read in it. */
  readonly reads: readonly string[];
}

/** A session to its end over a host's files, with the cache in `cached`, or with none. */
async function session(host: MemoryHost, cached: string | null = folder, previous?: Project): Promise<Session> {
  host.reads.length = 0;
  const cache = cached === null ? {} : { cache: nodeCache(cached, () => Date.now()) };
  const log = (_: string, message: string) => void logged.push(message);
  const project = await loadProject({ ...host, ...cache, log }, { folder: '/p', root: '/p' }, previous);
  if (project === null) throw new Error('nobody cancelled it');
  await project.store.settled();
  return { project, reads: [...host.reads] };
}

const rulesOf = ({ library }: Project, raw: string): readonly string[] =>
  createAnalysis(library, defaultSettings)
    .check({ path: '/p/d.md', raw })
    .findings.map(({ rule }) => rule);

function expectRight(project: Project): void {
  expect(rulesOf(project, said)).toEqual([]);
  expect(rulesOf(project, said.replace('fourteen', 'forty'))).toEqual(['altered-quotation']);
  expect(rulesOf(project, '“My grandmother sold herring at this very corner of it,” Ines Aldana said.')).toEqual([
    'quotation-not-found',
  ]);
}

/** Everything that is known of a library's sources. */
const wholeOf = ({ library: { sources, unreadable } }: Project) => ({
  unreadable,
  sources: sources.map(({ key, path, raw, extracted, metadata, defects, reading }) => {
    const { text, blocks, landmarks, inlines, comments, citations, map } = reading.prose;
    const spans = blocks.map(({ span }) => map.toRaw(span));
    // The filler's makes nobody wiser, and takes its time.
    const { quotations, people } = raw.length < 10_000 ? reading : { quotations: [], people: [] };
    return {
      ...{ key, path, raw, extracted, metadata, defects, quotations, people },
      ...{ text, blocks, landmarks, inlines, comments, citations, spans },
    };
  }),
});

const kept = (ending: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith(ending));
const largest = (a: string, b: string): number => statSync(b).size - statSync(a).size;
const shelf = (): string =>
  kept('.shelf')
    .map((name) => path.join(folder, name))
    .sort(largest)[0] as string;

describe('what was read, kept between sessions', () => {
  it('is not read again, and is the same in all', async () => {
    const host = memoryHost(files());
    const { project: cold, reads } = await session(host);
    expect(reads).toHaveLength(28);
    const second = await session(host);
    expect(second.reads).toEqual([]);
    expectRight(second.project);
    expect(second.project.library.index.segment.suffixes.byteOffset).toBeGreaterThan(0);
    const { project: without } = await session(host, null);
    expect(wholeOf(second.project)).toEqual(wholeOf(without));
    expect(wholeOf(second.project)).toEqual(wholeOf(cold));
  });

  it('is written once', async () => {
    const host = memoryHost(files());
    await session(host);
    const names = readdirSync(folder);
    const times = names.map((name) => statSync(path.join(folder, name)).ino);
    await session(host);
    expect(readdirSync(folder)).toEqual(names);
    expect(names.map((name) => statSync(path.join(folder, name)).ino)).toEqual(times);
  });

  it('costs a changed file its own reading: the rest is taken as it was, what is gone is found no more', async () => {
    const host = memoryHost(files());
    await session(host);
    host.write('/p/sources/s7.md', 'Nobody spoke here either.');
    host.write('/p/sources/s4.txt', `${said}\n\n${filler(99, 40)}`);
    const { project, reads } = await session(host);
    expect([...reads].sort()).toEqual(['/p/sources/s4.txt', '/p/sources/s7.md']);
    expectRight(project);
    const third = await session(host);
    expect(third.reads).toEqual([]);
    expectRight(third.project);
    expect(wholeOf(third.project)).toEqual(wholeOf((await session(host, null)).project));
  });

  it('follows a file that was touched, renamed, deleted or is new', async () => {
    const host = memoryHost(files());
    await session(host);
    host.write('/p/sources/s1.md', files()['/p/sources/s1.md'] as string);
    host.write('/p/sources/moved.md', files()['/p/sources/s7.md'] as string);
    host.files.delete('/p/sources/s7.md');
    host.write('/p/sources/more/new.txt', filler(50, 40));
    const { project, reads } = await session(host);
    expect([...reads].sort()).toEqual(['/p/sources/more/new.txt', '/p/sources/moved.md', '/p/sources/s1.md']);
    expectRight(project);
    expect((await session(host)).reads).toEqual([]);
  });

  it('is written beside a session that goes on, which keeps nothing twice', async () => {
    const host = memoryHost(files());
    let { project } = await session(host);
    for (let n = 0; n < 12; n++) {
      host.write('/p/sources/s3.md', `Edition ${n}.\n\n${filler(3, 40)}`);
      const next = await session(host, folder, project);
      expect(next.reads).toEqual(['/p/sources/s3.md']);
      project = next.project;
    }
    expectRight(project);
    expect(kept('.catalogue')).toHaveLength(1);
    expect(kept('.shelf').length).toBeLessThan(4);
    expect((await session(host)).reads).toEqual([]);
  });

  it('holds what was extracted, and why nothing could be', async () => {
    const host = memoryHost({
      '/p/sources/log.pdf': pdfOf([[{ x: 60, y: 700, text: 'The tide took fourteen boats from the inner harbour.' }]]),
      '/p/sources/torn.pdf': '%PDF-1.4 and no more',
    });
    const { project: cold } = await session(host);
    const { project, reads } = await session(host);
    expect(reads).toEqual([]);
    expect(project.library.sources[0]?.extracted).toBe(true);
    expect(wholeOf(project)).toEqual(wholeOf(cold));
    expect(project.library.unreadable.map(({ path }) => path)).toEqual(['/p/sources/torn.pdf']);
  });

  it('is not kept for a small library, which is read as soon', async () => {
    await session(memoryHost({ '/p/sources/a.txt': said }));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is for its owner’s eyes', async () => {
    await session(memoryHost(files()), path.join(folder, 'new'));
    expect(statSync(path.join(folder, 'new')).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(path.join(folder, 'new')))
      expect(statSync(path.join(folder, 'new', name)).mode & 0o777).toBe(0o600);
  });
});

describe('a library that is edited from session to session', () => {
  const words = [
    'tide',
    'boats',
    'harbour',
    'fourteen',
    'forty',
    'took',
    'never',
    'Ines Aldana said',
    '“We held”',
    '“Not yet,”',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((some) => `${some.join(' ')}.`);
  const name = fc.constantFrom('a.md', 'b.txt', 'deep/a.md', 'deep/c.txt', 'd.pdf');
  const page = (content: string) => pdfOf([[{ x: 60, y: 700, text: content }]]);
  type Edit = (host: MemoryHost) => void;
  const at = (file: string): string => `/p/sources/${file}`;
  const written: fc.Arbitrary<Edit> = fc.tuple(name, text).map(([file, content]) => (host) => {
    host.write(at(file), file.endsWith('.pdf') ? page(content) : `---\ntitle: ${file}\n---\n\n${content}`);
  });
  const moved: fc.Arbitrary<Edit> = fc.tuple(name, name).map(([from, to]) => (host) => {
    const content = host.files.get(at(from));
    host.files.delete(at(from));
    if (content !== undefined) host.write(at(to), content);
  });
  const removed: fc.Arbitrary<Edit> = name.map((file) => (host) => void host.files.delete(at(file)));

  it('is in each what it would be without a cache', async () => {
    const edits = fc.array(fc.array(fc.oneof(written, moved, removed), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(edits, text, async (sessions, quoted) => {
        const cached = mkdtempSync(join(folder, 'run-'));
        const host = memoryHost({ [at('always.pdf')]: page('The tide took fourteen boats.') });
        const draft = `“${quoted}” Ines Aldana said.`;
        for (const some of sessions) {
          for (const edit of some) edit(host);
          const { project } = await session(host, cached);
          const { project: without } = await session(host, null);
          expect(wholeOf(project)).toEqual(wholeOf(without));
          expect(rulesOf(project, draft)).toEqual(rulesOf(without, draft));
          expect((await session(host, cached)).reads).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a file written again within a tick of its file system’s clock', () => {
  it('is read again, however it looks', async () => {
    const host = memoryHost(files());
    const clock = host.now();
    const looks = async (file: string) => {
      const found = await host.stat(file);
      return found && file.endsWith('s7.md') ? { ...found, modified: clock - 1500 } : found;
    };
    const first = await session({ ...host, stat: looks });
    host.write('/p/sources/s7.md', (files()['/p/sources/s7.md'] as string).replace('fourteen', 'fifteen!'));
    const again = await session({ ...host, stat: looks }, folder, first.project);
    expect(again.reads).toEqual(['/p/sources/s7.md']);
    expect(rulesOf(again.project, said)).toEqual(['altered-quotation']);
    const next = await session({ ...host, stat: looks });
    expect(next.reads).toEqual(['/p/sources/s7.md']);
    expect(rulesOf(next.project, said)).toEqual(['altered-quotation']);
    // Looked at once more when the tick is over, it is known.
    host.tick(1000);
    await session({ ...host, stat: looks });
    expect((await session({ ...host, stat: looks })).reads).toEqual([]);
  });
});

describe('a damaged cache', () => {
  const turned = (bytes: Buffer, at: number): Buffer => {
    bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at);
    return bytes;
  };

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('no index at all')],
    ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('more')])],
    ['with a bit turned', (bytes: Buffer) => turned(bytes, bytes.length >> 1)],
  ])('is read anew when a file is %s', async (_, damage) => {
    const host = memoryHost(files());
    for (const file of [shelf, () => path.join(folder, kept('.catalogue')[0] as string)]) {
      await session(host);
      writeFileSync(file(), damage(readFileSync(file())));
      const { project, reads } = await session(host);
      expect(reads.length).toBeGreaterThan(20);
      expectRight(project);
      expect((await session(host)).reads).toEqual([]);
    }
    expect(logged).toEqual([]);
  });

  it('is noticed wherever a bit turns', async () => {
    const host = memoryHost(Object.fromEntries(Object.entries(files()).slice(0, 20)));
    await session(host);
    const file = shelf();
    const whole = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (at) => {
        writeFileSync(file, turned(Buffer.from(whole), at));
        const { project, reads } = await session(host);
        expect(reads).toHaveLength(20);
        expect(rulesOf(project, said)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('is done without where nothing can be written, with a word in the log', async () => {
    const blocked = path.join(folder, 'file');
    writeFileSync(blocked, '');
    const { project } = await session(memoryHost(files()), path.join(blocked, 'cache'));
    expectRight(project);
    expect(logged.join()).toMatch(/Could not save what was read/);
  });

  it('says that nothing can be said when a text is asked for that is no longer there', async () => {
    const host = memoryHost(files());
    await session(host);
    const { project } = await session(host);
    writeFileSync(shelf(), '');
    expect(() => rulesOf(project, said)).toThrow('a file of the cache is shorter than it was');
  });
});

describe('what is at hand without any text', () => {
  it('is all that citations are completed from', async () => {
    const host = memoryHost(files());
    await session(host);
    const { project } = await session(host);
    writeFileSync(shelf(), '');
    const analysis = createAnalysis(project.library, defaultSettings);
    const raw = 'As the log has it [@';
    const offered = analysis.ask({ path: '/p/d.md', raw }, completionsAt, raw.length);
    expect(offered.map(({ label }) => label)).toContain('s7');
    expect(offered.length).toBeGreaterThan(20);
  });
});

describe('several programs at one cache', () => {
  it('leave it good for the next', async () => {
    const host = memoryHost(files());
    const other = memoryHost({ ...files(), '/p/sources/s7.md': 'Nobody spoke.' });
    await Promise.all([session(memoryHost(files())), session(other), session(host), session(other)]);
    const { project } = await session(host);
    expectRight(project);
    expect((await session(host)).reads.length).toBeLessThan(2);
    expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
    expect(logged).toEqual([]);
  });
});

describe('a session that goes on while the cache is cleared away', () => {
  it('leaves all of it again', async () => {
    const host = memoryHost(files());
    await session(host);
    const { project } = await session(host);
    for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
    expectRight(project);
    host.write('/p/sources/s3.md', 'Another day.');
    expect((await session(host, folder, project)).reads).toEqual(['/p/sources/s3.md']);
    const next = await session(host);
    expect(next.reads).toEqual([]);
    expectRight(next.project);
  });
});

describe('the size of the cache', () => {
  const old = new Date(Date.now() - 70 * 24 * 3600 * 1000);
  const name = (n: number, ending = 'shelf'): string => `${String(n).padStart(32, '0')}.${ending}`;
  const write = (cache: ReturnType<typeof nodeCache>, n: number) => cache.write(name(n), [new Uint8Array(100)]);

  it('is bounded: what was opened longest ago goes', async () => {
    let time = Date.now();
    const cache = nodeCache(folder, () => time, 250);
    for (const n of [1, 2]) {
      await write(cache, n);
      time += 60_000;
      await cache.open(name(n));
    }
    time += 60_000;
    await cache.open(name(1));
    await write(cache, 3);
    expect(readdirSync(folder)).toEqual([name(1), name(3)]);
  });

  it('loses what is old and what was never finished, and nothing that is not its own', async () => {
    const foreign = ['notes.shelf', 'thesis.txt', name(9, 'shelf').toUpperCase()];
    for (const one of [...foreign, name(5), name(6, 'shelf.77.0.new')]) {
      writeFileSync(path.join(folder, one), 'x');
      utimesSync(path.join(folder, one), old, old);
    }
    await write(
      nodeCache(folder, () => Date.now()),
      7,
    );
    expect(readdirSync(folder).sort()).toEqual([...foreign, name(7)].sort());
  });

  it('does not grow when nothing can be put there', async () => {
    const cache = nodeCache(folder, () => Date.now());
    const failing = (function* () {
      yield new Uint8Array(10);
      throw new Error('torn');
    })();
    await expect(cache.write(name(1), failing)).rejects.toThrow('torn');
    expect(readdirSync(folder)).toEqual([]);
    chmodSync(folder, 0o700);
  });
});

describe('building the index', () => {
  it('lets others run, says how far it is and stops when told', async () => {
    const host: MemoryHost = memoryHost(files());
    let time = 1e6;
    const ticking = { ...host, now: () => (time += 20) };
    const token = { isCancellationRequested: false };
    const seen: number[] = [];
    const loading = loadProject(
      ticking,
      { folder: '/p', root: '/p' },
      undefined,
      (done, total) => {
        // All files are read: from here on it is the index.
        if (seen.push(done) > 28 && done < total && seen.length > 34) token.isCancellationRequested = true;
      },
      token,
    );
    expect(await loading).toBe(null);
    expect(seen.length).toBeGreaterThan(34);
  });
});

describe('the folder of the cache', () => {
  it.each([
    [{ HOME: '/h' }, 'linux', '/h/.cache/stet'],
    [{ HOME: '/h', XDG_CACHE_HOME: '/x' }, 'linux', '/x/stet'],
    [{ HOME: '/h' }, 'darwin', '/h/Library/Caches/stet'],
    [{ HOME: '/h', STET_CACHE: '/mine' }, 'linux', '/mine'],
    [{ HOME: '/h', STET_CACHE: 'off' }, 'linux', null],
    [{}, 'linux', null],
  ] as const)('%o on %s is %s', (env, platform, expected) => {
    expect(cacheFolder(env, platform)).toBe(expected);
  });
});
