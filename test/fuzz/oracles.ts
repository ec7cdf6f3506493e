import { type Analysis, createAnalysis, type DraftReport } from '../../server/src/core/analysis.ts';
import { type Library, makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource, type Source } from '../../server/src/core/library/source.ts';
import type { Edit } from '../../server/src/core/markup/markup.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { told } from '../support/told.ts';
import { type Random, randomFrom } from './random.ts';
import { edited, type MadeDraft, type MadeSource, makeDraft, makeSources } from './world.ts';

/** What an oracle found wrong, with all that is needed to see it again. */
export interface Failure {
  readonly oracle: string;
  readonly seed: number;
  readonly detail: string;
}

type Say = (oracle: string, detail: string) => void;

const isPair = /^[\ud800-\udbff][\udc00-\udfff]$/;

/** No span leaves its text or parts a pair of surrogates. */
function spans(report: DraftReport, raw: string, library: Library, say: Say): void {
  const whole = (text: string, { start, end }: Span, of: string): void => {
    if (!(0 <= start && start <= end && end <= text.length)) say('spans', `${of} ${start}–${end} of ${text.length}`);
    for (const edge of [start, end])
      if (edge > 0 && isPair.test(text.slice(edge - 1, edge + 1))) say('spans', `${of} parts a pair at ${edge}`);
  };
  for (const { span, source } of report.quotations) {
    whole(raw, span, 'quotation');
    if (source) whole(library.sources.find(({ path }) => path === source.path)?.raw ?? '', source.span, 'passage');
  }
  for (const { span, related } of report.findings) {
    whole(raw, span, 'finding');
    for (const one of related)
      whole(library.sources.find(({ path }) => path === one.path)?.raw ?? '', one.span, 'related');
  }
}

/** No words: comments, citations with all that stands in them, what else stands in brackets, a citation that is being typed. */
const hidden = /<!--[\s\S]*?-->|\[@(?:[^[\]]|\[[^\]]*\])*\]|\[[^\]]*\]|\[@\w*|[\u0000-\u001f]/g;

/** A quotation with a word in it that no source has is never sound, and never called verbatim. */
function soundness(report: DraftReport, draft: MadeDraft, say: Say): void {
  for (const { text, state, wording } of report.quotations) {
    const shown = text.replace(hidden, ' ');
    const word = draft.spoilt.find((one) => shown.includes(one));
    if (word && (state === 'sound' || wording === 'verbatim' || wording === 'edited'))
      say('soundness', `${state}, ${wording}, with “${word}”: ${text}`);
  }
}

/** Letters and figures alone, in small letters: a fold of its own, that knows nothing of the product's. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What is called verbatim stands in a source, letter for letter. */
function verbatim(report: DraftReport, sources: readonly MadeSource[], say: Say): void {
  const texts = sources.map(({ raw }) => lettersOf(raw));
  for (const { text, wording, state } of report.quotations) {
    if (wording !== 'verbatim') continue;
    const letters = lettersOf(text.replace(hidden, ' ').replace(/^>|\n>/g, ' '));
    if (!texts.some((one) => one.includes(letters))) say('verbatim', `${state}: ${text}`);
  }
}

function applied(raw: string, edits: readonly Edit[]): string {
  let text = raw;
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start))
    text = text.slice(0, span.start) + newText + text.slice(span.end);
  return text;
}

/** Of words alone: whose they are may be asked only once they are right. */
const isOfWords = ({ rule }: Finding): boolean => !/attribut|narration|name|role|date/.test(rule);
const counted = (findings: readonly Finding[]): number =>
  findings.filter(
    (one) => one.stet === null && isOfWords(one) && (one.severity === 'error' || one.severity === 'warning'),
  ).length;

/** A safe fix leaves fewer findings of words than there were. */
function fixes(report: DraftReport, draft: MadeDraft, library: Library, say: Say): void {
  const before = counted(report.findings);
  for (const finding of report.findings) {
    for (const fix of finding.fixes()) {
      if (!fix.safe || finding.stet !== null || fix.edits.length === 0) continue;
      const raw = applied(draft.raw, fix.edits);
      const after = createAnalysis(library, defaultSettings).check({ path: draft.path, raw });
      const mended = counted([finding]);
      if (counted(after.findings) > before - mended)
        say(
          'fixes',
          `${finding.rule}: “${fix.title}” left ${counted(after.findings)} of ${before}: ${after.findings.map(({ rule, message }) => `${rule}: ${message}`).join(' | ')}`,
        );
    }
  }
}

const same = (a: DraftReport, b: DraftReport): boolean => JSON.stringify(told(a)) === JSON.stringify(told(b));

const read = ({ path, raw }: MadeSource): Source => makeSource(path, raw);

/**
 * The analysis after some others, with what they remember: a draft was checked beside sources that are gone by now, were changed, have
 * come since, in another order.
 */
function withHistory(
  random: Random,
  sources: readonly MadeSource[],
  all: readonly Source[],
  { path, raw }: MadeDraft,
): Analysis {
  const others = makeSources(random, 1 + random.below(4)).map(read);
  const shuffled = (list: readonly Source[]): Source[] =>
    list
      .map((one) => ({ one, at: random.next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  let analysis = createAnalysis(makeLibrary([], []), defaultSettings);
  const goOn = (list: readonly Source[]): void => {
    const library = makeLibrary(shuffled(list), [], analysis.library);
    analysis = createAnalysis(library, defaultSettings, analysis.record, analysis.memory);
    if (random.chance(0.8)) analysis.check({ path, raw: random.chance(0.5) ? raw : edited(random, raw, sources) });
  };
  goOn([...others, ...all.filter(() => random.chance(0.5))]);
  if (random.chance(0.5)) goOn(others.slice(1));
  const changed = sources.map((source) => read({ ...source, raw: `${source.raw}\n\nAnd one more line.` }));
  if (random.chance(0.5)) goOn([...changed, ...others]);
  for (let count = 0; count < all.length; count++) if (random.chance(0.3)) goOn(all.slice(0, count));
  goOn(all);
  return analysis;
}

export interface Round {
  readonly checks: number;
  /** How many quotations came to each state: what the oracles saw. */
  readonly states: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
}

/** One round with this seed: a library, a draft, edits of it, and every oracle. */
export function round(seed: number): Round {
  const random = randomFrom(seed);
  const failures: Failure[] = [];
  const say: Say = (oracle, detail) => failures.push({ oracle, seed, detail });
  const states = new Map<string, number>();
  let checks = 0;
  const check = (analysis: Analysis, { path, raw }: MadeDraft): DraftReport => {
    checks++;
    return analysis.check({ path, raw });
  };
  try {
    const sources = makeSources(random, random.below(5));
    const all = sources.map(read);
    const library = makeLibrary(all, []);
    const analysis = createAnalysis(library, defaultSettings);
    let draft = makeDraft(random, sources);
    const aged = withHistory(random, sources, all, draft);
    for (let step = 0; step < 4; step++) {
      const report = check(analysis, draft);
      spans(report, draft.raw, library, say);
      soundness(report, draft, say);
      verbatim(report, sources, say);
      for (const { state } of report.quotations) states.set(state, (states.get(state) ?? 0) + 1);
      if (step === 0) fixes(report, draft, library, say);
      const fresh = check(createAnalysis(library, defaultSettings), draft);
      if (!same(report, fresh)) say('incremental', difference(report, fresh));
      const after = check(aged, draft);
      if (!same(after, fresh)) say('history', difference(after, fresh));
      draft = { ...draft, raw: edited(random, draft.raw, sources), spoilt: draft.spoilt };
    }
  } catch (error) {
    say('exception', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return { checks, states, failures };
}

function difference(a: DraftReport, b: DraftReport): string {
  const lines = (report: DraftReport): readonly string[] => [
    ...report.quotations.map((one) => JSON.stringify(one)),
    ...told(report).findings.map((one) => JSON.stringify(one)),
  ];
  const [x, y] = [lines(a), lines(b)];
  const at = x.findIndex((line, i) => line !== y[i]);
  return `${x[at] ?? 'nothing'}\n    ${y[at < 0 ? x.length : at] ?? 'nothing'}`;
}
