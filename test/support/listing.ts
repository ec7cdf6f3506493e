import type { Analysis, DraftInput } from '../../server/src/core/analysis.ts';
import type { Judged } from '../../server/src/core/judging/facts.ts';
import type { Source } from '../../server/src/core/library/source.ts';
import type { Passage } from '../../server/src/core/lookup/passage.ts';
import type { Attribution, Mention, Reading, SayingDate } from '../../server/src/core/reading/reading.ts';
import { CERTAIN } from '../../server/src/core/reading/speakers/confidence.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import type { AttributionVerdict, Speaker } from '../../server/src/core/verdict/verdict.ts';

/*
 * What is read and judged of a text, in lines to be kept beside it: what a change of the code changes elsewhere is then seen,
 * also where no finding comes or goes.
 */

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** The first and last words of a longer stretch. */
function shown(text: string, { start, end }: Span): string {
  const words = oneLine(text.slice(start, end)).trim().split(' ');
  return words.length <= 9 ? words.join(' ') : [...words.slice(0, 4), '…', ...words.slice(-4)].join(' ');
}

const told = (label: string, value: string | null | undefined): string => (value ? ` ${label}=${oneLine(value)}` : '');

function dateOf(date: SayingDate | null): string {
  if (!date) return '';
  const { text, weekday, day, month, year, offset } = date;
  return ` {${[text, weekday, day, month, year, offset].map((one) => one ?? '-').join(' ')}}`;
}

function mention({ text, type, group, person, role, members, certain }: Mention, { prose, people }: Reading): string {
  const who = person === null ? '' : ` → ${people[person]?.name}`;
  const named = members.map((i) => people[i]?.name).join(', ');
  const as = role ? prose.text.slice(role.start, role.end) : '';
  return `${oneLine(text)}${who} (${type}${group ? ', several' : ''}${certain ? '' : ', unsure'})${told('role', as)}${told('with', named)}`;
}

function saying({ speaker, cue, confidence, date, circumstance }: Attribution, reading: Reading): string {
  const words = (span: Span | null): string => (span ? reading.prose.text.slice(span.start, span.end) : '');
  const sure = confidence >= CERTAIN ? '' : ' ?';
  return `${mention(speaker, reading)}${sure}${told('cue', words(cue))}${dateOf(date)}${told('how', words(circumstance))}`;
}

/** A document as it is read. */
export function listReading(reading: Reading): string[] {
  const { prose, language, genre, quotations, indirect, people, unspoken } = reading;
  return [
    `language ${language}, ${genre}`,
    ...people.map(
      ({ kind, name, names, roles, gender, mentions }) =>
        `${kind} ${name}: ${names.join(', ')}${told('roles', roles.join('; '))}${told('gender', gender)} ${mentions.length}×`,
    ),
    ...quotations.map(({ form, use, kind, inner, parts, unclosed, parent, continues, attribution, signed }, i) => {
      const more = [
        parts.length > 1 ? ` parts=${parts.length}` : '',
        unclosed ? ' unclosed' : '',
        parent === null ? '' : ` in=${parent}`,
        continues === null ? '' : ` continues=${continues}`,
        signed ? told('signed', prose.text.slice(signed.start, signed.end)) : '',
      ];
      const by = attribution ? ` <= ${saying(attribution, reading)}` : '';
      return `${i} ${form} ${use} ${kind}: ${shown(prose.text, inner)}${more.join('')}${by}`;
    }),
    ...indirect.map(({ span, attribution }) => `that: ${shown(prose.text, span)} <= ${saying(attribution, reading)}`),
    ...prose.citations.map(({ style, key, locator, at }) => `cites ${style} ${key}${told('at', locator)} @${at}`),
    ...prose.directives.map(({ scope, rule, reason }) => `stet ${scope} ${rule}: ${reason}`),
    ...unspoken.map((one) => `nobody: ${shown(prose.text, one)}${one.hole ? ' hole' : ''}${one.guess ? ' guess' : ''}`),
  ];
}

const spoken = (speaker: Speaker | null): string => {
  if (!speaker) return 'nobody';
  const { mention, name, names, roles, kind, gender, members } = speaker;
  return `${name ?? oneLine(mention.text)} (${kind}${told('', gender)}${told('names', names.join(', '))}${told('roles', roles.join('; '))}${told('with', members.join(', '))})`;
};

/** The same in one word or two. */
const briefly = (speaker: Speaker | null): string =>
  speaker
    ? `${speaker.name ?? oneLine(speaker.mention.text)}${speaker.kind === 'person' ? '' : ` (${speaker.kind})`}`
    : 'nobody';

function attributed(verdict: AttributionVerdict, tell: (speaker: Speaker | null) => string): string {
  if (verdict.kind === 'not-applicable') return verdict.kind;
  const draft = 'draft' in verdict ? ` ${tell(verdict.draft)}` : '';
  const source = 'source' in verdict ? ` / ${tell(verdict.source)}` : '';
  const at = 'passage' in verdict ? ` @${verdict.passage}` : '';
  const inaccuracies =
    verdict.kind === 'agrees'
      ? verdict.inaccuracies.map((inaccuracy) => ` ${inaccuracy.kind}: ${inaccuracy.draft} / ${inaccuracy.source}`)
      : [];
  return `${verdict.kind}${verdict.kind === 'missing' && verdict.plain ? ' plainly' : ''}${draft}${source}${at}${inaccuracies.join(',')}`;
}

function passages(all: readonly Passage[], sources: readonly Source[]): string[] {
  return all.flatMap(({ source, span, steps, score, rest = [] }) => {
    const { key, reading } = sources.find(({ path }) => path === source) as Source;
    const unlike = steps.filter(({ kind }) => kind !== 'equal').map(({ kind }) => kind);
    return [
      `  in ${key} ${span.start}-${span.end} ${score.toFixed(3)}: ${shown(reading.prose.text, span)}${told('steps', unlike.join(' '))}`,
      ...passages(rest, sources).map((line) => `  rest ${line.trim()}`),
    ];
  });
}

function judgement(
  { quotation, wording, secondhand, attribution, citation }: Judged,
  state: string,
  text: string,
  sources: readonly Source[],
  tell = spoken,
): string[] {
  const differences = wording.kind === 'altered' ? wording.differences : 'restyled' in wording ? wording.restyled : [];
  return [
    `${state}: ${shown(text, quotation.inner)}`,
    `  ${wording.kind}${wording.kind === 'altered' ? ` ${wording.fault}` : ''}${'permitted' in wording ? told('permitted', wording.permitted.join(' ')) : ''}${secondhand ? ' secondhand' : ''}`,
    ...differences.map(
      (one) =>
        `  ${one.kind} “${oneLine(one.draftText)}” / “${oneLine(one.sourceText)}”${one.reverses ? ' reverses' : ''}`,
    ),
    ...('passages' in wording ? passages(wording.passages, sources) : []),
    `  ${attributed(attribution, tell)}`,
    `  ${citation.kind}${citation.kind === 'wrong-locator' ? ` ${citation.found}` : ''}`,
  ];
}

const finding = ({ rule, severity, message, related, fixes, stet }: Finding): string[] => [
  `${severity} ${rule}: ${oneLine(message)}${stet ? ` [${stet.reason}]` : ''}`,
  ...related.map((one) => `  ${one.path} ${one.span.start}-${one.span.end}: ${oneLine(one.message)}`),
  ...fixes().map(
    ({ title, edits, safe, preferred }) =>
      `  fix${safe ? ' safe' : ''}${preferred ? ' first' : ''} ${oneLine(title)}: ${edits.map(({ newText }) => JSON.stringify(newText)).join(', ')}`,
  ),
];

/** A draft as it is read, judged and reported. */
export function listDraft(analysis: Analysis, draft: DraftInput): string[] {
  return analysis.ask(draft, ({ reading, judged, states, library, findings }) => [
    ...listReading(reading).slice(1),
    ...judged.flatMap((one, i) => judgement(one, states[i] as string, reading.prose.text, library.sources)),
    ...findings.flatMap(finding),
  ]);
}

/** What is judged and reported of a draft's quotations, a line each. */
export function listJudged(analysis: Analysis, draft: DraftInput): string[] {
  return analysis.ask(draft, ({ reading, judged, states, library, findings }) =>
    judged.map((one, i) => {
      const lines = judgement(one, states[i] as string, reading.prose.text, library.sources, briefly);
      const said = findings.filter(({ quotation }) => quotation === one.index).flatMap(finding);
      const kept = said.filter((line) => !/^ {2}(?:sources\/|fix Let it stand)/.test(line));
      return [...lines, ...kept].map((line) => line.trim()).join(' | ');
    }),
  );
}
