// A cluster of OpenSearch on loopback, a process a node, for tests and measurements. What it runs comes from Maven Central once.
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;
const built = path.join(here, '../../../node_modules/.cache/stet-cluster');

/** Why there can be no cluster here, in plain words; null when there can. Builds what it runs when that was not done yet. */
export async function unavailable() {
  for (const [program, ...version] of [
    ['java', '-version'],
    ['javac', '-version'],
    ['mvn', '-v'],
  ])
    if (!(await run(program, version).catch(() => null))) return `there is no ${program} here`;
  try {
    await build();
    return null;
  } catch (error) {
    return `OpenSearch could not be had from Maven Central (${String(error.message).split('\n')[0]})`;
  }
}

/** The classes of OpenSearch and of our one class, made anew when either is another. */
async function build() {
  const [pom, node] = ['pom.xml', 'TestNode.java'].map((name) => readFileSync(path.join(here, name), 'utf8'));
  const stamp = path.join(built, 'stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === pom + node) return;
  rmSync(built, { recursive: true, force: true });
  mkdirSync(path.join(built, 'classes'), { recursive: true });
  const out = `-DoutputDirectory=${path.join(built, 'lib')}`;
  await run(
    'mvn',
    ['-B', '-q', '-f', path.join(here, 'pom.xml'), 'dependency:copy-dependencies', '-DincludeScope=runtime', out],
    {
      timeout: 600_000,
    },
  );
  const libraries = path.join(built, 'lib', '*');
  await run('javac', ['-d', path.join(built, 'classes'), '-cp', libraries, path.join(here, 'TestNode.java')]);
  writeFileSync(stamp, pom + node);
}

/**
 * Starts a cluster and resolves when all its nodes have found each other. `heap` is each node's memory in MB; `keep` a folder
 * for its data that stays.
 */
export async function startCluster({ nodes = 3, heap = 512, keep } = {}) {
  const folder = keep ?? mkdtempSync(path.join(os.tmpdir(), 'stet-cluster-'));
  const ports = await freePorts(nodes * 2);
  const names = Array.from({ length: nodes }, (_, i) => `node-${i + 1}`);
  const seeds = names.map((_, i) => `127.0.0.1:${ports[nodes + i]}`).join(',');
  const all = names.map((name, i) => {
    const settings = {
      'node.name': name,
      'cluster.name': 'stet-test',
      'path.home': path.join(folder, name),
      'path.data': path.join(folder, name, 'data'),
      'network.host': '127.0.0.1',
      'http.port': ports[i],
      'transport.port': ports[nodes + i],
      'http.type': 'netty4',
      'transport.type': 'netty4',
      'discovery.seed_hosts': seeds,
      'cluster.initial_cluster_manager_nodes': names.join(','),
      'cluster.routing.allocation.disk.threshold_enabled': false,
    };
    return nodeOf(name, `http://127.0.0.1:${ports[i]}`, settings, heap);
  });
  const cluster = {
    addresses: all.map(({ address }) => address),
    nodes: all,
    folder,
    /** Resolves when so many nodes are one cluster; `status` too, where it is named. */
    async joined(count = nodes, status = '') {
      const wait = status === '' ? '' : `&wait_for_status=${status}`;
      const until = Date.now() + 180_000;
      for (;;) {
        const running = all.find((node) => node.running());
        const health = await fetch(`${running?.address}/_cluster/health?wait_for_nodes=${count}${wait}&timeout=10s`)
          .then((answer) => answer.json())
          .catch(() => null);
        if (health && !health.timed_out && health.number_of_nodes === count) return;
        if (Date.now() > until)
          throw new Error(`no cluster of ${count} nodes: ${all.map((one) => one.said()).join('\n')}`);
        if (!health) await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
    async stop() {
      await Promise.all(all.map((node) => node.stop()));
      if (!keep) rmSync(folder, { recursive: true, force: true });
    },
  };
  process.once('exit', () => {
    for (const node of all) node.kill();
  });
  for (const node of all) node.start();
  await cluster.joined();
  return cluster;
}

function nodeOf(name, address, settings, heap) {
  let child = null;
  let output = '';
  const classpath = `${path.join(built, 'classes')}${path.delimiter}${path.join(built, 'lib', '*')}`;
  const options = [
    `-Xms${heap}m`,
    `-Xmx${heap}m`,
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=4',
    '-Djava.awt.headless=true',
  ];
  return {
    name,
    address,
    running: () => child !== null && child.exitCode === null && child.signalCode === null,
    pid: () => child?.pid,
    said: () => output.slice(-2000),
    start() {
      mkdirSync(settings['path.home'], { recursive: true });
      const given = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
      child = spawn('java', [...options, '-cp', classpath, 'TestNode', ...given], {
        cwd: settings['path.home'],
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      child.stdin.on('error', () => {});
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (piece) => {
          output = (output + piece).slice(-20_000);
        });
    },
    /** At once, as a machine that loses its power. */
    kill() {
      if (this.running()) process.kill(child.pid, 'SIGKILL');
    },
    async killed() {
      const gone = this.running() ? new Promise((resolve) => child.once('exit', resolve)) : null;
      this.kill();
      await gone;
    },
    async stop() {
      await this.killed();
    },
  };
}

async function freePorts(count) {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((resolve, reject) => {
          const server = createServer();
          server.once('error', reject);
          server.listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
