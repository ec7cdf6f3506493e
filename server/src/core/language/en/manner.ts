import type { GenreWords, MannerWords } from '../language.ts';

const persons =
  /(?<![\p{L}’'])(?:I|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves|let’s|let's)(?![\p{L}])/giu;
const singular = /(?<![\p{L}’'])(?:I|me|my|mine|myself)(?![\p{L}])/gu;
const told =
  /[,?!]["”’]\s+(?:[^"“”.!?:\n]{0,60}\s)?(?:said|says|told|asked|asks|added|adds|replied|explained|recalled|wrote|writes|noted|insisted|argued|warned|declared|continued)\b(?!,\s*["“])/g;
const introduced =
  /\b(?:said|says|told \S+|asked|added|wrote|writes|tweeted|declared|announced)(?:[^"“”.!?\n]{0,40})?[,:]\s+["“]/g;
const greeting =
  /\b(?:thank you|thanks (?:so|very) much|ladies and gentlemen|good (?:evening|morning|afternoon)|my (?:fellow|friends|dear)|fellow \p{L}+s\b|friends,|(?:mr|madam|mister)\.? (?:speaker|president|chair\p{L}*)|god bless|welcome to|your (?:honou?r|excellenc\p{L}+|majesty)|it is (?:an honou?r|a privilege|a pleasure|my (?:honou?r|privilege|pleasure)))\b|[[(](?:applause|laughter|cheer)/iu;

export const manner: MannerWords = { persons, singular, told, introduced, greeting };

/** What is no report whatever its quotations: it cites as papers and courts do, counts its paragraphs, is parted into chapters. */
const learned =
  /\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|\bet al\b|\(\p{Lu}[\p{L}’' &.-]{1,40},? (?:19|20)\d\d[a-z]?(?:[,:] ?(?:pp?\. ?)?\d+)?\)|\bdoi:|§|\bv\. \p{Lu}|\b\d{1,4} (?:U\.S\.|F\.\s?(?:2d|3d|Supp)|S\. ?Ct\.|WLR|AC|QB)\b|\bibid\b|\b(?:plaintiff|defendant|appellant|respondent|petitioner|claimant)s?\b|\b(?:hereby|herein|thereof|hereinafter|shall)\b/giu;
const parted =
  /^(?:chapter|book|part|canto|abstract|references|bibliography|works cited|syllabus|article|section)\b(?:\s+(?:[ivxlc]+|\d+|one|two|three))?[.:]?\s*$/imu;

export const genre: GenreWords = { learned, parted };
