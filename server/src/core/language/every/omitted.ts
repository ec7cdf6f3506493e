/** What writers leave out of a quotation and say so behind it, as courts do. */

/** "(citation omitted)", "(citations and footnotes omitted)", "(internal citations omitted)". */
export const omitted =
  /^["”’'»\s.,]*\((?:[^()]{0,60}[\s,;])?(?:citations?|footnotes?|references?)\b[^()]{0,40}\bomitted\)/i;

/** A point behind these belongs to them, and the number behind it is a place. */
export const noNote = /\b(?:vols?|paras?|secs?|figs?|arts?|chaps?|cols?|nos|fols?|nrs?|abb|bde?|tabs?)\.$/i;

/** A report of cases, a statute, an earlier citation, a year or a number in brackets. */
const authority =
  /\b\d{1,4}\s\p{Lu}[\p{L}\d.’' ]{0,20}\s\d{1,5}\b|\b(?:[Ii]d|[Ii]bid|[Ss]upra|[Ii]nfra)\b\.?|§|\b(?:vs?|c)\.\s\p{Lu}|\((?:[^()]{0,40}\s)?\d{4}\)|\[\d{1,4}\]|^[\s.,;!?"”’»)]*\d{1,3}[\s]*$/u;

/** Words of a sentence of one's own: lower case, but for those that lead to a citation, link names or tell a place. */
const running =
  /^(?:see|also|e\.g\.?|accord|cf\.?|compare|but|with|quoting|citing|and|of|the|at|in|re|ex|rel\.?|id\.?|ibid\.?|supra|infra|note|n\.?|v\.?|vs\.?|c\.?|pp?\.?|para\.?|paras\.?|for|et|seq\.?|al\.?|de|la|le|von|van|d|nd|rd|th|st|cir|a|an|or|on|to|by|plurality|opinion|dissenting|concurring|per|curiam|as|amended|j\.?|jj\.?)$/;

/** Whether a stretch is one or more citations and nothing else. */
export function isAuthorities(text: string): boolean {
  if (text.length > 600 || !authority.test(text)) return false;
  return (text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}+/gu) ?? []).every((word) => running.test(word));
}
