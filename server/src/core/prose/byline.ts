import { betweenNames, lead, nameLike, office } from '../language/every/bylines.ts';

/** The names in a byline: "By Agnes Lund and Omar Reyes, Harbour Staff" → Agnes Lund, Omar Reyes. An address or a handle is none. */
export function bylineNames(text: string): readonly string[] {
  const said = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(lead, '')
    .replace(/\s*[|•·].*$/, '');
  if (said === '' || said.length > 200 || /^(?:https?:|www\.|@)|\S@\S/i.test(said)) return [];
  return said.split(betweenNames).flatMap((part) => {
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
