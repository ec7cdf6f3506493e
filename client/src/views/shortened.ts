const longest = 24;

/** The first words, so that what stands beside them can be seen in a narrow view. */
export const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
