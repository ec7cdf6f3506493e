import { american } from './spellings.ts';
import { foldedWord } from './words.ts';

/**
 * Ways in which two houses write the same words: numbers as words or figures, titles short or long, British or American
 * spelling, what a transcriber makes of contractions. `formOf` and `spelledOut` tell what may be the same;
 * `isSameInStyle` tells whether it is, with what stands around it.
 */

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(' ').map((entry) => entry.split('/') as [string, string]);

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const roundOrdinals = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(' ');
const scales: readonly (readonly [string, string])[] = [
  ['hundred', '00'],
  ['thousand', '000'],
  ['million', '000000'],
];

/** "2" → "2nd". */
function ordinal(figure: number): string {
  const last = figure % 10;
  const teen = Math.floor(figure / 10) % 10 === 1;
  return `${figure}${teen || last === 0 || last > 3 ? 'th' : ['st', 'nd', 'rd'][last - 1]}`;
}

/** Titles and other words that houses shorten, with a capital letter. */
const shortened = new Map(
  pairs(
    'sen/senator sens/senators rep/representative reps/representatives gov/governor gen/general lt/lieutenant col/colonel ' +
      'capt/captain cmdr/commander adm/admiral sgt/sergeant maj/major cpl/corporal pvt/private dr/doctor prof/professor ' +
      'pres/president rev/reverend hon/honorable mr/mister supt/superintendent insp/inspector det/detective st/saint ' +
      'mt/mount ft/fort inc/incorporated corp/corporation co/company ltd/limited bros/brothers ave/avenue blvd/boulevard ' +
      'rd/road dept/department jan/january feb/february mar/march apr/april jun/june jul/july aug/august sep/september ' +
      'sept/september oct/october nov/november dec/december no/number',
  ),
);
/** The same in any case of letters. */
const spelled = new Map(
  pairs(
    'ug/μg um/μm ul/μl &/and %/percent pct/percent vs/versus em/them cause/because cos/because cuz/because coz/because t/it th/the o/of ol/old ' +
      "ne'er/never o'er/over e'er/ever e'en/even ev'ry/every nothin/nothing somethin/something",
  ),
);
/** Short forms that stand for what they are only with an apostrophe before or behind. */
const clipped = /^(?:em|t|th|o|ol|[a-z]{2,}in)$/;

/** Words for numbers and the figures that they are. */
const numbers = new Map<string, string>([
  ...ones.map((word, i): [string, string] => [word, String(i)]),
  ...tens.map((word, i): [string, string] => [word, String(20 + 10 * i)]),
  ...ordinals.map((word, i): [string, string] => [word, ordinal(i + 1)]),
  ...roundOrdinals.map((word, i): [string, string] => [word, ordinal(20 + 10 * i)]),
]);

/** What more a short form may stand for, with an apostrophe before or behind: "t' have" is "to have", "o' Sundays" "on Sundays". */
const alsoClipped = new Map([
  ['t', ['to', 'the']],
  ['o', ['on']],
  ['i', ['in']],
  ['a', ['have', 'he', 'on']],
  ['wi', ['with']],
  ['ha', ['have']],
]);

const noPastOf = /^(?:i|you|he|she|we|they|it|who|that|there|this|what|where|how|why|when|here|y)$/;

/** One form for all ways to write a word, in comparison form; what nobody writes otherwise is left as it is. */
export function formOf(word: string): string {
  const known = numbers.get(word) ?? shortened.get(word) ?? spelled.get(word);
  if (known !== undefined) return known;
  if (word.endsWith("'s") && /[sxz]'s$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("'d") && !noPastOf.test(word.slice(0, -2))) {
    const stem = word.slice(0, -2);
    return american(stem.endsWith('e') ? `${stem}d` : `${stem}ed`);
  }
  if (word === "can't") return 'cannot';
  if (word.length > 3 && word.endsWith('in')) return `${word}g`;
  return american(word);
}

const auxiliaries = new Map([
  ["'s", ['is', 'has']],
  ["'re", ['are']],
  ["'ve", ['have']],
  ["'ll", ['will', 'shall']],
  ["'d", ['had', 'would']],
  ["'m", ['am']],
]);
const twoWords = new Map<string, readonly string[]>([
  ["let's", ['let us']],
  ["can't", ['can not']],
  ["won't", ['will not']],
  ["shan't", ['shall not']],
  ['gonna', ['going to']],
  ['wanna', ['want to', 'want a']],
  ['gotta', ['got to', 'got a']],
  ['kinda', ['kind of']],
  ['sorta', ['sort of']],
  ['outta', ['out of']],
  ['lotta', ['lot of']],
  ['lemme', ['let me']],
  ['gimme', ['give me']],
  ['coulda', ['could have']],
  ['woulda', ['would have']],
  ['shoulda', ['should have']],
  ['dunno', ["don't know"]],
  ['alright', ['all right']],
  ["d'you", ['do you']],
  ["y'all", ['you all']],
  ["c'mon", ['come on']],
  ['tis', ['it is']],
  ['twas', ['it was']],
  ['twere', ['it were']],
  ['twill', ['it will']],
  ['twould', ['it would']],
  ["is't", ['is it']],
  ["in't", ['in it']],
  ["for't", ['for it']],
  ["to't", ['to it']],
  ["on't", ['on it']],
  ['%', ['per cent']],
]);
const onlyClipped = /^(?:tis|twas|twere|twill|twould)$/;

for (let i = 0; i < tens.length; i++)
  for (let j = 1; j < 10; j++) {
    twoWords.set(String(20 + 10 * i + j), [`${tens[i]} ${ones[j]}`]);
    twoWords.set(ordinal(20 + 10 * i + j), [`${tens[i]} ${ordinals[j - 1]}`]);
  }
for (const [scale, noughts] of scales)
  for (let i = 1; i < 13; i++)
    twoWords.set(`${i}${noughts}`, [`${ones[i]} ${scale}`, `${i} ${scale}`, ...(i === 1 ? [`a ${scale}`] : [])]);

const shortAmount = /^(\d[\d.]*)(k|m|mn|bn|tn)$/;
const shortScales = new Map(pairs('k/thousand m/million mn/million bn/billion tn/trillion'));

/** The two words that one word may stand for, in comparison form: "we're" is "we are", "25" is "twenty five". */
export function spelledOut(word: string): readonly string[] {
  const known = twoWords.get(word);
  if (known) return known;
  const at = word.lastIndexOf("'");
  const [, figure, scale = ''] = shortAmount.exec(word) ?? [];
  if (figure !== undefined) return [`${figure} ${shortScales.get(scale)}`];
  if (at <= 0) return [];
  if (word.endsWith("n't")) return [`${word.slice(0, -3)} not`];
  const stem = word.slice(0, at);
  return (auxiliaries.get(word.slice(at)) ?? []).map((auxiliary) => `${stem} ${auxiliary}`);
}

/** Words of one text with what stands right around them. */
export interface Written {
  /** As they are written. */
  readonly words: readonly string[];
  readonly before: string;
  readonly behind: string;
}

/** Whether two stretches, of one or two words each, are the same but for house style. */
export function isSameInStyle(a: Written, b: Written): boolean {
  const [mine, theirs] = [a.words.map(foldedWord), b.words.map(foldedWord)];
  if (mine.length === 1 && theirs.length === 1)
    return isClipped(a, b) || isClipped(b, a) || (sameForm(a, b) && fair(a, b) && fair(b, a));
  if (mine.length === 1 && theirs.length === 2) return isPairOf(a, theirs);
  if (mine.length === 2 && theirs.length === 1) return isPairOf(b, mine);
  return false;
}

/** Whether a short form with its apostrophe, or an "O" for an "oh", stands for a long one. */
function isClipped(short: Written, long: Written): boolean {
  const [mine, theirs] = [short, long].map((one) => foldedWord(one.words[0] as string)) as [string, string];
  if (mine === 'o' && theirs === 'oh') return true;
  const cut = apostrophe.test(short.before.slice(-1)) || apostrophe.test(short.behind.charAt(0));
  return cut && (alsoClipped.get(mine)?.includes(theirs) ?? false);
}

const sameForm = (a: Written, b: Written): boolean =>
  formOf(foldedWord(a.words[0] as string)) === formOf(foldedWord(b.words[0] as string));

function isPairOf(one: Written, two: readonly string[]): boolean {
  const word = foldedWord(one.words[0] as string);
  if (onlyClipped.test(word) && !apostrophe.test(one.before.slice(-1))) return false;
  // "3.2m" behind a currency is "3.2 million"; elsewhere it may be metres.
  if (shortAmount.test(word) && !/\p{Sc}\s?$/u.test(one.before)) return false;
  return spelledOut(word).includes(two.join(' '));
}

const apostrophe = /['’‘`´]/;
const determiner =
  /\b(?:the|a|an|this|that|no|any|some|every|good|just|root|probable|main|common|my|your|his|her|its|our|their|to)\s+$/i;

/** Whether a short form is written as one: titles with a capital, what was cut off with an apostrophe. */
function fair(short: Written, long: Written): boolean {
  const written = short.words[0] as string;
  const word = foldedWord(written);
  if (word === foldedWord(long.words[0] as string)) return true;
  const cut = apostrophe.test(short.before.slice(-1)) || apostrophe.test(short.behind.charAt(0));
  if (shortened.has(word)) {
    if (word === 'no') return /^\.\s?\d/.test(short.behind) && /^\s?(?:\d|one\b)/i.test(long.behind);
    return /^\p{Lu}/u.test(written);
  }
  if (clipped.test(word) && formOf(word) === formOf(foldedWord(long.words[0] as string)))
    return cut || formOf(word) === word;
  if (word === 'cause') return cut || (!determiner.test(short.before) && !/^\s+(?:of|for)\b/i.test(short.behind));
  // “Atlas’ fleet” is “Atlas’s fleet”; without its apostrophe it is another word.
  if (foldedWord(long.words[0] as string) === `${word}'s`) return apostrophe.test(short.behind.charAt(0));
  return true;
}

/** Whether a point behind this word may belong to it as a short form: "Sen.", "No. 1". */
export const mayBeShort = (word: string, behind: string): boolean => {
  const folded = foldedWord(word);
  return shortened.has(folded) && (folded !== 'no' || /^\d/.test(behind));
};
