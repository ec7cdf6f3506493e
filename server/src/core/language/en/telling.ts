import type { TellingWords } from '../language.ts';

export const telling: TellingWords = {
  announces:
    /\b(?:quot(?:e|es|ed|ing)|unquote|tweet(?:s|ed)?|wrote|writes|reads?|reading|statement|letter|headline|said this|says this|put out|posted|in (?:his|her|their) (?:own )?words|according to)\b/i,
  own: /^(?:i|we|i[’']\w+|we[’']\w+|me|my|nobody|no-one|none)$/,
  saidBehind: /^["”’']?,?\s+(?:as\s+)?(?:he|she|they|\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)\s+(\p{Ll}+)/u,
  pointing: /\b(?:he|she|according|said|says|told|tells|wrote|writes|asked|added|statement|spokes\w+)\b/i,
  whose: /\b(?:his|her|him|hers)\b/i,
  writers:
    /^(?:authors?|writers?|reporters?|correspondents?|journalists?|columnists?|critics?|reviewers?|researchers?|editors?|article|sources?|it)$/,
  bodies: /^(?:courts?|justices?|panel|opinion|majority|dissent|statute|act|section|code|law|they)$/,
  leads: /\b(?:director|manager|president|chief|head|chair\w*|spokes\w+)$/i,
  address: /^(?:(Mr|Lord|Sir)|Mrs|Ms|Miss|Lady|Dame)\b/,
  ordinal: /^(?:the\s+)?(first|second|third|fourth|fifth|sixth|other)\s/i,
  definite: /^(?:the|its|their|his|her|this|that)\b/i,
  anybody: /^(?:man|woman|person|people|one|someone|somebody|boy|girl|resident|witness)$/,
  article: /^(?:a|an|the|its|his|her|their)\s+/i,
  title: /^(?:Dr|King|Queen|Prince|Princess)\b(?=\.? \p{Lu})/u,
  turn: /;|\b(?:while|whereas|although|though)\b/i,
  subject:
    /[,:–—]\s+(?:(?:and|but|so|then)\s+)?((?:(?:the|a|an|some|several|former|other|two|three|four|five|six)\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{L}[\p{L}’'-]*)\s+\p{Ll}/giu,
  definiteSubject: /^(?:the|some|several|other|former)\s/i,
};
