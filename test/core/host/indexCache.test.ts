import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnalysis } from '../../../server/src/core/analysis.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import type { Host } from '../../../server/src/host/host.ts';
import { cacheFolder, nodeCache } from '../../../server/src/host/nodeCache.ts';
import { loadProject, type Project } from '../../../server/src/host/project.ts';
import { type MemoryHost, memoryHost } from './memoryHost.ts';

const said = '“The tide took fourteen boats from the inner harbour,” Ines Aldana said.';
const letters = 'abcdefghij';
/** Words that no other text has, so that two texts share nothing. */
const filler = (seed: number): string =>
  Array.from({ length: 9000 }, (_, i) => [...`${seed * 9000 + i}`].map((d) => letters[Number(d)]).join('')).join(' ');
const files = (): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 24 }, (_, i) => [
      `/p/sources/s${i}.txt`,
      `${i === 7 ? said : 'Nobody spoke.'}\n\n${filler(i)}`,
    ]),
  );

/** The bytes with one bit in the middle turned. */
function turned(bytes: Buffer): Buffer {
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 4, middle);
  return bytes;
}

let folder: string;
const logged: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'stet-cache-'));
  logged.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A session: its own host, the same cache. What is kept is there when it resolves. */
async function session(
  content: Record<string, string>,
  cached = folder,
): Promise<{ project: Project; kept: Promise<void> }> {
  let kept: Promise<void> = Promise.resolve();
  const disk = nodeCache(cached, () => Date.now());
  const host: Host = {
    ...memoryHost(content),
    log: (_, message) => void logged.push(message),
    cache: {
      read: disk.read,
      write: (name, bytes) => {
        const writing = disk.write(name, bytes);
        kept = writing.catch(() => {});
        return writing;
      },
    },
  };
  const project = await loadProject(host, { folder: '/p', root: '/p' });
  if (project === null) throw new Error('nobody cancelled it');
  return { project, kept };
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

const file = (): string => path.join(folder, readdirSync(folder)[0] as string);

describe('the index kept between sessions', () => {
  it('is read back and not built again', async () => {
    const first = await session(files());
    await first.kept;
    expectRight(first.project);
    const written = readFileSync(file());
    const second = await session(files());
    await second.kept;
    expectRight(second.project);
    // Its arrays are those of the file, and the file is as it was.
    const [segment] = second.project.library.index.segments;
    expect(segment?.suffixes.byteOffset).toBeGreaterThan(0);
    expect(readFileSync(file()).equals(written)).toBe(true);
  });

  it('costs a changed source its own size: the rest is taken as it was, what is gone is found no more', async () => {
    await (await session(files())).kept;
    const changed = files();
    changed['/p/sources/s7.txt'] = 'Nobody spoke here either.';
    changed['/p/sources/s3.txt'] = `${said}\n\n${filler(99)}`;
    const { project, kept } = await session(changed);
    await kept;
    expectRight(project);
    const { segments } = project.library.index;
    expect(segments.map(({ texts }) => texts.length).sort()).toEqual([2, 24]);
    const again = await session(files());
    await again.kept;
    expectRight(again.project);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('no index at all')],
    ['with a bit turned', turned],
  ])('is built anew when the file is %s', async (_, damage) => {
    await (await session(files())).kept;
    writeFileSync(file(), damage(readFileSync(file())));
    const { project, kept } = await session(files());
    await kept;
    expectRight(project);
    expect(logged).toEqual([]);
  });

  it('is done without where nothing can be written, with a word in the log', async () => {
    const blocked = path.join(folder, 'file');
    writeFileSync(blocked, '');
    const { project, kept } = await session(files(), path.join(blocked, 'cache'));
    await kept;
    await Promise.resolve();
    expectRight(project);
    expect(logged.join()).toMatch(/could not be kept/);
  });

  it('is not kept for a small library, which is read sooner than its index', async () => {
    const { kept } = await session({ '/p/sources/a.txt': said });
    await kept;
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('building the index', () => {
  it('lets others run, says how far it is and stops when told', async () => {
    const host: MemoryHost = memoryHost(files());
    let time = 0;
    const ticking = { ...host, now: () => (time += 20) };
    const token = { isCancellationRequested: false };
    const seen: number[] = [];
    const loading = loadProject(
      ticking,
      { folder: '/p', root: '/p' },
      undefined,
      (done, total) => {
        // All files are read: from here on it is the index.
        if (seen.push(done) > 24 && done < total && seen.length > 30) token.isCancellationRequested = true;
      },
      token,
    );
    expect(await loading).toBe(null);
    expect(seen.length).toBeGreaterThan(30);
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
