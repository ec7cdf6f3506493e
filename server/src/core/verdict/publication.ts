import type { Source } from '../library/source.ts';
import { nameParts, relateNames } from './names.ts';
import type { Speaker } from './verdict.ts';

/** Whoever publishes or writes a source may be quoted with its narration: "The Herald reported that “…”". */
export function isPublication(speaker: Speaker, source: Source): boolean {
  const { metadata, reading } = source;
  const names = speaker.names.length > 0 ? speaker.names : [speaker.mention.text];
  if (metadata.authors.some((author) => names.some((name) => relateNames(name, author) !== 'other'))) return true;
  if (names.some((name) => bylines(source).some((line) => line.includes(name)))) return true;
  if (metadata.publication && names.some((name) => sameTitle(name, metadata.publication ?? ''))) return true;
  if (speaker.kind === 'unresolved') return false;
  const named = speaker.name !== null;
  if (!named) return writing.test(speaker.mention.text);
  if (speaker.kind === 'person' && names.some((name) => nameParts(name).length > 1)) return false;
  if (speaker.kind === 'organisation' && press.test(speaker.mention.text)) return true;
  // A single name or a house that the source never speaks of is most likely the one that printed it.
  const written = speaker.kind === 'organisation' ? [speaker.mention.text] : names;
  return speaker.roles.length === 0 && !written.some((name) => reading.prose.text.includes(name));
}

const writing =
  /\b(?:article|report|reports|story|newspaper|paper|magazine|website|site|piece|author|writer|reporter|correspondent|headline|journalist|outlet|dispatch|blog|post|column|columnist|account|document|book|study|letter|text|press|media|wire|agency|memo|review|transcript|feature|profile|obituary|editorial|interview|item|coverage|minutes|log|diary|register)\b/i;

/** A source that quotes nobody may itself be somebody's words: a speech, a statement, a transcript of another make. */
export function reportsSpeech(source: Source): boolean {
  return source.reading.quotations.some((quotation) => quotation.use === 'speech' && quotation.attribution !== null);
}

/** What papers, stations and agencies call themselves. */
const press =
  /\b(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Courier|Chronicle|Observer|Guardian|Telegraph|Mail|Mirror|Globe|Star|Sun|Standard|Examiner|Dispatch|Echo|Record|Review|Weekly|Daily|Magazine|Press|Radio|TV|FM|Television|Broadcasting|Reuters|Wire|Agency)\b/;

/** Lines at the head of a source that name its writer: "By Lena Dorrit", "Lena Dorrit, Staff Writer". */
function bylines(source: Source): readonly string[] {
  const { text, blocks } = source.reading.prose;
  return blocks
    .slice(0, 4)
    .map((block) => text.slice(block.span.start, Math.min(block.span.end, block.span.start + 200)))
    .filter((line) => /^by\s+\p{Lu}/iu.test(line) && line.length < 150);
}

const sameTitle = (a: string, b: string): boolean => plainTitle(a) === plainTitle(b);

const plainTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
