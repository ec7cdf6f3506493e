import { describe, expect, it } from 'vitest';
import { createAnalysis, type DraftInput } from '../../server/src/core/analysis.ts';
import { hoverAt } from '../../server/src/core/answers/hover/hover.ts';
import { askedFor } from '../../server/src/core/judging/unplaced.ts';
import type { ArchiveAnswers } from '../../server/src/core/library/archive.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';

const quay = makeSource(
  'sources/quay.txt',
  '“The tide took fourteen boats before dawn broke,” harbourmaster Ines Aldana said.\n',
);
const draft: DraftInput = {
  path: 'draft.md',
  raw: `“The tide took fourteen boats before dawn broke,” Aldana said.

“The tide took forty boats before dawn broke,” Aldana said.

“Not one lamp on this pier has ever been painted blue,” Aldana said.

Its report is called “The Quay in Winter”.
`,
};

const beside = (archive: ArchiveAnswers | undefined, sources = [quay]) =>
  createAnalysis({ ...makeLibrary(sources, []), ...(archive && { archive }) }, defaultSettings);
const open = (...answered: readonly string[]): ArchiveAnswers => ({ answered: new Set(answered), silence: null });
const silent: ArchiveAnswers = { answered: new Set(), silence: 'It cannot be reached.' };
const lost = 'Not one lamp on this pier has ever been painted blue';

describe('beside an archive', () => {
  it('asks for what stands in no source as it is quoted, or for all', () => {
    const keys = (all: boolean) =>
      beside(open())
        .ask(draft, askedFor, all)
        .map(({ key }) => key);
    expect(keys(false)).toEqual(['The tide took forty boats before dawn broke', lost]);
    expect(keys(true)).toEqual(['The tide took fourteen boats before dawn broke', ...keys(false)]);
  });

  it('denies what nobody has, and only when the archive has answered for it', () => {
    const states = (archive: ArchiveAnswers | undefined) => {
      const { quotations, findings } = beside(archive).check(draft);
      return [
        quotations.map(({ state }) => state),
        findings.map(({ rule, message }) => `${rule}: ${message.replace(/ \(.*$/, '')}`),
      ];
    };
    const altered = 'altered-quotation: The source has “fourteen”, not “forty”';
    expect(states(undefined)).toEqual([
      ['sound', 'faulty', 'not-found'],
      [altered, 'quotation-not-found: Not found in the source'],
    ]);
    expect(states(open())).toEqual([['sound', 'faulty', 'unchecked'], [altered]]);
    expect(states(silent)).toEqual([['sound', 'faulty', 'unchecked'], [altered]]);
    expect(states(open(lost))).toEqual([
      ['sound', 'faulty', 'not-found'],
      [altered, 'quotation-not-found: Not found in the source, nor in the archive'],
    ]);
  });

  it('checks nothing without a source while it is silent', () => {
    expect(beside(open(), []).check(draft).checked).toBe(true);
    expect(beside(silent, []).check(draft).checked).toBe(false);
    const [finding] = beside(open(lost), []).check(draft).findings;
    expect(finding?.message).toBe('Not found in the archive');
  });

  it('says in a hover what is waited for', () => {
    const at = draft.raw.indexOf(lost);
    expect(beside(open()).ask(draft, hoverAt, at)?.markdown).toContain('Not checked yet: asking the archive');
    expect(beside(silent).ask(draft, hoverAt, at)?.markdown).toContain('Not checked: the archive did not answer');
  });
});
