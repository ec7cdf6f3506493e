import { W } from '../classes.ts';
import { shortDates, shortTitles } from '../every/abbreviations.ts';
import type { Ending, Pattern } from '../groups.ts';

/** Who and what words are, a class a row; a word may be of several. */
export const classes: readonly (readonly [number, string])[] = [
  [W.det, `the a an this that these those some any each every another either neither no both all such what whatever`],
  [W.det | W.possessive, `my your his her its our their whose`],
  [
    W.quantity,
    `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen dozens hundreds thousands many several few most more
    some both all half numerous multiple other others countless various`,
  ],
  [
    W.prep,
    `of in on at by for from with to into onto about over under after before during since until through between among against
    within without near behind beyond across along around despite inside outside toward towards upon amid amidst via per
    including regarding concerning except like unlike as than off up down out alongside aboard amongst beneath opposite throughout`,
  ],
  [W.conj, `and or but nor yet so plus`],
  [
    W.subordinator,
    `that because although though while whereas if unless when whenever where wherever whether how why since until
    once lest`,
  ],
  [
    W.pronoun,
    `he she they it we i you who him her them us me one everyone everybody someone somebody nobody anyone others himself herself themselves`,
  ],
  [W.relative, `who whom whose which that`],
  [
    W.aux,
    `is are was were be been being am has have had having do does did will would shall should can could may might must 's 've 'd 'll 're
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't cannot isn’t aren’t
    wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t shouldn’t can’t couldn’t`,
  ],
  [
    W.adverb,
    `also then later once again still too even just only ever never not always often sometimes soon now here there instead
    however therefore meanwhile moreover furthermore nonetheless nevertheless perhaps maybe almost already further afterward afterwards
    first second third finally yet recently previously earlier eventually simply repeatedly famously reportedly later flatly quickly
    else back away together twice thus hence indeed otherwise long ago rather quite very really well long separately`,
  ],
  [W.negation, `not never no nor neither none without n't`],
  [
    W.time,
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night
    week month year weekend day hour minutes hours days weeks months years midday noon midnight spring summer autumn fall winter
    mon tue tues wed thu thurs fri sat sun decade moment time`,
  ],
  [W.title, shortTitles],
  [W.time, shortDates],
  [
    W.title,
    `mr mrs ms miss dr sen senator rep representative gov governor president prime minister secretary judge justice chief lt gen general
    col colonel sgt sergeant capt captain rev reverend pope king queen prince princess sir dame lord lady prof professor chairman
    chairwoman chair mayor attorney ambassador director congressman congresswoman councilman councilwoman councillor commissioner
    speaker sheriff officer detective inspector superintendent admiral adm maj major cpl corporal pvt private father sister brother
    rabbi imam bishop archbishop cardinal chancellor premier mp sens reps gov-elect president-elect vice deputy former ex-president ex-gov acting
    lieutenant commander cmdr lieut hon monsignor sheikh ayatollah sultan emir mx messrs treasurer coach principal dean
    first lady`,
  ],
  [
    W.role,
    `spokesman spokeswoman spokesperson official officer adviser advisor aide analyst strategist consultant lawyer attorney professor
    author editor reporter journalist columnist anchor host pundit commentator critic expert scientist researcher economist historian
    president minister secretary senator representative congressman congresswoman lawmaker governor mayor judge justice prosecutor
    director manager chairman chairwoman chair executive ceo founder co-founder owner head chief leader member candidate nominee
    contender hopeful rival opponent supporter voter resident neighbor neighbour activist advocate organizer organiser pollster
    donor lobbyist businessman businesswoman billionaire mogul magnate developer investor banker trader farmer fisherman harbourmaster harbormaster
    teacher student principal pastor priest bishop rabbi imam preacher evangelist doctor nurse surgeon physician psychologist
    engineer actor actress singer comedian director producer artist writer novelist poet musician athlete coach player
    soldier veteran general colonel commander captain sergeant sheriff detective inspector policeman policewoman witness
    victim survivor plaintiff defendant juror clerk mother father wife husband son daughter brother sister cousin uncle aunt friend
    colleague counterpart ally predecessor successor man woman boy girl teenager person insider operative staffer intern
    assistant deputy ambassador diplomat envoy negotiator delegate commissioner councilman councilwoman councillor treasurer
    superintendent dean chancellor premier veteran retiree worker employee driver pilot nurse firefighter paramedic moderator
    republican democrat democratic conservative liberal libertarian independent socialist incumbent challenger speaker whip
    prefect deckhand coxswain plumber electrician carpenter mechanic baker butcher shopkeeper innkeeper landlord landlady tenant conductor composer violinist cellist
    pianist goalkeeper keeper referee umpire striker midfielder defender trainer jockey cyclist swimmer rower lifeguard firefighter councillor ombudsman auditor accountant
    architect builder surveyor librarian archivist curator chemist physicist astronomer oceanographer statistician engineer inspector prosecutor barrister solicitor magistrate
    registrar bursar provost rector deacon nun monk abbot chaplain matron midwife dentist pharmacist vet carer beekeeper gardener ranger warden guard janitor caretaker
    cook chef waiter waitress barman bartender clockmaker boatbuilder shipowner shipwright fisherwoman sailor mate purser stoker harbor-master chairperson head-teacher headteacher headmaster headmistress
    frontrunner front-runner candidate source technician geologist biologist climatologist meteorologist skipper mogul vice-chair`,
  ],
  [
    W.groupNoun | W.personGroup,
    `officials critics supporters opponents voters lawmakers senators republicans democrats aides advisers advisors analysts experts
    scientists researchers economists historians activists advocates organizers organisers lawyers attorneys prosecutors
    reporters journalists observers residents people others some many most members leaders candidates authors strategists
    donors police investigators authorities sources witnesses students teachers parents families workers doctors nurses
    conservatives liberals progressives insiders operatives pundits commentators neighbors neighbours friends relatives
    colleagues allies rivals employees executives consultants pollsters spokesmen spokeswomen spokespeople men women
    americans protesters protestors demonstrators diplomats governors mayors judges justices veterans soldiers fishermen farmers
    editors writers moderators hosts guests attendees participants respondents delegates surrogates staffers backers
    detractors skeptics sceptics skippers brothers sisters twins couple pair duo trio lawmakers parliamentarians ministers`,
  ],
  [
    W.groupNoun,
    `group panel team committee campaign crowd audience board council coalition family majority minority delegation bloc caucus jury
    staff crew union`,
  ],
  [
    W.organisation,
    `house department committee university college institute institution foundation association agency bureau council court congress senate party
    administration government commission ministry office center centre company corporation corp inc llc ltd bank fund group network times
    post journal news magazine press tribune herald guardian telegraph service services board authority union league alliance coalition society
    organization organisation campaign pac police army navy force forces pentagon kremlin parliament cabinet embassy church hospital
    school district museum club chamber federation trust partners media radio tv television broadcasting street laboratory
    project initiative conference convention assembly caucus treasury reserve nations hall palace`,
  ],
  [
    W.document,
    `statement report letter lawsuit complaint filing memo document article editorial op-ed column essay book study survey poll
    email e-mail tweet post message ad advertisement video website site page release note transcript script headline caption
    sign banner placard sticker shirt t-shirt hat poster flyer flier mailer brochure invitation ruling opinion decision order
    resolution bill law act amendment constitution platform petition indictment subpoena affidavit brief motion testimony
    speech song lyrics motto slogan text entry blog newsletter paper newspaper magazine biography profile piece story
    description policy guideline guidelines rule rules plan proposal budget agreement treaty contract warrant verdict results data figures
    documents emails records papers analysis review audit investigation minutes`,
  ],
  [W.particle, `al de del della di da du van von der den ter la le bin ibn el abu ben mac st e y dos das`],
];

/** "62-year-old" is somebody. */
export const classOf = (lower: string): number =>
  lower.endsWith('year-old') || lower.endsWith('year-olds') ? W.role : 0;

/** What the end of a word tells of it. */
export const endings: Readonly<Record<Ending, RegExp>> = {
  trade: /(?:er|or|ist|man|woman|person|ian|eer|ant)$/,
  agent: /(?:er|or|ist|man|woman|person|ian|eer|ant|ent)$/,
  people: /(?:ers|ors|ists|ians|ants|ees|men|women|people)$/,
  participle: /(?:ed|ing|en)$/,
  kin: /(?:mother|father|er|or|ist|ian|man|woman)$/,
  describing: /(?:ive|ous|able|ible|ful|ic|ish|less|al|ary)$/,
  calendar:
    /day$|ber$|ary$|^(?:march|april|june|july|august|today|yesterday)$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/,
  adjective: /(?:an|ic|al|ive|ous|ing|ed|ary|ful|ish|ior|er)$/,
};

/** What a word or a name looks like as it is written. */
export const patterns: Readonly<Record<Pattern, RegExp>> = {
  organisation:
    /(?:Inc|Corp|LLC|Co|Ltd|PAC|News|University|College|Institute|Committee|Department|Agency|Council|Court|Association|Party|Foundation|Center|Centre|Times|Post|Journal|Union|House|Senate|Congress|Pentagon|Kremlin|Street|Office|Ministry|Bureau|Commission|Group|Campaign|Board|Authority|Bank|League|Service|Services|Police|Church|Administration|Nations|Caucus|Alliance|Coalition|Society|Fund|Network|Magazine|Herald|Tribune|Guardian|Press|Radio|TV|Trust|Company|Hospital|School|Museum)\.?$/,
  day: /^(\d{1,2})(?:st|nd|rd|th)?$/,
  partyTag: /^(?:[RDI]|Lib|Con|Lab|SNP)-\p{Lu}/u,
  from: /-\p{Ll}+(?:ed|born|led|bred|run|grown)$|-(?:born|bred)$/u,
};
