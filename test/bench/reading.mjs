// Who says what in an article, beside two packages that read quotations from English text: milliseconds an article.
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import quoteParser from 'quote-parser';

const articles = new URL('../../../shared/eval/attribution/dev.jsonl', import.meta.url);
const aim = 4500;

/** Prints what reading costs at the median, and how it grows to a megabyte. */
export function reading(engine, say) {
  const texts = articleTexts();
  const ours = timed(texts, (text) => engine.read(engine.plainText(text)));
  say(`\n## Reading ${texts.length} articles (who says what)\n`);
  say(`| reader | ms for ${aim} characters, p50 | beside it |`);
  say('|---|---|---|');
  say(`| read | ${ours.toFixed(2)} | |`);
  for (const [name, run] of [
    ['quote-parser', (text) => quoteParser.parse(text, 'en')],
    ['compromise, quotations', (text) => nlp(text).quotations().json()],
    ['compromise, quotations and people', (text) => [nlp(text).quotations().json(), nlp(text).people().json()]],
  ]) {
    const theirs = timed(texts.slice(0, 60), run);
    say(`| ${name} | ${theirs.toFixed(2)} | ${(theirs / ours).toFixed(2)} times ours |`);
  }
  const whole = texts.join('\n\n');
  const long = whole.repeat(Math.ceil(1_000_000 / whole.length)).slice(0, 1_000_000);
  const [quarter, full] = [long.slice(0, 250_000), long].map((text) => once(() => engine.read(engine.plainText(text))));
  say(
    `\n1 MB ${full.toFixed(0)} ms; a quarter of it ${quarter.toFixed(0)} ms (four times that: ${(4 * quarter).toFixed(0)})`,
  );
}

function articleTexts() {
  try {
    const lines = readFileSync(articles, 'utf8').split('\n').filter(Boolean);
    return lines.slice(0, 200).map((line) => JSON.parse(line).text);
  } catch {
    const page = readFileSync(new URL('../../samples/newsroom/sources/orrin-leak.md', import.meta.url), 'utf8');
    return Array.from({ length: 40 }, () => page);
  }
}

/** Milliseconds for a text of the usual length, at the median over the texts, after one round to warm up. */
function timed(texts, run) {
  for (const text of texts) run(text);
  const times = texts.map((text) => (once(() => run(text)) * aim) / text.length);
  return times.sort((a, b) => a - b)[times.length >> 1];
}

function once(run) {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}
