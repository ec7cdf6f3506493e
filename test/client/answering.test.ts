import { describe, expect, it } from 'vitest';
import { type Answering, answer, verdictsInMarkdown } from '../../client/src/chat/answering.ts';
import type { VerifiedQuotation, VerifiedText } from '../../server/src/protocol.ts';

const right: VerifiedQuotation = {
  text: '“The tide took fourteen boats”',
  state: 'sound',
  label: 'Matches',
  message: 'Matches word for word',
  source: 'Forty boats, para. 2',
  place: 'file:///s.md#L3',
  suggested: null,
};
const wrong: VerifiedQuotation = {
  ...right,
  text: '“The tide took [x](command:y) boats”',
  state: 'faulty',
  label: 'Wrong',
  message: 'The source has “fourteen”',
  suggested: '“The tide took fourteen boats”',
};
const words = { unchecked: 'No sources.', nothing: 'No quotations.', use: 'Use' };
const link = (label: string, place: string) => `[${label}](${place})`;

describe('the verdicts behind an answer', () => {
  it('say what is wrong, what to write and where it stands', () => {
    const verified = { summary: '2 quotations: 1 wrong, 1 matches', checked: true, quotations: [right, wrong] };
    expect(verdictsInMarkdown(verified, link, words).split('\n')).toEqual([
      '**Stet:** 2 quotations: 1 wrong, 1 matches',
      '- **Matches:** “The tide took fourteen boats” · [Forty boats, para. 2](file:///s.md#L3)',
      '- **Wrong:** “The tide took \\[x\\]\\(command:y\\) boats” · The source has “fourteen” · Use “The tide took fourteen boats” · [Forty boats, para. 2](file:///s.md#L3)',
    ]);
  });

  it('say so where there is nothing', () => {
    const none = { summary: 'No quotations', checked: true, quotations: [] };
    expect(verdictsInMarkdown(none, link, words)).toBe('**Stet:** No quotations.');
    expect(verdictsInMarkdown({ ...none, checked: false }, link, words)).toBe('**Stet:** No sources.');
  });
});

/** A model that says these pieces, and what it was told and what was shown. */
function model(pieces: readonly string[], stopAfter = Number.POSITIVE_INFINITY) {
  const told: string[] = [];
  const shown: string[] = [];
  const verified: string[] = [];
  const quotations: VerifiedText = { summary: '1 quotation: 1 matches', checked: true, quotations: [right] };
  const answering: Answering = {
    find: async () => '<stet-data>passages</stet-data>',
    async *ask(messages) {
      told.push(...messages);
      yield* pieces;
    },
    verify: async (text) => {
      verified.push(text);
      return quotations;
    },
    show: (markdown) => shown.push(markdown),
    link,
    words,
    stopped: () => shown.length >= stopAfter,
  };
  return { told, shown, verified, answering };
}

describe('@stet', () => {
  it('hands the model the passages, and verifies all it says', async () => {
    const { told, shown, verified, answering } = model(['The tide, ', '“The tide took fourteen boats”.']);
    await answer('What did the tide take?', answering);
    expect(told[0]).toContain('<stet-data>passages</stet-data>');
    expect(told[1]).toBe('What did the tide take?');
    expect(verified).toEqual(['The tide, “The tide took fourteen boats”.']);
    expect(shown.at(-1)).toMatch(/^\n\n---\n\n\*\*Stet:\*\* 1 quotation/);
  });

  it('verifies nothing when it is stopped', async () => {
    const { verified, answering } = model(['The tide, ', 'and more.'], 1);
    expect(await answer('What?', answering)).toBeNull();
    expect(verified).toEqual([]);
  });
});
