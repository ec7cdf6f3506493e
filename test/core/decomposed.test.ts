import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { readBibliography } from '../../server/src/core/library/bibliography/readBibliography.ts';
import { withBibliographies } from '../../server/src/core/library/bibliography/tie.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeSource } from '../../server/src/core/library/source.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';

/** Some systems write an accent as a sign of its own, in the names of files and in what is typed: the name is the same. */
const forms = ['NFC', 'NFD'] as const;
const both = forms.flatMap((file) => forms.map((draft) => [file, draft] as const));
const words = '“Every lamp on the causeway had burned out before midnight,”';

function rulesFor(path: string, raw: string, citation: string, entry?: string): readonly string[] {
  const library = makeLibrary(
    [makeSource(path, raw), makeSource('/n/sources/other.txt', 'Other\n\nNothing much.\n')],
    [],
  );
  const bibliographies = entry === undefined ? [] : [readBibliography('/n/refs.bib', entry)];
  const tied = withBibliographies(library, bibliographies, new Set(['/n/refs.bib']));
  const draft = `${words} Karl Voss said ${citation}.\n`;
  return createAnalysis(tied, defaultSettings)
    .check({ path: '/n/draft.md', raw: draft })
    .findings.map((finding) => `${finding.rule} ${draft.slice(finding.span.start, finding.span.end)}`);
}

const said = `Lamps\n\n${words} Karl Voss said.\n`;
const name = 'Björk-Žižková-tháng';

describe.each(both)('a name in %s, the draft in %s', (file, draft) => {
  const [there, here] = [name.normalize(file), name.normalize(draft)];

  it.each([
    ['a key from a file’s name', `[@${here}]`],
    ['a key in braces', `[@{${here}}, para. 2]`],
    ['a wiki link', `[[${here}]]`],
    ['a link to the file', `[here](sources/${here}.txt)`],
    ['a link to the file, encoded', `[here](sources/${encodeURIComponent(here)}.txt)`],
  ])('is the same in %s', (_, citation) => {
    expect(rulesFor(`/n/sources/${there}.txt`, said, citation)).toEqual([]);
  });

  it('is the same as a key in front matter', () => {
    expect(rulesFor('/n/sources/a.md', `---\nkey: ${there}\n---\n\n${said}`, `[@${here}]`)).toEqual([]);
  });

  it('is the same as a key of a bibliography and as the file it names', () => {
    expect(rulesFor('/n/sources/a.txt', said, `[@${here}]`, `@misc{${there}, file = {a.txt}}`)).toEqual([]);
    expect(rulesFor(`/n/sources/${there}.txt`, said, '[@lamps]', `@misc{lamps, file = {${here}.txt}}`)).toEqual([]);
  });

  it('is another name without its accents', () => {
    expect(rulesFor(`/n/sources/${there}.txt`, said, '[@Bjork-Zizkova-thang]', '@misc{other, title = {O}}')).toEqual([
      'unknown-citation [@Bjork-Zizkova-thang]',
    ]);
  });
});
