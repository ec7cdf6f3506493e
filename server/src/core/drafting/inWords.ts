import type { Way } from '../citing/found.ts';
import { worksOf } from '../citing/works.ts';
import type { RuleFacts } from '../judging/facts.ts';
import type { Work } from '../library/bibliography/reference.ts';
import type { SourceId } from '../library/source.ts';
import type { WrittenCitation } from '../markup/markup.ts';
import type { Citation } from '../prose/prose.ts';

/** How a draft sets an author, a year and a page. */
interface Form {
  readonly and: string;
  readonly comma: boolean;
  /** "p. 12", else the figures alone; what parts them from the year. */
  readonly term: boolean;
  readonly colon: boolean;
}

const inBrackets = 'parenthesis' satisfies Way;

/** Whether a draft's citations are of the kind that names author and year. */
export const isByYear = (style: string | null): boolean =>
  style === inBrackets || style === ('narrative' satisfies Way);

/** As most of the draft's own are set. */
function formOf({ cited }: RuleFacts, like?: Citation): Form {
  const own = like ? [like] : cited.flatMap(({ citation }) => (citation.style === inBrackets ? [citation] : []));
  const most = (pattern: RegExp): boolean => 2 * own.filter(({ text }) => pattern.test(text)).length > own.length;
  return {
    and: most(/&/) ? '&' : 'and',
    comma: most(/\p{L}\.?, (?:\d{4}|n\.)/u),
    term: most(/\bpp?\. ?\d/),
    colon: most(/\d{4}[a-z]?: ?\d/),
  };
}

/** "Lund and Hale 2020"; null for a work without either, and where another of theirs is of that year. */
function nameIn(facts: RuleFacts, work: Work, { and, comma }: Form): string | null {
  const names = (work.authors.length > 0 ? work.authors : work.editors).map(({ family }) => family);
  const year = /^\d{4}[a-z]?/.exec(work.date)?.[0] ?? '';
  const others = worksOf(facts.scope, facts.library).all.filter(
    (one) => one.year === year && one.authors.length === names.length,
  );
  const first = facts.scope.references;
  const same = others.filter(({ key }) => {
    const other = first.get(key)?.work;
    return (
      other !== undefined &&
      (other.authors.length > 0 ? other.authors : other.editors).every(({ family }, i) => family === names[i])
    );
  });
  if (names.length === 0 || year === '' || same.length > 1) return null;
  const by = names.length > 2 ? `${names[0]} et al.` : names.join(` ${and} `);
  return `${by}${comma ? ',' : ''} ${year}`;
}

function placeIn(place: string, { term, colon }: Form): string {
  if (place === '') return '';
  const words = term ? place : place.replace(/^pp?\. /, '');
  return colon && /^\d/.test(words) ? `: ${words}` : `, ${words}`;
}

const workOf = ({ scope }: RuleFacts, id: SourceId): Work | undefined =>
  scope.references.get(scope.keys.get(id) ?? '')?.work;

/** "(Lund 2020, 12)", as the draft sets it; null where author and year do not tell the work. */
export function byYear(facts: RuleFacts, id: SourceId, place: string): WrittenCitation | null {
  const work = workOf(facts, id);
  const form = formOf(facts);
  const name = work ? nameIn(facts, work, form) : null;
  const words = name === null ? null : facts.markup.write.words(`(${name}${placeIn(place, form)})`);
  return words === null ? null : { name: words, before: ` ${words}`, behind: '', notes: [] };
}

/** The author and the year of a source as they stand in the place of those of a citation; null where it is not written so. */
export function nameInstead(
  facts: RuleFacts,
  citation: Citation,
  id: SourceId,
): { readonly name: string; readonly words: string } | null {
  const work = workOf(facts, id);
  const written = facts.raw.slice(citation.keyRaw.start, citation.keyRaw.end);
  if (citation.style !== inBrackets || !work || !/\p{L}.*\d{4}[a-z]?$/su.test(written)) return null;
  const name = nameIn(facts, work, formOf(facts, citation));
  const words = name === null ? null : facts.markup.write.words(name);
  return name === null || words === null ? null : { name, words };
}
