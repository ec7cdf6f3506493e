/** A line of page furniture has so many words at most. */
const MOST_WORDS = 14;

/** What a page says to its reader between the paragraphs of a report; general usage of news sites. */
const FURNITURE = new RegExp(
  `^(?:${[
    '(?:story|article|content|report) continues(?: (?:below|after|on)\\b.*)?',
    '(?:skip|scroll past|jump (?:to|past)) (?:the )?(?:ad|advert|advertisement|main content|content)s?\\b.*',
    '(?:advertisement|advert|ad|sponsored(?: content)?|promoted(?: content)?|paid post)',
    '(?:(?:read|see|watch|listen|hear|view|explore) (?:more|also|next|now|on)|(?:continue|keep) reading)\\b.*',
    "(?:related|recommended|trending|most (?:read|popular|viewed)|up next|more (?:from|on|stories)|editors?[’']? picks?|top stories|you may (?:also )?like)\\b(?: (?:stories|articles|coverage|content|topics|reading|links?|news))?(?::.*)?",
    'more (?:from|on) .*',
    '(?:sign up|subscribe|register|log in|sign in)\\b(?: (?:for|to|here|now|today)\\b.*)?',
    '(?:click|tap) (?:here|to)\\b.*',
    '(?:share|print|save|comments?|email|follow us|newsletters?|loading|back to top|view (?:gallery|image)s?|image source|getty images)(?: (?:this|on) .*)?',
    'share this (?:story|article|page)\\b.*',
    '(?:photo(?:graph)?|image|picture|video|illustration|credit)s?(?: credit)?(?: by|:).*',
  ].join('|')})[.…:»→]*$`,
  'iu',
);

/** "Story continues below advertisement", "Read more: …", "Photograph: Ana Lund": a line that is no part of a report's text. */
export function isFurniture(words: string): boolean {
  const line = words.trim();
  return line.length < 160 && FURNITURE.test(line) && line.split(/\s+/).length <= MOST_WORDS;
}
