import type { Prose } from '../formats/prose.ts';
import type { Span } from '../text/span.ts';
import type { Attribution, Mention, Person, Quotation } from './reading.ts';

/** A labelled turn of a transcript: who speaks by the label, and the words, one span a paragraph. */
interface Turn {
  readonly label: Span;
  /** The label without title, time code and what stands in brackets: "MS. OKAFOR (laughing)" → "OKAFOR". */
  readonly name: string;
  readonly parts: readonly Span[];
}

interface Labelled {
  readonly label: Span;
  readonly name: string;
  readonly body: Span;
}

const clock = '(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])]?\\s+)?';
/** Capitals throughout, or the letters Q and A; a title-cased name counts only where it comes back. */
const shouted = new RegExp(
  `^${clock}((?:(?:MR|MRS|MS|DR|SEN|REP|GOV|PROF|SIR)\\.?\\s+)?\\p{Lu}[\\p{Lu}.’'-]*(?:\\s+\\p{Lu}[\\p{Lu}.’'-]*){0,3}|[QA])(?:\\s*\\([^()\\n]{1,40}\\))?\\s*:\\s+`,
  'u',
);
const named = new RegExp(
  `^${clock}((?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|Sir)\\.?\\s+)?\\p{Lu}[\\p{L}.’'-]*(?:\\s+\\p{Lu}[\\p{L}.’'-]*){0,3})(?:\\s*\\([^()\\n]{1,40}\\))?\\s*:\\s+`,
  'u',
);
const title =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|prof|sir|capt|col|gen|rev|chair(?:man|woman|person)?|captain|colonel|general|judge|justice|mayor|president|secretary|senator|councill?or|commissioner|director|professor|minister)\.?\s+/i;
const fewestTurns = 3;
/** Of the paragraphs from the first label to the last so many at least begin with one, or it is no transcript. */
const leastShare = 0.4;

/** The turns of a transcript, in order; none when the prose is not one. */
function turnsOf(prose: Prose): readonly Turn[] {
  const lines = prose.blocks
    .filter((block) => block.kind !== 'heading')
    .flatMap((block) => linesIn(prose.text, block.span));
  const found = lines.map((line) => labelled(prose, line));
  const counts = new Map<string, number>();
  for (const one of found) if (one) counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
  const surely = (one: Labelled | null): one is Labelled =>
    one !== null && (isShouted(prose, one) || (counts.get(one.name) ?? 0) > 1 || isStrong(prose, one));
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
    if (last && !shouted.test(words) && !named.test(words)) out[out.length - 1] = { start: last.start, end: line.end };
    else out.push(line);
  }
  return out;
}

function labelled(prose: Prose, line: Span): Labelled | null {
  const words = prose.text.slice(line.start, Math.min(line.end, line.start + 160));
  const match = shouted.exec(words) ?? named.exec(words);
  if (!match) return null;
  const label = match[1] as string;
  const start = line.start + match[0].indexOf(label);
  return {
    label: { start, end: start + label.length },
    name: label.replace(title, '').trim(),
    body: { start: line.start + match[0].length, end: line.end },
  };
}

const isShouted = (prose: Prose, one: Labelled): boolean =>
  !/\p{Ll}/u.test(prose.text.slice(one.label.start, one.label.end).replace(title, ''));

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
  const turns = turnsOf(prose);
  if (turns.length === 0) return { quotations, people };
  const cast = [...people];
  const spoken = turns.map((turn) => quotationOf(turn, prose, personOf(turn, cast)));
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

function quotationOf(turn: Turn, prose: Prose, person: number | null): Quotation {
  const first = turn.parts[0] as Span;
  const span = { start: first.start, end: (turn.parts[turn.parts.length - 1] as Span).end };
  const speaker: Mention = {
    span: turn.label,
    text: prose.text.slice(turn.label.start, turn.label.end),
    type: person === null ? 'nominal' : 'named',
    group: false,
    person,
    name: person === null ? null : turn.label,
    role: null,
    members: [],
  };
  // "THE CHAIR" is an office, not a name; "Q" is nobody in particular.
  const unknown = person === null && !isOffice(turn.name);
  const attribution: Attribution | null = unknown
    ? null
    : { speaker, cue: null, confidence: 0.97, date: null, circumstance: null };
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
  };
}

/** The person whom a label names: the surname decides where one person has it, else the label is a name of its own. */
function personOf(turn: Turn, people: Person[]): number | null {
  if (
    isOffice(turn.name) ||
    /^[QA]\.?$|^(?:question|answer|interviewer|host|moderator|narrator|reporter|speaker|audience)\b/i.test(turn.name)
  )
    return null;
  const wanted = turn.name.toLowerCase();
  const fits = people.flatMap((person, i) =>
    person.names.some((name) => fitsLabel(name.toLowerCase(), wanted)) ? [i] : [],
  );
  const full = fits.filter((i) => (people[i] as Person).name.includes(' '));
  const known = fits.length === 1 ? fits[0] : full.length === 1 ? full[0] : undefined;
  if (known !== undefined) {
    people[known] = { ...(people[known] as Person), kind: 'person' };
    return known;
  }
  if (fits.length > 1) return null;
  const name = /\p{Ll}/u.test(turn.name)
    ? turn.name
    : turn.name.toLowerCase().replace(/(?:^|[\s.’'-])\p{Ll}/gu, (start) => start.toUpperCase());
  people.push({ kind: 'person', name, names: [name], roles: [], gender: null, mentions: [turn.label] });
  return people.length - 1;
}

const isOffice = (name: string): boolean => /^the\s/i.test(name);

const fitsLabel = (name: string, label: string): boolean =>
  name === label || name.endsWith(` ${label}`) || label.endsWith(` ${name}`);
