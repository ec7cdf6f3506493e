import type { Language } from '../../language/language.ts';
import type { Prose } from '../../prose/prose.ts';
import { labelName, speakerLabelAt } from '../../prose/speakerLabel.ts';
import { type Span, textFrom } from '../../text/span.ts';
import { isNobody } from './labelPeople.ts';
import { isLeadIn } from './leadIns.ts';
import { type Line, stretchesOf } from './lines.ts';
import { joinedTurns, noTurns, type Turn, type Turns } from './turn.ts';

/** So much of a line tells who speaks. */
const mostOfLabel = 200;

/** A line that begins with what may be a label. */
export interface Labelled {
  readonly label: Span;
  readonly name: string;
  readonly shouted: boolean;
  /** Where the words begin. */
  readonly from: number;
}

const fewestTurns = 3;
/** Of the paragraphs from the first label to the last so many begin with one, or it must begin as a transcript does. */
const leastShare = 0.4;
/** Paragraphs that may stand before the first label of a transcript with long answers. */
const longestPreamble = 4;

/**
 * The turns of a transcript, by the labels its lines begin with. What follows a label is that speaker's until the next one,
 * however many paragraphs it has, to the end of the document.
 */
export function labelledTurns(prose: Prose, all: readonly Line[], language: Language): Turns {
  const { lines, found } = paragraphsIn(prose.text, all, language);
  if (found.filter((one) => one !== null).length < fewestTurns) return noTurns;
  const counts = new Map<string, number>();
  for (const one of found) if (one) counts.set(one.name, (counts.get(one.name) ?? 0) + 1);
  const sure = found.map((one) => (one !== null && isSure(prose, one, counts, language) ? one : null));
  if (!isTranscript(prose.text, sure, counts, language)) return noTurns;
  return turnsFrom(prose.text, lines, sure, language);
}

function isSure(prose: Prose, one: Labelled, counts: ReadonlyMap<string, number>, language: Language): boolean {
  return (
    (one.shouted || (counts.get(one.name) ?? 0) > 1 || isStrong(prose, one.label)) && !isLeadIn(one.name, language)
  );
}

function isTranscript(
  text: string,
  sure: readonly (Labelled | null)[],
  counts: ReadonlyMap<string, number>,
  language: Language,
): boolean {
  const all = sure.filter((one) => one !== null);
  const names = [...new Set(all.map((one) => one.name))];
  if (all.length < fewestTurns || names.length < 2 || mostlyMarked(text, all)) return false;
  const first = sure.findIndex((one) => one !== null);
  const last = sure.findLastIndex((one) => one !== null);
  const back = names.filter((name) => (counts.get(name) ?? 0) > 1);
  const people = all.filter((one) => isPersonal(one, language)).length;
  if (2 * people < all.length && (back.length === 0 || names.every((name) => isCommon(text, name)))) return false;
  if (all.length >= leastShare * (last - first + 1)) return true;
  return first <= longestPreamble && back.length > 0;
}

/** Whether a label is a person's by its form: a title, a given name, two words in capitals, "Interviewer". */
const isPersonal = ({ label, name, shouted }: Labelled, language: Language): boolean =>
  name === '' ||
  label.end - label.start > name.length ||
  isNobody(name, language) ||
  (/[\s-]/.test(name) && (shouted || language.lexicon.isFirstName(name.split(/[\s-]/)[0] as string)));

/** Whether the words of a label stand in the text as common ones, too: a heading of sorts and no name. */
function isCommon(text: string, name: string): boolean {
  const small = name.toLowerCase();
  const at = small === name ? -1 : text.indexOf(small);
  return at >= 0 && !/\p{L}/u.test((text[at - 1] ?? ' ') + (text[at + small.length] ?? ' '));
}

function turnsFrom(
  text: string,
  lines: readonly Line[],
  sure: readonly (Labelled | null)[],
  language: Language,
): Turns {
  const turns: Turn[] = [];
  const unspoken: Span[] = [];
  const starts = sure.flatMap((one, i) => (one === null ? [] : [i]));
  starts.forEach((at, n) => {
    const { label, name, from } = sure[at] as Labelled;
    const line = lines[at] as Line;
    const end = n + 1 < starts.length ? (starts[n + 1] as number) : endOf(text, lines, at, language);
    unspoken.push({ start: line.start, end: from });
    const own = [...(line.end > from ? [{ ...line, start: from }] : []), ...lines.slice(at + 1, end)];
    for (const one of own) if (isAside(text, one)) unspoken.push({ start: one.start, end: one.end });
    const parts = stretchesOf(own.filter((one) => !isAside(text, one)));
    if (parts.length > 0) turns.push({ label: name === '' ? null : label, name, parts });
  });
  return { kind: 'transcript', turns: joinedTurns(turns, text, language), unspoken };
}

/** Where the last turn ends: at the document's end, or at what closes a transcript. */
function endOf(text: string, lines: readonly Line[], from: number, { turns }: Language): number {
  const at = lines.findIndex(
    (line, i) => i > from && turns.closing.test(textFrom(text, line.start, mostOfLabel, line.end)),
  );
  return at < 0 ? lines.length : at;
}

/** A line without a label that follows another in its block is a hard wrap of it. */
function paragraphsIn(
  text: string,
  all: readonly Line[],
  language: Language,
): { lines: readonly Line[]; found: readonly (Labelled | null)[] } {
  const lines: Line[] = [];
  const found: (Labelled | null)[] = [];
  for (const line of all) {
    const last = lines.at(-1);
    const label = labelAt(text, line, language);
    if (last?.block === line.block && label === null) lines[lines.length - 1] = { ...last, end: line.end };
    else {
      lines.push(line);
      found.push(label);
    }
  }
  return { lines, found };
}

/** "Q. Did you …", "A   I did.": as courts print it. */
const examined = /^([QA])(?:\.\s+|\s{2,}|\t)(?=\S)/;
/** ">> Good evening": another speaker. */
const changed = /^>{2,3}\s*/;

const mayBegin = /[\p{Lu}\d[(>S]/u;

/** What a line may begin with to say who speaks. */
export function labelAt(text: string, line: Span, { turns }: Language): Labelled | null {
  if (!mayBegin.test(text.charAt(line.start))) return null;
  const words = textFrom(text, line.start, mostOfLabel, line.end);
  const skipped = changed.exec(words)?.[0].length ?? 0;
  const bare = words.slice(skipped);
  const at = line.start + skipped;
  const found = speakerLabelAt(line.end - at < 160 ? `${bare} ` : bare);
  if (found) {
    const label = { start: at + found.at, end: at + found.at + found.label.length };
    return { label, name: labelName(found.label), shouted: found.shouted, from: Math.min(line.end, at + found.end) };
  }
  const printed = turns.recorded.exec(bare) ?? examined.exec(bare);
  const written = printed?.[1];
  if (printed && written !== undefined)
    return {
      label: { start: at, end: at + written.length },
      name: labelName(written),
      shouted: written.length > 1,
      from: at + printed[0].length,
    };
  return skipped > 0 ? { label: { start: at, end: at }, name: '', shouted: true, from: at } : null;
}

/** "Holt: “…”": a label before marks is an attribution by colon, not a turn. */
function mostlyMarked(text: string, all: readonly Labelled[]): boolean {
  return all.filter(({ from }) => /^["“«„‘']/.test(text.slice(from, from + 1))).length * 2 > all.length;
}

export const isStrong = (prose: Prose, label: Span): boolean =>
  prose.inlines.some(({ kind, span }) => kind === 'strong' && span.start <= label.start && label.end <= span.end);

/** "(Laughter.)", "[Applause]": nobody's words. */
const isAside = (text: string, line: Span): boolean =>
  /^\s*[[(][^\])]*[\])]\.?\s*$/.test(text.slice(line.start, line.end));
