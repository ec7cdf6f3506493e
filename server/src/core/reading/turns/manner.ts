/** How a text is spoken or told, in figures. */
export interface Manner {
  readonly words: number;
  /** "I", "we", "you" and their kin, outside of quotation marks. */
  readonly first: number;
  /** "I", "me", "my" alone. */
  readonly singular: number;
  /** Quotations that are given to somebody as reports do: “…,” she said. */
  readonly told: number;
  /** Quotations that somebody is said to say before them: she said: “…” */
  readonly introduced: number;
}

const person =
  /(?<![\p{L}’'])(?:I|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves|let’s|let's)(?![\p{L}])/giu;
const singular = /(?<![\p{L}’'])(?:I|me|my|mine|myself)(?![\p{L}])/gu;
const told =
  /[,?!]["”’]\s+(?:[^"“”.!?:\n]{0,60}\s)?(?:said|says|told|asked|asks|added|adds|replied|explained|recalled|wrote|writes|noted|insisted|argued|warned|declared|continued)\b(?!,\s*["“])/g;
const introduced =
  /\b(?:said|says|told \S+|asked|added|wrote|writes|tweeted|declared|announced)(?:[^"“”.!?\n]{0,40})?[,:]\s+["“]/g;
const greeting =
  /\b(?:thank you|thanks (?:so|very) much|ladies and gentlemen|good (?:evening|morning|afternoon)|my (?:fellow|friends|dear)|fellow \p{L}+s\b|friends,|(?:mr|madam|mister)\.? (?:speaker|president|chair\p{L}*)|god bless|welcome to|your (?:honou?r|excellenc\p{L}+|majesty)|it is (?:an honou?r|a privilege|a pleasure|my (?:honou?r|privilege|pleasure)))\b|[[(](?:applause|laughter|cheer)/iu;
const marked = /[“"][^“”"\n]{0,1000}[”"]/g;
const longest = 60_000;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text begins or ends with what is said to those who listen: thanks, greetings, "ladies and gentlemen"; applause. */
export const greets = (text: string): boolean => greeting.test(text.slice(0, 800)) || greeting.test(text.slice(-400));

/** The manner of a text, by its first 60,000 characters. */
export function mannerOf(whole: string): Manner {
  const text = whole.slice(0, longest).replaceAll("''", '"');
  const own = text.replace(marked, ' ');
  return {
    words: count(text, /\p{L}+/gu),
    first: count(own, person),
    singular: count(own, singular),
    told: count(text, told),
    introduced: count(text, introduced),
  };
}
