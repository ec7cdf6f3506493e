import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings, type Profile } from '../../server/src/core/settings.ts';
import type { Wording } from '../../server/src/core/verdict/verdict.ts';

/*
 * Each of these in the middle of a saying, beside every third of them there: what is judged of the words. As it is now: look through what
 * changes, and take it over with `npx vitest run test/golden -u`.
 */
const middles = [
  ...[
    '',
    ' not',
    ' never',
    ' hardly',
    ' only',
    ' nobody’s',
    ' no',
    ' unless late',
    ' without end',
    ' nor do',
    ' very',
    ' the',
    ' old and not',
  ],
  ...[
    ' 5',
    ' −5',
    ' -5',
    ' 5 °C',
    ' 5°',
    ' $5',
    ' 5 dollars',
    ' 5%',
    ' 5 percent',
    ' five',
    ' 5–7',
    ' 5 to 7',
    ' 57',
    ' 5:7',
    ' 5 × 7',
    ' 5 x 7',
  ],
  ...[
    ' 1,000',
    ' 1000',
    ' 1 000',
    ' ½',
    ' half',
    ' 2nd',
    ' second',
    ' ±5',
    ' >5',
    ' 10²',
    ' 102',
    ' 3.5',
    ' 3,5',
    ' in 2019–20',
    ' in 2019',
  ],
  ...[
    ' …',
    ' ...',
    ' […]',
    ' [...]',
    ' [not]',
    ' [never once]',
    ' [the eels]',
    ' [sic]',
    ' [Laughter]',
    ' (laughs)',
    ' [emphasis added]',
    ' [3]',
  ],
  ...[
    ',',
    ';',
    ' —',
    ' –',
    ':',
    '.',
    '. They',
    '? They',
    '!',
    '," she said, "they',
    ', however,',
    ', and not late, they',
    ' (not late)',
  ],
  ...[
    ' colour',
    ' color',
    ' Sen. Moll',
    ' Senator Moll',
    ' gonna',
    ' going to',
    ' don’t',
    ' do not',
    " can't",
    ' can',
    ' cannot',
    ' café',
    ' cafe',
  ],
  ...[
    ' mill-pond',
    ' mill pond',
    ' millpond',
    ' NATO',
    ' Nato',
    ' TO SLEEP',
    ' to sleep',
    ' teh',
    ' the the',
    ' Moll’s',
    ' Molls',
    ' U.S.',
    ' US',
    ' no, no',
  ],
];
const profiles: readonly Profile[] = ['press', 'academic', 'legal'];

function told(wording: Wording): string {
  const differences =
    wording.kind === 'altered' ? wording.differences : 'restyled' in wording ? (wording.restyled ?? []) : [];
  return [
    wording.kind,
    wording.kind === 'altered' ? wording.fault : '',
    ...differences.map((one) => `${one.kind}(${one.draftText}|${one.sourceText})${one.reverses ? '!' : ''}`),
    'permitted' in wording ? wording.permitted.join(' ') : '',
  ]
    .join(' ')
    .replace(/\s+/g, ' ');
}

test.each(middles)('said: “the eels of Kell%s sleep”', async (there) => {
  const i = middles.indexOf(there);
  const saying = (middle: string): string =>
    `The eels behind the mill of Kell${middle} sleep in warm mud until the spring flood comes`;
  const source = makeSource('sources/eels.txt', `The fair at Kell\n\n"${saying(there)}," said Ada Holm.\n`);
  const settings = { ...defaultSettings, profile: profiles[i % 3] as Profile };
  const analysis = createAnalysis(makeLibrary([source], []), settings);
  const tried = middles.filter((_, h) => h === 0 || (h + i) % 3 === 0);
  const raw = tried.map((here) => `“${saying(here)},” said Ada Holm.\n`).join('\n');
  const groups = new Map<string, string[]>();
  const judged = analysis.ask({ path: 'draft.md', raw }, (facts) =>
    facts.judged.map((one, q) => {
      const rules = facts.findings
        .filter(({ quotation }) => quotation === one.index)
        .map(({ rule, fixes }) => `${rule}+${fixes().length}`);
      return [one.quotation.inner.start, `${facts.states[q]} ${told(one.wording)} ${rules.join(' ')}`.trim()] as const;
    }),
  );
  for (const [start, came] of judged) {
    const here = tried[raw.slice(0, start).split('\n\n').length - 1] as string;
    groups.set(came, [...(groups.get(came) ?? []), here.trim()]);
  }
  const lines = [...groups].map(([came, all]) => `${came} <= ${all.join(' / ')}`);
  await expect(`${[`“${there}” in ${settings.profile}`, ...lines].join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, `listings/changed/${String(i).padStart(2, '0')}.txt`),
  );
});
