import type { Language } from '../language.ts';
import { Lexicon } from '../lexicon.ts';
import { abbreviations } from './abbreviations.ts';
import { commonWords } from './common.ts';
import { cueRows } from './cues.ts';
import { dates } from './dates.ts';
import { genderOfRole, givenNames } from './firstNames.ts';
import { houses } from './institutions.ts';
import { genre, manner } from './manner.ts';
import { model } from './model.ts';
import { names } from './names.ts';
import { offices } from './offices.ts';
import { partyWords } from './parties.ts';
import { peopleRows } from './people.ts';
import { demonyms, places } from './places.ts';
import { plays } from './plays.ts';
import { editing, polarity } from './polarity.ts';
import { speakerRows } from './speakers.ts';
import { syntaxRows } from './syntax.ts';
import { telling } from './telling.ts';
import { turns } from './turns.ts';
import { verbs } from './verbs.ts';
import { classes, classOf, endings, patterns } from './words.ts';
import { works } from './works.ts';

export const english = {
  id: 'en',
  lexicon: new Lexicon({
    classes,
    classOf,
    verbs,
    groups: { ...syntaxRows, ...cueRows, ...speakerRows, ...peopleRows },
    endings,
    patterns,
    givenNames,
    places,
    demonyms,
    abbreviations,
  }),
  names,
  dates,
  works,
  turns,
  plays,
  manner,
  genre,
  genderOfRole,
  commonWords,
  offices,
  houses,
  parties: partyWords,
  polarity,
  editing,
  telling,
  speakers: { model },
  speech: null,
} as const satisfies Language;
