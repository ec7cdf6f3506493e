import { expect, it } from 'vitest';
import { inEnglish } from '../../server/src/core/messages/say.ts';
import { realScheduler } from '../../server/src/lsp/scheduler.ts';
import { createSession } from '../../server/src/lsp/session.ts';
import { settingsFrom } from '../../server/src/lsp/settings.ts';
import { told } from '../support/told.ts';
import { sound, source } from './harbour.ts';
import { memoryHost } from './memoryHost.ts';

it('what changes while a library is first read costs its own reading, and begins nothing anew', async () => {
  const host = memoryHost({ '/w/sources/a.md': source, '/w/sources/b.md': source, '/w/sources/c.md': source });
  let reached = () => {};
  let release = () => {};
  const there = new Promise<void>((resolve) => {
    reached = resolve;
  });
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = {
    ...host,
    async read(path: string) {
      if (path.endsWith('c.md')) {
        reached();
        await gate;
      }
      return host.read(path);
    },
  };
  let changed = () => {};
  const session = createSession('w', '/w', { folder: '/w', root: '/w' }, settingsFrom({}), {
    host: held,
    scheduler: realScheduler,
    nextGeneration: () => 1,
    onChanged: () => changed(),
    say: inEnglish,
    onState: () => {},
    progress: () => ({ step() {}, done() {} }),
  });
  await there;
  host.write('/w/sources/a.md', source.replace('fourteen', 'forty'));
  session.reload({ folder: '/w', root: '/w' }, settingsFrom({}));
  release();
  await new Promise<void>((resolve) => {
    changed = () => void (session.library?.sources[0]?.raw.includes('forty') && resolve());
  });
  expect(host.reads.filter((path) => path.endsWith('b.md'))).toHaveLength(1);
  expect(host.reads.filter((path) => path.endsWith('a.md'))).toHaveLength(2);
  expect(session.state).toBe('ready');
  session.dispose();
});

it('a first reading that is stopped stays so, whatever changes, until it is asked for', async () => {
  const host = memoryHost({ '/w/sources/a.md': source, '/w/sources/b.md': source });
  let reached = () => {};
  const there = new Promise<void>((resolve) => {
    reached = resolve;
  });
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = {
    ...host,
    async read(path: string) {
      if (path.endsWith('b.md')) {
        reached();
        await gate;
      }
      return host.read(path);
    },
  };
  let changed = () => {};
  let done = 0;
  let cancel = () => {};
  const session = createSession('w', '/w', { folder: '/w', root: '/w' }, settingsFrom({}), {
    host: held,
    scheduler: realScheduler,
    nextGeneration: () => 1,
    onChanged: () => changed(),
    say: inEnglish,
    onState: () => {},
    progress: (_, stop) => {
      cancel = stop;
      return { step() {}, done: () => void done++ };
    },
  });
  await there;
  cancel();
  expect([session.state, session.failure]).toEqual([
    'failed',
    expect.stringContaining('stopped; run “Read Sources Again”'),
  ]);
  session.reload({ folder: '/w', root: '/w' }, settingsFrom({}));
  release();
  expect(session.library).toBeNull();
  const read = new Promise<void>((resolve) => {
    changed = () => void (session.state === 'ready' && resolve());
  });
  session.resume();
  session.reload({ folder: '/w', root: '/w' }, settingsFrom({}));
  await read;
  expect(session.library?.sources).toHaveLength(2);
  // What was read once is not stopped: its sources serve.
  session.stop();
  expect(session.state).toBe('ready');
  expect(done).toBe(2);
  session.dispose();
});

it('a library that grows is asked for what is new in it alone', async () => {
  const host = memoryHost({ '/w/sources/a.md': source });
  let changed = () => {};
  const session = createSession('w', '/w', { folder: '/w', root: '/w' }, settingsFrom({}), {
    host,
    scheduler: realScheduler,
    nextGeneration: () => 1,
    onChanged: () => changed(),
    say: inEnglish,
    onState: () => {},
    progress: () => ({ step() {}, done() {} }),
  });
  const holding = (count: number) =>
    new Promise<void>((resolve) => {
      changed = () => void (session.library?.sources.length === count && resolve());
    });
  await holding(1);
  const draft = { path: '/w/draft.md', raw: sound };
  const found = () => session.analysis && told(session.analysis.check(draft));
  const before = found();
  expect(session.analysis?.lookUps()).toBe(1);
  host.write('/w/sources/b.md', '# The market\n\nFish was dear on Monday.\n');
  const grown = holding(2);
  session.reload({ folder: '/w', root: '/w' }, settingsFrom({}));
  await grown;
  expect(found()).toEqual(before);
  expect(session.analysis?.lookUps()).toBe(0);
  session.dispose();
});
