import type { Unspoken } from '../text/unspoken.ts';

/** What stands in brackets; no note of a transcriber is longer. */
const bracketed = /\[([^[\]()\n]{1,80})\]|\(([^[\]()\n]{1,80})\)/g;

/** Words that were said and that nobody understood, or nobody wrote down. */
const lost =
  /^(?:(?:largely|partly|partially|mostly|word|words|name|audio|remainder|rest|few|sentence|is|the|a|of|speech)\s+)*(?:inaudible|unintelligible|indiscernible|indistinct|inaud\.?|unint\.?|bleep(?:s|ed)?(?: out)?|expletives?(?: deleted)?|audio (?:gap|lost|cuts? out))(?:\s+(?:word|words|name|phrase|remark|remarks|question|comment|audience|at|due|to|speech|crosstalk|section))*[\s,:@-]*(?:\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?)?\.?$/i;
/** The word before it is spelled as it sounded. */
const guessed = /^(?:ph|phonetic|sp|spelling|ph\. sp)\.?$/i;
/** A time of the recording. */
const time = /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?(?:\s*[-–—]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,3})?)?)?$/;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Each says by itself that no word of a speaker stands here. */
const sounds = words(
  `applause applauds applauding laughter laughs laughing laugh chuckles chuckling chuckle giggles crosstalk cheers cheering cheer boos booing jeers
  jeering chants chanting ovation heckling hoots groans gasps sighs coughs sobs weeps whistles whistling gavel`,
);
/** So does each of these in square brackets, and in a transcript. */
const notes = words(
  `ph phonetic pause pauses pausing silence music singing sings crying cries break commercial advertisement clip videotape audiotape overtalk
  voice-over voiceover off-mic off-camera translated interpreter translator interrupts interrupting overlapping clears throat speaking foreign
  recess playing plays begins ends noise bell rings knocking whispers whispering shouts shouting screams screaming snaps sneezes`,
);
/** What may stand beside them. */
const company = words(
  `a an and the of in on by from for to with into through via off at again more some brief briefly long longer short loud loudly light mild mixed scattered
  sustained prolonged continued continues continuing general great renewed wild big soft softly nervous audience crowd crowds protesters protester
  members hecklers heckler room floor both all speakers speaker begin end start stop resume video audio tape film sound sounds mic microphone record
  language spanish french german russian arabic chinese japanese hebrew standing rising his her their phone voices voice simultaneous multiple talk cross
  over no response inaudible unintelligible background technical difficulties`,
);

/**
 * Notes of a transcriber in brackets: sounds, breaks, times, words nobody understood. `transcript`: the text is surely one, where
 * more can be nothing else, such as capitals throughout.
 */
export function stageNotesIn(text: string, transcript: boolean): readonly Unspoken[] {
  const found: Unspoken[] = [];
  for (const match of text.matchAll(bracketed)) {
    const square = match[1] !== undefined;
    const inside = (match[1] ?? match[2] ?? '').trim();
    const span = { start: match.index, end: match.index + match[0].length };
    if (lost.test(inside)) found.push({ ...span, hole: true });
    else if (transcript && guessed.test(inside)) found.push({ ...span, guess: true });
    else if (isNote(inside, square, transcript)) found.push(span);
  }
  return found;
}

function isNote(inside: string, square: boolean, transcript: boolean): boolean {
  if (time.test(inside)) return square || transcript;
  const all = inside.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  if (all.length === 0 || all.length > 12) return false;
  const sure = (word: string): boolean => sounds.has(word) || ((square || transcript) && notes.has(word));
  if (all.every((word) => sure(word) || company.has(word) || notes.has(word)) && all.some(sure)) return true;
  return transcript && isShouted(inside, all);
}

/** Capitals throughout: an abbreviation alone may be the speaker's own aside. */
function isShouted(inside: string, all: readonly string[]): boolean {
  if (/\p{Ll}/u.test(inside) || !/\p{Lu}{2}/u.test(inside)) return false;
  return all.length > 1 || (all[0] as string).length > 6;
}
