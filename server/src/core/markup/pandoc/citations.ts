import type { Citation, Inline, Prose } from '../../prose/prose.ts';
import { composed } from '../../text/paths.ts';
import type { Span } from '../../text/span.ts';
import { directivesIn } from '../directives.ts';
import { locatorAt } from '../locators.ts';

/** A prose whose citations and directives are still to be told. */
export type Bare = Omit<Prose, 'citations' | 'directives'>;

/** The same with them. */
export const withCitations = (prose: Bare): Prose => ({
  ...prose,
  citations: citationsOf(prose),
  directives: directivesIn(prose.comments),
});

const key = /-?@(\{[^{}\n]{1,200}\}|[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*)/gu;
/**
 * Every citation of a source in the document: Pandoc's, wiki links, links that lead out of it, and those in
 * a footnote, which stand at the callout. In order of their place. Raw spans are the file's.
 */
function citationsOf(prose: Bare): readonly Citation[] {
  const callouts = footnoteCallouts(prose);
  const found = prose.inlines.flatMap((inline): readonly Citation[] => {
    if (inline.kind === 'citation') return cited(inline, inline.target ?? '');
    if (inline.kind === 'link') return linked(inline);
    if (inline.kind === 'footnote') return noted(inline);
    return [];
  });
  const anchored = found.map((citation) => anchor(citation, prose, callouts));
  return anchored.sort((a, b) => a.at - b.at || a.raw.start - b.raw.start);
}

function cited(inline: Inline, text: string): readonly Citation[] {
  const whole = { raw: inline.raw, text, at: inline.span.start };
  const wiki = /^!?\[\[([^\]|#]+)/.exec(text);
  if (wiki) {
    const name = wiki[1] as string;
    const start = inline.raw.start + (wiki[0].length - name.length);
    const keyRaw = { start, end: start + name.length };
    const named = { key: composed(name.trim()), keyRaw, locator: null, locatorRaw: null };
    return [{ style: 'wiki', names: 'title', sure: false, ...named, ...whole }];
  }
  return keysIn(text, inline.raw.start).map((one) => ({
    style: 'bracketed',
    names: 'key',
    sure: text.includes('[') && !isCrossReference(one.key),
    ...one,
    ...whole,
  }));
}

/** "@fig-1": Quarto's cross-references. */
const isCrossReference = (key: string): boolean =>
  /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|tab|eqn|nte|tip|wrn|imp|cau)[-:]/i.test(key);

type Keyed = Pick<Citation, 'key' | 'keyRaw' | 'locator' | 'locatorRaw'>;

/** The keys of a citation's text that begins at raw offset `at`, each with the locator behind it. */
function keysIn(text: string, at: number): readonly Keyed[] {
  return [...text.matchAll(key)].map((match) => {
    const name = (match[1] as string).replace(/^\{|\}$/g, '');
    const start = match.index + match[0].indexOf(name);
    const end = match.index + match[0].length;
    return { key: composed(name), keyRaw: moved({ start, end: start + name.length }, at), ...locatorIn(text, end, at) };
  });
}

function locatorIn(text: string, from: number, at: number): Pick<Citation, 'locator' | 'locatorRaw'> {
  const rest = text.slice(from).replace(/^[,\s]*[[{]/, (brace) => ' '.repeat(brace.length));
  const found = locatorAt((rest.split(/[;@]/)[0] as string).replace(/[}\]].*$/s, ''));
  if (found === null) return { locator: null, locatorRaw: null };
  const start = from + found.start;
  return { locator: found.words, locatorRaw: moved({ start, end: start + found.words.length }, at) };
}

function moved(s: Span, by: number): Span {
  return { start: s.start + by, end: s.end + by };
}

/** A link that leads out of the document; `#page=12` is its locator. */
function linked(inline: Inline): readonly Citation[] {
  const target = inline.target ?? '';
  if (target === '' || /^(?:#|mailto:|javascript:|data:|tel:)/i.test(target)) return [];
  const page = /#(?:.*&)?page=(\d+)/.exec(target)?.[1];
  return [
    {
      style: 'link',
      names: 'address',
      sure: false,
      key: target,
      keyRaw: inline.raw,
      locator: page === undefined ? null : `p. ${page}`,
      locatorRaw: null,
      raw: inline.raw,
      text: target,
      at: inline.span.end,
    },
  ];
}

/** Citations in an inline note, `^[See @key, p. 3.]`. */
function noted(inline: Inline): readonly Citation[] {
  const target = inline.target ?? '';
  if (inline.raw.end - inline.raw.start !== target.length + 3) return [];
  const whole = { raw: inline.raw, text: target, at: inline.span.start };
  return keysIn(target, inline.raw.start + 2).map((one) => ({
    style: 'inline-note',
    names: 'key',
    sure: !isCrossReference(one.key),
    ...one,
    ...whole,
  }));
}

/** Where each footnote is first called, by the place its definition's blocks carry. */
function footnoteCallouts(prose: Bare): ReadonlyMap<string, number> {
  const callouts = new Map<string, number>();
  for (const inline of prose.inlines) {
    const place = `note ${inline.target ?? ''}`;
    if (inline.kind === 'footnote' && !callouts.has(place)) callouts.set(place, inline.span.start);
  }
  return callouts;
}

function anchor(citation: Citation, prose: Bare, callouts: ReadonlyMap<string, number>): Citation {
  if (callouts.size === 0) return citation;
  const block = prose.blocks.find(
    ({ kind, span }) => kind === 'footnote' && span.start <= citation.at && citation.at <= span.end,
  );
  const at = block?.place === undefined ? undefined : callouts.get(block.place);
  if (at === undefined) return citation;
  const sure = citation.names === 'key' && !isCrossReference(citation.key);
  return { ...citation, style: 'footnote', sure, at };
}
