import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { stet } from './support.ts';

const source = '“The tide took fourteen boats before anybody rang the bell,” harbourmaster Ines Aldana said Monday.\n';
const draft = `# The quay

“The tide took forty boats before anybody rang the bell,” Aldana said [@gone].

“The tide took fourteen boats,” Aldana said.

“Nobody, 100% nobody, has ever
seen such a <tide> & lived,” she said. <!-- stet quotation-not-found: heard it myself -->
`;
const files = {
  'drafts/a b.md': draft,
  'sources/quay.md': source,
  'sources/x.txt': Uint8Array.from([0xd7, 0xcf, 0xc4, 0xc1]),
};

describe('sarif', () => {
  test('has no links but its own', async () => {
    const linked = {
      'a.md': draft,
      'sources/quay.md': `---\ntitle: "Log [see](http://harbour.example) x"\n---\n\n${source}`,
    };
    const { out } = await stet(linked, 'check', '--format', 'sarif', 'a.md');
    const texts = JSON.parse(out).runs[0].results.map(({ message }: { message: { text: string } }) => message.text);
    expect(texts.some((text: string) => text.includes('[see\\](http'))).toBe(true);
    expect(texts.join('\n')).not.toMatch(/[^\\]\]\(/);
  });

  test('is a log of one run, its rules, its results', async () => {
    const { out } = await stet(files, 'check', '--format', 'sarif', 'drafts');
    const log = JSON.parse(out);
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('sources/x.txt could not be read');
    expect(run.results).toMatchInlineSnapshot(`
      [
        {
          "fixes": [
            {
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "drafts/a%20b.md",
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "endColumn": 21,
                        "endLine": 3,
                        "startColumn": 16,
                        "startLine": 3,
                      },
                      "insertedContent": {
                        "text": "fourteen",
                      },
                    },
                  ],
                },
              ],
              "description": {
                "text": "Restore the source’s wording",
              },
            },
            {
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "drafts/a%20b.md",
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "endColumn": 16,
                        "endLine": 3,
                        "startColumn": 16,
                        "startLine": 3,
                      },
                      "insertedContent": {
                        "text": "[",
                      },
                    },
                    {
                      "deletedRegion": {
                        "endColumn": 21,
                        "endLine": 3,
                        "startColumn": 21,
                        "startLine": 3,
                      },
                      "insertedContent": {
                        "text": "]",
                      },
                    },
                  ],
                },
              ],
              "description": {
                "text": "Put the change in brackets",
              },
            },
          ],
          "level": "error",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "drafts/a%20b.md",
                },
                "region": {
                  "endColumn": 21,
                  "endLine": 3,
                  "startColumn": 16,
                  "startLine": 3,
                },
              },
            },
          ],
          "message": {
            "text": "The source has “fourteen”, not “forty” (quay.md, para. 1)",
          },
          "relatedLocations": [
            {
              "id": 0,
              "message": {
                "text": "The source’s words",
              },
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "sources/quay.md",
                },
                "region": {
                  "endColumn": 59,
                  "endLine": 1,
                  "startColumn": 2,
                  "startLine": 1,
                },
              },
            },
          ],
          "ruleId": "altered-quotation",
          "ruleIndex": 3,
        },
        {
          "fixes": [],
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "drafts/a%20b.md",
                },
                "region": {
                  "endColumn": 78,
                  "endLine": 3,
                  "startColumn": 71,
                  "startLine": 3,
                },
              },
            },
          ],
          "message": {
            "text": "No source has the key “gone”",
          },
          "relatedLocations": [],
          "ruleId": "unknown-citation",
          "ruleIndex": 12,
        },
        {
          "fixes": [
            {
              "artifactChanges": [
                {
                  "artifactLocation": {
                    "uri": "drafts/a%20b.md",
                  },
                  "replacements": [
                    {
                      "deletedRegion": {
                        "endColumn": 2,
                        "endLine": 7,
                        "startColumn": 1,
                        "startLine": 7,
                      },
                      "insertedContent": {
                        "text": "",
                      },
                    },
                    {
                      "deletedRegion": {
                        "endColumn": 29,
                        "endLine": 8,
                        "startColumn": 28,
                        "startLine": 8,
                      },
                      "insertedContent": {
                        "text": "",
                      },
                    },
                  ],
                },
              ],
              "description": {
                "text": "Remove the quotation marks",
              },
            },
          ],
          "level": "warning",
          "locations": [
            {
              "physicalLocation": {
                "artifactLocation": {
                  "uri": "drafts/a%20b.md",
                },
                "region": {
                  "endColumn": 29,
                  "endLine": 8,
                  "startColumn": 1,
                  "startLine": 7,
                },
              },
            },
          ],
          "message": {
            "text": "Not found in the source; 1 source could not be read",
          },
          "relatedLocations": [],
          "ruleId": "quotation-not-found",
          "ruleIndex": 0,
          "suppressions": [
            {
              "justification": "heard it myself",
              "kind": "inSource",
            },
          ],
        },
      ]
    `);
  });

  test('its regions hold the words that are meant, and its fixes mend them', async () => {
    const { out } = await stet(files, 'check', '--format', 'sarif', 'drafts');
    const [result] = JSON.parse(out).runs[0].results;
    const lines = draft.split('\n');
    const words = ({ startLine, startColumn, endLine, endColumn }: Record<string, number>): string => {
      expect(startLine).toBe(endLine);
      return (lines[(startLine as number) - 1] as string).slice((startColumn as number) - 1, (endColumn as number) - 1);
    };
    expect(words(result.locations[0].physicalLocation.region)).toBe('forty');
    const [replacement] = result.fixes[0].artifactChanges[0].replacements;
    expect([words(replacement.deletedRegion), replacement.insertedContent.text]).toEqual(['forty', 'fourteen']);
  });

  test('of a clean draft is a log without results', async () => {
    const ran = await stet({ 'a.md': source, 'sources/quay.md': source }, 'check', '--format', 'sarif', 'a.md');
    expect([ran.code, JSON.parse(ran.out).runs[0].results]).toEqual([0, []]);
  });
});

describe('github', () => {
  test('annotates each line; what stands is not said', async () => {
    const { out } = await stet(files, 'check', '--format', 'github', 'drafts');
    expect(out).toMatchInlineSnapshot(`
      "::warning file=sources/x.txt,title=stet%3A unreadable-source::Cannot be read: not UTF-8 or Windows-1252 text; save it as UTF-8
      ::error file=drafts/a b.md,line=3,endLine=3,col=16,endColumn=21,title=stet%3A altered-quotation::The source has “fourteen”, not “forty” (quay.md, para. 1)%0AFix: Restore the source’s wording
      ::warning file=drafts/a b.md,line=3,endLine=3,col=71,endColumn=78,title=stet%3A unknown-citation::No source has the key “gone”
      "
    `);
  });

  test('no text of a draft can begin or end a command', async () => {
    const hostile = '“The tide took 40%0A::error::x boats before anybody rang the bell,” Aldana said.\n';
    const { out } = await stet(
      { 'a,b:c.md': hostile, 'sources/quay.md': source },
      'check',
      '--format',
      'github',
      'a,b:c.md',
    );
    expect(out).toContain('file=a%2Cb%3Ac.md');
    expect(out.split('\n').filter((line) => line !== '' && !/^::(?:error|warning|notice) file=/.test(line))).toEqual(
      [],
    );
    expect(out).toContain('%250A');
  });

  test('says nothing of a clean draft', async () => {
    const ran = await stet({ 'a.md': source, 'sources/quay.md': source }, 'check', '--format', 'github', 'a.md');
    expect(ran).toEqual({ code: 0, out: '', err: '' });
  });
});

/** Throws unless it is well-formed XML; the names of its elements. */
function elementsOf(xml: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(xml).close();
  return names;
}

describe('junit', () => {
  test('has a suite a draft and a case a quotation', async () => {
    const { out } = await stet(files, 'check', '--format', 'junit', 'drafts');
    expect(elementsOf(out).filter((name) => name === 'testcase')).toHaveLength(4);
    expect(`\n${out}`).toMatchInlineSnapshot(`
      "
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="stet" tests="4" failures="2" skipped="0">
        <testsuite name="drafts/a b.md" tests="4" failures="2" skipped="0">
          <testcase name="line 3: “The tide took forty boats before anybody rang the bell,”" classname="drafts/a b.md" file="drafts/a b.md">
            <failure type="altered-quotation" message="The source has “fourteen”, not “forty” (quay.md, para. 1)">drafts/a b.md:3: The source has “fourteen”, not “forty” (quay.md, para. 1) (altered-quotation)</failure>
          </testcase>
          <testcase name="line 5: “The tide took fourteen boats,”" classname="drafts/a b.md" file="drafts/a b.md"/>
          <testcase name="line 7: “Nobody, 100% nobody, has ever seen such a &lt;tide&gt; &amp; lived,”" classname="drafts/a b.md" file="drafts/a b.md"/>
          <testcase name="other findings" classname="drafts/a b.md" file="drafts/a b.md">
            <failure type="unknown-citation" message="No source has the key “gone”">drafts/a b.md:3: No source has the key “gone” (unknown-citation)</failure>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  test('is XML whatever a draft holds', async () => {
    const hostile =
      '“The \u0001 <![CDATA[ ]]> "tide" \ud800 took & forty boats before anybody rang the bell,” Aldana said.\n';
    const { out } = await stet({ 'a.md': hostile, 'sources/quay.md': source }, 'check', '--format', 'junit', 'a.md');
    expect(elementsOf(out)).toContain('failure');
  });

  test('what could not be checked is skipped, not passed', async () => {
    const { out } = await stet({ 'a.md': source }, 'check', '--format', 'junit', 'a.md');
    expect(elementsOf(out)).toContain('skipped');
  });

  test('nor does one pass whose speaker could not be compared', async () => {
    const all = {
      'a.md': 'Here it is: “The tide took fourteen boats before anybody rang.”\n',
      'sources/quay.md': source,
    };
    const { out } = await stet(all, 'check', '--format', 'junit', 'a.md');
    expect(out).toContain('<skipped message="words match, speaker not checked"/>');
  });
});
