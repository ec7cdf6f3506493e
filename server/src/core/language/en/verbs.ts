import { type VerbEntry, wordsOf } from '../lexicon.ts';

/** General English verbs, by what they do to a quotation beside them. Forms are made here, not listed. */

const SAY = `say tell add ask answer reply respond write tweet note state declare announce explain argue claim insist warn
  acknowledge admit concede confess recall remark observe comment stress emphasize emphasise underline underscore reiterate
  repeat assert allege maintain contend suggest predict joke quip shout yell cry exclaim whisper mutter murmur mumble
  boast brag complain lament protest object counter retort rejoin interject conclude continue begin propose recommend urge
  demand order command instruct advise caution confirm deny dispute disclose reveal report testify swear vow pledge promise
  post blog email e-mail text message retweet read quote describe call characterize characterise label term dub brand deem denounce
  decry condemn criticize criticise blast slam rip bash mock deride ridicule dismiss reject blame accuse charge fault
  praise hail laud applaud thank congratulate commend credit defend express voice offer volunteer elaborate clarify
  specify indicate signal imply hint mention point opine muse wonder reflect think believe feel know hope fear worry
  expect figure guess suppose imagine assume agree disagree consider regard view see describe portray paint depict
  cast tout trumpet proclaim profess assure reassure remind inform notify brief inquire query quiz press challenge
  deadpan gush enthuse rave rail fume rant thunder snap bark growl sigh laugh chuckle smile chide scold rebuke lecture
  implore beg plead beseech appeal exhort encourage address speak talk discuss detail outline lay summarize summarise
  sum paraphrase cite invoke echo parrot recite relate recount narrate chronicle rule find hold opine decide determine
  estimate calculate project forecast question doubt speculate theorize hypothesize concur allow grant attest affirm
  vouch declaim preach intone chant sing toast pronounce scoff sneer snipe taunt tease gripe grumble grouse moan
  plead bemoan rue regret apologize apologise correct interrupt interpose chime pipe jump weigh go put jest crack kid scribble
  pen sign caption headline title ping advocate back support oppose invite promote pitch liken compare equate
  attribute ascribe define chalk credit attack assail lambast lambaste lambasted excoriate savage skewer lash hit swipe jab poke
  needle troll zing knock ding trash disparage insult belittle denigrate smear impugn upbraid berate castigate chastise
  admonish reprimand reproach decree certify stipulate teach learn hear argue posit postulate theorise surmise reckon
  concede expound preface remember scream wince weep sob gasp roar holler cheer jeer heckle marvel venture confide reminisce fret sniff shrug nod grin grimace frown
  gloat crow bellow drawl stammer stutter croak hiss bleat rage vow volley parry demur enquire recount reckon reassert restate rejoice sympathize sympathise empathize philosophize theorise
  dictate translate type scrawl jot blare fire shoot lambaste editorialize harrumph bristle seethe plead assess diagnose caution forewarn signal motion beckon acclaim hymn
  recollect ruminate muse mull ponder deplore bewail trumpet herald hype bill tag nickname christen dub peg categorize categorise classify qualify accuse indict end close finish open start sound vent radio phone cable wire whatsapp submit aver say`;

/** The verbs that need nothing but their place to give a quotation its speaker. */
const CORE_SAY = `say tell add ask answer reply respond write tweet note state declare announce explain argue claim insist warn
  acknowledge admit concede recall remark observe comment stress emphasize reiterate assert allege maintain contend
  suggest joke quip shout exclaim counter retort conclude continue predict boast complain lament testify vow pledge
  post email confirm deny caution urge chant yell scream cry whisper interject opine scoff plead`;

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  weep: ['wept', 'wept'],
  shoot: ['shot', 'shot'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  read: ['read', 'read'],
  begin: ['began', 'begun'],
  swear: ['swore', 'sworn'],
  see: ['saw', 'seen'],
  put: ['put', 'put'],
  go: ['went', 'gone'],
  find: ['found', 'found'],
  hold: ['held', 'held'],
  lay: ['laid', 'laid'],
  speak: ['spoke', 'spoken'],
  hear: ['heard', 'heard'],
  teach: ['taught', 'taught'],
  cast: ['cast', 'cast'],
  sing: ['sang', 'sung'],
  hit: ['hit', 'hit'],
  beseech: ['besought', 'besought'],
  forecast: ['forecast', 'forecast'],
  'e-mail': ['e-mailed', 'e-mailed'],
  email: ['emailed', 'emailed'],
  learn: ['learned', 'learned'],
  undergo: ['underwent', 'undergone'],
};

const DOUBLING = new Set([
  'rip',
  'slam',
  'snap',
  'dub',
  'sum',
  'quip',
  'beg',
  'admit',
  'kid',
  'jab',
  'hint',
  'pen',
  'wrap',
  'brag',
  'refer',
  'chat',
]);
const NOT_DOUBLED = new Set(['hint']);

/** Forms of other frequent verbs: they bound a noun phrase and may carry a subject. */
const OTHER = `is are was were be been being am has have had having do does did done doing will would shall should can could may might must
  went goes go going gone came comes come coming took takes take taking taken made makes make making got gets get getting gave gives give giving given
  became becomes become becoming left leaves leave leaving led leads lead leading ran runs run running kept keeps keep keeping
  brought brings bring bringing built builds build bought buys buy caught catch catches chose chooses choose cut cuts drew draws draw
  drove drives drive fell falls fall fought fights fight flew flies fly forgot forgets forget froze grew grows grow hung hid hide hurt
  knelt laid lost loses lose losing meant means mean meaning met meets meet meeting paid pays pay quit rode rise rose rises sat sits sit sold sells sell
  sent sends send sending set sets setting shook shot shows show showed shown shut slept slid spent spends spend stood stands stand stole struck strikes
  strike sought seeks seek seeking swept swam swung taken threw throws throw understood understands understand woke wore wears won wins win winning
  withdrew withdraws wants want wanted needs need needed tries try tried trying seems seem seemed appears appear appeared remains remain
  remained helps help helped uses use used using works work worked plays play played moves move moved lives live lived likes like
  looks look looked turns turn turned follows follow followed happens happened includes include included including starts ends
  faces faced plans planned planning continues allows wishes serves serve served belongs applies deserves consists contains contain
  let lets beat beats blew bit bore clung crept flung leapt rang shone sped split spread strode upset knew overheard overhear filmed recorded stuck bet bets broke breaks break ate eats drank drinks spun burst bent bound bred dealt deals dug fed feeds fled forbade forgave lent
  lit overcame proved shed shrank sank sprang stung stuck strove tore tears wept wove wound`;

/** What some verbs do with the words beside them, closer than `say` tells; verbs of general English by their base. */
const MANNERS: readonly (readonly [string, string])[] = [
  ['say', 'say tell'],
  ['write', 'write tweet post read'],
  [
    'describe',
    `describe call characterize characterise label term dub brand deem portray paint depict cast refer tag name nickname view see
    regard consider define liken compare`,
  ],
  [
    'judge',
    `blast slam rip mock deride ridicule dismiss reject blame accuse charge fault praise hail laud applaud thank congratulate commend
    decry condemn criticize criticise denounce attack assail tout trumpet warn threaten defend back support oppose credit bash`,
  ],
  [
    'think',
    `think feel believe know hope fear worry expect figure guess suppose imagine assume agree wonder reflect decide find want hear learn`,
  ],
];

const mannerOf: ReadonlyMap<string, string> = new Map(
  MANNERS.flatMap(([manner, list]) => wordsOf(list).map((base) => [base, manner] as const)),
);

const entry = (base: string, form: VerbEntry['form'], say: VerbEntry['say']): VerbEntry => ({
  base,
  form,
  say,
  manner: mannerOf.get(base) ?? null,
});

function formsOf(base: string): { third: string; past: string; ing: string; pp: string } {
  const irregular = IRREGULAR[base];
  const stem =
    (DOUBLING.has(base) || /^[^aeiou]+[aeiou][^aeiouwxy]$/.test(base)) && !NOT_DOUBLED.has(base)
      ? base + base.slice(-1)
      : base;
  const y = /[^aeiou]y$/.test(base);
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
  const past = irregular?.[0] ?? (base.endsWith('e') ? `${base}d` : y ? `${base.slice(0, -1)}ied` : `${stem}ed`);
  const ing = base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return { third, past, ing, pp: irregular?.[1] ?? past };
}

function build(): ReadonlyMap<string, VerbEntry> {
  const map = new Map<string, VerbEntry>();
  for (const w of wordsOf(OTHER)) map.set(w, entry(w, w.endsWith('ing') ? 'participle' : 'finite', 0));
  const core = new Set(wordsOf(CORE_SAY));
  for (const base of wordsOf(SAY)) {
    const say = core.has(base) ? 2 : 1;
    const { third, past, ing, pp } = formsOf(base);
    map.set(base, entry(base, 'base', say));
    map.set(pp, entry(base, 'past-participle', say));
    map.set(ing, entry(base, 'participle', say));
    map.set(third, entry(base, 'finite', say));
    map.set(past, entry(base, 'finite', say));
  }
  return map;
}

/** Every verb form known here, small letters. */
export const verbs: ReadonlyMap<string, VerbEntry> = build();
