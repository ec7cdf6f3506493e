import type { Language } from '../../language/language.ts';
import type { Prose } from '../../prose/prose.ts';
import { labelName } from '../../prose/speakerLabel.ts';
import type { Span } from '../../text/span.ts';
import { isStrong, type Labelled, labelAt } from './labelled.ts';
import { isNobody } from './labelPeople.ts';
import { isLeadIn } from './leadIns.ts';
import type { Line } from './lines.ts';

/** Who speaks throughout a document, where it says so at its head. */
export interface Announced {
  /** Where; an empty place where only the front matter says it. */
  readonly label: Span | null;
  readonly name: string;
  /** The line that says so, by its number, and where in it the words begin: null for a line that says nothing else. */
  readonly told: number | null;
  readonly from: number | null;
  /** `label`: the words begin behind a person's name. `title`: it calls itself a speech of somebody. `byline`: somebody wrote it. */
  readonly by: 'label' | 'title' | 'byline' | 'nobody';
}

/** Lines at the head that may say who speaks. */
const head = 6;
const longest = 200;

/** Who is said at the head of a document to speak or to write all of it. */
export function announcedIn(prose: Prose, lines: readonly Line[], language: Language): Announced {
  const { announced, byline } = language.turns;
  const { text, metadata } = prose;
  let author: Announced | null = null;
  for (let i = 0; i < Math.min(head, lines.length); i++) {
    const line = lines[i] as Line;
    const label = i < 2 ? labelAt(text, line, language) : null;
    const found = isHeadline(text, line) ? (nameIn(text, line, [announced]) ?? speakerIn(text, line, language)) : null;
    if (found) return { ...found, told: i, from: null, by: 'title' };
    if (label && label.from < line.end && isSpeaker(prose, label, language)) {
      const by = isPerson(label, language) ? 'label' : 'title';
      return { label: label.label, name: label.name, told: i, from: label.from, by };
    }
    const wrote = nameIn(text, line, [byline]);
    if (wrote) author ??= { ...wrote, told: i, from: null, by: 'byline' };
  }
  return titled(prose, language) ?? author ?? authored(metadata.authors);
}

/** "INES ALDANA: Good evening"; a name as it is written elsewhere is a headline's: "Aldana: gate was open". */
const isSpeaker = (prose: Prose, label: Labelled, language: Language): boolean =>
  !isLeadIn(label.name, language) &&
  label.name.length > 1 &&
  (label.shouted || (isStrong(prose, label.label) && isPerson(label, language)));

const isPerson = ({ label, name }: Labelled, language: Language): boolean =>
  !isNobody(name, language) &&
  (label.end - label.start > name.length ||
    language.lexicon.isFirstName((name.split(/[\s-]/)[0] as string).toLowerCase()));

/** A line that no sentence fills. */
const isHeadline = (text: string, { start, end }: Span): boolean =>
  end - start <= 120 && !/[.!?…][”"’)]*$/.test(text.slice(start, end));

type Named = Pick<Announced, 'label' | 'name'>;

const speakerIn = (text: string, span: Span, { turns }: Language): Named | null =>
  span.end - span.start <= longest && turns.anySpeech.test(text.slice(span.start, span.end))
    ? nameIn(text, span, turns.announcing)
    : null;

function nameIn(text: string, { start, end }: Span, all: readonly RegExp[]): Named | null {
  if (end - start > longest) return null;
  const words = text.slice(start, end);
  for (const pattern of all) {
    const match = pattern.exec(words);
    const found = match?.[1];
    if (!match || found === undefined) continue;
    const at = start + match.index + match[0].indexOf(found);
    return { label: { start: at, end: at + found.length }, name: labelName(found) };
  }
  return null;
}

/** A heading, or the title that the front matter gives. */
function titled({ text, blocks, metadata }: Prose, language: Language): Announced | null {
  for (const { kind, span } of blocks.slice(0, head)) {
    const found = kind === 'heading' ? speakerIn(text, span, language) : null;
    if (found) return { ...found, told: null, from: null, by: 'title' };
  }
  const { title = '' } = metadata;
  const found = speakerIn(title, { start: 0, end: title.length }, language);
  if (!found) return null;
  const at = text.slice(0, 2000).indexOf(title);
  const { start = 0, end = 0 } = found.label ?? {};
  const label = at < 0 ? { start: 0, end: 0 } : { start: at + start, end: at + end };
  return { label, name: found.name, told: null, from: null, by: 'title' };
}

function authored([author, ...others]: readonly string[]): Announced {
  const place = { told: null, from: null };
  return author === undefined || others.length > 0
    ? { label: null, name: '', ...place, by: 'nobody' }
    : { label: { start: 0, end: 0 }, name: author, ...place, by: 'byline' };
}
