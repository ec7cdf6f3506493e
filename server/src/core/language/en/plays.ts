import type { PlayWords } from '../language.ts';

const heading =
  /^(?:#+\s*)?(?:act|scene|prologue|epilogue|induction|finale|curtain)\b(?:\s+(?:[ivxlc]+|\d+|the\s+\p{L}+|one|two|three|four|five|six|seven|first|second|third|fourth|fifth))?(?:[.,:;–—\s-].{0,100})?$|^[=*_~-]{3,}$/iu;
const shortHeading = /^(?:act|scene)\s+(?:[ivxlc]+|\d+|\p{L}+)\b/iu;
/** A line that is a direction though no bracket says so. */
const direction =
  /^[_*(]*(?:(?:re-?)?enter|exit|exeunt|manet|manent|curtain|blackout|lights (?:up|down|fade)|flourish|alarums?|sennet|trumpets?|thunder|drums?|hautboys|music)\b[^!?]{0,160}$/iu;
/** What a direction in brackets says; a word of the editor's in the line is the speaker's. */
const directs =
  /^[(_\s]*(?:\p{Lu}|(?:aside|apart|to|exit|exits|enter|enters|sings?|singing|reads?|reading|within|kneels?|kneeling|rises?|rising|dies|draws|drawing|offers?|gives?|giving|takes?|taking|as|they|he|she|speaks?|advances?|retires?|weeps?|kisses?|strikes?|falls?|looking|pointing|whispers?)\b)/u;

/** Sentences of one word, which no list of characters has. */
const anyWord =
  /^(?:yes|no|oh|ah|well|true|right|sure|exactly|indeed|never|nothing|please|thanks|good|fine|stop|why|what|who|mr|mrs|ms|dr|st|i|ii|iii|iv|v|vi+|fig|no|vol|ch|sec|art|see|ibid|id)$/i;

export const plays: PlayWords = { heading, shortHeading, direction, directs, anyWord };
