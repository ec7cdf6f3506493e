// Opens a library once and says what it cost: node opening.cjs FOLDER [CACHE]. A process for each opening, for its memory is asked for.
import process from 'node:process';
import { nodeHost } from '../../server/src/host/nodeHost.ts';
import { loadProject } from '../../server/src/host/project.ts';

async function open(folder: string, cache: string): Promise<void> {
  const host = nodeHost((_, message) => void process.stderr.write(`${message}\n`), cache === '' ? null : cache);
  let reads = 0;
  let longest = 0;
  let last = performance.now();
  const heart = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const counting = {
    ...host,
    read(path: string) {
      reads++;
      return host.read(path);
    },
  };

  const from = performance.now();
  const work = process.cpuUsage();
  const project = await loadProject(counting, { folder, root: folder, overrides: { sources: [folder] } });
  const ms = performance.now() - from;
  clearInterval(heart);
  const { user, system } = process.cpuUsage(work);
  await project?.store.settled();
  const kept = performance.now() - from;
  const { sources = [], unreadable = [] } = project?.library ?? {};
  const { rss } = process.memoryUsage();
  process.stdout.write(
    JSON.stringify({
      ms,
      cpu: (user + system) / 1000,
      kept,
      reads,
      longest,
      rss,
      sources: sources.length,
      unreadable: unreadable.length,
    }),
  );
}

void open(process.argv[2] ?? '', process.argv[3] ?? '');
