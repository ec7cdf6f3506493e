import type { Row } from '../lexicon.ts';

/** Lists that tell who of those in sight says a quotation, and when. */
export const speakerRows = {
  joinsSayings: {
    words: 'and but while then',
    why: 'before a second saying in one sentence: “…, but added”',
  },
  betweenQuotations: {
    words: 'and or but then also',
    why: 'between two quotations of one mouth: “shouted “…” and “…””',
  },
  possessors: {
    words: 'his her its their',
    why: 'whose something is, of the third person',
  },
  endsDate: {
    words: 'that because but who when if after before calling adding saying noting and',
    why: 'behind a cue, where its own day and place end',
  },
  beforeMonths: {
    words: 'in last this since late early mid',
    why: 'tells “May” and “March” as months',
  },
  circumstancePrepositions: {
    words: 'to in at during on through via',
    why: 'begins the manner or the place of a saying: “in a statement”',
  },
  nextCircumstance: {
    words: 'on in at during to after before',
    why: 'begins another one',
  },
  tellingForms: {
    words: 'told tells tell telling',
    why: 'tells somebody: what follows is not told by whom',
  },
  modelSurround: {
    words: 'as of to that and or is was a an the for in on with about by not',
    why: 'small words that the model of speakers knows beside a quotation: fixed when it was learned',
  },
  naming: {
    words: `called named nicknamed titled entitled dubbed known termed labeled labelled christened billed tagged
      calling naming coined using used marked reads read reading`,
    why: 'before a name or a term between marks: “dubbed “…””',
  },
  nameNouns: {
    words: `name names nickname pseudonym alias term terms word words phrase phrases label title titles headline
      slogan motto mantra hashtag category concept notion expression moniker acronym code codename brand
      theme tag sign banner shirt`,
    why: 'a noun that a name or a slogan stands behind: “under the name “…””',
  },
  workNouns: {
    words: `book novel memoir song album film movie show series episode podcast play musical column article
      essay poem story documentary program programme magazine paper report speech anthem sketch single
      track painting exhibition video ad game chapter edition segment hit remake sequel spin-off sitcom
      drama comedy`,
    why: 'a noun that the title of a work stands behind: “her memoir “…””',
  },
  modelNeighbours: {
    words: `that as called a an the so-called of to and or is was by like about titled entitled dubbed with for
      in on not it said but`,
    why: 'small words that the model of speakers knows right beside a quotation: fixed when it was learned',
  },
  languageNames: {
    words: `latin greek french german spanish italian portuguese russian arabic hebrew chinese mandarin
      cantonese japanese korean hindi urdu persian farsi turkish swahili zulu welsh irish gaelic dutch
      polish czech hungarian ukrainian danish swedish norwegian finnish icelandic yiddish hawaiian navajo
      english`,
    why: '“Latin for “slowly””',
  },
  translating: {
    words: 'translates translate translated translating translatable',
    why: 'before “as” and what it means in another language',
  },
  aliasNouns: {
    words: 'named name nicknamed nickname pseudonym alias moniker',
    why: '“under the name “Old Eel””',
  },
  discussing: {
    words: `discuss debate consider review address outline detail define explain explore examine study teach
      learn`,
    why: 'a verb, by its base, whose object is what a talk is about: “discussed “synergies””',
  },
  sayNouns: {
    words: `statement interview speech tweet letter remark remarks comment comments email e-mail emails post
      message memo note op-ed column essay article book memoir testimony claim claims assertion argument
      warning promise pledge vow description complaint announcement declaration response reply answer
      explanation question plea call criticism praise accusation allegation charge denial suggestion
      prediction assessment observation conclusion ruling opinion dissent report release video ad slogan
      motto mantra advice order demand request view belief words word quote quip joke refrain insistence
      contention characterization rhetoric address appearance conversation phone transcript caption
      headline manifesto motion filing lawsuit brief decision verdict oath proclamation`,
    why: 'a noun that names a saying: “in a statement”, “her claim that”',
  },
  edited: {
    words: 'emphasis emphases italics boldface underlining bracket brackets capitals capitalization',
    why: 'a noun for what an editor does to quoted words: “(Lund 2020, 12, emphasis added)”',
  },
  modelPronouns: {
    words: 'they we i you who',
    why: 'pronouns that the model of speakers knows by themselves',
  },
  modelPossessors: {
    words: 'his her their',
    why: 'possessives that it knows as one',
  },
  distancing: {
    words: 'so-called self-described self-proclaimed self-styled',
    why: 'sets the words behind it apart from the writer: “the self-styled “old eel””',
  },
  entitling: {
    words: 'called titled entitled',
    why: 'right before the title of a work',
  },
} as const satisfies Readonly<Record<string, Row>>;
