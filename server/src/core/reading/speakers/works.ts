import { textBefore, textFrom } from '../../text/span.ts';
import { verbs } from '../lexicon/verbs.ts';
import { isNameRun, leadsToContainer, shortReference } from '../quotations/references.ts';
import type { Place } from './candidates.ts';

/** So much of the text on either side tells a title, and so much of what stands between the marks. */
const mostBeside = 240;
const mostOfTitle = 400;

/** The running text around a quotation, as far as its paragraph goes. */
export interface Beside {
  readonly before: string;
  readonly after: string;
  readonly inner: string;
}

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
const german = /^\s(?:schreib|schrieb|heißt|beschreib|erklär|zeig|argumentier|erzähl|berichte|forder)\p{L}*\s/u;

/** Whether the words between marks are the title of a work, by what stands around them, in whatever case they are. */
export function isWork({ before, after, inner }: Beside): boolean {
  if (!/^[\p{Lu}\p{N}¿¡\p{Lo}]/u.test(inner) || inner.length > 300) return false;
  if (isReferenced(before, after)) return true;
  if (titled.test(before) || makerOf.test(before)) return true;
  if (/[:]\s*$/.test(before)) return false;
  if (pointedAt.test(before)) return !/^\s*(?:,\s*)?(?:\p{L}+\s){0,3}(?:said|says|told|asked)\b/u.test(after);
  if (inWorkWith.test(before)) return saysMore.test(after);
  if (workUnder.test(before)) return !/[!.]$/.test(inner) || /^\s*\p{Ll}/u.test(after);
  if (isOne.test(after) && /(?:^|[.!?]["”’)]*\s)$/.test(before)) return true;
  if (workAt.test(before)) return /,$/.test(inner) && !isSaid(inner, after);
  if (work.test(before)) return !/[.!]$/.test(inner) && !isSaid(inner, after);
  if (!inWork.test(before)) return false;
  return german.test(after) || (/,$/.test(inner + /^,?/.exec(after)?.[0]) && /^,?\s*(?:the\s)?[\p{L}]/u.test(after));
}

/** `“…,” she said`: a cue right behind the comma that the words end with; but `The talk, “…,” drew a crowd`. */
function isSaid(inner: string, after: string): boolean {
  if (!/,$/.test(inner)) return false;
  const clause = /^\s([^,;:.!?“"«„]*)/u.exec(after)?.[1]?.split(/\s+/).slice(0, 8) ?? [];
  return clause.some((word) => (verbs.get(word)?.say ?? 0) > 0) || /ing$/.test(clause[0] ?? '');
}

/** Authors before it, and a journal, a paper or a publisher with its year behind it. */
function isReferenced(before: string, after: string): boolean {
  // „…“, in: *Flussblatt* 7: the year stands before.
  const dated = /\(\d{4}[a-z]?\)[.,:]?\s*$/.test(before) && /^[,.;]?\s*(?:[Ii]n:?\s)?[\p{Lu}]/u.test(after);
  return (dated || leadsToContainer(after) || shortReference.test(after)) && isNameRun(before);
}

/** What stands beside the quotation at `place`. */
export function besideOf({ stretch: { tokens }, token, quoted }: Place, text: string): Beside {
  const from = tokens[0]?.start ?? token.start;
  const to = tokens[tokens.length - 1]?.end ?? token.end;
  return {
    before: textBefore(text, token.start, mostBeside, from),
    after: textFrom(text, token.end, mostBeside, to),
    inner: textFrom(text, quoted.inner.start, mostOfTitle, quoted.inner.end).trim(),
  };
}
