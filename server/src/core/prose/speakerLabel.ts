import { junior, particle, prefix, title, turnedName } from '../language/every/labels.ts';

const clock = '(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])]?\\s+)?';

const number = '(?:\\s+(?:NO\\.?\\s*|No\\.?\\s*)?#?\\d{1,3})?';

const brackets = '(?:\\s*[([][^()[\\]\\n]{1,40}[)\\]]){0,3}';
/** "WOLF KANE, “CITY NEWS” ANCHOR: " */
const station = '(?:,\\s+[^:\\n]{2,60})?';
/** Capitals throughout, the letters Q and A, or a number that stands for a name; a title-cased name counts only where it comes back. */
const shouted = new RegExp(
  `^${clock}(${prefix}\\p{Lu}[\\p{Lu}.’'-]*(?:\\s+\\p{Lu}[\\p{Lu}.’'-]*){0,4}${number}${junior}|[QA]|(?:[Ss]peaker|SPEAKER|[Pp]articipant|PARTICIPANT)[ _]?(?:\\d{1,3}|[A-Z]))${brackets}${station}${brackets}\\s*:\\s+`,
  'u',
);
const named = new RegExp(
  `^${clock}(${prefix}\\p{Lu}[\\p{L}.’'-]*(?:${particle}\\s+\\p{Lu}[\\p{L}.’'-]*){0,4}${number})${brackets}\\s*:\\s+`,
  'u',
);

/** What may be a speaker's label at the beginning of `words`: "MS. OKAFOR (laughing): ". */
export interface SpeakerLabel {
  /** The label as written, without time code and what stands in brackets; `at` is where it begins. */
  readonly label: string;
  readonly at: number;
  /** Where the speech begins. */
  readonly end: number;
  /** Capitals throughout, which nobody writes by chance. */
  readonly shouted: boolean;
}

/** The label that `words` begin with, or null. Only the first 160 code units are looked at. */
export function speakerLabelAt(words: string): SpeakerLabel | null {
  if (!words.slice(0, 160).includes(':')) return null;
  const match = shouted.exec(words.slice(0, 160)) ?? named.exec(words.slice(0, 160));
  if (!match) return null;
  const label = match[1] as string;
  return {
    label,
    at: match[0].indexOf(label),
    end: match[0].length,
    shouted: !/\p{Ll}/u.test(label.replace(title, '')) || /\d$|^(?:speaker|participant)[ _][A-Z]$/i.test(label),
  };
}

/** The name in a label, as a sentence would have it: "MS. OKAFOR" → "OKAFOR", "Aldana, Ines (Guest)" → "Ines Aldana". */
export function labelName(label: string): string {
  const name = label.replace(/\s*\([^()]*\)\s*$/, '').replace(title, '');
  const turned = turnedName.exec(name);
  return (turned ? `${turned[2]} ${turned[1]}` : name).trim();
}
