/** What a writer says of words that are not the source's own but what they mean in another language. */
export const marks =
  /\b(?:(?:my|our|own|author[’']?s|writer[’']?s|editor[’']?s) (?:own )?(?:(?:rough|loose|free|literal) )?translations?|translations? (?:is |are )?(?:mine|ours|my own|our own|by the author|added|by)|translated (?:from|by|into|for)|translated\)|trans\. (?:mine|by)|tr\. (?:mine|by)|(?:through|via|with|using) (?:an? |the |his |her |their |its )?(?:[\p{L}-]+ ){0,2}(?:interpreters?|translators?|translation)|(?:roughly|loosely|literally|freely) translat(?:es|ed)|translates? (?:as|to)|meine Übersetzung|Übers(?:etzung|\.)? (?:d\. ?Verf|des Verf|von mir)\p{L}*|traduction (?:de l[’']auteure?|libre|personnelle)|traducción (?:propia|mía))/iu;

/** "said in German", "speaking in Spanish", "in fluent Urdu:", "who spoke Arabic". */
export const inLanguage =
  /\b(?:in|speaking|spoke|speaks|wrote|from)\s(?:(?:fluent|halting|broken|rapid|perfect|careful|rusty|quiet|a mix of|her|his|their|native|heavily accented)\s){0,2}(\p{Lu}\p{Ll}+)(?=\s*$|[,.;:)\]—–"“”«]|\s(?:that|to|and|but|at|during|while|when|about|on|as|through|with|for|before|after|because|by|over|last|this)\s)/gu;

/** A verb of speech beside it: "in German banks" says nothing of a saying. */
export const speech =
  /\b(?:said|says|say|saying|told|tells|wrote|writes|writing|tweeted|posted|shouted|shouting|chanted|chanting|added|replied|answered|asked|called|spoke|speaks|speaking|explained|cried|declared|whispered|read|reads|muttered|yelled|insisted|recalled|joked|quipped)\b/i;
