import * as z from 'zod';
import { sourceWords } from '../core/answers/marked.ts';
import type { SheetEntry, SheetPassage, SheetSource } from '../core/answers/sheet.ts';
import type { InquiryAnswer } from '../core/inquiry.ts';
import type { Source } from '../core/library/source.ts';

/** What the tools answer, as they declare it. */
export const sourceShape = z.object({
  key: z.string().describe('Citation key'),
  title: z.string(),
  path: z.string(),
  authors: z.array(z.string()),
  publication: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
});

export const passageShape = z.object({
  source: sourceShape,
  locator: z.string().describe('Place in the source: "para. 3", "p. 12", a time; empty when unknown'),
  text: z.string().describe('The source’s exact words'),
  context: z.string().describe('The same with what stands around them'),
});

export const verdictShape = z.object({
  verdict: z
    .enum(['stands', 'stet', 'query', 'wrong', 'not-found', 'unchecked'])
    .describe(
      'stands: may be quoted so; query: a doubt to settle; wrong: must not stand; stet: the writer lets it stand',
    ),
  message: z.string().describe('What was found of the words'),
  findings: z.array(z.object({ rule: z.string(), severity: z.string(), message: z.string() })),
  speaker: z
    .object({
      draft: z.string().nullable().describe('Who is to have said it'),
      source: z.string().nullable().describe('Who says it in the source'),
      comparison: z.string(),
    })
    .describe('Both sides’ speakers'),
  passages: z.array(passageShape),
  alsoAt: z.array(z.string()).describe('Other places with the same words'),
});

export type SourceAnswer = z.infer<typeof sourceShape>;
type Name = (path: string) => string;

export function sourceAnswer({ key, path, metadata }: Source | SheetSource, name: Name): SourceAnswer {
  const { title, authors, publication, date, url } = metadata;
  return {
    key,
    title,
    path: name(path),
    authors: [...authors],
    publication: publication ?? null,
    date: date ?? null,
    url: url ?? null,
  };
}

export function verdictAnswer(
  entry: SheetEntry,
  sources: readonly SheetSource[],
  name: Name,
): z.infer<typeof verdictShape> {
  return {
    verdict: entry.state,
    message: entry.headline,
    findings: entry.findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
    speaker: { draft: entry.speaker.draft, source: entry.speaker.source, comparison: entry.speaker.note },
    passages: entry.passages.flatMap((passage) => passageAnswer(passage, sources, name) ?? []),
    alsoAt: [...entry.elsewhere],
  };
}

function passageAnswer(
  passage: SheetPassage,
  sources: readonly SheetSource[],
  name: Name,
): z.infer<typeof passageShape> | null {
  const source = sources[passage.source];
  if (source === undefined) return null;
  return {
    source: sourceAnswer(source, name),
    locator: passage.locator,
    text: sourceWords(passage.pieces, false),
    context: sourceWords(passage.pieces, true),
  };
}

/** The same where nobody was named: what the draft says of the speaker is nothing. */
export function inquiryAnswer(
  { entry, sources }: InquiryAnswer,
  asked: string | null,
  name: Name,
): z.infer<typeof verdictShape> {
  const answer = verdictAnswer(entry, sources, name);
  if (asked !== null) return answer;
  return {
    ...answer,
    speaker: { draft: null, source: answer.speaker.source, comparison: 'no speaker was asked about' },
  };
}
