/** What a byline says beside names. */
export const lead =
  /^(?:(?:story|text|words|report(?:ed|ing)?|written|posted|published)\s+)?(?:by|von|par|por|door|av)[:\s]+/i;

export const office =
  /\b(?:staff|writer|correspondent|editor|reporter|news|press|desk|team|contributor|bureau|special)\b/i;

/** What programs write into the field of a title when nobody did. */
export const noTitle =
  /^(?:untitled|unknown|document\d*|microsoft (?:word|powerpoint|excel) - .*|powerpoint presentation|about:blank|slide \d+|layout \d+|[\w-]+:\/\/.*)$|\.(?:docx?|odt|rtf|tex|dvi|pdf|indd|qxd|pptx?|xlsx?|html?|txt|md)$/i;

export const noAuthor =
  /^(?:user|owner|admin(?:istrator)?|root|guest|anonymous|unknown|microsoft office user|windows user|\(.*\))$/i;

export const nameLike =
  /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|da|di|del|della|von|van|der|den|la|le|al|bin|ibn|y)\s+)*\p{Lu}[\p{L}.’'-]*){1,3}$/u;

/** What parts two names. */
export const betweenNames = /\s+(?:and|und|et|y|&)\s+|\s*;\s*/;
