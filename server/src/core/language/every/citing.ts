/** Short forms that citations are written in, of every language that writes them in Latin letters: they are set alike in all. */

/** Behind the first authors for all others. */
export const andOthers =
  'et\\s+al\\b\\.?|et\\s+alii\\b|et\\s+coll\\b\\.?|and\\s+(?:others|colleagues)\\b|u\\.\\s?a\\.|und\\s+andere\\b|y\\s+otros\\b|e\\s+altri\\b|e\\s+outros\\b|m\\.\\s?fl\\.|e\\.\\s?a\\.|i\\s+in\\.';

/** Between the last two authors. */
export const and = '&|and|und|et|y|e|en|och|og|oraz|i';

/** Capitalised or not, what may stand before a citation in its bracket or at its sentence's begin, and names nobody. */
export const lead =
  /^(?:see|see also|also|both|either|neither|nor|or|if|when|where|while|whereas|although|though|because|since|so|yet|here|there|thus|then|than|only|even|this|that|what|how|why|to|of|on|at|against|before|until|through|between|among|beyond|beside|besides|instead|auch|wie|nur|schon|noch|während|obwohl|comme|selon|pour|chez|d’après|según|como|para|cf|cp|compare|e\.?\s?g|i\.?\s?e|viz|but|and|in|as|by|from|for|per|after|following|according to|like|unlike|contra|pace|with|accord|quoted in|cited in|vgl|vergleiche|s|siehe|s\.?\s?a|siehe auch|so|bei|nach|laut|zit|zitiert nach|zit\. n|voir|voir aussi|cité par|cité dans|cfr|véase|vid|ver|zob|por|se|zie|jf|jfr)[.,:]?$/i;

/** The work cited last. */
export const sameWork = 'ibid(?:em)?\\b\\.?|ebd\\b\\.?|ebda\\b\\.?|ebenda\\b|ebenso\\s+da\\b|ivi\\b';
/** As courts and notes write it; a word of other sentences too. */
export const sameAuthority = '[Ii]d\\b\\.';
/** Behind an author: the work cited before. */
export const workCited =
  'op\\.?\\s*cit\\b\\.?|loc\\.?\\s*cit\\b\\.?|a\\.\\s?a\\.\\s?O\\.?|cit\\.(?=[\\s,]*(?:pp?\\b|\\d))|supra(?:\\s+(?:note|n\\.)\\s+\\d{1,4})?';

/** No year: "n.d.", "o. J.", "s. d.". */
export const undated = 'n\\.\\s?d\\.?|o\\.\\s?J\\.|s\\.\\s?[dfa]\\.|u\\.\\s?å\\.|b\\.\\s?d\\.';

/** Before the number of a page, where a locator of our own does not say it: "S. 12", "at 40", "p.12". */
export const pageTerms =
  'pp?\\.?|pages?|pgs?\\.?|at|SS?\\.|Seiten?|ss?\\.|sid\\.|págs?\\.?|páginas?|pagg?\\.|pagina’?s?|blz\\.|str\\.|side|here|hier|esp\\.|especially|bes\\.';

/** Between the parties of a case. */
export const versus = /\s+(?:vs?\.?|versus|gegen|c\.|ca\.?)\s+/u;

/** What a statute calls itself. */
export const statute =
  /\b(?:Act|Acts|Code|Statute|Statutes|Law|Regulation|Regulations|Ordinance|Directive|Constitution|Convention|Treaty|Charter|Rules)\b|(?:gesetz|gesetzbuch|verordnung|ordnung)\b/u;

/** A page's terms, as they stand before the figures that a reference ends with. */
export const lastTerms = 'pp?\\.|SS?\\.|pages?|Seiten?|págs?\\.?|str\\.|blz\\.';
/** Before the page that is meant, behind the pages of all the work: "88–104, at 90". */
export const atPage = 'at|here|hier|esp\\.|bes\\.';
/** Figures behind these are no page. */
export const noPage =
  /\b(?:no|nos|nr|nrs|vol|vols|bd|bde|chap|ch|fig|figs|table|tab|abb|note|notes|n|nn|heft|h|issue|iss|t|art|c|cap)\.?\s*$/i;
/** What may follow figures that are a place: "14 and passim". */
export const goesOn = 'and|und|et|y|passim';

/** Behind a citation of a court: whose words it gives, or what was done to them. */
export const quotes = /^\s*\((?:quot|cit|internal|altera|emphasis|omi|cleaned|per)/i;
/** Small words in the names of parties. */
export const ofParties = /^(?:of|the|and|&|ex|rel\.?|for|de|la|del|in|re|von|van|zu)$/i;
/** A section of a statute. */
export const sections = '§§?|[Ss]ection|[Ss]ec\\.|[Aa]rt(?:icle|\\.)';

/** Surnames that are months: "(May 2020)" is a date. */
export const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|mai|mars|mayo|marzo|juni|juli|januar|märz)$/i;
