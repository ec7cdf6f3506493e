import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { createAnalysis } from '../../server/src/core/analysis.ts';
import { completionsAt } from '../../server/src/core/answers/completing/completions.ts';
import { hoverAt } from '../../server/src/core/answers/hover/hover.ts';
import { sheetOf } from '../../server/src/core/answers/sheet/sheet.ts';
import { signOff as sign } from '../../server/src/core/answers/signingOff/signOff.ts';
import { readBibliography } from '../../server/src/core/library/bibliography/readBibliography.ts';
import { withBibliographies } from '../../server/src/core/library/bibliography/tie.ts';
import { makeLibrary } from '../../server/src/core/library/library.ts';
import { makeExtractedSource, makeSource } from '../../server/src/core/library/source.ts';
import { inEnglish } from '../../server/src/core/messages/say.ts';
import { plainText } from '../../server/src/core/prose/plainText.ts';
import type { Prose } from '../../server/src/core/prose/prose.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { markdownSheet } from '../../server/src/sheet/markdown.ts';

/** What somebody puts into a title, a chapter, a label, a key or a sentence so that an editor does something with it. */
const bait = fc
  .array(
    fc.constantFrom(
      ...[
        '[x](command:stet.evil)',
        '](command:stet.evil)',
        '](stet:0)',
        '![a](http://evil.example/i.png)',
        '![',
        '](',
        '[',
        ']',
      ],
      ...[
        '(',
        ')',
        '<img src=x>',
        '<b>',
        '</b>',
        '<http://evil.example>',
        '<!--',
        '-->',
        '`',
        '```',
        '\\',
        '|',
        '*',
        '_',
        '~~',
      ],
      ...[
        '\n',
        '\n\n',
        '\n\n# ',
        '\n[r]: http://evil.example\n',
        '[r]',
        '[^1]',
        '&lt;img&gt;',
        '&',
        '$(zap)',
        '"',
        '{',
        '}',
        ' ',
        'wet',
        '😀',
      ],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((bits) => bits.join(''));

const yaml = (text: string): string => JSON.stringify(text);
const line = (text: string): string => text.replace(/\s+/g, ' ');

/** All that others wrote, at every place where they may write it. */
const foreign = fc.record({
  ...{ title: bait, author: bait, publication: bait, date: bait, key: bait, name: bait, role: bait },
  ...{ words: bait, chapter: bait, page: bait, note: bait, entry: bait, file: bait, reason: bait, noteOf: bait },
});
type Foreign = typeof foreign extends fc.Arbitrary<infer T> ? T : never;

function analysisOf(f: Foreign) {
  const report = makeSource(
    `/n/sources/report${line(f.file).replaceAll('/', '')}.md`,
    `---\ntitle: ${yaml(f.title)}\nauthor: ${yaml(f.author)}\npublication: ${yaml(f.publication)}\ndate: ${yaml(f.date)}\nkey: ${yaml(f.key)}\nurl: ${yaml(`https://live.example/${line(f.key).replace(/[\s<>"]/g, '')}`)}\npeople:\n  - name: Ines Aldana\n    role: ${yaml(f.role)}\n---\n\nThe ${line(f.words)} quay was dark.\n\n“The tide took fourteen boats ${line(f.words)} before anybody rang the bell,” Ines Aldana ${line(f.name)} said.\n`,
  );
  const plain = plainText(
    `Words\n\nThe wind had ${line(f.words)} turned to the north by the time that the ferry left, Karl Voss said.`,
  );
  const book: Prose = {
    ...plain,
    metadata: { ...plain.metadata, title: f.title, authors: [f.author] },
    landmarks: [
      { kind: 'page', at: 0, label: f.page, number: 1 },
      { kind: 'chapter', at: 0, label: f.chapter, number: 1 },
    ],
    blocks: plain.blocks.map((block) => ({ ...block, place: f.note })),
  };
  const library = makeLibrary(
    [report, makeExtractedSource('/n/sources/book.epub', book)],
    [{ path: `/n/sources/lost${line(f.file)}.pdf`, reason: f.reason }],
  );
  const bibliography = readBibliography(
    '/n/refs.json',
    JSON.stringify([
      { id: f.entry, title: f.title, author: [{ literal: f.author }], 'container-title': f.publication, page: f.page },
    ]),
  );
  const signOff = { by: f.name, date: '2026-01-02T03:04:05Z', note: f.noteOf };
  const analysis = createAnalysis(
    withBibliographies(library, [bibliography], new Set(['/n/refs.json'])),
    defaultSettings,
  );
  return { analysis, signOff };
}

const draftOf = (f: Foreign): string =>
  `---\ntitle: ${yaml(f.title)}\n---\n\n“The tide took forty boats before anybody rang the bell,” Ines Aldana said [@${f.key.includes('}') ? 'x' : `{${line(f.key)}}`}].

“The wind had turned to the north by the time that the ferry left,” Karl Voss said. <!-- stet altered-quotation: ${line(f.reason).replaceAll('-->', '')} -->

“Nobody here had ever kept four donkeys behind the chapel,” ${line(f.name)} said [@unknown].

“The tide took `;

const extensions = [gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest)].flat();

/** What an editor would do with a piece of Markdown, beside showing words. */
function acts(markdown: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'link') {
      const own = /^(?:stet:\d+|https:\/\/live\.example\/)/.test(node.url);
      const shown = markdown.slice(node.position?.start.offset, node.position?.end.offset);
      // VS Code takes these backslashes off and reads what is left as Markdown.
      if (/\\[[\]]/.test(shown)) found.push(`escapes in a label: ${shown}`);
      // A web address that is shown as such, as the works of a bibliography have it.
      if (!own && !/^<?(?:https?:\/\/|www\.|[\w.+-]+@)/.test(shown)) found.push(`link ${node.url}`);
    } else if (/^(?:image|html|definition|footnote|linkReference|code|inlineCode|table)/.test(node.type)) {
      if (node.type !== 'inlineCode') found.push(node.type);
    }
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: extensions }));
  // Nor for a reader that is looser than CommonMark, addresses of links apart.
  const bare = markdown.replace(/\]\((?:stet:\d+|https:\/\/live\.example\/[^\s()]*)\)/g, ']').replace(/\\./gs, '');
  return [...found, ...(bare.match(/\]\(|!\[|<(?!https?:|file:)|\$\(/g) ?? [])];
}

describe('Markdown that leaves Stet', () => {
  it('holds nothing of others that acts', () => {
    fc.assert(
      fc.property(foreign, (f) => {
        const { analysis, signOff } = analysisOf(f);
        const draft = { path: '/n/draft.md', raw: draftOf(f) };
        for (let offset = 0; offset <= draft.raw.length; offset += 7) {
          const hover = analysis.ask(draft, hoverAt, offset);
          if (hover) expect(acts(hover.markdown), hover.markdown).toEqual([]);
        }
        const citing = { ...draft, raw: `${draft.raw} @` };
        for (const at of [draft, citing])
          for (const { documentation } of analysis.ask(at, completionsAt, at.raw.length))
            expect(acts(documentation), documentation).toEqual([]);
        for (const input of [draft]) {
          const sheet = analysis.ask(input, sheetOf);
          const setting = {
            say: inEnglish,
            made: '',
            name: (path: string) => path,
            href: () => 'https://live.example/file',
          };
          const text = markdownSheet([sheet], setting)
            .replace(/^\|.*\|$/gm, '')
            .replace(/\n<!-- stet-file[^\n]*-->\n$/, '')
            .replace(/<a id="[\w-]+"><\/a>/g, '')
            .replace(/\]\(#[\w-]+\)/g, ']')
            .replace(/\]\(<https:\/\/live[^>]*>\)/g, ']')
            .replace(/<https:\/\/live[^>]*>/g, '');
          expect(acts(text), text).toEqual([]);
        }
        expect(analysis.ask(draft, sign, signOff).added).toBeDefined();
      }),
      { numRuns: 25 },
    );
  });
});
