import type { Way } from '../../citing/found.ts';
import { foldedWords } from '../../citing/works.ts';
import { lead } from '../../language/every/citing.ts';
import { plainName } from '../../library/bibliography/names.ts';
import type { Citation, Prose } from '../../prose/prose.ts';
import type { Quotation, Reading } from '../../reading/reading.ts';
import { CERTAIN } from '../../reading/speakers/confidence.ts';
import type { Evidence } from '../evidence.ts';

/*
 * Citations that a draft writes in words. They belong to a quotation by where they stand, as those of a markup do, but words may speak of
 * a work without citing it: that the quotation is not from there is said only where nothing else can be meant.
 */

const stop = /[.!?…]["”’»“)\]]*$/u;
/** Its name is a word of its sentence. */
const isOfSentence = (style: string): boolean =>
  style === ('narrative' satisfies Way) || style === ('holding' satisfies Way);

/** So much before a quotation names whose it is. */
const near = 300;

/** Whether a citation in words that stands behind a quotation's beginning may be its own: words of the source cite for the source. */
export function isBehind(text: string, { inner, span }: Quotation, { at, style }: Citation): boolean {
  if (at < inner.end) return false;
  if (at < span.end) return true;
  const gap = text.slice(span.end, at);
  const ended = isEnded(text, { inner }) || stop.test(gap.trimEnd());
  if (!ended) return true;
  // Behind its sentence's end a citation stands by itself, with "See" before it or nothing; a name there begins another sentence.
  return !isOfSentence(style) && (!/\p{L}/u.test(gap) || lead.test(gap.replace(/["”’»“]/g, '').trim()));
}

const isEnded = (text: string, { inner }: Pick<Quotation, 'inner'>): boolean =>
  stop.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end));

/** Where a citation's own words end: points in them end no sentence. */
export const endOf = ({ names, style, at, raw }: Citation, { prose }: Reading): number =>
  names === 'work' && style !== ('note' satisfies Way) ? Math.max(at, prose.map.toProse(raw).end) : at;

/** Whether a citation may speak of a quotation that follows it: notes and numbers, and what stands behind another quotation, do not. */
export function mayLead(text: string, { names, style, at }: Citation): boolean {
  if (names !== 'work' || isOfSentence(style)) return true;
  return style === ('parenthesis' satisfies Way) && !/["”’»“][.,;]?\s*$/u.test(text.slice(Math.max(0, at - 5), at));
}

/** Whether citations of one place surely say that a quotation is from there. */
export function surelyCites(
  cited: readonly { readonly citation: Citation }[],
  quotation: Quotation,
  draft: Reading,
  found: Evidence,
): boolean {
  const [first] = cited;
  if (!first || cited.some(({ citation }) => citation.names !== 'work')) return true;
  if (cited.some(({ citation }) => citation.fits !== undefined || citation.partly)) return false;
  const { citation } = first;
  if (isOfSentence(citation.style)) return cited.length === 1 && isSpeaker(citation, quotation, draft);
  const { text } = draft.prose;
  if (citation.at < quotation.span.end) return citation.at >= quotation.inner.end;
  const gap = text.slice(quotation.span.end, citation.at);
  if (!/\p{L}/u.test(gap)) return true;
  // Behind another clause it may be that one's.
  if (isEnded(text, quotation) || /\p{L}.*[,;:—–]/su.test(gap)) return false;
  if (!cited.some((one) => one.citation.locator !== null)) return false;
  const sentence = new Set(foldedWords(text.slice(Math.max(0, quotation.span.start - near), citation.at)));
  const authors = found.source.metadata.authors.map((name) => foldedWords(plainName(name).family).at(-1) ?? '');
  return !authors.some((name) => sentence.has(name));
}

/** Cases have other pages in each report of them: of a page that the source does not have nothing is known. */
export function isOfAnotherReport({ names, style, locator }: Citation, { landmarks }: Prose): boolean {
  if (names !== 'work' || (style !== ('legal' satisfies Way) && style !== ('holding' satisfies Way))) return false;
  const page = /^(\d+)/.exec(locator ?? '')?.[1];
  return page !== undefined && !landmarks.some(({ kind, label }) => kind === 'page' && label === page);
}

/** Whether a citation says where a quotation is from, and does not only name a work in its sentence: "Unlike Lund (2020), she …". */
export const saysWhere = (citation: Citation, quotation: Quotation, draft: Reading): boolean =>
  citation.names !== 'work' ||
  citation.at >= quotation.inner.end ||
  isSpeaker(citation, quotation, draft) ||
  // In Tolland v. Brigg the Court says it, or nobody is said to.
  (citation.style === ('holding' satisfies Way) && quotation.attribution?.speaker.type !== 'named');

/** "Lund (2020) writes “…”": who is cited is who says it. */
function isSpeaker({ keyRaw }: Citation, { attribution }: Quotation, { prose }: Reading): boolean {
  if (attribution === null || attribution.confidence < CERTAIN) return false;
  const name = prose.map.toProse(keyRaw);
  const { span } = attribution.speaker;
  return span.start < name.end && name.start < span.end;
}
