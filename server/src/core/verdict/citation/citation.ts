import { listedWork, writtenCitations } from '../../citing/written.ts';
import type { Reference } from '../../library/bibliography/reference.ts';
import type { Scope } from '../../library/bibliography/scope.ts';
import { plainAddress } from '../../library/bibliography/tie.ts';
import type { Library } from '../../library/library.ts';
import type { SourceId, Unreadable } from '../../library/source.ts';
import { readLocator } from '../../markup/locators.ts';
import type { Citation, Prose } from '../../prose/prose.ts';
import { quotationsAcross } from '../../reading/quotations/around.ts';
import type { Quotation, Reading } from '../../reading/reading.ts';
import { firstWhere } from '../../text/halving.ts';
import { composed, nameOf } from '../../text/paths.ts';
import type { Evidence } from '../evidence.ts';
import { endOf, isBehind, isOfAnotherReport, mayLead, surelyCites } from './inWords.ts';
import { contradiction } from './locator.ts';
import { asPrinted, isCountedOtherwise } from './numbering.ts';

/** A citation of the draft and the source it names; null when it names none. */
export interface Cited {
  readonly citation: Citation;
  readonly source: SourceId | null;
  /** The bibliography's entry, or null. With an entry and no source, the text it cites is not in the library. */
  readonly reference: Reference | null;
}

export type CitationVerdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'agrees'; readonly cited: Cited }
  /** Cited, but nothing can be said: the key is unknown, its text is not in the library, or the words were not found. */
  | { readonly kind: 'open'; readonly cited: Cited }
  | { readonly kind: 'wrong-source'; readonly cited: Cited; readonly evidence: Evidence }
  /** `found`: where it stands, as the locator should say: of the same kind. */
  | { readonly kind: 'wrong-locator'; readonly cited: Cited; readonly evidence: Evidence; readonly found: string };

/** Every citation of a draft, in its markup or in words, with the source it names. A link or a wiki link that leads elsewhere is no citation. */
export function citedSources(prose: Prose, scope: Scope, library: Library): readonly Cited[] {
  const written = writtenCitations(prose, scope, library);
  const all = [...prose.citations, ...written];
  if (written.length > 0) all.sort((a, b) => a.at - b.at || a.raw.start - b.raw.start);
  /** A key that the draft itself has an entry for means the work that this entry tells. */
  const meant = (citation: Citation): Citation => {
    if (!prose.listed || citation.names !== 'key' || scope.all.has(citation.key)) return citation;
    const key = listedWork(citation.key, prose, scope, library);
    return key === null ? citation : { ...citation, key };
  };
  return all.flatMap((citation) => {
    if (citation.fits) return [{ citation, source: null, reference: null }];
    const named = meant(citation);
    const source = sourceCited(named, scope);
    const reference = named.names === 'address' ? null : (scope.references.get(named.key) ?? null);
    if (source === null && reference === null && !citation.sure) return [];
    return [{ citation, source, reference }];
  });
}

/** The file that a citation means and that could not be read: it has the key's name, or its entry names it. */
export function unreadableFor({ unreadable }: Library, { citation, source, reference }: Cited): Unreadable | null {
  if (source !== null || unreadable.length === 0) return null;
  const files = (reference?.files ?? []).map((file) => composed(nameOf(file)));
  return (
    unreadable.find(({ path }) => {
      const name = composed(nameOf(path));
      return files.includes(name) || name.replace(/\.[^.]+$/, '') === citation.key;
    }) ?? null
  );
}

/** Whether a citation means a text that nobody can look into: known, and not in the library. */
export const isUnread = (library: Library, cited: Cited): boolean =>
  cited.source === null && (cited.reference !== null || unreadableFor(library, cited) !== null);

function sourceCited(citation: Citation, scope: Scope): SourceId | null {
  const { names, key } = citation;
  if (names === 'address') return scope.addresses.get(plainAddress(key)) ?? atPath(decoded(key), scope);
  const byKey = scope.sources.get(key);
  if (byKey !== undefined || names !== 'title') return byKey ?? null;
  return scope.titles.get(key) ?? atPath(key, scope);
}

/** The source a relative path ends at; a wiki link leaves its ending out. */
function atPath(target: string, scope: Scope): SourceId | null {
  const path = composed(target)
    .replace(/[?#].*$/, '')
    .replace(/^(?:\.{1,2}\/)+/, '');
  const candidates = path === '' ? [] : (scope.names.get(nameOf(path)) ?? []);
  const found = candidates.find((source) => {
    const own = composed(source);
    return [own, own.replace(/\.[^./]+$/, '')].some((one) => one === path || one.endsWith(`/${path}`));
  });
  return found ?? null;
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** A new sentence begins between a quotation and a citation, or a paragraph ends: they do not belong together. */
const sentenceEnd = /[.!?…]["'”’»)\]]*\s+[“"'‘«(]*\p{Lu}|\n\s*\n/u;

/** The citations that belong to a quotation: in its signature, behind it in its sentence, else before it in its sentence. */
export function citationsOfQuotation(quotation: Quotation, draft: Reading, cited: readonly Cited[]): readonly Cited[] {
  const { text } = draft.prose;
  const near = citedNear(cited, quotation.inner.start - farthest, quotation.span.end + farthest);
  const behind = near.filter(({ citation }) => {
    if (citation.at < quotation.inner.start) return false;
    if (citation.names === 'work')
      return isBehind(text, quotation, citation) && sameSentence(text, quotation, citation.at, draft);
    return citation.at <= quotation.span.end || sameSentence(text, quotation, citation.at, draft);
  });
  const within = behind.filter(({ citation }) => citation.at <= quotation.span.end);
  if (within[0]?.citation.names === 'work') return together(behind, draft);
  if (within.length > 0) return firstGroup(within);
  const { signed } = quotation;
  const signing = signed ? cited.filter(({ citation: { at } }) => signed.start <= at && at <= signed.end) : [];
  if (signing.length > 0) return firstGroup(signing);
  if (behind[0]?.citation.names === 'work') return together(behind, draft);
  if (behind.length > 0) return firstGroup(behind);
  const before = near.filter(
    ({ citation }) =>
      citation.at < quotation.inner.start &&
      mayLead(text, citation) &&
      !sentenceEnd.test(text.slice(endOf(citation, draft), quotation.inner.start + 1)),
  );
  // Lund (2020) and Kay (2011) both write so: either may be meant.
  if (before.length > 0 && before.every(({ citation }) => citation.names === 'work')) return before;
  return before.length > 0 ? firstGroup([...before].reverse()) : [];
}

/** No sentence goes on for longer between its quotation and its citation. */
const farthest = 2000;

/** Those anchored in `[from, to]`; `cited` is in order of place. */
function citedNear(cited: readonly Cited[], from: number, to: number): readonly Cited[] {
  const low = firstWhere(cited.length, (i) => (cited[i] as Cited).citation.at >= from);
  let end = low;
  while (end < cited.length && (cited[end] as Cited).citation.at <= to) end++;
  return cited.slice(low, end);
}

function sameSentence(text: string, quotation: Quotation, at: number, draft: Reading): boolean {
  const gap = text.slice(quotation.span.end, at);
  if (sentenceEnd.test(gap)) return false;
  // Another quotation stands between: the citation is that one's, unless it carries this one on.
  const between = quotationsAcross(draft, { start: quotation.span.end, end: at }).some(
    (other) =>
      other.parent === null &&
      other.span.start >= quotation.span.end &&
      other.continues === null &&
      /[.!?]["”’»]?\s*$/.test(text.slice(Math.max(0, other.span.end - 8), other.span.end)),
  );
  return !between;
}

/** Citations in one pair of brackets count together: `[@a; @b]`. */
function firstGroup(cited: readonly Cited[]): readonly Cited[] {
  const first = cited[0] as Cited;
  return cited.filter(({ citation }) => citation.raw.start === first.citation.raw.start);
}

/** Citations in words that stand side by side: "[1], [2]", two of one note. */
function together(cited: readonly Cited[], draft: Reading): readonly Cited[] {
  const { text } = draft.prose;
  let end = (cited[0] as Cited).citation.at;
  const apart = cited.findIndex(({ citation }) => {
    if (citation.names !== 'work' || (citation.at > end && !/^[\s,;–-]*$/.test(text.slice(end, citation.at))))
      return true;
    end = Math.max(end, endOf(citation, draft));
    return false;
  });
  return apart < 0 ? cited : cited.slice(0, apart);
}

/** Whether the words stand where the draft says. `evidence` is what its wording rests on, best first. */
export function judgeCitation(
  cited: readonly Cited[],
  evidence: readonly Evidence[],
  library: Library,
  quotation: Quotation,
  draft: Reading,
): CitationVerdict {
  const known = cited.filter((one) => one.source !== null);
  const first = known[0] ?? cited.find((one) => isUnread(library, one)) ?? cited[0];
  if (!first) return { kind: 'none' };
  const best = evidence[0];
  if (known.length === 0 || !best) return { kind: 'open', cited: first };
  const matches = known.flatMap((one) =>
    evidence.filter(({ source }) => source.path === one.source).map((found) => ({ cited: one, found })),
  );
  const unread = cited.find((one) => isUnread(library, one));
  if (matches.length === 0 && unread) return { kind: 'open', cited: unread };
  if (matches.length === 0)
    return surelyCites(cited, quotation, draft, best)
      ? { kind: 'wrong-source', cited: first, evidence: best }
      : { kind: 'open', cited: first };
  const wrong = matches.map((match) => locatorVerdict(match.cited, match.found));
  return wrong.find((verdict) => verdict.kind === 'agrees') ?? (wrong[0] as CitationVerdict);
}

function locatorVerdict(cited: Cited, evidence: Evidence): CitationVerdict {
  const { passage, source } = evidence;
  const locator = cited.citation.locator === null ? null : readLocator(cited.citation.locator);
  const found =
    locator && !isCountedOtherwise(locator, source) && !isOfAnotherReport(cited.citation, source.reading.prose)
      ? contradiction(locator, passage.span, asPrinted(source))
      : null;
  return found === null ? { kind: 'agrees', cited } : { kind: 'wrong-locator', cited, evidence, found };
}
