import type { VerifiedQuotation, VerifiedText } from '../../../server/src/protocol.ts';

/** What the model is told before the question, with passages of the sources that may answer it, already declared as data. */
export const instructions = (passages: string): string =>
  [
    'You answer questions about the sources in this workspace, and quote them truly.',
    'Put quotation marks around words only if a passage below has them, to the letter. Name the speaker that the passage names, and the source.',
    'If the passages don’t answer the question, say so. Never make up a quotation.',
    passages,
  ].join('\n');

/** Shows a link that opens a passage; text where the client has none. */
type Link = (label: string, place: string) => string;

/** What is said in the writer's language. */
export interface Words {
  readonly unchecked: string;
  readonly nothing: string;
  readonly use: string;
}

/** What Stet found of the quotations in an answer, as Markdown. Whatever stands in it was written by others: it is escaped. */
export function verdictsInMarkdown({ checked, summary, quotations }: VerifiedText, link: Link, words: Words): string {
  if (!checked) return `**Stet:** ${words.unchecked}`;
  if (quotations.length === 0) return `**Stet:** ${words.nothing}`;
  return [`**Stet:** ${escaped(summary)}`, ...quotations.map((one) => `- ${inMarkdown(one, link, words)}`)].join('\n');
}

const fine: readonly VerifiedQuotation['state'][] = ['sound', 'signed-off', 'let-stand'];

function inMarkdown(
  { text, state, label, message, source, place, suggested }: VerifiedQuotation,
  link: Link,
  { use }: Words,
): string {
  const from = source === null ? '' : place === null ? escaped(source) : link(escaped(source), place);
  const why = fine.includes(state) ? '' : escaped(message);
  const better = suggested === null ? '' : `${use} ${escaped(suggested)}`;
  return [`**${escaped(label)}:** ${escaped(text)}`, why, better, from].filter(Boolean).join(' · ');
}

/** Words that no reader of Markdown takes for anything else. */
export const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!$()]|:(?=\/\/)/g, '\\$&')
    .trim();

/** A model as far as answering needs it. */
export interface Answering {
  /** Passages of the sources for a question, declared as data; empty for none. */
  find(question: string): Promise<string>;
  /** Hands the model the messages, in order; the pieces of its answer. */
  ask(messages: readonly string[]): AsyncIterable<string>;
  verify(text: string): Promise<VerifiedText>;
  show(markdown: string): void;
  readonly link: Link;
  readonly words: Words;
  stopped(): boolean;
}

/** Asks the model, shows its answer as it comes, and behind it what became of each quotation in it. */
export async function answer(
  question: string,
  { find, ask, verify, show, link, words, stopped }: Answering,
): Promise<VerifiedText | null> {
  const passages = await find(question);
  const pieces: string[] = [];
  for await (const piece of ask([instructions(passages), question])) {
    if (stopped()) return null;
    pieces.push(piece);
    show(piece);
  }
  if (stopped()) return null;
  const verified = await verify(pieces.join(''));
  show(`\n\n---\n\n${verdictsInMarkdown(verified, link, words)}\n`);
  return verified;
}
