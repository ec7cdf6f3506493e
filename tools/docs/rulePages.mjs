// The pages of the rules: docs/rules.md lists them, docs/rules/ID.md says of each what it means, why, examples, fixes, settings.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const shown = 3;
const written = '<!-- Written by npm run docs:rules. -->';
const titles = {
  wording: 'Are these the words?',
  attribution: 'Did that person say them?',
  citation: 'Is that where they are?',
  source: 'The sources',
  comment: 'Comments of the draft',
};

/** Answers a map of file → text. */
export async function rulePages(root, core) {
  const pages = new Map([['docs/rules.md', listOf(core)]]);
  for (const id of core.ruleIds) pages.set(`docs/rules/${id}.md`, await pageOf(root, core, id));
  return pages;
}

function listOf({ ruleIds, rules }) {
  const about = [...new Set(ruleIds.map((id) => rules[id].about))];
  const tables = about.map((one) => {
    const rows = ruleIds
      .filter((id) => rules[id].about === one)
      .map((id) => `| [${id}](rules/${id}.md) | ${rules[id].summary} | ${rules[id].severity} |`);
    return `## ${titles[one]}\n\n| rule | reported when | severity |\n|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Rules

${written}

Each finding names one rule. Settings, \`stet\` comments and reports use the same names. Any rule can be given another
[severity](configuration.md) or switched off, and any single finding can be allowed with a comment that says why:

\`\`\`md
<!-- stet altered-quotation: as broadcast -->
\`\`\`

The comment goes behind the quotation or on the line above. \`<!-- stet-file altered-quotation: reason -->\` allows a rule's
findings in the whole file.

${tables.join('\n')}`;
}

async function pageOf(root, core, id) {
  const rule = core.rules[id];
  const { meaning, why } = commentOf(root, id);
  const topic = topicOf(root, core, id);
  const parts = [`# ${id}`, written, rule.summary, severityOf(core, id)];
  if (bare(meaning) !== bare(rule.summary)) parts.push('## What it means', meaning);
  parts.push('## Why', why);
  if (topic) parts.push(...(await examples(core, id, topic)));
  parts.push(...settingsOf(rule));
  return `${parts.join('\n\n')}\n`;
}

const bare = (sentence) => sentence.replace(/[^\p{L}]+/gu, ' ').trim();

function severityOf({ rules, styleOf }, id) {
  const others = ['academic', 'legal'].flatMap((profile) => {
    const one = styleOf({ profile }).severities[id];
    return one === undefined ? [] : [`**${one}** in the \`${profile}\` profile`];
  });
  return `Severity: ${[`**${rules[id].severity}**`, ...others].join(', ')}.`;
}

/** What stands above a rule in its file: what it means, and why it matters. */
function commentOf(root, id) {
  const file = `server/src/core/rules/${id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}.ts`;
  const comment = /\/\*\*\n((?: \*.*\n)+) \*\/\nexport const \w+: Rule/.exec(
    readFileSync(path.join(root, file), 'utf8'),
  );
  const lines = (comment?.[1] ?? '').split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const [meaning, why] = lines
    .join(' ')
    .split(/@(?:why|example)/)
    .map((part) => part.trim());
  if (!meaning || !why || !lines.some((line) => line.startsWith('@why')))
    throw new Error(`${file}: the rule's doc comment says what it means, then @why it matters, then an @example`);
  return { meaning, why };
}

function topicOf(root, { topicFrom }, id) {
  const file = path.join(root, 'test/drafts/rules', `${id}.txt`);
  return existsSync(file) ? topicFrom(`rules/${id}.txt`, readFileSync(file, 'utf8')) : null;
}

async function examples(core, id, { given, settings, cases }) {
  const drawn = [];
  for (const one of cases.filter(({ isOpen }) => !isOpen)) {
    const findings = (await one.analysis()).check(one.draft).findings.filter(({ stet }) => !stet);
    drawn.push({ ...one, findings, told: findings.filter(({ rule }) => rule === id) });
  }
  const faulty = drawn.filter(({ told }) => told.length > 0).slice(0, shown);
  const sound = drawn.filter(({ findings }) => findings.length === 0).slice(0, shown);
  return [
    '## Examples',
    ...Object.entries(settings).map(([name, value]) => `With the setting \`${name}: ${value}\`.`),
    ...given.map(sourceOf),
    '### Reported',
    ...faulty.map(({ name, draft, findings }) => caseOf(name, core.draw(draft.raw, findings))),
    '### Not reported',
    ...sound.map(({ name, draft }) => caseOf(name, draft.raw)),
    ...fixesOf(core, faulty),
  ];
}

const kinds = { earlier: ', as it was when the quotations were verified', unreadable: ' cannot be read' };
const sourceOf = ({ kind, path: name, raw }) => `The source \`${name}\`${kinds[kind] ?? ''}:\n\n${fence(raw)}`;
const caseOf = (name, text) => `${name[0].toUpperCase()}${name.slice(1)}:\n\n${fence(text)}`;
const fence = (text) => `\`\`\`text\n${text.trim()}\n\`\`\``;

function fixesOf({ edited }, faulty) {
  const fixes = faulty.flatMap(({ told }) => told.flatMap((finding) => finding.fixes()));
  const offered = [...new Set(fixes.map(({ title }) => title))].map((title) => `- \`${title}\``);
  if (offered.length === 0) return ['## Fixes', 'None: only the writer can know what to do.'];
  // One that asks the writer for a reason is no example of what it leaves.
  const mends = ({ edits, placeholder }) => edits.length > 0 && placeholder === undefined;
  const first = faulty.find(({ told }) => told.some((finding) => finding.fixes().some(mends)));
  const fix = first?.told.flatMap((finding) => finding.fixes()).find(mends);
  const after = fix
    ? [`\`${fix.title}\`, taken in the example *${first.name}*, leaves:`, fence(edited(first.draft.raw, fix.edits))]
    : [];
  return ['## Fixes', 'For these examples Stet offers:', offered.join('\n'), ...after];
}

function settingsOf({ id, severity }) {
  const other = severity === 'off' ? 'warning' : 'off';
  const does = severity === 'off' ? 'To switch it on' : 'To switch it off';
  return [
    '## Settings',
    `${does} for everybody who works on these drafts:`,
    `\`\`\`yaml stet.config.yaml\nrules:\n  ${id}: ${other}\n\`\`\``,
    'For yourself, in VS Code:',
    `\`\`\`json settings.json\n{ "stet.rules": { "${id}": "${other}" } }\n\`\`\``,
    'To allow one finding, put a comment behind it or on the line above, and say why:',
    `\`\`\`md\n<!-- stet ${id}: reason -->\n\`\`\``,
  ];
}
