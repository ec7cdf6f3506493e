import type { TurnWords } from '../language.ts';
import { wordsOf } from '../lexicon.ts';

/** A word as it may be written in a title: small, with a capital, in capitals. */
const written = (list: string): string =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .map((word) => `${word}|${word.charAt(0).toUpperCase()}${word.slice(1)}|${word.toUpperCase()}`)
    .join('|');

const name =
  "\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:(?:van|von|de|del|della|der|den|di|da|la|le|bin|al|of the|of)\\s+)?\\p{Lu}[\\p{L}.’-]*){1,5}?";
const speeches =
  'speech|address|remarks|statement|keynote|lecture|sermon|homily|testimony|eulogy|toast|talk|oration|message|open letter|letter|presentation|comments|op-ed|column|press conference';
const speech = `(?:${written(speeches)})`;
/** Tells most lines quickly from those that the patterns below may fit. */
const anySpeech = new RegExp(`\\b(?:${speeches})\\b`, 'i');
const by = `(?:${written('by|of|from')})`;
const patterns = [
  `\\b${speech}(?: (?:${written('speech|address')}))?,? (?:(?:as )?(?:${written('delivered|given|prepared')}) (?:for delivery )?)?${by} (?:the )?(${name})(?=\\s+(?:\\p{Ll}|[–—-])|\\s*[,:;.(]|$)`,
  `^(${name})\\s*[:–—]+\\s.*\\b${speech}\\b`,
  `^(?:(?:(?:${written('full|complete')}) )?(?:${written('transcript|text|read|watch|video')})(?: of)?\\s*[:–—-]?\\s*)?(${name})(?:[’']s|(?<=s)[’'])\\s(?:[\\p{L}\\p{N}’'-]+\\s){0,7}${speech}\\b`,
].map((pattern) => new RegExp(pattern, 'u'));
const announced = new RegExp(
  `^(?:${written('speaker|presenter|preacher|lecturer|delivered by|given by|spoken by')})\\s*:?\\s+(${name})\\s*(?:[,(].{0,80})?$`,
  'u',
);
const byline = new RegExp(`^(?:${written('by')})\\s+(${name})\\s*(?:[,(|].{0,80})?$`, 'u');

/** What stands before a colon in all sorts of texts and is nobody: of notes, news, recipes, manuals, reviews, papers, memos, briefs. */
const leadIns = `note notes nb ps tip tips hint warning caution danger important attention update updates updated correction clarification editor editors
  source sources photo photos image images picture video audio watch listen live credit credits caption related read more see also
  step steps method methods ingredients directions instructions preparation procedure equipment materials serves serving servings yield makes
  time times date dates day when where what who whom why how cost costs price prices location venue place address phone telephone tel email
  e-mail fax contact website web url link info information hours tickets admission pros cons pro con advantages disadvantages benefits
  risks strengths weaknesses problem problems solution solutions example examples exercise exercises figure fig table chart box part
  chapter section article title subject topic re to from cc bcc fwd summary abstract keywords background introduction conclusion conclusions result
  results discussion objective objectives purpose aim aims scope overview verdict rating score winner winners loser losers bottom line
  takeaway key fact facts myth myths truth reality claim claims ruling true false monday tuesday wednesday thursday friday saturday sunday january february
  march april june july august september october november december yes no cause causes effect effects symptoms treatment diagnosis
  definition definitions meaning usage etymology synonyms antonyms fyi tldr disclaimer breaking exclusive opinion analysis review
  remember reminder bonus level goal task input output expected actual status issue issues fix file name names type size color colour format version
  default required optional returns parameters arguments theorem lemma proof remark corollary proposition hypothesis observation
  axiom holding held rule rules reasoning rationale dissent concurrence judgment judgement disposition plaintiff defendant appellant respondent petitioner
  course grade first second third fourth fifth finally last next then now morning afternoon evening night breakfast lunch dinner
  snack recommendation recommendations resources references reading context history timeline schedule agenda attendees present absent apologies motion
  vote action actions item items deadline total subtotal tax quantity qty weight height width length volume temperature spoiler
  quote headline deck slug dateline byline copyright edition publisher isbn genre director starring cast runtime series season episode
  pre-heat variation variations storage substitution features specs specifications requirements installation config configuration options
  one two three four five six seven eight nine ten plot setting theme themes moral lesson lessons assessment homework`;

/** Somebody, but nobody by name: "Second officer", "MAN ON RADIO". */
const anybody = `all anchor and announcer another answer anybody audience both boy caller chair child children clerk crowd driver everybody
  everyone father female first girl group guard guest host interpreter interviewee interviewer kid lady male man member men moderator
  mother narrator new newsreader nurse officer official old on onscreen offscreen operator panelist participant passenger people
  person phone presenter producer question radio recording reporter respondent second singer soldier speaker spectator spk student
  teacher television third together translator tv unidentified unknown various video voice voiceover voices witness woman women
  young`;

/** Of old plays: an office or a part, no name. */
const parts = `duke duchess earl count countess marquess emperor empress prince princess clown fool ghost page messenger servant servingman hostess gentleman gentlewoman
  gentlemen ladies lords murderer witch apparition citizen commoner watchman chorus prologue epilogue friar shepherd player poet painter jeweller merchant
  tribune herald porter knight squire huntsman sailor boatswain steward attendant guardsman executioner gaoler jailer jester spirit`;

export const turns: TurnWords = {
  announced,
  announcing: patterns,
  anySpeech,
  byline,
  leadIns: new Set(wordsOf(leadIns)),
  anybody: new Set(wordsOf(anybody)),
  parts: new Set(wordsOf(parts)),
  nobody: /^[QA]\.?$|^(?:question|answer|interviewer|host|moderator|narrator|reporter|speaker|audience)\b/i,
  closing:
    /^[-–—*#\s([]*(?:end\b.{0,30}$|copyright\b|©|all rights reserved|(?:this|the) transcript (?:was|is|has)\b|transcript (?:provided|prepared|by)\b)/i,
  recorded:
    /^((?:Mr|Mrs|Ms|Miss|Dr|The|Senator|Sir|Dame|Lady|Lord)\.?\s+\p{Lu}[\p{Lu}’'-]+(?:\s+\p{Lu}[\p{Lu}’'-]+){0,3})(?:\s+(?:of|pro)\s+[\p{L} ]{2,24})?\.\s+(?=[\p{Lu}“"'(])/u,
  unidentified: /^(?:unidentified|unknown|off.?(?:camera|mic)|heckler)\b/i,
  audience:
    /^(?:(?:the|unidentified|male|female|members? of the|all) )*(?:audience|crowds?|spectators?|protest[eo]rs?|hecklers?|onlookers|supporters|delegates|congregation)(?: (?:members?|voices?|chant|chants|male|female|\d+))*$/i,
};
