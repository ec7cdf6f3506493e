/**
 * What a site or a printer sets between the paragraphs of a text and nobody says: “Story continues below”, “Read more: …”, the
 * invitation to a newsletter, a page's number on a line of its own. General knowledge of pages; a whole paragraph or none of it.
 */
export const letters =
  '(?:newsletters?|alerts?|briefings?|e-?mails?|inbox|updates?|digest|podcasts?|channel|mailing list|free trial|notifications)';

export const networks =
  '(?:twitter|facebook|instagram|x|linkedin|youtube|tiktok|threads|bluesky|telegram|whatsapp|mastodon)';

export const stories = '(?:articles?|stor(?:y|ies)|content|coverage|topics?|news|links?|reading|posts?|videos?)';

export const furniture: readonly RegExp[] = [
  /^(?:story|article|content|post|text) (?:continues|resumes) (?:below|after|beneath)\b.{0,60}$/i,
  /^(?:advertisements?|advert|ad|sponsored(?: content)?|promoted(?: content)?)(?:\s*[-–—:|]?\s*(?:continue|scroll|story|article|skip)\b.{0,60})?[.:]?$/i,
  /^(?:skip (?:advertisement|ad|past .{1,60}|to content)|scroll (?:down )?(?:to|for) .{1,60}|continue reading(?: the main story| below)?|supported by|click (?:here|below) (?:to|for) .{1,80})[.…]?$/i,
  /^(?:read|see|watch|listen)(?: also| more| next| now| live)(?: about [^:.]{1,60}(?=:)| here)?(?::\s.{1,200}|[.…:»>]*)$/i,
  /^(?:read|see|watch|view|listen to|hear) (?:the |more |all |our )?(?:[\p{L}’'-]+ ){0,6}(?:videos?|interviews?|ads?|clips?|segments?|stor(?:y|ies)|rest|photos?|posts?|tweets?|articles?|gallery|trailer|audio|updates?|coverage)\b.{0,40}\b(?:below|above|here)[.:]?$/iu,
  /^(?:READ|WATCH|LISTEN|RELATED|SEE ALSO): \p{Lu}.{0,160}[^.!?”"]$/u,
  new RegExp(`^related(?: ${stories})?(?::\\s.{1,200}|:?)$`, 'i'),
  new RegExp(
    `^(?:recommended|most (?:read|popular|viewed|watched)|editors?['’]s? picks?|trending(?: now)?|up next|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from this|on this) ${stories}|more ${stories})(?: ${stories})?:?$`,
    'i',
  ),
  new RegExp(`^(?:please )?(?:sign up|subscribe|register|opt in)\\b.{0,120}\\b${letters}\\b.{0,80}$`, 'i'),
  /^(?:sign up|subscribe) (?:here|now|today|for free)[.!]?$/i,
  /^(?:get|have) .{1,80}\b(?:delivered|sent|straight)\b.{0,30}\binbox\b.{0,40}$/i,
  new RegExp(`^(?:follow|like|find|join) (?:us|@\\w+|[\\p{L} ]{1,40}) on ${networks}\\b.{0,60}$`, 'iu'),
  new RegExp(`^(?:share|save|print|bookmark|e-?mail)(?: this(?: ${stories})?)?(?: on ${networks})?$`, 'i'),
  /^(?:download|get) (?:our|the) .{1,30}\bapp\b.{0,60}$/i,
  /^(?:image|media|photo) (?:source|copyright),?\s.{1,60}$/i,
  // A credit names who took a picture; a sentence about one is the text's own.
  /^(?:[Pp]hoto(?:graph)?s?|[Ii]mages?|[Pp]ictures?|[Vv]ideo|[Ii]llustrations?)(?: [Cc]redits?)?(?: by|:)\s\p{Lu}.{0,80}[^.!?”"]$/u,
  /^\d+ (?:comments?|shares?|min(?:ute)?s? read)$/i,
];

export const number = '(\\d{1,4}|[ivxlc]{1,7})';

export const signs = '[-–—~*=_·•|]{1,3}';

/** “Page 113 of 240”, “Page | 113”, “[p. 113]”, “– xii –”. */
export const pageLine = new RegExp(
  `^(?:${signs}\\s*|[[({<]\\s*)?(?:page|pages|pg|p|seite|pagina|página|side|sida)\\b\\.?\\s*(?:${signs}\\s*)?${number}(?:\\s*(?:of|/|von|de|di|av)\\s*\\d{1,4})?(?:\\s*${signs}|\\s*[\\])}>])?\\.?$|^(?:${signs}\\s?(\\d{1,4})\\s?${signs}|\\[(\\d{1,4})\\]|\\{(\\d{1,4})\\})$`,
  'iu',
);

/**
 * A line that may be a page's head or foot and is one where a sentence runs on over it: a number by itself, in brackets, of how many,
 * in Roman letters, or parted from a title by a sign or by wide white; or what a program leaves of a picture, in brackets.
 */
export const pageEdge = new RegExp(
  `^(?:[[{<]?${number}[\\]}>]?|\\[[^[\\]]{1,80}\\]|\\d{1,4}\\s?(?:/|of)\\s?\\d{1,4}|\\d{1,4}(?:\\s*[|·•–—]\\s*|\\s{2,})\\S.{0,80}|\\S.{0,80}(?:\\s*[|·•–—]\\s*|\\s{2,})\\d{1,4})$`,
  'iu',
);
