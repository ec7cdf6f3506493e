import * as z from 'zod';
import { stateOrder } from '../core/answers/words/stateWords.ts';
import type { QuotationState } from '../core/rules/states.ts';

const states = stateOrder as [QuotationState, ...QuotationState[]];

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
  context: z.string().describe('The same with the text around them'),
});

const speaker = z
  .object({
    draft: z.string().nullable().describe('Speaker named in the draft'),
    source: z.string().nullable().describe('Speaker named in the source'),
    comparison: z.string(),
  })
  .describe('Both sides’ speakers');

const suggested = z.string().nullable().describe('The quotation as it could stand, where that follows from the source');

export const verdictShape = z.object({
  verdict: z
    .enum(states)
    .describe(
      'sound: words and speaker match; speaker-unchecked: the words match, the speaker could not be compared; unplaced: too few words to tell which passage is meant; faulty: something is wrong; not-found: in none of the sources; let-stand: the writer allowed what was found; signed-off: somebody verified it; unchecked: there was nothing to compare with',
    ),
  message: z.string().describe('What is wrong; if nothing is, what was found of the words'),
  findings: z.array(z.object({ rule: z.string(), severity: z.string(), message: z.string() })),
  speaker,
  passages: z.array(passageShape),
  alsoAt: z.array(z.string()).describe('Other places with the same words'),
  nearest: z
    .array(z.object({ text: z.string(), speaker: z.string().nullable(), title: z.string(), locator: z.string() }))
    .describe('Where the words were not found: the sentences of the sources that come nearest, whoever says them'),
  suggested,
});

/** A quotation of a draft, in short. */
export const quotationShape = verdictShape
  .pick({ verdict: true, message: true, speaker: true, suggested: true })
  .extend({
    number: z.number(),
    text: z.string(),
    place: z.string(),
    source: z.string().nullable().describe('The source and the place in it; null where no source has the words'),
  });
