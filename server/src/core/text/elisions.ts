/** Words that begin with an apostrophe, as they stand behind it: 'em, 'tis, 't Hooft, '90s. */
const beginnings =
  /^(?:em|im|er|e|til|tis|tisn|twas|twasn|twere|twill|twould|twixt|cuz|coz|cept|scuse|n|nd|nuff|nother|neath|gainst|pon|mongst|tween|kay|s|t|d|ve|ll|re|\d0s|\d\d(?!%|[.,:]\d|\s(?:per\s?cent|million|billion|thousand|hundred)))(?![\p{L}\p{N}])/iu;
/** Those that are words without it too: with a capital letter they may begin a quotation. */
const doubtful = /^(?:till|cause|course|bout|round|fore)(?![\p{L}\p{N}])/u;

/** Whether the words behind an apostrophe begin with one that has lost its head: it opens no quotation. */
export const isElided = (behind: string): boolean => beginnings.test(behind) || doubtful.test(behind);

/** Words that end with an apostrophe: members', goin', o', an', th', wi', ol'. */
const endings = /(?:s|\p{L}{2}in|(?<!\p{L})(?:o|a|an|th|wi|ol|de|po|mo|lil|fo|yo|i|t|d|l))$/iu;

/** Whether text that ends right before an apostrophe ends with a word that may have lost its tail: it need not close. */
export const endsElided = (before: string): boolean => endings.test(before);
