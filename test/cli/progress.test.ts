import { expect, it } from 'vitest';
import { progressOn } from '../../server/src/cli/progress.ts';
import { memoryHost } from '../core/host/memoryHost.ts';

/** What is shown of a work, a step each `pace` milliseconds. */
function shown(pace: number, columns = 40): readonly string[] {
  const host = memoryHost({});
  const lines: string[] = [];
  const io = {
    stdout() {},
    stderr() {},
    cwd: '/work',
    host,
    color: false,
    columns,
    progress: (line: string) => void lines.push(line),
  };
  const progress = progressOn(io);
  for (let i = 0; i < 10; i++) {
    host.tick(pace);
    progress.step?.(i, 10, `/work/sources/a\u001b${i}.txt`);
  }
  progress.done();
  return lines;
}

it('is shown where it takes long, is taken away at the end, and moves no cursor of others', () => {
  expect(shown(150)).toEqual([...[2, 3, 4, 5, 6, 7, 8, 9].map((i) => `reading sources: ${i} of 10 a␛${i}.txt`), '']);
  expect(shown(150, 20)[0]).toBe('reading sources: 2 ');
});

it('is not shown where it does not, nor where there is no terminal', () => {
  expect(shown(10)).toEqual([]);
  const none = progressOn({ stdout() {}, stderr() {}, cwd: '/work', host: memoryHost({}), color: false });
  expect(none.step).toBeUndefined();
  none.done();
});
