import { type RuleFacts, rawSpan } from '../judging/facts.ts';
import { fullest } from '../verdict/identity/describe.ts';
import type { Inaccuracy, Speaker } from '../verdict/verdict.ts';
import type { Fix } from './fix.ts';

/** Puts the source's speaker where the draft has another. */
export function attributeTo(facts: RuleFacts, draft: Speaker, source: Speaker): Fix | null {
  const { span } = draft.mention;
  const words = designation(source);
  const sentence = startsSentence(facts.reading.prose.text, span.start);
  const put = /^\s+[\p{L}\p{N}]/u.test(facts.reading.prose.text.slice(span.end, span.end + 8)) ? goingOn(words) : words;
  const newText = facts.markup.write.words(sentence ? put.charAt(0).toUpperCase() + put.slice(1) : put);
  if (newText === null) return null;
  return {
    title: facts.say('fix.speaker', { speaker: words }),
    edits: [{ span: rawSpan(facts, span), newText }],
    safe: false,
    preferred: true,
  };
}

/**
 * Name and role where the source gives both, else what the source calls its speaker: a title stands before the name, what is
 * longer behind it ("Tomas Behr, spokesman for the government").
 */
export function designation(speaker: Speaker): string {
  if (speaker.name === null) return lowerArticle(speaker.mention.text);
  const name = fullest(speaker.names.length > 0 ? speaker.names : [speaker.name]);
  const role = speaker.roles.find(
    (r) => /^\p{Lu}?[\p{L}. ’'-]{2,40}$/u.test(r) && !/^(?:a|an|the|his|her|their)\b/i.test(r) && !/^[RDI]-/.test(r),
  );
  // A transcript's label may have the title as a part of the name: "Chair Ola Brink".
  const isSaid = role !== undefined && name.toLowerCase().startsWith(`${role.toLowerCase()} `);
  if (speaker.kind !== 'person' || role === undefined || isSaid) return name;
  return isTitle(role) ? `${role} ${name}` : `${name}, ${role}`;
}

/** A designation with the sentence going on behind it: what stands behind a name is closed by a comma. */
export const goingOn = (designated: string): string => (/, \P{Lu}/u.test(designated) ? `${designated},` : designated);

/** Few words with nothing hanging on them: "harbourmaster", "deputy prime minister". */
const isTitle = (role: string): boolean =>
  role.split(/\s+/).length <= 3 && !/\s(?:at|for|from|in|of|on|to|with)\s/.test(role);

const lowerArticle = (text: string): string => text.replace(/^(?:A|An|The)\b/, (word) => word.toLowerCase());

function startsSentence(text: string, at: number): boolean {
  return at === 0 || /(?:[.!?]["”’]?\s+|\n\s*)$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Sets one inaccuracy of the attribution right: the name, the role or the day. */
export function mendInaccuracy(facts: RuleFacts, inaccuracy: Inaccuracy): Fix | null {
  const title =
    inaccuracy.kind === 'name'
      ? facts.say('fix.name', { to: inaccuracy.source })
      : inaccuracy.kind === 'role'
        ? facts.say('fix.role', { to: inaccuracy.source })
        : facts.say('fix.day', { to: inaccuracy.source });
  const newText = facts.markup.write.words(inaccuracy.source);
  if (newText === null) return null;
  return {
    title,
    edits: [{ span: rawSpan(facts, inaccuracy.span), newText }],
    safe: inaccuracy.kind === 'name',
    preferred: true,
  };
}
