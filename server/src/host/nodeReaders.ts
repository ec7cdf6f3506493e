import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { identityMap } from '../core/prose/offsetMap.ts';
import type { Host } from './host.ts';
import type { Answer, Question } from './readerThread.ts';

/**
 * What a document may cost. In milliseconds of the processor: without a word from its reader, which says one after each page or
 * stretch, and altogether, with some for each MB of it. By the clock: without a word. In MB: the heap, and all memory beside
 * some for each of its own, for what is unpacked does not lie in the heap.
 */
export const threadLimits = {
  silence: 3000,
  altogether: 2000,
  each: 10_000,
  stuck: 60_000,
  heap: 512,
  memory: 640,
  copies: 6,
};

/** How long a thread waits for more, and between two looks at what it costs, in milliseconds. */
const idle = 10_000;
const look = 50;
const megabyte = 2 ** 20;

/** So many threads at most, however many cores there are: each has its own memory. */
const most = 4;

/** A document that is to be read, and who waits for it. */
interface Task {
  readonly question: Question;
  /** Whether another document was read at the same time: what is counted is then both. */
  accompanied: boolean;
  readonly alone: boolean;
  readonly done: (outcome: Outcome) => void;
}

/**
 * Reads documents in threads of their own, by the program at `file`, as many at a time as there are threads: a hostile one costs
 * its bounds and holds up no typing. What cost too much beside others is read once more by itself, so that none is blamed for another.
 */
export function threadReaders(
  file: string,
  limits = threadLimits,
  threads = Math.min(most, availableParallelism()),
): NonNullable<Host['extract']> {
  const free = Array.from({ length: threads }, () => readerIn(file, limits));
  const running = new Set<Task>();
  const waiting: Task[] = [];
  const start = (task: Task, read: Reader): void => {
    running.add(task);
    if (running.size > 1) for (const one of running) one.accompanied = true;
    void read(task.question).then((outcome) => {
      running.delete(task);
      free.push(read);
      if ('lost' in outcome && task.accompanied) waiting.unshift({ ...task, accompanied: false, alone: true });
      else task.done(outcome);
      next();
    });
  };
  const next = (): void => {
    for (;;) {
      const [task] = waiting;
      const isHeld = task?.alone ? running.size > 0 : [...running].some(({ alone }) => alone);
      const read = task === undefined || isHeld ? undefined : free.pop();
      if (task === undefined || read === undefined) return;
      waiting.shift();
      start(task, read);
    }
  };
  return async (format, bytes) => {
    const found = await new Promise<Outcome>((done) => {
      waiting.push({ question: { format, bytes }, accompanied: false, alone: false, done });
      next();
    });
    if ('lost' in found) throw new Error(found.lost);
    if ('failed' in found) throw new Error(found.failed);
    return 'prose' in found ? { prose: { ...found.prose, map: identityMap } } : found;
  };
}

type Reader = (question: Question) => Promise<Outcome>;

/** A thread that reads one document at a time; it is there while there is something to read, and another where it was lost. */
function readerIn(file: string, limits: typeof threadLimits): Reader {
  let thread: Worker | null = null;
  let leaving: NodeJS.Timeout | undefined;
  const started = (): Worker => {
    const options = { resourceLimits: { maxOldGenerationSizeMb: limits.heap } };
    const worker = new Worker(file, { ...options, execArgv: [], stdout: true, stderr: true });
    // One that dies while it waits is missed by nobody.
    return worker
      .on('error', () => {})
      .on('exit', () => {
        if (thread === worker) thread = null;
      });
  };
  const leave = async (): Promise<void> => {
    const worker = thread;
    thread = null;
    await worker?.terminate();
  };
  return async (question) => {
    clearTimeout(leaving);
    thread ??= started();
    const found = await answerOf(thread, question, limits);
    // Its memory is to be free before another document is judged by what there is.
    if ('lost' in found) await leave();
    leaving = setTimeout(leave, idle);
    leaving.unref();
    return found;
  };
}

type Outcome = Exclude<Answer, 'reading'> | { readonly lost: string };

/** What a thread answers, or why it is lost: it takes too long or too much. Keeps the process until then, and no longer. */
function answerOf(thread: Worker, question: Question, limits: typeof threadLimits): Promise<Outcome> {
  return new Promise((resolve) => {
    const costs = costsOf(question.bytes.length, limits);
    const lose = (lost: string): void => done({ lost });
    const watch = setInterval(() => {
      const reason = costs.beyond();
      if (reason !== null) lose(reason);
    }, look);
    const hear = (answer: Answer): void => {
      if (answer === 'reading') costs.goesOn();
      else done(answer);
    };
    const fail = (error: NodeJS.ErrnoException): void =>
      lose(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : error.message);
    const gone = (): void => lose('its reader stopped');
    const done = (outcome: Outcome): void => {
      clearInterval(watch);
      thread.off('message', hear).off('error', fail).off('exit', gone).unref();
      resolve(outcome);
    };
    thread.on('message', hear).on('error', fail).on('exit', gone).ref();
    thread.postMessage(question);
  });
}

const tooMuch = 'it needs too much memory to read';
const seconds = (milliseconds: number): string => `${Math.ceil(milliseconds / 1000)} s`;

/** Counts what reading a document of so many bytes costs, from now on. */
function costsOf(bytes: number, limits: typeof threadLimits) {
  const altogether = limits.altogether + (limits.each * bytes) / megabyte;
  const memory = process.memoryUsage.rss() + limits.memory * megabyte + limits.copies * bytes;
  const began = spent();
  let word = { time: began, at: performance.now() };
  return {
    goesOn: (): void => {
      word = { time: spent(), at: performance.now() };
    },
    /** Which bound is passed, in words; null as long as none is. */
    beyond(): string | null {
      const now = spent();
      if (now - began > altogether) return `reading it took longer than ${seconds(altogether)}`;
      if (now - word.time > limits.silence) return `reading one page took longer than ${seconds(limits.silence)}`;
      if (performance.now() - word.at > limits.stuck) return `nothing could be read in ${seconds(limits.stuck)}`;
      return process.memoryUsage.rss() > memory ? tooMuch : null;
    },
  };
}

/** What the processor has done for this program in other threads than this one, in milliseconds: beside a load, the clock tells nothing. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 - performance.eventLoopUtilization().active;
}
