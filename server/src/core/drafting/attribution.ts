import { type RuleFacts, rawSpan } from '../judging/facts.ts';
import { fullest } from '../verdict/identity/describe.ts';
import type { Inaccuracy, Speaker } from '../verdict/verdict.ts';
import type { Fix } from './fix.ts';

/** Puts the source's speaker where the draft has another. */
export function attributeTo(facts: RuleFacts, draft: Speaker, source: Speaker): Fix | null {
  const { span } = draft.mention;
  const words = designation(source);
  const sentence = startsSentence(facts.reading.prose.text, span.start);
  const newText = facts.markup.write.words(sentence ? words.charAt(0).toUpperCase() + words.slice(1) : words);
  if (newText === null) return null;
  return {
    title: `Attribute to ${words}`,
    edits: [{ span: rawSpan(facts, span), newText }],
    safe: false,
    preferred: true,
  };
}

/** Role and name where the source gives both, else what the source calls its speaker. */
export function designation(speaker: Speaker): string {
  if (speaker.name === null) return lowerArticle(speaker.mention.text);
  const name = fullest(speaker.names.length > 0 ? speaker.names : [speaker.name]);
  const role = speaker.roles.find(
    (r) => /^\p{Lu}?[\p{L}. ’'-]{2,40}$/u.test(r) && !/^(?:a|an|the|his|her|their)\b/i.test(r) && !/^[RDI]-/.test(r),
  );
  return speaker.kind === 'person' && role !== undefined ? `${role} ${name}` : name;
}

const lowerArticle = (text: string): string => text.replace(/^(?:A|An|The)\b/, (word) => word.toLowerCase());

function startsSentence(text: string, at: number): boolean {
  return at === 0 || /(?:[.!?]["”’]?\s+|\n\s*)$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Sets one inaccuracy of the attribution right: the name, the role or the day. */
export function mendInaccuracy(facts: RuleFacts, inaccuracy: Inaccuracy): Fix | null {
  const title =
    inaccuracy.kind === 'name'
      ? `Correct the name to ${inaccuracy.source}`
      : inaccuracy.kind === 'role'
        ? `Correct the role to ${inaccuracy.source}`
        : `Correct the day to ${inaccuracy.source}`;
  const newText = facts.markup.write.words(inaccuracy.source);
  if (newText === null) return null;
  return {
    title,
    edits: [{ span: rawSpan(facts, inaccuracy.span), newText }],
    safe: inaccuracy.kind === 'name',
    preferred: true,
  };
}
