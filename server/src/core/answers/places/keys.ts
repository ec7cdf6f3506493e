import { keyMentions } from '../../library/bibliography/bibtex.ts';
import type { Reference } from '../../library/bibliography/reference.ts';
import type { Library } from '../../library/library.ts';
import type { Source } from '../../library/source.ts';
import type { Say } from '../../messages/say.ts';
import { frontMatterOf } from '../../prose/frontMatter.ts';
import type { DraftFacts } from '../../rules/rule.ts';
import { type Span, touches } from '../../text/span.ts';
import type { Cited } from '../../verdict/citation/citation.ts';
import type { SourcePlace } from '../answers.ts';
import { citedAt } from '../hover/citation.ts';

/** A key as it stands in a draft, a bibliography or a source's front matter. */
export interface CitedKey {
  /** Empty for a link, which cites without one. */
  readonly key: string;
  /** Raw, the key alone. */
  readonly span: Span;
  /** The same for every key of one work. */
  readonly work: string;
}

/** A quotation of a source: its raw span in the draft, and that of its words in the source. */
export interface Quoting {
  readonly span: Span;
  readonly words: Span;
}

/** The key of a citation at a raw offset of the draft; a link has none. */
export function keyAt(facts: DraftFacts, offset: number): CitedKey | null {
  const cited = citedAt(facts, offset);
  return cited && hasKey(cited) && touches(cited.citation.keyRaw, offset) ? citedKey(cited, facts.library) : null;
}

/** The citations of a work among those of a draft. */
export function citing(cited: readonly Cited[], library: Library, work: string): readonly CitedKey[] {
  return cited.flatMap((one) => {
    const key = citedKey(one, library);
    return key.work === work ? [hasKey(one) ? key : { ...key, key: '' }] : [];
  });
}

const hasKey = ({ citation }: Cited): boolean => citation.names !== 'address' && citation.names !== 'work';

function citedKey({ citation, source, reference }: Cited, library: Library): CitedKey {
  const known = source === null ? undefined : library.byId.get(source);
  return { key: citation.key, span: citation.keyRaw, work: workName(known, reference, citation.key) };
}

/** Its source's path; without one the place of its entry; without either the key nobody knows. */
function workName(source: Source | undefined, reference: Reference | null, key: string): string {
  if (source) return source.path;
  return reference ? `${reference.path}#${reference.raw.start}` : `?${key}`;
}

/** The key at a raw offset of a bibliography, or of a source's front matter. */
export function keyInFile(library: Library, path: string, offset: number): CitedKey | null {
  const bibliography = library.bibliographies.find((one) => one.path === path);
  const reference = bibliography?.references.find(({ keyRaw }) => touches(keyRaw, offset));
  if (reference) {
    const source = library.byId.get(library.ties.get(reference) ?? '');
    return { key: reference.key, span: reference.keyRaw, work: workName(source, reference, reference.key) };
  }
  const source = library.sources.find((one) => one.path === path);
  const span = source && frontMatterKey(source);
  return source && span && touches(span, offset) ? { key: source.ownKey, span, work: path } : null;
}

/** Where a key of a work is defined: its entry in a bibliography, `key:` in its source's front matter. */
export function definitionsOfKey(library: Library, { key, work }: CitedKey): readonly SourcePlace[] {
  const entries = library.bibliographies.flatMap((one) =>
    one.references.filter((reference) => {
      const source = library.byId.get(library.ties.get(reference) ?? '');
      return reference.key === key && workName(source, reference, key) === work;
    }),
  );
  const own = library.sources.find((one) => one.path === work && one.ownKey === key);
  const span = own && frontMatterKey(own);
  return [
    ...entries.map(({ path, keyRaw }) => ({ path, span: keyRaw })),
    ...(own && span ? [{ path: own.path, span }] : []),
  ];
}

/** Where else a bibliography names a key that it defines; a rename must take them along. */
export function mentionsOfKey(library: Library, key: string, paths: readonly string[]): readonly SourcePlace[] {
  return library.bibliographies
    .filter(({ path }) => paths.includes(path) && /\.bib(?:tex)?$/i.test(path))
    .flatMap(({ path, raw }) => keyMentions(raw, key).map((span) => ({ path, span })));
}

/** The value of `key:` in the file itself, in quotation marks or not. */
function frontMatterKey(source: Source): Span | null {
  const written = source.extracted ? undefined : source.reading.prose.metadata.key;
  if (written === undefined) return null;
  const end = frontMatterOf(source.raw)?.end ?? 0;
  const found = /^(?:key|id|citekey|citation-key)[ \t]*:[ \t]*(["']?)/m.exec(source.raw.slice(0, end));
  const start = found ? found.index + found[0].length : -1;
  return start >= 0 && source.raw.startsWith(written, start) ? { start, end: start + written.length } : null;
}

/** The quotations of a draft whose words stand in the source at `path`. */
export function quoting(facts: DraftFacts, path: string): readonly Quoting[] {
  const source = facts.library.byId.get(path);
  if (!source) return [];
  return facts.judged.flatMap(({ quotation, evidence }) =>
    evidence
      .filter((one) => one.source === source)
      .slice(0, 1)
      .map(({ passage }) => ({
        span: facts.reading.prose.map.toRaw(quotation.span),
        words: source.reading.prose.map.toRaw(passage.span),
      })),
  );
}

/** Why a key cannot be written so, in plain words; null when it can. */
export function keyFault(say: Say, key: string): string | null {
  if (key === '') return say('key.empty');
  return /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u.test(key)
    ? null
    : say('key.signs');
}
