import { shortDates, shortStates, shortTitles } from '../every/abbreviations.ts';
import { idleHan } from '../every/denials.ts';
import type { EditingWords, PolarityWords } from '../language.ts';
import { wordsOf } from '../lexicon.ts';

export const polarity: PolarityWords = {
  denials: new Set([
    'not',
    'no',
    'never',
    'nor',
    'none',
    'neither',
    'without',
    'cannot',
    'nobody',
    'nothing',
    'nowhere',
    "ain't",
    'dont',
    'cant',
    'wont',
    ...'没不無无非未勿莫',
  ]),
  othersBeside: 1,
  denying: /n't$/,
  opener: /(?!)/,
  limits: new Set(['hardly', 'barely', 'scarcely', 'unless', 'only', 'except']),
  idle: new RegExp(
    `\\b(?:no (?:doubt|matter|less(?:er)?|fewer|sooner)|not (?:only|just|merely|least|to mention)|none other|nothing (?:but|less than)|if only)\\b|${idleHan.source}`,
    'giu',
  ),
  conditions: new Set(['unless', 'except', 'only']),
  interjected: /(?:^|[.!?,;:—–"“‘]|\b(?:that|and|but|so|well|oh|no))\s*["“‘]?$/i,
  prefix: /^(?:un|in|im|il|ir|dis|non)-?(?=\p{L}{3})/u,
  contraries: /^(?:any|some|every|no)(?:body|one|thing|where)$|^(?:any|some|all|every|each|both|either|ever|always)$/,
  auxiliaries:
    /^(?:do|does|did|is|are|was|were|am|be|been|has|have|had|can|could|will|would|shall|should|may|might|must)$/,
  conjunction: /^(?:and|but|or|yet|so|because|although|though|while|whereas|which|who)$/,
  governs: /^(?:not|never|no)$|n't$/,
  subjectBefore: /(?:^|[.!?]["”’»)]?\s+|[“"«])(i|we|he|she|they) $/i,
  auxiliary:
    /^(?:will|would|can|could|should|must|shall|may|might|am|are|is|was|were|have|has|had|do|does|did|cannot|won['’]t|can['’]t|don['’]t|didn['’]t|wasn['’]t|isn['’]t|couldn['’]t)\s/,
  forbids: /(?:^|[.!?:—–"“‘«(]\s*)(?:don['’]t|do not|never)\s+$/i,
};

export const editing: EditingWords = {
  notes: /^(?:emphasis|italics?|original emphasis|translation|laughs?|laughter|applause|inaudible|crosstalk|pause)/i,
  joinsClauses: /^(?:and|but|or|nor|so|yet|because|which|then)$/i,
  clauseBegins:
    /(?:^|[.!?:;,—–…("“”'‘’\]\n]\s*|\s-{1,3}\s|\b(?:that|and|but|or|so|because|if|when|while|as|then|what|how|why)\s+)$/i,
  abbreviations: new Set(
    wordsOf(`${shortTitles} ${shortDates} ${shortStates}
      st sr jr mt ft vs etc inc ltd co corp bros dept est p pp vol ch sec al ed eds ave blvd rd approx cf viz ca pm eg ie uk un eu ph`),
  ),
};
