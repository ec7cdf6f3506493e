/** What a byline says beside names. */
const lead =
  /^(?:(?:story|text|words|report(?:ed|ing)?|written|posted|published)\s+)?(?:by|von|par|por|door|av)[:\s]+/i;
const nameLike =
  /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|da|di|del|della|von|van|der|den|la|le|al|bin|ibn|y)\s+)*\p{Lu}[\p{L}.’'-]*){1,3}$/u;

const office = /\b(?:staff|writer|correspondent|editor|reporter|news|press|desk|team|contributor|bureau|special)\b/i;

/** The names in a byline: "By Agnes Lund and Omar Reyes, Harbour Staff" → Agnes Lund, Omar Reyes. An address or a handle is none. */
export function bylineNames(text: string): readonly string[] {
  const said = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(lead, '')
    .replace(/\s*[|•·].*$/, '');
  if (said === '' || said.length > 200 || /^(?:https?:|www\.|@)|\S@\S/i.test(said)) return [];
  return said.split(/\s+(?:and|und|et|y|&)\s+|\s*;\s*/).flatMap((part) => {
    const pieces = part.split(/\s*,\s*/).filter((piece) => piece !== '');
    const names = pieces.filter((piece) => nameLike.test(piece) && !office.test(piece));
    // "Agnes Lund, Omar Reyes" are two, "Agnes Lund, Harbour Staff" is one and where she works.
    return pieces.length > 1 && names.length > 0
      ? names.length === pieces.length
        ? names
        : names.slice(0, 1)
      : pieces.slice(0, 1);
  });
}
