/** What stands before a colon in all sorts of texts and is nobody: of notes, news, recipes, manuals, reviews, papers, memos, briefs. */
const leadIns = new Set(
  `note notes nb ps tip tips hint warning caution danger important attention update updates updated correction clarification editor editors
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
  one two three four five six seven eight nine ten plot setting theme themes moral lesson lessons assessment homework`.split(
    /\s+/,
  ),
);

/** Whether a label can be no speaker's: "NOTE", "Step 2", "Photo credit"; numbers set aside. */
export function isLeadIn(name: string): boolean {
  if (name.length === 1 && /^[QA]$/.test(name)) return false;
  const words = name
    .toLowerCase()
    .split(/[\s_#.&/’'-]+/)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  return words.length > 0 && words.every((word) => leadIns.has(word) || word === 's');
}
