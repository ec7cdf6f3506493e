import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { canBeDraft, readDraftFile } from '../../server/src/host/draftFile.ts';
import type { Host } from '../../server/src/host/host.ts';
import { threadLimits, threadReaders } from '../../server/src/host/nodeReaders.ts';
import { loadProject } from '../../server/src/host/project.ts';
import { memoryHost } from '../core/host/memoryHost.ts';
import { docxOf, epubOf, odtOf, p, r } from '../support/packed.ts';
import { pdfOf } from '../support/pdf.ts';
import { type Base, type Hostile, makeHostile, type Scraps } from './hostile.ts';
import type { Failure, Round } from './oracles.ts';
import { randomFrom } from './random.ts';

const neighbour =
  'Report\n\n“The tide took fourteen boats before anybody on the quay rang the bell,” Ines Aldana said.\n';
const draft = `“The tide took fourteen boats before anybody on the quay rang the bell,” Ines Aldana said.

“The tide took forty boats before anybody on the quay rang the bell,” Ines Aldana said.
`;

/** A reason is a sentence of ours, in one line: no name of an exception, no stack. */
const plain = /^(?!.*(?:\w+Error\b|\bundefined\b|\bNaN\b|\[object|Maximum call|heap|\bat \w[\w.]* \())\P{Cc}{4,300}$/u;

/** Milliseconds of the processor beyond what the limits of a document's thread allow: starting it, the neighbour, the readings. */
const beside = 8000;
/** What a text may take, a second a hundred kilobytes: many times what the slowest sound one takes. */
const perKilobyte = 10;
const mostMemory = 1500 * 2 ** 20;

/** Sound documents: some by other programs, from a folder, and some that hide nothing behind a packing. */
function basesIn(folder: string): readonly Base[] {
  const files = [
    'pandoc.docx',
    'pandoc.odt',
    'pandoc.epub',
    'libreoffice.rtf',
    'libreoffice.doc',
    'pandoc.html',
    'latex.pdf',
  ];
  const words = ['The rope held until the morning.', 'Nobody had counted the boats by then.'];
  const mail = `From: a@quay.example\nSubject: =?utf-8?q?The_rope?=\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\n${words.join('\n')}\n--x\nContent-Type: text/html\n\n<p>${words.join('<p>')}\n--x--\n`;
  const page = pdfOf([words.map((text, i) => ({ x: 70, y: 700 - 20 * i, text }))]);
  return [
    ...files.map((name) => ({
      ending: name.slice(name.lastIndexOf('.')),
      bytes: new Uint8Array(readFileSync(join(folder, name))),
    })),
    { ending: '.docx', bytes: docxOf(words.map((text) => p(r(text))).join('')) },
    { ending: '.odt', bytes: odtOf(words.map((text) => `<text:p>${text}</text:p>`).join('')) },
    { ending: '.epub', bytes: epubOf({ 'a.xhtml': words.map((text) => `<p>${text}</p>`).join('') }) },
    { ending: '.pdf', bytes: page },
    { ending: '.pdf', bytes: page },
    { ending: '.eml', bytes: new TextEncoder().encode(mail) },
  ];
}

type Say = (oracle: string, detail: string) => void;

const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** It is read, or said; the sources beside it are as they were. What became of it. */
async function asSource({ name, bytes }: Hostile, extract: Host['extract'], say: Say): Promise<string> {
  const files = { '/w/sources/a.txt': neighbour, [`/w/sources/${name}`]: bytes };
  const host: Host = { ...memoryHost(files), ...(extract && { extract }) };
  const project = await loadProject(host, { folder: '/w', root: '/w' });
  const { library } = project ?? {};
  if (library === undefined) return 'lost';
  const lost = library.unreadable.find(({ path }) => path.endsWith(name));
  const source = library.sources.find(({ path }) => path.endsWith(name));
  if ((lost === undefined) === (source === undefined))
    say('said', `${lost ? 'read and unreadable' : 'neither read nor said'}`);
  if (lost !== undefined && !plain.test(lost.reason)) say('reason', lost.reason);
  if (source !== undefined) void source.reading.prose.text;
  const { quotations } = createAnalysis(library, defaultSettings).check({ path: '/w/draft.md', raw: draft });
  const states = quotations.map(({ state }) => state).join(', ');
  if (states !== 'sound, faulty') say('neighbour', states);
  return lost === undefined ? 'read' : 'refused';
}

/** It is checked, or said, and checked alike a second time; nothing stands outside of it. */
async function asDraft({ name, bytes }: Hostile, extract: Host['extract'], say: Say): Promise<void> {
  const path = `/w/${name}`;
  if (!canBeDraft(path)) return;
  const host = { ...memoryHost({ [path]: bytes, '/w/sources/a.txt': neighbour }), ...(extract && { extract }) };
  const file = await readDraftFile(host, path).catch((error: Error) => ({ reason: error.message }));
  if ('reason' in file) {
    if (!plain.test(file.reason)) say('reason', file.reason);
    return;
  }
  const project = await loadProject(host, { folder: '/w', root: '/w', drafts: [path] });
  if (project === null) return;
  const report = createAnalysis(project.library, defaultSettings).check(file.draft);
  const { length } = file.draft.raw;
  for (const { span } of [...report.quotations, ...report.findings])
    if (!(0 <= span.start && span.start <= span.end && span.end <= length))
      say('spans', `${span.start}–${span.end} of ${length}`);
  const again = createAnalysis(project.library, defaultSettings).check(file.draft);
  if (JSON.stringify(report) !== JSON.stringify(again)) say('determinism', 'another answer the second time');
}

/** Rounds over hostile documents: `program` is the thread that reads them, `folder` holds sound ones. */
export function documentRounds(program: string, folder: string, scraps: Scraps): (seed: number) => Promise<Round> {
  const bases = basesIn(folder);
  const extract = threadReaders(program, threadLimits, 1);
  return async (seed) => {
    const failures: Failure[] = [];
    const hostile = makeHostile(randomFrom(seed), bases, scraps);
    const { name, bytes, how } = hostile;
    const say: Say = (oracle, detail) =>
      failures.push({ oracle, seed, detail: `${name}, ${bytes.length} bytes (${how}): ${detail}` });
    const states = new Map<string, number>();
    const before = spent();
    try {
      const state = await asSource(hostile, extract, say);
      states.set(`${name.slice(1)} ${state}`, 1);
      await asDraft(hostile, extract, say);
    } catch (error) {
      say('exception', error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const megabytes = bytes.length / 2 ** 20;
    // Read as a source and as a draft, and each at most once more by itself.
    const allowed =
      beside + 2 * (threadLimits.altogether + threadLimits.each * megabytes) + (perKilobyte * bytes.length) / 1024;
    if (spent() - before > allowed) say('time', `${Math.round(spent() - before)} ms of the processor`);
    const { rss } = process.memoryUsage();
    if (rss > mostMemory) say('memory', `${Math.round(rss / 2 ** 20)} MB`);
    return { checks: 1, states, failures };
  };
}
