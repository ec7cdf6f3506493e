import { describe, expect, it } from 'vitest';
import { applied } from '../../support/draw.ts';
import { analysisOf, parseFixture } from '../../support/fixture.ts';

const files = `
//- sources/mill.md
---
title: Tide mill to turn
url: https://estuary.example/mill
key: finnegan2022
---

“The wheel turned on Friday,” millwright Agnes Dray said.

“Mills knock,” she said. “It is how you know that they are well.”
//- sources/heron.txt
“We can wait for a heron, and we shall,” said trust chairman Lucas Peverell.
//- refs.bib
@book{the heron, title = {Herons}, file = {heron.txt}}
`;

/** The draft after the first fix with such a title, with every rule on. */
function mended(draft: string, title: RegExp): string {
  const fixture = parseFixture(`//- draft.md\n${draft}\n${files}`);
  const check = (raw: string) =>
    analysisOf(fixture, { rules: { 'missing-citation': 'warning' } }).check({ path: 'draft.md', raw }).findings;
  const fix = check(fixture.draft.raw)
    .flatMap((finding) => finding.fixes())
    .find((one) => title.test(one.title));
  if (!fix)
    throw new Error(
      `no such fix: ${check(fixture.draft.raw).map((one) => `${one.rule} ${one.fixes().map((f) => f.title)}`)}`,
    );
  const text = applied(fixture, fix.edits);
  expect(check(text).filter((one) => one.rule.endsWith('citation') || one.rule === 'wrong-locator')).toEqual([]);
  return text.trim();
}

const add = /^Add citation/;

describe('the citation is added', () => {
  it.each([
    [
      'before the point',
      '“The wheel turned on Friday,” Agnes Dray said.',
      '“The wheel turned on Friday,” Agnes Dray said [@finnegan2022, para. 1].',
    ],
    [
      'behind a sentence that is all quoted',
      'Agnes Dray said: “The wheel turned on Friday.”',
      'Agnes Dray said: “The wheel turned on Friday.” [@finnegan2022, para. 1]',
    ],
    [
      'with a key that needs braces',
      '“We can wait for a heron, and we shall,” said Lucas Peverell.',
      '“We can wait for a heron, and we shall,” said Lucas Peverell [@{the heron}, para. 1].',
    ],
    [
      'as a note where the draft has notes',
      '“The wheel turned on Friday,” Agnes Dray said.\n\nHerons wait.[^3]\n\n[^3]: See @{the heron}.',
      '“The wheel turned on Friday,” Agnes Dray said.[^4]\n\nHerons wait.[^3]\n\n[^3]: See @{the heron}.\n[^4]: @finnegan2022, para. 1.',
    ],
    [
      'as an inline note where the draft has those',
      '“The wheel turned on Friday,” Agnes Dray said.\n\nHerons wait.^[See @finnegan2022, para. 2.]',
      '“The wheel turned on Friday,” Agnes Dray said.^[@finnegan2022, para. 1]\n\nHerons wait.^[See @finnegan2022, para. 2.]',
    ],
    [
      'as a link where the draft has links',
      '“The wheel turned on Friday,” Agnes Dray said.\n\nThe mill [turns](https://estuary.example/mill).',
      '“The wheel turned on Friday,” Agnes Dray said ([Tide mill to turn](https://estuary.example/mill)).\n\nThe mill [turns](https://estuary.example/mill).',
    ],
    [
      'as a wiki link where the draft has those',
      '“The wheel turned on Friday,” Agnes Dray said.\n\nHerons wait, see [[finnegan2022]].',
      '“The wheel turned on Friday,” Agnes Dray said [[finnegan2022]].\n\nHerons wait, see [[finnegan2022]].',
    ],
  ])('%s', (_, draft, expected) => {
    expect(mended(draft, add)).toBe(expected);
  });
});

describe('the right source is cited instead', () => {
  it.each([
    [
      '“The wheel turned on Friday,” Agnes Dray said [@{the heron}].',
      '“The wheel turned on Friday,” Agnes Dray said [@{finnegan2022}].',
    ],
    [
      '“We can wait for a heron, and we shall,” said Lucas Peverell [@finnegan2022, para. 2].',
      '“We can wait for a heron, and we shall,” said Lucas Peverell [@{the heron}, para. 1].',
    ],
    [
      '“The wheel turned on Friday,” Agnes Dray said [[heron]].',
      '“The wheel turned on Friday,” Agnes Dray said [[finnegan2022]].',
    ],
  ])('%s', (draft, expected) => {
    expect(mended(draft, /^Cite .* instead$/)).toBe(expected);
  });
});

it('the nearest key stands in for a slip', () => {
  expect(
    mended('“The wheel turned on Friday,” Agnes Dray said [@finegan2022].', /^Change to @finnegan2022$/),
  ).toContain('[@finnegan2022]');
});

describe('a citation in a title', () => {
  const said = 'Lucas Peverell said: “We can wait for a heron, and we shall.”';
  it.each([
    ['draft.md', `${said} [@finegan2022, p. 3]`, 'Change to @finnegan2022'],
    ['draft.tex', `${said} \\parencite[3]{finegan2022}`, 'Change to \\parencite[3]{finnegan2022}'],
    ['draft.adoc', `${said} cite:[finegan2022(3)]`, 'Change to cite:[finnegan2022(3)]'],
    ['draft.rst', `${said} :cite:p:\`finegan2022\``, 'Change to :cite:p:`finnegan2022`'],
    ['draft.typ', `${said} @finegan2022`, 'Change to @finnegan2022'],
    ['draft.org', `${said} [cite:@finegan2022 p. 3]`, 'Change to @finnegan2022'],
  ])('is written as in %s', (path, raw, title) => {
    const fixture = parseFixture(`//- ${path}\n${raw}\n${files}`);
    const titles = analysisOf(fixture)
      .check(fixture.draft)
      .findings.flatMap(({ fixes }) => fixes().map((fix) => fix.title));
    expect(titles).toContain(title);
  });
});
