import type { Row } from '../lexicon.ts';

/** Lists that tell who may speak: verbs, nouns and idioms of saying. */
export const cueRows = {
  ofSomebody: {
    words: 'from by of',
    why: 'joins a noun of saying with whose it is: “a statement from the port”',
  },
  outOfMouths: {
    words: 'from by among',
    why: 'behind chants and cries: “cries of “…” from the gallery”',
  },
  outcries: {
    words: `chantes chants chant cryes crys cry criees cries crie shoutes shouts shout calles calls call
      screames screams scream booes boos boo jeeres jeers jeer yelles yells yell murmures murmurs murmur
      whisperes whispers whisper roares roars roar howles howls howl gaspes gasps gasp choruses choruss
      chorus refraines refrains refrain tauntes taunts taunt hecklees heckles heckle`,
    why: 'what a crowd does aloud, as a noun: “chants of “…””',
  },
  topicNouns: {
    words: `more notes note thoughts verdict update focus eyes eye spotlight hands live lessons lesson
      reflections reflection views view news latest words word ruling light`,
    why: 'heads a line about something, not of somebody: “Thoughts on the mole:”',
  },
  perceiving: {
    words: `hear overhear see watch recall remember catch film record show imagine picture notice observe
      feature depict find have let make quote cite`,
    why: 'a verb, by its base, whose object is seen or heard to say something: “recalled Lund saying”',
  },
  sending: {
    words: `issueed issued issuees issues issueing issue releaseed released releasees releases releaseing
      release sended sendd sendes sends sending send posted postd postes posts posting post published
      publishd publishes publishs publishing publish writeed writed writees writes writeing write tweeted
      tweetd tweetes tweets tweeting tweet puted putd putes puts puting put makeed maked makees makes
      makeing make shareed shared sharees shares shareing share signed signd signes signs signing sign
      handed handd handes hands handing hand circulateed circulated circulatees circulates circulateing
      circulate uploaded uploadd uploades uploads uploading upload delivered deliverd deliveres delivers
      delivering deliver giveed gived givees gives giveing give emailed emaild emailes emails emailing
      email texted textd textes texts texting text haveed haved havees haves haveing have offered offerd
      offeres offers offering offer leaveed leaved leavees leaves leaveing leave recorded recordd recordes
      records recording record replyed replyd replyes replys replying reply answered answerd answeres
      answers answering answer responded respondd respondes responds responding respond fireed fired
      firees fires fireing fire dashed dashd dashes dashs dashing dash scribbleed scribbled scribblees
      scribbles scribbleing scribble pened pend penes pens pening pen`,
    why: 'a verb, by its base, that gives a statement or a message out: “issued a statement”',
  },
  sentForms: {
    words: 'sent wrote gave made put had left',
    why: 'irregular forms of such verbs',
  },
  particlesOfSending: {
    words: 'out up back off',
    why: 'between such a verb and what is sent: “put out a statement”',
  },
  particlesBehindCue: {
    words: 'in up on out back later then also again',
    why: 'between a verb of saying and whoever stands behind it: “shot back Lund”',
  },
  modifyingPrepositions: {
    words: 'in with on by to as for from at',
    why: 'behind a participle that tells of whoever spoke: “said a pilot trained in Vell”',
  },
  noSubjects: {
    words: 'him them it us me that which',
    why: 'no subject behind its verb: “told him”',
  },
  aroundTimes: {
    words: 'on at in this last the that early earlier late later a one next over during since',
    why: 'belongs to a time between subject and verb: “earlier this week”',
  },
  quoting: {
    words: 'quote cite report describe',
    why: 'a verb, by its base, behind which somebody is quoted “as saying”',
  },
  hitting: {
    words: 'shoot fire hit',
    why: 'a verb, by its base, that says with “back”: “shot back”',
  },
  making: {
    words: 'make makes made making',
    why: '“made it clear”',
  },
  impersonal: {
    words: 'it that this which who',
    why: 'a pronoun that means nobody who could be blamed for a saying',
  },
  relaying: {
    words: 'quote cite recite read echo retweet invoke paraphrase parrot',
    why: 'a verb, by its base, by which somebody passes on what another said',
  },
  perceivingForms: {
    words: `caught catches saw overheard shows showed shown showing watched watches filmed recorded made makes
      had has lets`,
    why: 'forms of such verbs that no verb of saying has',
  },
} as const satisfies Readonly<Record<string, Row>>;
