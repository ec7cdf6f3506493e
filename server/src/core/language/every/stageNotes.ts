/** Words that were said and that nobody understood, or nobody wrote down. */
export const lost =
  /^(?:(?:largely|partly|partially|mostly|word|words|name|audio|remainder|rest|few|sentence|is|the|a|of|speech)\s+)*(?:inaudible|unintelligible|indiscernible|indistinct|inaud\.?|unint\.?|bleep(?:s|ed)?(?: out)?|expletives?(?: deleted)?|audio (?:gap|lost|cuts? out))(?:\s+(?:word|words|name|phrase|remark|remarks|question|comment|audience|at|due|to|speech|crosstalk|section))*[\s,:@-]*(?:\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?)?\.?$/i;

/** The word before it is spelled as it sounded. */
export const guessed = /^(?:ph|phonetic|sp|spelling|ph\. sp)\.?$/i;

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Each says by itself that no word of a speaker stands here. */
export const sounds = words(
  `applause applauds applauding laughter laughs laughing laugh chuckles chuckling chuckle giggles crosstalk cheers cheering cheer boos booing jeers
  jeering chants chanting ovation heckling hoots groans gasps sighs coughs sobs weeps whistles whistling gavel clapping claps whoops
  beifall applaus heiterkeit gelächter lachen lacht zuruf zurufe rires rire applaudissements risas aplausos risate applausi risos gelach skratt
  applåder bifald śmiech oklaski смех аплодисменты 笑 大笑 爆笑 笑声 笑聲 掌声 掌聲 鼓掌 拍手`,
);

/** So does each of these in square brackets, and in a transcript. */
export const notes = words(
  `ph phonetic pause pauses pausing silence music singing sings crying cries break commercial advertisement clip videotape audiotape overtalk
  voice-over voiceover off-mic off-camera translated interpreter translator interrupts interrupting overlapping clears throat speaking foreign
  recess playing plays begins ends noise hear interruption interruptions disturbance uproar bell rings knocking whispers whispering shouts shouting screams screaming snaps sneezes`,
);

/** What may stand beside them. */
export const company = words(
  `a an and the of in on by from for to with into through via off at again more some brief briefly long longer short loud loudly light mild mixed scattered
  sustained prolonged continued continues continuing general great renewed wild big soft softly nervous audience crowd crowds protesters protester
  members hecklers heckler room floor both all speakers speaker begin end start stop resume video audio tape film sound sounds mic microphone record
  language spanish french german russian arabic chinese japanese hebrew standing rising his her their phone voices voice simultaneous multiple talk cross
  over no response inaudible unintelligible background technical difficulties`,
);

/** What is heard and not said. Words that could not be made out leave their place. */
export const sound =
  /\[(?![^\]\n]{0,80}(?:inaudible|unintelligible|indistinct))[^\]\n]{0,80}\]|\((?:laugh|chuckl|applau|cheer|boo|music|crosstalk|sigh|cough|gasp|sob|groan|whistl|clears throat)[^)\n]{0,60}\)|[♪♫♬♩]+/iy;

/** What somebody does while it is spoken, by its form: "speaking in Danish". */
export const acting = /^\p{Ll}{2,}ing$/u;

/** Words of that form that begin a speaker's own aside. */
export const noActing =
  /^(?:includ|exclud|regard|concern|consider|accord|depend|barr|notwithstand|be|hav|pend|follow|assum|suppos|mean|say|talk|know|noth|someth|anyth|everyth|morn|even|dur|spr|k|str|th|r|w|us|not|rul|tak|add|call|writ)ing$/u;
