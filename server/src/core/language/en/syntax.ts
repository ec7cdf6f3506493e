import type { Row } from '../lexicon.ts';

/** Lists that noun phrases and verb groups are read by. */
export const syntaxRows = {
  attaching: {
    words: 'for at from in with on to behind against within inside',
    why: 'a preposition that goes on with a noun phrase: “the head of pilots at the port”',
  },
  ranks: {
    words: 'head chief founder former senior then now vice',
    why: 'begins an apposition that tells a rank: “Aldana, head of pilots”',
  },
  circumstances: {
    words: `statement interview email e-mail speech tweet letter post message memo conference news monday
      tuesday wednesday thursday friday saturday sunday reporters response reference addition january
      february march april may june july august september october november december remarks comments phone
      telephone debate rally press front particular case fact recent morning afternoon evening night week
      month year day time twitter facebook cnn nbc abc cbs fox msnbc`,
    why: 'when, where and how something was said is no part of who said it: “Aldana in a statement”',
  },
  insideDesignation: {
    words: 'of for at in',
    why: 'joins the words of a designation before a name: “head of the port’s school Ana Lund”',
  },
  clauseWords: {
    words: 'that which as what',
    why: 'ends a noun phrase: a clause begins',
  },
  standingDeterminers: {
    words: 'another some all both each either neither',
    why: 'a determiner that may stand for somebody: “another said”',
  },
  ordinals: {
    words: 'second third fourth fifth latter former',
    why: 'a number that stands for somebody: “a third said”',
  },
  officesOrNames: {
    words: 'first lady king prince dean church baker butcher cook chef guard warden ranger mate keeper gardener',
    why: 'an office that is a surname or given name as often: “Dean Koss”',
  },
  partyWords: {
    words: `republicans republican democratics democratic democrats democrat conservatives conservative liberals
      liberal libertarians libertarian`,
    why: 'a party before a name: “Republican Ana Lund”',
  },
  be: {
    words: 'was were is are been be being',
    why: 'makes a passive of a participle',
  },
  courtesyTitles: {
    words: 'mr. mr mrs. mrs ms. ms miss. miss mx. mx dr. dr sir. sir dame. dame',
    why: 'before a surname, not before an office: “Mr. Mayor” aside',
  },
  officePrepositions: {
    words: 'of for at',
    why: 'behind a capitalised office: “Secretary of State”, “Minister for Fisheries”',
  },
  severalPronouns: {
    words: 'they we them others everyone everybody',
    why: 'means several',
  },
  beforeRole: {
    words: 'the. the and. and but. but mr. mr mrs. mrs ms. ms miss. miss',
    why: 'stands before a role and is no part of it',
  },
  bareRanks: {
    words: 'head chief part one',
    why: 'a noun of people that is none elsewhere: “head of pilots”',
  },
  noPeople: {
    words: 'numbers powers orders',
    why: 'a plural that only ends as one of people does',
  },
  nameSuffixes: {
    words: 'jr. jr sr. sr ii. ii iii. iii iv. iv',
    why: 'behind a surname: “Lund, Jr.”',
  },
  openers: {
    words: `somehow anyway besides regardless likewise elsewhere everywhere somewhere worse better best please
      welcome thanks yes no ok okay oh ah well hello hi last next late early earlier later past story
      related advertisement photograph photo image picture video credit source sources note update
      correction breaking exclusive opinion analysis comment comments newsletter sign read watch listen
      share print continue subscribe`,
    why: 'begins a sentence or a line of a page and is nobody, unless a name goes on behind it',
  },
  states: {
    words: `ala. alaska. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mich. minn. mo.
      mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. vt. va. wash.
      w.va. wis. wyo. d.c. u.s. u.k. tex.`,
    why: 'a state or country with points, no name: “Ariz.”',
  },
  severalPeople: {
    words: 'two three four both many some most few',
    why: 'a number that stands for people: “the two write”',
  },
  nounsInLy: {
    words: 'ally reply rally supply monopoly anomaly bully assembly family italy july sicily lily butterfly',
    why: 'ends as an adverb does and is a noun',
  },
  singularInS: {
    words: 'news sports sales politics economics',
    why: 'ends in -s and is no plural',
  },
  causatives: {
    words: `lets leting leted let makes makeing makeed make helps helping helped help hears hearing heared hear
      watchs watching watched watch sees seeing seeed see haves haveing haveed have gets geting geted get
      made heard saw had making having letting getting`,
    why: 'whose object does what the next verb tells: “aides help voters say”',
  },
  subjectsOfThird: {
    words: 'he she it who which',
    why: 'right before a verb in -s: “she mends”',
  },
  subjects: {
    words: `he she they it we i you who one everyone everybody someone somebody nobody anyone others him her
      them which that`,
    why: 'may stand for whoever speaks',
  },
  modals: {
    words: `will would can could may might shall should must do does did cannot won't wouldn't can't couldn't
      shouldn't mustn't don't doesn't didn't to`,
    why: 'an auxiliary behind which a verb has no ending, also across adverbs: “would later say”',
  },
  neverNouns: {
    words: `say tell argue insist believe think contend acknowledge describe agree disagree complain suggest
      predict consider oppose expect maintain admit concede accuse dismiss reject deny warn explain write
      urge emphasize characterize criticize condemn denounce portray regard recommend propose declare
      announce allege assert`,
    why: 'a verb of saying that is no noun as well',
  },
  pluralOrVerb: {
    words: `rules claims calls reports states notes charges demands requests answers questions posts texts
      messages orders views plans promises attacks remarks comments quotes signs fears hopes jokes pledges
      doubts protests complaints works results hits leads runs moves plays looks shows stands needs`,
    why: 'a third person that is as often a plural: “under league rules, …”',
  },
  demonstratives: {
    words: 'that who which all both some',
    why: 'a determiner that stands by itself before a verb',
  },
  reflexives: {
    words: 'himself herself itself themselves',
    why: 'behind whom it stresses: “Aldana herself”',
  },
  articles: {
    words: 'the an a',
    why: 'the articles',
  },
  monthsAsNames: {
    words: 'jan april june august',
    why: 'a month that is a given name before a surname: “Jan Lund”',
  },
} as const satisfies Readonly<Record<string, Row>>;
