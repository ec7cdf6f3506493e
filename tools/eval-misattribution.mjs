// npm run eval:misattribution [-- --docs N] [--show N]
// Makes drafts from the annotated articles of ../shared/eval/attribution (when they are there): each quotation with a
// named speaker as it was, then with another speaker of the article, one letter of the name changed, another
// weekday. Counts what the attribution rules say of them. Nothing of the articles is kept.
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { bundled } from './lib/bundled.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const data = path.resolve(root, '../shared/eval/attribution/dev.jsonl');
const args = process.argv.slice(2);
const option = (name, otherwise) =>
  args.includes(`--${name}`) ? Number(args[args.indexOf(`--${name}`) + 1]) : otherwise;
if (!fs.existsSync(data)) {
  console.log(`No articles to evaluate on: ${path.relative(root, data)} is not there.`);
  process.exit(0);
}
const engine = await bundled(root, {
  'analysis.ts': 'createAnalysis',
  'library/library.ts': 'makeLibrary',
  'library/source.ts': 'makeSource',
  'settings.ts': 'defaultSettings',
});
const docs = fs
  .readFileSync(data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const most = option('docs', 50);
let show = option('show', 0);

const kinds = { sound: [], swapped: [], letter: [], office: [], day: [], 'same day': [] };
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
let used = 0;
for (const doc of docs) {
  if (used >= most) break;
  const quotes = doc.quotes.filter((q) => isUsable(doc, q));
  if (new Set(quotes.map((q) => surname(nameIn(q)))).size < 2) continue;
  used++;
  const library = engine.makeLibrary([engine.makeSource('sources/article.txt', doc.text)], []);
  const analysis = engine.createAnalysis(library, engine.defaultSettings);
  quotes.forEach((quote, i) => {
    const name = nameIn(quote);
    const other = quotes
      .map(nameIn)
      .find(
        (one, j) =>
          j !== i && surname(one) !== surname(name) && !doc.text.slice(quote.start, quote.end).includes(surname(one)),
      );
    judge(analysis, doc, quote, quote.speaker.text.split(/,|\(/)[0].trim(), 'sound');
    if (other) judge(analysis, doc, quote, other, 'swapped');
    const slipped = slip(name);
    if (slipped && !doc.text.includes(slipped)) judge(analysis, doc, quote, slipped, 'letter');
    if (/\b(?:spokes(?:wo)?man|Sen\.|Rep\.|Gov\.)/.test(quote.speaker.text))
      judge(analysis, doc, quote, `Judge ${name.replace(/^(?:(?:Sen|Rep|Gov|Dr|Mr|Mrs|Ms)\.?\s+)+/, '')}`, 'office');
    const day = dayBeside(doc, quote);
    if (day) judge(analysis, doc, quote, name, 'same day', ` on ${day}`);
    if (day) judge(analysis, doc, quote, name, 'day', ` on ${days[(days.indexOf(day) + 3) % 7]}`);
  });
}
report();

/** A direct quotation of some length, said by somebody with a name. */
function isUsable(doc, quote) {
  if (quote.kind !== 'direct' || quote.speakerType !== 'named' || quote.group || !quote.speaker) return false;
  const words = doc.text.slice(quote.start, quote.end).split(/\s+/).filter(Boolean).length;
  return (
    words >= 7 &&
    words < 60 &&
    !/\n/.test(doc.text.slice(quote.start, quote.end)) &&
    /^\p{Lu}\p{Ll}/u.test(nameIn(quote))
  );
}

/** The weekday that stands right behind the speaker and the cue: "…," she said Friday. */
function dayBeside(doc, quote) {
  if (!quote.cue) return null;
  const end = Math.max(quote.cue.end, quote.speaker.end);
  return /^ (?:on )?((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/.exec(doc.text.slice(end, end + 16))?.[1] ?? null;
}

/** The capitalised run at the end of the speaker as annotated: "campaign manager Jane Roe" → "Jane Roe". */
function nameIn(quote) {
  const text = (quote.canonicalSpeaker ?? quote.speaker.text)
    .split(/,|\(| who | of /)[0]
    .replace(/[’']s$/, '')
    .trim();
  return /(?:\p{Lu}[\p{L}.’'-]*\s+)*\p{Lu}[\p{L}’'-]+$/u.exec(text)?.[0] ?? '';
}

function surname(name) {
  return name.split(/\s+/).at(-1) ?? '';
}

/** One letter inside the surname exchanged for its neighbour in the alphabet. */
function slip(name) {
  const last = surname(name);
  if (last.length < 5) return null;
  const at = last.length - 2;
  const letter = String.fromCharCode(((last.charCodeAt(at) - 97 + 1) % 26) + 97);
  return name.slice(0, name.length - last.length) + last.slice(0, at) + letter + last.slice(at + 1);
}

function judge(analysis, doc, quote, speaker, kind, when = '') {
  const words = doc.text
    .slice(quote.start, quote.end)
    .trim()
    .replace(/^["“”']+|["“”']+$/g, '')
    .replace(/["“”]/g, "'")
    .replace(/[.,]+$/, '');
  const raw = `“${words},” ${speaker} said${when}.\n`;
  const { findings, quotations } = analysis.check({ path: 'draft.md', raw });
  const rules = findings
    .map((finding) => finding.rule)
    .filter((rule) => /attribut|name|role|date|narration/.test(rule));
  kinds[kind].push({ rules, verdict: quotations[0]?.attribution.verdict ?? 'none' });
  const wrong = kind === 'sound' ? rules.length > 0 : kind === 'swapped' && !rules.includes('misattributed-quotation');
  if (wrong && show-- > 0)
    console.log(
      kind,
      doc.id,
      '|',
      raw.trim(),
      '|',
      findings.map((f) => `${f.rule}: ${f.message}`).join(' ; ') || quotations[0]?.attribution,
    );
}

function report() {
  const has = (one, rule) => one.rules.includes(rule);
  const count = (list, rule) => list.filter((one) => has(one, rule)).length;
  const wrong = kinds.sound.filter((one) => one.rules.length > 0).length;
  const caught = count(kinds.swapped, 'misattributed-quotation');
  const falsely = count(kinds.sound, 'misattributed-quotation');
  const percent = (n, of) => `${((100 * n) / Math.max(1, of)).toFixed(1)}%`;
  console.log(`${used} articles`);
  console.log(
    `sound as written: ${kinds.sound.length}, with any attribution finding ${wrong} (${percent(wrong, kinds.sound.length)})`,
  );
  console.log(
    `another speaker: ${kinds.swapped.length}, misattributed-quotation ${caught} (recall ${percent(caught, kinds.swapped.length)}, precision ${percent(caught, caught + falsely)})`,
  );
  console.log(
    `one letter changed: ${kinds.letter.length}, misspelled-name ${count(kinds.letter, 'misspelled-name')} (${percent(count(kinds.letter, 'misspelled-name'), kinds.letter.length)}), misattributed-quotation ${count(kinds.letter, 'misattributed-quotation')}`,
  );
  console.log(
    `another office: ${kinds.office.length}, wrong-role ${count(kinds.office, 'wrong-role')} (${percent(count(kinds.office, 'wrong-role'), kinds.office.length)})`,
  );
  console.log(
    `another weekday: ${kinds.day.length}, wrong-date ${count(kinds.day, 'wrong-date')} (${percent(count(kinds.day, 'wrong-date'), kinds.day.length)}); the same weekday: ${kinds['same day'].length}, wrong-date ${count(kinds['same day'], 'wrong-date')}`,
  );
}
