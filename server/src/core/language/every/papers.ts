/** Headings that no paper is called by. */
export const sections =
  /^(?:\d{1,2}\.?\s+|[IVX]{1,4}\.\s+)?(?:abstract|summary|contents|table of contents|introduction|preface|foreword|keywords?|acknowledge?ments?|zusammenfassung|inhalt(?:sverzeichnis)?|einleitung|vorwort|résumé|sommaire|table des matières|introducción|resumen|índice)(?:[.:—–-].*)?$/i;

/** Where people work: the line under a name. */
export const workplaces =
  /\b(?:universit\p{L}+|college|school|institut\p{L}*|department|dept|faculty|fakultät|faculté|laborator\p{L}+|labs?|academy|cent(?:er|re)|hospital|clinic|ministry|bank|council|commission|agency|company|inc|ltd|gmbh|corporation|research|group|division|office|street|avenue|road|city|press|journal|review|proceedings|conference|workshop|paper|report|draft|version|volume|series|edition)\b/iu;
