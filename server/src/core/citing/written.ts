import { sections, undated } from '../language/every/citing.ts';
import type { Scope } from '../library/bibliography/scope.ts';
import type { Library } from '../library/library.ts';
import type { Block, Citation, Prose } from '../prose/prose.ts';
import { referenceBlocks } from '../reading/quotations/references.ts';
import { bracketed } from './authorYear.ts';
import { apart, blockAt, resolved } from './chain.ts';
import type { Citing, Sign } from './found.ts';
import { legalIn } from './legal.ts';
import { noted } from './notes.ts';
import { numberedWorks, numbersIn } from './numbers.ts';
import { toldBy } from './references.ts';
import { type Citable, worksOf } from './works.ts';

/** Figures in brackets or none to give, a case, a section. */
const signs = new RegExp(`[([][^()[\\]]{0,200}(?:\\d|${undated})|\\sv\\.?\\s\\p{Lu}|(?:${sections})\\s?\\d`, 'u');

/** Whether anything in a draft may be a citation in words: only then the entries of its bibliographies are read. */
const mayCite = ({ text, blocks, inlines }: Prose): boolean =>
  signs.test(text) ||
  blocks.some(({ kind, span }) => kind === 'footnote' && /\d/.test(text.slice(span.start, span.end))) ||
  inlines.some(({ kind, target = '' }) => kind === 'footnote' && /^\d/.test(target));

/**
 * The citations that a draft writes in words: by author and year, by number, in notes, as courts do. Each cites works that the draft
 * may cite; what fits none is no citation, and of what fits several it is said which (`fits`). Linear in the text.
 */
export function writtenCitations(prose: Prose, scope: Scope, library: Library): readonly Citation[] {
  if ((scope.references.size === 0 && library.sources.length === 0) || !mayCite(prose)) return [];
  const works = worksOf(scope, library);
  if (works.all.length === 0) return [];
  const isListed = referenceBlocks(prose);
  // A list of references names works and cites none.
  const blocks = new Set(prose.blocks.filter(({ kind }, i) => kind === 'footnote' || !isListed(i)));
  const read = [...blocks].flatMap(({ kind, span }) => {
    const inBrackets = bracketed(prose.text, span, works);
    if (kind !== 'footnote') return inBrackets;
    const own = noted(prose.text, span, works);
    const known = own.filter((sign) => sign.kind !== 'unknown');
    const brackets = inBrackets.filter(
      (sign) => sign.kind === 'works' && !known.some((one) => overlap(one.group, sign.group)),
    );
    return [...own.filter((one) => !brackets.some((sign) => overlap(one.group, sign.group))), ...brackets];
  });
  const all = [...read, ...numbersIn(prose, numberedWorks(prose, works)), ...legalIn(prose.text, works)].filter(
    ({ group }) => {
      const block = blockAt(prose.blocks, group.start);
      return block === undefined || blocks.has(block);
    },
  );
  const inOrder = apart(all, prose);
  return valuesOf(resolved(inOrder), inOrder, prose);
}

/** The one work that an entry of the draft's own list tells, by the key the draft cites it by; null for any other. */
export function listedWork(key: string, { listed }: Prose, scope: Scope, library: Library): string | null {
  const entry = listed?.find((one) => one.key === key);
  const told = entry && toldBy(entry.words, worksOf(scope, library))?.works;
  return told?.length === 1 ? ((told[0] as Citable).key ?? null) : null;
}

const overlap = (a: Block['span'], b: Block['span']): boolean => a.start < b.end && b.start < a.end;

/** Where notes are called first, by their places. */
function calloutsIn({ inlines }: Prose): ReadonlyMap<string, number> {
  const calls = inlines.filter(({ kind }) => kind === 'footnote').reverse();
  return new Map(calls.map(({ target = '', span }) => [`note ${target}`, span.start]));
}

/** Whether words stand between a citation and what its bracket holds before it. */
function isLed({ group, name }: Citing, before: Citing | undefined, text: string): boolean {
  const from = before?.group.start === group.start ? (before.place?.span ?? before.name).end : group.start;
  return /\p{L}/u.test(text.slice(from, name.start).replace(/[^;]*;/g, ''));
}

/** As values of the draft: one in a note stands where the note is called. */
function valuesOf(found: readonly Citing[], signs: readonly Sign[], prose: Prose): readonly Citation[] {
  const callouts = calloutsIn(prose);
  const noteOf = ({ group }: Sign): Block | undefined => {
    const block = blockAt(prose.blocks, group.start);
    return block?.kind === 'footnote' && block.place !== undefined ? block : undefined;
  };
  const unknown = signs.filter(({ kind }) => kind === 'unknown');
  const partial = new Set(unknown.map((sign) => noteOf(sign) ?? sign.group.start));
  return found.map((sign, i): Citation => {
    const { works, group, name, place, way, callout } = sign;
    const note = noteOf(sign);
    const [only] = works;
    const led = way !== 'narrative' && isLed(sign, found[i - 1], prose.text);
    const partly = sign.partly || led || partial.has(note ?? group.start);
    return {
      style: way,
      names: 'work',
      sure: false,
      key: works.length === 1 && only ? only.key : '',
      ...(works.length > 1 && { fits: works.map(({ key }) => key) }),
      ...(partly && { partly: true as const }),
      keyRaw: callout?.raw ?? prose.map.toRaw(name),
      locator: place?.words ?? null,
      locatorRaw: place === null ? null : prose.map.toRaw(place.span),
      raw: callout?.raw ?? prose.map.toRaw(group),
      text: callout?.text ?? prose.text.slice(group.start, group.end),
      at: (note && callouts.get(note.place ?? '')) ?? group.start,
    };
  });
}
