import { bracketed } from '../../citing/authorYear.ts';
import { foldedWords, worksOf } from '../../citing/works.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { asPrinted } from '../../verdict/citation/numbering.ts';
import { placeLabels } from '../../verdict/citation/place.ts';
import type { Completion } from '../answers.ts';
import { authorYear, referenceText } from '../words/referenceText.ts';

/** What is written in brackets before the cursor. */
const open = /\(([^()\n]{1,200})$/;
const atPlace = /^(.*\d{4}[a-z]?)(?:,\s*|:\s?)(pp?\.\s?|at\s)?(\d{0,5})$/su;
const atName = /(?:^|[;,]\s*|\s)(\p{Lu}[\p{L}’'-]+)$/u;
const most = 50;

/** Behind an open bracket: the page of the work that it names by author and year, else works by the author whose name is begun. */
export function wordsCompletions(facts: DraftFacts, offset: number): readonly Completion[] {
  if (facts.scope.references.size === 0) return [];
  const inside = open.exec(facts.raw.slice(Math.max(0, offset - 210), offset))?.[1];
  if (inside === undefined) return [];
  const place = atPlace.exec(inside);
  if (place) return placesOf(facts, offset, place);
  const name = atName.exec(inside)?.[1];
  return name === undefined ? [] : namesOf(facts, offset, name);
}

/** Where the quotation before the cursor stands in the work that is cited. */
function placesOf(
  facts: DraftFacts,
  offset: number,
  [, cited = '', term = '', typed = '']: RegExpExecArray,
): readonly Completion[] {
  const text = `(${cited})`;
  const works = worksOf(facts.scope, facts.library);
  const sign = bracketed(text, { start: 0, end: text.length }, works).at(-1);
  const [work, ...others] = sign?.kind === 'works' ? sign.works : [];
  const source =
    work && others.length === 0 ? facts.library.byId.get(facts.scope.sources.get(work.key) ?? '') : undefined;
  if (!source) return [];
  const { map } = facts.reading.prose;
  const before = facts.judged.filter(({ quotation }) => map.toRaw(quotation.span).start < offset).reverse();
  const found = before.flatMap(({ evidence }) => evidence).find((one) => one.source === source);
  if (!found) return [];
  return placeLabels(found.passage.span, asPrinted(source)).map((label, rank) => {
    const page = /^pp?\.\s(.+)$/.exec(label)?.[1];
    const words = page !== undefined ? page : label;
    return {
      kind: 'locator',
      label,
      detail: 'where the quotation stands',
      documentation: '',
      filter: term === '' ? label : words,
      replace: { start: offset - typed.length, end: offset },
      newText: facts.markup.write.words(words) ?? words,
      rank,
    };
  });
}

/** "Lund 2020": the works of those whose name begins so. */
function namesOf(facts: DraftFacts, offset: number, typed: string): readonly Completion[] {
  const wanted = foldedWords(typed).join(' ');
  const { all } = worksOf(facts.scope, facts.library);
  const own = all.filter(({ authors: [first] }) => first?.family.some((name) => name.startsWith(wanted)));
  return own.slice(0, most).flatMap(({ key }, rank): readonly Completion[] => {
    const work = facts.scope.references.get(key)?.work;
    const label = work ? authorYear(work) : '';
    if (!work || label === '') return [];
    return [
      {
        kind: 'citation',
        label,
        detail: work.title,
        documentation: referenceText(work),
        filter: label,
        replace: { start: offset - typed.length, end: offset },
        newText: facts.markup.write.words(label) ?? label,
        rank,
      },
    ];
  });
}
