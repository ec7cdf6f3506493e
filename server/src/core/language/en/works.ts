import type { WorkCues } from '../language.ts';

/** Nouns for works; those of German and French stand in English prose about them, too. */
const WORKS =
  `essay|paper|article|story|piece|op-ed|column|editorial|book|booklet|novel|novella|memoir|poem|play|song|single|album|track|
ballad|hymn|anthem|film|movie|documentary|series|show|sitcom|programme|program|podcast|episode|opera|operetta|musical|painting|sculpture|
mural|exhibition|exhibit|installation|report|study|thesis|dissertation|pamphlet|tract|treatise|lecture|talk|keynote|sermon|chapter|section|
preface|foreword|afterword|blog|newsletter|magazine|journal|manual|guide|handbook|textbook|course|seminar|workshop|webinar|panel|game|app|
cartoon|comic|monograph|manuscript|anthology|trilogy|sequel|biography|autobiography|review|sonnet|symphony|sonata|ballet|short|feature|
bestseller|best-seller|best-selling|hit|Aufsatz|Artikel|Buch|Roman|Gedicht|Lied|Film|Vortrag|Beitrag|Bericht|livre|roman|poème|chanson`.replace(
    /\n/g,
    '',
  );

/** `her 2014 essay “…”`, `the hit single, “…”`: the noun names a work, and the marks hold its title. */
const work = new RegExp(`(?:^|[^\\p{L}-])(?:${WORKS}),?\\s$`, 'u');
/** `His talk at the fair, “…,” was full`. */
const workAt = new RegExp(
  `(?:^|[^\\p{L}-])(?:${WORKS})\\s(?:at|in|on|for|from|with|by|of|about)\\s(?:[^\\s,.;:]+\\s){0,3}[^\\s,.;:]+,\\s$`,
  'u',
);
/** `“…” is a novel`. */
const isOne = new RegExp(`^,?\\s(?:is|was|remains|became|ist|war|est)\\s(?:\\S+\\s){1,3}(?:${WORKS})\\b`, 'u');
/** `in her essay “…,” Dorrit says`: with a preposition before it what stands behind cannot be the cue of these words. */
const workUnder = new RegExp(
  `\\b(?:[Ii]n|[Ff]rom|[Oo]f|[Ww]ith|[Ff]or|[Oo]n|[Ii]m|[Dd]ans)\\s(?:\\S+\\s){0,5}(?:${WORKS})\\s$`,
  'u',
);
/** `In her essay, “…,” Dorrit says that`: said is what follows. */
const inWorkWith = new RegExp(`(?:^|[.!?]["”’)]*\\s+)In\\s(?:\\S+\\s){1,5}(?:${WORKS}),\\s$`, 'u');
const saysMore = /^,?\s*(?:\S+\s){1,6}(?:that|how|why|whether|about|of)\b/u;
const makerOf =
  /\b(?:[Aa]uthors?|[Cc]o-?authors?|[Ww]riters?|[Ee]ditors?|[Dd]irectors?|[Cc]reators?|[Pp]roducers?|[Hh]osts?|[Tt]ranslators?|[Cc]omposers?|[Pp]ublishers?|[Ss]tars?|[Rr]eaders?|[Tt]itle|[Cc]op(?:y|ies)|[Ee]ditions?|[Tt]ranslations?|[Pp]erformances?|[Ss]creenings?|[Pp]remiere|[Pp]ublication|[Rr]ecording|[Rr]evivals?|[Rr]endition|[Cc]over|[Cc]hapter \d+|Autor(?:in)?|auteure?) (?:of|von|de)\s$/u;
const titled = /\b(?:titled|entitled|subtitled|headlined|betitelt|intitulée?s?)[,:]?\s$/u;
const pointedAt =
  /(?:^|[.!?;:([—–]["”’)\]]*\s*)(?:[Ss]ee|[Cc]f\.|[Cc]ompare|[Ss]iehe|[Vv]gl\.|[Vv]oir|Read|Watch|Hear|Listen to)(?:,? also|,? too|,? e\.g\.,?|,? for example,?|,? generally,?|,? auch| aussi)?:?\s$/u;
const inWork = /(?:^|[.!?;,—–(]["”’)\]]*\s+|\b(?:[Aa]nd|[Bb]ut|[Ww]hen|[Ll]ater|[Bb]oth)\s|^\s*)(?:[Ii]n|Dans|En)\s$/u;
/** „…“ schreibt sie. */
const verbBehind = /^\s(?:schreib|schrieb|heißt|beschreib|erklär|zeig|argumentier|erzähl|berichte|forder)\p{L}*\s/u;

/** `See “…,” Lund said`: a cue, and no pointer. */
const saidBehind = /^\s*(?:,\s*)?(?:\p{L}+\s){0,3}(?:said|says|told|asked)\b/u;

export const works: WorkCues = {
  work,
  workAt,
  isOne,
  workUnder,
  inWorkWith,
  saysMore,
  makerOf,
  titled,
  pointedAt,
  inWork,
  verbBehind,
  saidBehind,
  beside: /^(?:on|of|for|a|an|the|prep|his|called|titled|entitled|dubbed|word|nouns|ed|verb|with|in|,)$/,
};
