// npm run eval:misattribution [-- --docs N] [--show N]
// Makes drafts from the annotated articles of ../shared/eval/attribution (when they are there): each quotation with a
// speaker who has a name as it was, then with different speaker of the article, one letter of the name changed, another
// weekday. Counts what the attribution rules say of them, by how the article gives its speaker (named beside the words,
// carried over from another paragraph, by a pronoun, by a description) and by how the draft gives the other (named beside
// the words, carried over from what they say before, meant by a pronoun). Nothing of the articles is kept.
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
  'language/en/english.ts': 'english',
  'settings.ts': 'defaultSettings',
});
const docs = fs
  .readFileSync(data, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const most = option('docs', 50);
let show = option('show', 0);

const kinds = { letter: [], office: [], day: [], 'same day': [] };
const ways = ['named beside', 'carried over', 'pronoun', 'description'];
const sound = Object.fromEntries(ways.map((way) => [way, []]));
const swapped = Object.fromEntries(ways.map((way) => [way, []]));
const drafted = { 'carried over': { sound: [], swapped: [] }, pronoun: { sound: [], swapped: [] } };
const leftOut = {
  'no name is annotated': 0,
  'too short, too long or over a line': 0,
  'no other speaker': 0,
  'no pronoun known': 0,
};
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
let used = 0;
for (const doc of docs) {
  if (used >= most) break;
  const quotes = doc.quotes.filter((q) => isUsable(doc, q));
  const plain = quotes.filter((q) => wayOf(doc, q) === 'named beside');
  if (new Set(plain.map((q) => surname(nameIn(q)))).size < 2) continue;
  used++;
  const library = engine.makeLibrary([engine.makeSource('sources/article.txt', doc.text)], []);
  const analysis = engine.createAnalysis(library, engine.defaultSettings);
  const check = (list, draft, isSwapped) => judge(analysis, doc, draft, list, isSwapped);
  for (const quote of quotes) swapIn(doc, quote, plain, check);
  for (const quote of plain) inaccuracyIn(doc, quote, check);
}
report();

/** A quotation with its own speaker, and with another who says something else in the article. */
function swapIn(doc, quote, plain, check) {
  const way = wayOf(doc, quote);
  const name = nameIn(quote);
  const words = wordsOf(doc, quote);
  const own = way === 'named beside' ? quote.speaker.text.split(/,|\(/)[0].trim() : name;
  check(sound[way], `“${words},” ${own} said.\n`, false);
  // Of one surname there may be two: it must be the same name.
  const before = plain.find((q) => q !== quote && nameIn(q) === name && !overlap(q, quote));
  if (before) carry(doc, before, words, check, false);
  const others = plain.filter((q) => surname(nameIn(q)) !== surname(name) && !words.includes(surname(nameIn(q))));
  if (others.length === 0) {
    leftOut['no other speaker']++;
    return;
  }
  check(swapped[way], `“${words},” ${nameIn(others[0])} said.\n`, true);
  carry(doc, others[0], words, check, true);
}

/** The words behind what somebody says in the article: alone in a paragraph, and by a pronoun. */
function carry(doc, before, words, check, isSwapped) {
  const name = nameIn(before);
  const first = `“${wordsOf(doc, before)},” ${name} said.`;
  const list = isSwapped ? 'swapped' : 'sound';
  check(drafted['carried over'][list], `${first}\n\n“${words}.”\n`, isSwapped);
  const pronoun = pronounOf(doc, name);
  if (pronoun) check(drafted.pronoun[list], `${first}\n\n“${words},” ${pronoun} said.\n`, isSwapped);
  else leftOut['no pronoun known']++;
}

/** "he" or "she" as the annotators resolved it for this speaker, else as a title or a common given name tells. */
function pronounOf(doc, name) {
  for (const q of doc.quotes)
    if (
      q.canonicalSpeaker &&
      surname(q.canonicalSpeaker) === surname(name) &&
      /^(?:he|she)$/i.test(q.speaker?.text ?? '')
    )
      return q.speaker.text.toLowerCase();
  const gender = engine.english.lexicon.genderOfName(
    name.replace(/^(?:(?:Sen|Rep|Gov|Dr|Mr|Mrs|Ms)\.?\s+)+/, '').split(' ')[0],
  );
  return gender === 'male' ? 'he' : gender === 'female' ? 'she' : null;
}

/** One letter, another office, another weekday. */
function inaccuracyIn(doc, quote, check) {
  const name = nameIn(quote);
  const said = (speaker, when = '') => `“${wordsOf(doc, quote)},” ${speaker} said${when}.\n`;
  const slipped = slip(name);
  if (slipped && !doc.text.includes(slipped)) check(kinds.letter, said(slipped), null);
  if (/\b(?:spokes(?:wo)?man|Sen\.|Rep\.|Gov\.)/.test(quote.speaker.text))
    check(kinds.office, said(`Judge ${name.replace(/^(?:(?:Sen|Rep|Gov|Dr|Mr|Mrs|Ms)\.?\s+)+/, '')}`), null);
  const day = dayBeside(doc, quote);
  if (day) check(kinds['same day'], said(name, ` on ${day}`), null);
  if (day) check(kinds.day, said(name, ` on ${days[(days.indexOf(day) + 3) % 7]}`), null);
}

/** A direct quotation of some length, said by somebody whose name the annotators give. */
function isUsable(doc, quote) {
  if (quote.kind !== 'direct' || quote.group || !quote.speaker) return false;
  const text = doc.text.slice(quote.start, quote.end);
  const words = text.split(/\s+/).filter(Boolean).length;
  if (words < 7 || words >= 60 || /\n/.test(text)) leftOut['too short, too long or over a line']++;
  else if (!/^\p{Lu}\p{Ll}/u.test(nameIn(quote)) || /^(?:He|She|It|They|We|You)$/.test(nameIn(quote)))
    leftOut['no name is annotated']++;
  else return true;
  return false;
}

/** How the article gives the speaker. */
function wayOf(doc, { speaker, speakerType, start, end }) {
  const between = speaker.start > end ? doc.text.slice(end, speaker.start) : doc.text.slice(speaker.end, start);
  if (/\n/.test(between)) return 'carried over';
  return speakerType === 'pronoun' ? 'pronoun' : speakerType === 'nominal' ? 'description' : 'named beside';
}

function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
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

function wordsOf(doc, quote) {
  return doc.text
    .slice(quote.start, quote.end)
    .trim()
    .replace(/^["“”']+|["“”']+$/g, '')
    .replace(/["“”]/g, "'")
    .replace(/[.,]+$/, '');
}

function judge(analysis, doc, raw, list, isSwapped) {
  const { findings, quotations } = analysis.check({ path: 'draft.md', raw });
  const last = quotations.length - 1;
  const rules = findings
    .filter((finding) => finding.quotation === undefined || finding.quotation === null || finding.quotation === last)
    .map((finding) => finding.rule)
    .filter((rule) => /attribut|name|role|date|narration/.test(rule));
  list.push({ rules });
  const wrong = isSwapped === false ? rules.length > 0 : isSwapped && !rules.includes('misattributed-quotation');
  if (wrong && show-- > 0)
    console.log(
      isSwapped ? 'swapped' : 'sound',
      doc.id,
      '|',
      raw.trim(),
      '|',
      findings.map((f) => `${f.rule}: ${f.message}`).join(' ; ') || quotations[last]?.attribution,
    );
}

function report() {
  const count = (list, rule) => list.filter((one) => one.rules.includes(rule)).length;
  const percent = (n, of) => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)}%`);
  const line = (what, right, wrong) => {
    const caught = count(wrong, 'misattributed-quotation');
    const falsely = count(right, 'misattributed-quotation');
    const any = right.filter((one) => one.rules.length > 0).length;
    console.log(
      `${what.padEnd(24)} sound ${right.length}, with any attribution finding ${any} (${percent(any, right.length)}) · different speaker ${wrong.length}, caught ${caught} (${percent(caught, wrong.length)}), precision ${percent(caught, caught + falsely)}`,
    );
  };
  console.log(`${used} articles. By how the article gives its speaker, the draft naming one beside the words:`);
  for (const way of ways) line(`  ${way}`, sound[way], swapped[way]);
  line('  all', Object.values(sound).flat(), Object.values(swapped).flat());
  console.log('By how the draft gives one, behind what that one says in the article:');
  for (const [way, { sound: right, swapped: wrong }] of Object.entries(drafted)) line(`  ${way}`, right, wrong);
  const part = (what, list, rule) =>
    `${what}: ${list.length}, ${rule} ${count(list, rule)} (${percent(count(list, rule), list.length)})`;
  console.log(
    `${part('one letter changed', kinds.letter, 'misspelled-name')}, misattributed-quotation ${count(kinds.letter, 'misattributed-quotation')}`,
  );
  console.log(part('another office', kinds.office, 'wrong-role'));
  console.log(
    `${part('another weekday', kinds.day, 'wrong-date')}; ${part('the same weekday', kinds['same day'], 'wrong-date')}`,
  );
  console.log(
    `left out: ${Object.entries(leftOut)
      .map(([why, n]) => `${why} ${n}`)
      .join(' · ')}`,
  );
}
