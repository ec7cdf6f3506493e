import { proseOf } from '../extract/registry.ts';
import { sections } from '../language/every/papers.ts';
import { identityMap } from '../prose/offsetMap.ts';
import type { Defect, Metadata, Prose } from '../prose/prose.ts';
import { spokenIn } from '../reading/turns/nobody.ts';
import { type StoredText, storedText } from './storedText.ts';

/** What a prose says of itself: at hand without its text. Plain data. */
export interface Told {
  readonly metadata: Metadata;
  /** The words of the heading that it begins with, or null. */
  readonly headline: string | null;
  readonly defects: readonly Defect[];
}

/** What was read from a file, whatever the file is called. */
export interface Content {
  readonly told: Told;
  /** The file's text as read; of an extracted one its words. */
  readonly raw: StoredText;
  /** The text of its prose; `raw` itself where they are the same. */
  readonly words: StoredText;
  /** The same with what nobody says blanked: what is looked up in. `words` itself where everything is said. */
  readonly spoken: StoredText;
  /** Of an extracted one the blocks, landmarks, inlines, comments and unspoken stretches of its prose, as JSON; null for a text file. */
  readonly structure: StoredText | null;
}

export type Storing = (text: string) => StoredText;

/** The content of a text file; the ending of `path` says of which format. Total. */
export function textContent(path: string, raw: string, store: Storing = storedText): Content {
  const prose = proseOf(path, raw);
  const whole = store(raw);
  const words = prose.text === raw ? whole : store(prose.text);
  return { told: toldOf(prose), raw: whole, words, spoken: spokenOf(prose, words, store), structure: null };
}

/** The content of a file whose words were extracted: `prose` is the raw text, its map the identity. */
export function extractedContent(prose: Prose, store: Storing = storedText): Content {
  // Half a character is none in bytes either; its place stays.
  const whole = { ...prose, text: prose.text.replace(/\p{Surrogate}/gu, '\ufffd') };
  const words = store(whole.text);
  const { blocks, landmarks, inlines, comments, unspoken } = prose;
  return {
    told: toldOf(prose),
    raw: words,
    words,
    spoken: spokenOf(whole, words, store),
    structure: store(JSON.stringify({ blocks, landmarks, inlines, comments, unspoken })),
  };
}

function spokenOf(prose: Prose, words: StoredText, store: Storing): StoredText {
  const spoken = spokenIn(prose);
  return spoken === prose.text ? words : store(spoken);
}

/** The prose of a content, made with each call. */
export function proseOfContent(path: string, { told, raw, words, structure }: Content): Prose {
  if (structure === null) return proseOf(path, raw.text);
  const { metadata, defects } = told;
  const parts = JSON.parse(structure.text) as Pick<Prose, 'blocks' | 'landmarks' | 'inlines' | 'comments' | 'unspoken'>;
  return { text: words.text, map: identityMap, ...parts, citations: [], directives: [], metadata, defects };
}

/** A heading further down heads a section. */
const head = 4;

function toldOf({ metadata, defects, blocks, text }: Prose): Told {
  const block = blocks.slice(0, head).find(({ kind }) => kind === 'heading');
  const words = block ? text.slice(block.span.start, block.span.end).trim() : '';
  const headline = words === '' || sections.test(words) ? null : words;
  // Written and read again: a piece of a text would hold on to the whole of it.
  return JSON.parse(JSON.stringify({ metadata, headline, defects })) as Told;
}
