import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleInto } from '../support/bundle.ts';

interface ClusterNode {
  readonly address: string;
  start(): void;
  killed(): Promise<void>;
}

interface Cluster {
  readonly addresses: readonly string[];
  readonly nodes: readonly ClusterNode[];
  joined(count?: number, status?: string): Promise<void>;
  stop(): Promise<void>;
}

const {
  startCluster,
  unavailable,
}: {
  startCluster(options: { readonly heap?: number }): Promise<Cluster>;
  unavailable(): Promise<string | null>;
} = await import('./cluster/cluster.mjs' as string);

const reason = await unavailable();
if (reason !== null) process.stderr.write(`The tests beside a real cluster of OpenSearch are skipped: ${reason}.\n`);

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder = '';
let cluster: Cluster;

/** The command as it ships, in a folder below the tests' own; `onError` is told what it says on stderr. */
function stet(
  where: string,
  args: readonly string[],
  onError: (text: string, end: () => void) => void = () => {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(folder, 'stet.js'), ...args], {
      cwd: path.join(folder, where),
      env: { ...process.env, STET_CACHE: 'off', STET_ARCHIVE_ADDRESS: cluster.addresses.join(',') },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
      onError(err, () => child.kill('SIGKILL'));
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, out, err }));
  });
}

const people = [
  'Ines Aldana',
  'Otto Krog',
  'Mara Quill',
  'Sefa Tuilagi',
  'Bao Lin',
  'Rafe Okafor',
  'Nilda Prats',
  'Joost Brandt',
];
const things = [
  'bridge',
  'ferry',
  'school',
  'harvest',
  'clinic',
  'railway',
  'reservoir',
  'library',
  'orchard',
  'bakery',
  'theatre',
];
const verbs = [
  'reopen',
  'flood',
  'outgrow',
  'repaint',
  'abandon',
  'measure',
  'insure',
  'inherit',
  'survey',
  'dismantle',
];

/** Sentences of our own making, each of its own words and figures. */
function said(n: number): string {
  const [person, thing, verb] = [people[n % people.length], things[n % things.length], verbs[(n * 3) % verbs.length]];
  const words = `We will ${verb} the ${thing} before the ${n + 100} lanterns are counted, and not one day later than page ${n * 7 + 11}`;
  return `“${words},” ${person} said on Tuesday.`;
}

/** So many small articles, and drafts that quote some of them: to the letter, altered, with dots, in brackets, and one from nowhere. */
function articles(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `article-${String(n).padStart(4, '0')}.txt`,
      `The ${things[n % things.length]} again\n\nIt rained over the valley in week ${n}.\n\n${said(n)}\n\nNobody in the hall wanted to answer.\n`,
    ]),
  );
}

const changes: readonly ((quotation: string) => string)[] = [
  (one) => one,
  (one) => one.replace('counted', 'painted'),
  (one) => one.replace(/ before the \d+ lanterns are counted,/, ' …'),
  (one) => one.replace(' the ', ' the [old] '),
  (one) => one.replace('not one day', 'a day'),
  (one) => one.replace(/^“We/, '“we'),
];

const draft = (numbers: readonly number[]): string =>
  `${numbers.map((n, i) => (changes[i % changes.length] as (typeof changes)[number])(said(n))).join('\n\n')}\n\n“Not a soul has ever promised that this should happen,” Bao Lin said.\n`;

function write(files: Readonly<Record<string, string>>, where: string): void {
  mkdirSync(path.join(folder, where), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, where, name), text);
}

/** Fills the index and is killed as soon as something is in it; how much that is by then. */
async function killedWhileFilling(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [path.join(folder, 'stet.js'), ...args], {
    cwd: path.join(folder, 'beside'),
    env: { ...process.env, STET_CACHE: 'off', STET_ARCHIVE_ADDRESS: cluster.addresses.join(',') },
    stdio: 'ignore',
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  for (let count = 0; ; ) {
    const answer = await fetch(`${cluster.addresses[0]}/articles/_stats/indexing`).catch(() => null);
    const stats = (await answer?.json()) as { _all?: { primaries?: { indexing?: { index_total?: number } } } };
    count = stats?._all?.primaries?.indexing?.index_total ?? 0;
    if (count === 0 && child.exitCode === null) continue;
    child.kill('SIGKILL');
    await gone;
    return count;
  }
}

interface Report {
  readonly drafts: readonly {
    readonly quotations: readonly {
      readonly wording: string;
      readonly state: string;
      readonly source: { readonly text: string } | null;
    }[];
    readonly findings: readonly {
      readonly rule: string;
      readonly message: string;
      readonly start: number;
      readonly end: number;
    }[];
  }[];
}

/** What a check says of quotations and findings, wherever the sources stand. */
function gist(ran: Ran): unknown {
  const { drafts } = JSON.parse(ran.out) as Report;
  return drafts.map(({ quotations, findings }) => ({
    quotations: quotations.map(({ wording, state, source }) => [wording, state, source?.text ?? null]),
    findings: findings.map(({ rule, message, start, end }) => [
      rule,
      message.replace(/ in (?:any of the \d+ sources|the archive)$/, ''),
      start,
      end,
    ]),
  }));
}

const check = ['check', '--format', 'json', '--no-exit-code', 'draft.md'];

describe.skipIf(reason !== null)('beside a real cluster', () => {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'stet-beside-'));
    await bundleInto(folder, 'stet', 'server/src/cli/program.ts');
    write(articles(900), 'disk/sources');
    write({ 'draft.md': draft([3, 77, 154, 301, 455, 612, 899]) }, 'disk');
    write(
      {
        'draft.md': draft([3, 77, 154, 301, 455, 612, 899]),
        'stet.config.yaml': 'archive: {address: "http://127.0.0.1:1", index: articles}\n',
      },
      'beside',
    );
    cluster = await startCluster({ heap: 384 });
  });
  afterAll(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('takes all documents, though it is killed meanwhile and a node is lost', async () => {
    const index = ['archive', 'index', '../disk/sources'];
    const begun = await killedWhileFilling(index);
    expect(begun).toBeGreaterThan(0);
    await cluster.joined(3, 'green');
    const filling = stet('beside', index);
    await cluster.nodes[2]?.killed();
    const filled = await filling;
    expect([filled.code, filled.err.replace(/stet: \d+ added.*\n/g, '')]).toEqual([0, '']);
    const [, added, standing] = /^(\d+) added, (\d+) there already\n$/.exec(filled.out) ?? [];
    expect(Number(added) + Number(standing)).toBe(900);
    expect(Number(standing)).toBeGreaterThanOrEqual(begun);
    expect((await stet('beside', index)).out).toBe('0 added, 900 there already\n');
    expect((await stet('beside', ['archive', 'status'])).out).toMatch(/2 nodes.*\n.*: 900 documents;/);
  });

  it('gives the findings that the same documents on disk give, with a node lost and with it back', async () => {
    const onDisk = gist(await stet('disk', [...check, '--sources', 'sources']));
    expect(JSON.stringify(onDisk)).toContain('altered-quotation');
    expect(JSON.stringify(onDisk)).toContain('quotation-not-found');
    expect(gist(await stet('beside', check))).toEqual(onDisk);
    cluster.nodes[2]?.start();
    await cluster.joined(3, 'green');
    expect(gist(await stet('beside', check))).toEqual(onDisk);
    const running = stet('beside', check);
    await cluster.nodes[1]?.killed();
    expect(gist(await running)).toEqual(onDisk);
    expect(gist(await stet('beside', check))).toEqual(onDisk);
  });

  it('finds words that somebody types', async () => {
    const { code, out } = await stet('beside', ['archive', 'find', '--limit', '1', 'the 554 lanterns are counted']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ key: 'article-0454' });
  });

  it('denies nothing when no node is left', async () => {
    for (const node of cluster.nodes) await node.killed();
    const { code, err, out } = await stet('beside', ['check', '--format', 'json', 'draft.md']);
    expect([code, err.replace(/\([\d.:]+\)/, '')]).toEqual([2, 'stet: The archive  cannot be reached.\n']);
    const { drafts } = JSON.parse(out) as Report;
    expect(drafts[0]?.findings).toEqual([]);
    expect(new Set(drafts[0]?.quotations.map(({ state }) => state))).toEqual(new Set(['unchecked']));
  });
});
