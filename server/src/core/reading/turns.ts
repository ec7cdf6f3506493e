import type { Prose } from '../formats/prose.ts';
import { labelName, speakerLabelAt } from '../formats/speakerLabel.ts';
import type { Span } from '../text/span.ts';
import { interviewOf } from './interview.ts';
import type { Attribution, Mention, Person, Quotation } from './reading.ts';

/** A turn of a transcript: who speaks by its label (null where nobody is named), and the words, one span a paragraph. */
interface Turn {
  readonly label: Span | null;
  /** The label without title, time code and what stands in brackets: "MS. OKAFOR (laughing)" → "OKAFOR"; empty for none. */
  readonly name: string;
  readonly parts: readonly Span[];
}

interface Labelled {
  readonly label: Span;
  readonly name: string;
  readonly shouted: boolean;
  readonly body: Span;
}

const fewestTurns = 3;
/** Of the paragraphs from the first label to the last so many at least begin with one, or it is no transcript. */
const leastShare = 0.4;

/** The turns of a document whose format itself tells who speaks, as captions do: a turn goes on while one name does. */
function voicedTurns({ text, blocks }: Prose): readonly Turn[] {
  const turns: { label: Span | null; name: string; parts: Span[] }[] = [];
  for (const { voice, span } of blocks) {
    if (voice === undefined) continue;
    const start = voice !== null && voice.start === span.start ? voice.end : span.start;
    const words = { start: start + (/^\s*:?\s*/.exec(text.slice(start, start + 10))?.[0].length ?? 0), end: span.end };
    const last = turns.at(-1);
    if (last?.label && last.label.start === voice?.start) last.parts.push(words);
    else turns.push({ label: voice, name: voice ? labelName(text.slice(voice.start, voice.end)) : '', parts: [words] });
  }
  return turns.filter(({ parts }) => parts.every(({ start, end }) => end > start));
}

/** The turns of a transcript, by the labels its lines begin with, in order; none when the prose is not one. */
function labelledTurns(prose: Prose): readonly Turn[] {
  const lines = prose.blocks
    .filter((block) => block.kind !== 'heading')
    .flatMap((block) => linesIn(prose.text, block.span));
  const found = lines.map((line) => labelled(prose, line));
  const counts = new Map<string, number>();
  for (const one of found) if (one) counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
  const surely = (one: Labelled | null): one is Labelled =>
    one !== null && (one.shouted || (counts.get(one.name) ?? 0) > 1 || isStrong(prose, one));
  const all = found.filter(surely);
  if (all.length < fewestTurns || new Set(all.map((one) => one.name)).size < 2) return [];
  const firstLabel = found.findIndex(surely);
  const lastLabel = found.findLastIndex(surely);
  if (all.length < leastShare * (lastLabel - firstLabel + 1) || mostlyMarked(prose.text, all)) return [];
  const turns: { label: Span; name: string; parts: Span[] }[] = [];
  found.forEach((one, i) => {
    const line = lines[i] as Span;
    const turn = turns[turns.length - 1];
    if (surely(one))
      turns.push({ label: one.label, name: one.name, parts: one.body.end > one.body.start ? [one.body] : [] });
    else if (turn && i < lastLabel && line.end > line.start && !isAside(prose.text, line)) turn.parts.push(line);
  });
  return turns.filter((turn) => turn.parts.length > 0);
}

/** "Holt: “…”": a label before marks is an attribution by colon, not a turn. */
function mostlyMarked(text: string, all: readonly Labelled[]): boolean {
  return all.filter((one) => /^["“«„‘']/.test(text.slice(one.body.start, one.body.start + 1))).length * 2 > all.length;
}

function linesIn(text: string, block: Span): readonly Span[] {
  const lines: Span[] = [];
  let start = block.start;
  for (let at = start; at <= block.end; at++) {
    if (at < block.end && text[at] !== '\n') continue;
    if (text.slice(start, at).trim() !== '') lines.push({ start, end: at });
    start = at + 1;
  }
  return joined(text, lines);
}

/** A line without a label that follows another in its block is a hard wrap of it. */
function joined(text: string, lines: readonly Span[]): readonly Span[] {
  const out: Span[] = [];
  for (const line of lines) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 120));
    const last = out[out.length - 1];
    if (last && speakerLabelAt(words) === null) out[out.length - 1] = { start: last.start, end: line.end };
    else out.push(line);
  }
  return out;
}

function labelled(prose: Prose, line: Span): Labelled | null {
  const found = speakerLabelAt(prose.text.slice(line.start, Math.min(line.end, line.start + 160)));
  if (!found) return null;
  const start = line.start + found.at;
  return {
    label: { start, end: start + found.label.length },
    name: labelName(found.label),
    shouted: found.shouted,
    body: { start: line.start + found.end, end: line.end },
  };
}

const isStrong = (prose: Prose, one: Labelled): boolean =>
  prose.inlines.some(
    (inline) => inline.kind === 'strong' && inline.span.start <= one.label.start && one.label.end <= inline.span.end,
  );

/** "(Laughter.)", "[Applause]": nobody's words. */
const isAside = (text: string, line: Span): boolean =>
  /^\s*[[(][^\])]*[\])]\.?\s*$/.test(text.slice(line.start, line.end));

/** A transcript's turns put around what its prose quotes: each turn is somebody's words, marks in it stand inside. */
export function withTurns(
  prose: Prose,
  quotations: readonly Quotation[],
  people: readonly Person[],
): { readonly quotations: readonly Quotation[]; readonly people: readonly Person[] } {
  const voiced = voicedTurns(prose);
  const labelled = voiced.length > 0 ? voiced : labelledTurns(prose);
  const turns = labelled.length > 0 ? labelled : interviewOf(prose).map((parts) => ({ label: null, name: '', parts }));
  if (turns.length === 0) return { quotations, people };
  const cast = [...people];
  const known: Known = new Map();
  const spoken = turns.map((turn) => quotationOf(turn, attributionOf(turn, prose, cast, known)));
  const order = [...spoken, ...quotations].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const place = new Map(order.map((quotation, i) => [quotation, i] as const));
  const moved = (index: number | null): number | null =>
    index === null ? null : (place.get(quotations[index] as Quotation) ?? null);
  let turn = 0;
  const all = order.map((quotation): Quotation => {
    if (quotation.form === 'turn') return quotation;
    while (turn < spoken.length - 1 && (spoken[turn] as Quotation).span.end <= quotation.span.start) turn++;
    const around = spoken[turn] as Quotation;
    const inside = around.span.start <= quotation.span.start && quotation.span.end <= around.span.end;
    const parent = quotation.parent !== null ? moved(quotation.parent) : inside ? (place.get(around) ?? null) : null;
    return { ...quotation, parent, continues: moved(quotation.continues) };
  });
  return { quotations: all, people: cast };
}

function quotationOf(turn: Turn, attribution: Attribution | null): Quotation {
  const first = turn.parts[0] as Span;
  const span = { start: first.start, end: (turn.parts[turn.parts.length - 1] as Span).end };
  return {
    form: 'turn',
    use: 'speech',
    kind: 'direct',
    span,
    inner: span,
    parts: turn.parts,
    unclosed: false,
    parent: null,
    continues: null,
    attribution,
    signed: null,
  };
}

/** Whom a label named, among so many people: it is looked up again only when there are more. */
type Known = Map<string, { readonly person: number | null; readonly among: number }>;
/** Most labels that are followed; further ones name nobody. */
const mostNames = 500;

/** Who a label says speaks; "THE CHAIR" is an office, not a name, and "Q" is nobody in particular. */
function attributionOf(turn: Turn, prose: Prose, cast: Person[], known: Known): Attribution | null {
  const { label, name } = turn;
  if (label === null) return null;
  const before = known.get(name);
  if (before === undefined && known.size >= mostNames) return null;
  const same = before !== undefined && before.among === cast.length;
  const person = same ? before.person : personOf(name, label, cast);
  known.set(name, { person, among: cast.length });
  if (person === null && !isOffice(name)) return null;
  const speaker: Mention = {
    span: label,
    text: prose.text.slice(label.start, label.end),
    type: person === null ? 'nominal' : 'named',
    group: false,
    person,
    name: person === null ? null : label,
    role: null,
    members: [],
  };
  return { speaker, cue: null, confidence: 0.97, date: null, circumstance: null };
}

/** The person whom a label names: the surname decides where one person has it, else the label is a name of its own. */
function personOf(label: string, place: Span, people: Person[]): number | null {
  if (isOffice(label) || isNobody(label)) return null;
  const wanted = label.toLowerCase();
  const fits = people.flatMap((person, i) =>
    person.names.some((name) => fitsLabel(name.toLowerCase(), wanted)) ? [i] : [],
  );
  const full = fits.filter((i) => (people[i] as Person).name.includes(' '));
  const known = fits.length === 1 ? fits[0] : full.length === 1 ? full[0] : undefined;
  const name = /\p{Ll}/u.test(label)
    ? label
    : label.toLowerCase().replace(/(?:^|[\s.’'-])\p{Ll}/gu, (start) => start.toUpperCase());
  if (known !== undefined) {
    const person = people[known] as Person;
    const fuller = name.includes(' ') && !person.name.includes(' ');
    people[known] = { ...person, kind: 'person', ...(fuller && { name, names: [name, ...person.names] }) };
    return known;
  }
  if (fits.length > 1) return null;
  people.push({ kind: 'person', name, names: [name], roles: [], gender: null, mentions: [place] });
  return people.length - 1;
}

/** "Q", "SPEAKER_02", "Second officer", "MAN ON RADIO": somebody, but nobody by name. */
const isNobody = (label: string): boolean =>
  /^[QA]\.?$|^(?:question|answer|interviewer|host|moderator|narrator|reporter|speaker|audience)\b/i.test(label) ||
  label.split(/[\s_#.&/-]+/).every((word) => /^\d*$/.test(word) || anybody.has(word.toLowerCase()));

const anybody = new Set(
  `all anchor and announcer another answer anybody audience both boy caller chair child children clerk crowd driver everybody
  everyone father female first girl group guard guest host interpreter interviewee interviewer kid lady male man member men moderator
  mother narrator new newsreader nurse officer official old on onscreen offscreen operator panelist participant passenger people
  person phone presenter producer question radio recording reporter respondent second singer soldier speaker spectator spk student
  teacher television third together translator tv unidentified unknown various video voice voiceover voices witness woman women
  young`.split(/\s+/),
);

const isOffice = (name: string): boolean => /^the\s/i.test(name);

const fitsLabel = (name: string, label: string): boolean =>
  name === label || name.endsWith(` ${label}`) || label.endsWith(` ${name}`);
