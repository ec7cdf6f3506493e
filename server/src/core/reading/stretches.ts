import type { Language } from '../language/language.ts';
import type { Block, Prose } from '../prose/prose.ts';
import type { Span } from '../text/span.ts';
import type { Frame } from './cues/frame.ts';
import { framesOf, labelsOf } from './cues/frames.ts';
import { signerFrame } from './cues/otherFrames.ts';
import { movedTo, type Parsed, type ReadingMemory } from './memory.ts';
import type { Quoted } from './quotations/quotations.ts';
import type { Hole, Token } from './syntax/tokens.ts';
import { tokensOf } from './syntax/tokens.ts';

/** One stretch of running text with the quotations in it as single tokens: a block, or the inside of a quotation. */
export interface Stretch {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly frames: readonly Frame[];
  /** Index of the block it is or stands in. */
  readonly block: number;
  readonly kind: Block['kind'];
  /** As `Block.signs`. */
  readonly signs: Block['signs'];
  /** Index of the quotation whose inside it is, or -1 for a block. */
  readonly inside: number;
  /** Equal for stretches with the same words and quotations; -1 where nothing is remembered. */
  readonly id: number;
}

export interface Stretches {
  /** One a block, in order. */
  readonly blocks: readonly Stretch[];
  /** The insides of quotations that hold quotations. */
  readonly insides: ReadonlyMap<number, readonly Stretch[]>;
}

/** Cuts a prose into stretches. Linear. With `memory` it reads no stretch a second time. */
export function stretchesOf(
  prose: Prose,
  quoted: readonly Quoted[],
  language: Language,
  memory?: ReadingMemory,
): Stretches {
  const holes: Hole[][] = prose.blocks.map(() => []);
  const inner = new Map<number, Hole[]>();
  quoted.forEach((q, index) => {
    if (q.parent >= 0) {
      const list = inner.get(q.parent) ?? [];
      list.push({ start: q.span.start, end: q.span.end, quote: index });
      inner.set(q.parent, list);
      return;
    }
    q.parts.forEach((part, p) => {
      const block = prose.blocks[q.blocks[p] as number] as Block;
      // Several of one block are cut by what tells who speaks, and one hole.
      if (q.blocks[p + 1] === q.blocks[p]) return;
      const start = q.blocks[0] === q.blocks[p] ? q.span.start : block.span.start;
      const end = p === q.parts.length - 1 ? q.span.end : part.end;
      holes[q.blocks[p] as number]?.push({ start, end, quote: index });
    });
  });
  const parse = memory ? remembered(memory, language) : parsedIn(language);
  const signatures = new Set(quoted.flatMap(({ signed }) => (signed ? [signed.start] : [])));
  const blocks = prose.blocks.map((b, i) => {
    const signs = b.signs ?? (signatures.has(b.span.start) ? 'above' : undefined);
    const { tokens, frames, id } = parse(prose.text, b.span, holes[i] ?? [], signs);
    return { language, tokens, frames, id, block: i, kind: b.kind, signs, inside: -1 };
  });
  const insides = new Map<number, readonly Stretch[]>();
  for (const [parent, list] of inner) {
    const q = quoted[parent];
    if (!q) continue;
    insides.set(
      parent,
      q.parts.map((part, p) => {
        const here = list.filter((h) => h.start >= part.start && h.end <= part.end);
        const { tokens, frames } = parsedIn(language)(prose.text, part, here);
        const block = q.blocks[p] as number;
        const { kind = 'paragraph', signs } = prose.blocks[block] ?? {};
        return { language, tokens, frames, id: -1, block, kind, signs, inside: parent };
      }),
    );
  }
  return { blocks, insides };
}

type Parse = (text: string, s: Span, holes: readonly Hole[], signs?: Block['signs']) => Parsed;

const parsedIn =
  ({ lexicon, speakers }: Language): Parse =>
  (text, s, holes, signs) => {
    const tokens = tokensOf(text, s.start, s.end, holes, lexicon);
    const quotes = holes.map((hole) => hole.quote);
    const signer = signs === undefined ? null : signerFrame(tokens);
    return {
      id: -1,
      start: s.start,
      quotes,
      tokens,
      frames: signer ? [signer] : speakers ? framesOf(tokens) : labelsOf(tokens),
    };
  };

/** As `parsedIn`, but what a document's last text had is only moved. Leaves what this text has. */
function remembered(memory: ReadingMemory, language: Language): Parse {
  const parse = parsedIn(language);
  const before = memory.parsed;
  memory.parsed = new Map();
  return (text, s, holes, signs) => {
    const places = holes.map((hole) => `${hole.start - s.start}-${hole.end - s.start}`).join();
    const key = `${language.id}${signs ?? ''}${places}\0${text.slice(s.start, s.end)}`;
    const known = memory.parsed.get(key) ?? before.get(key);
    const quotes = holes.map((hole) => hole.quote);
    const now = known ? movedTo(known, s.start, quotes) : { ...parse(text, s, holes, signs), id: memory.nextId++ };
    memory.parsed.set(key, now);
    return now;
  };
}
