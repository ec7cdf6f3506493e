/**
 * The short lists that a step of the grammar asks for, by the room of `reading` that does; what each has in common its row tells
 * (`en/syntax.ts` and its neighbours). A language must bring each, be it empty.
 */
export type WordGroup =
  // syntax
  | 'attaching'
  | 'ranks'
  | 'circumstances'
  | 'insideDesignation'
  | 'clauseWords'
  | 'standingDeterminers'
  | 'ordinals'
  | 'officesOrNames'
  | 'partyWords'
  | 'be'
  | 'courtesyTitles'
  | 'officePrepositions'
  | 'severalPronouns'
  | 'beforeRole'
  | 'bareRanks'
  | 'noPeople'
  | 'nameSuffixes'
  | 'openers'
  | 'states'
  | 'severalPeople'
  | 'singularInS'
  | 'nounsInLy'
  | 'causatives'
  | 'subjectsOfThird'
  | 'subjects'
  | 'modals'
  | 'neverNouns'
  | 'pluralOrVerb'
  | 'demonstratives'
  | 'reflexives'
  | 'articles'
  | 'monthsAsNames'
  // cues
  | 'ofSomebody'
  | 'outOfMouths'
  | 'outcries'
  | 'topicNouns'
  | 'perceiving'
  | 'sending'
  | 'sentForms'
  | 'particlesOfSending'
  | 'particlesBehindCue'
  | 'modifyingPrepositions'
  | 'noSubjects'
  | 'aroundTimes'
  | 'quoting'
  | 'hitting'
  | 'making'
  | 'impersonal'
  | 'relaying'
  | 'perceivingForms'
  // speakers
  | 'joinsSayings'
  | 'betweenQuotations'
  | 'possessors'
  | 'endsDate'
  | 'beforeMonths'
  | 'circumstancePrepositions'
  | 'nextCircumstance'
  | 'tellingForms'
  | 'modelSurround'
  | 'naming'
  | 'nameNouns'
  | 'workNouns'
  | 'modelNeighbours'
  | 'languageNames'
  | 'translating'
  | 'aliasNouns'
  | 'discussing'
  | 'sayNouns'
  | 'edited'
  | 'modelPronouns'
  | 'modelPossessors'
  | 'distancing'
  | 'entitling'
  // people
  | 'founding'
  | 'copulas'
  | 'presenting';

/** What the end of a word tells of it. */
export type Ending =
  /** A trade: “teacher”, “chemist”. */
  | 'trade'
  /** The same, and whoever acts: “resident”. */
  | 'agent'
  /** Several people: “teachers”. */
  | 'people'
  /** A trade or kin: “stepmother”. */
  | 'kin'
  | 'participle'
  | 'adjective'
  /** An adjective, as the model of speakers knows it. */
  | 'describing'
  /** The name of a day or a month. */
  | 'calendar';

/** What a word or a name looks like as it is written. */
export type Pattern =
  /** The name of a body ends so: “Vell Harbour Trust”. */
  | 'organisation'
  /** The day of a month: “1st”; its number is the first group. */
  | 'day'
  /** “R-Tex.” */
  | 'partyTag'
  /** “Leeds-born”. */
  | 'from';
