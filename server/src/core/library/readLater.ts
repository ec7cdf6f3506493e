import { identityMap } from '../prose/offsetMap.ts';
import type { Prose } from '../prose/prose.ts';
import { read } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { type Content, proseOfContent } from './content.ts';

/** Makes something of so many bytes, about, when it is first asked for; how long it is kept is its own affair. */
export type Keeping = <T extends object>(size: number, make: () => T) => () => T;

export const alwaysKept: Keeping = (_, make) => {
  let made: ReturnType<typeof make> | null = null;
  return () => {
    made ??= make();
    return made;
  };
};

/** Bytes a prose takes beside its text, and a reading beside its prose, for each letter. */
const proseBytes = 1;
const readingBytes = 1;

/**
 * The reading of a content, made when somebody asks who speaks in it, its prose when somebody asks for more than the text:
 * most sources of a library are never quoted.
 */
export function readLater(path: string, content: Content, keeping: Keeping): Reading {
  const prose = keeping(proseBytes * content.words.length, () => proseOfContent(path, content));
  const now = keeping(readingBytes * content.words.length, () => read(prose()));
  return {
    prose: proseLater(content, prose),
    get language() {
      return now().language;
    },
    get readIn() {
      return now().readIn;
    },
    get quotations() {
      return now().quotations;
    },
    get indirect() {
      return now().indirect;
    },
    get people() {
      return now().people;
    },
    get unspoken() {
      return now().unspoken;
    },
    get genre() {
      return now().genre;
    },
  };
}

function proseLater({ told, words, structure }: Content, now: () => Prose): Prose {
  const { metadata, defects } = told;
  return {
    get text() {
      return words.text;
    },
    map: structure ? identityMap : { toRaw: (s) => now().map.toRaw(s), toProse: (s) => now().map.toProse(s) },
    get blocks() {
      return now().blocks;
    },
    get landmarks() {
      return now().landmarks;
    },
    get inlines() {
      return now().inlines;
    },
    get comments() {
      return now().comments;
    },
    get citations() {
      return now().citations;
    },
    get directives() {
      return now().directives;
    },
    get unspoken() {
      return now().unspoken ?? [];
    },
    metadata,
    defects,
  };
}
