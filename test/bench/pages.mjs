// What reading a web page costs beside its tree alone and beside Readability on that tree: milliseconds a page.
import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { randomFrom } from './corpora.mjs';

const rounds = 60;
const warm = 15;
const words =
  'the harbour wall gave way before dawn and took nets lofts with it council had been told twice in letters that nobody answered while boats lay three deep against quay'.split(
    ' ',
  );

/** Prints a row for each way to take in one page of some 180 KB: an article, its site's furniture, scripts and styles. */
export async function pages(engine, say) {
  const page = pageOf(randomFrom(7));
  const ways = [
    ['linkedom, the tree alone', () => new DOMParser().parseFromString(page, 'text/html')],
    ['linkedom and Readability', () => new Readability(new DOMParser().parseFromString(page, 'text/html')).parse()],
    ['read', () => engine.readPage(page)],
  ];
  const times = ways.map(() => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, [, run]] of ways.entries()) {
      const begun = performance.now();
      await run();
      times[i].push(performance.now() - begun);
    }
  const medians = times.map((all) => all.slice(warm).sort((a, b) => a - b)[Math.floor((rounds - warm) / 2)]);
  say(`\n## A web page of ${Math.round(page.length / 1000)} KB\n`);
  say('| way | ms, p50 | times the tree |');
  say('|---|---|---|');
  ways.forEach(([name], i) => {
    say(`| ${name} | ${medians[i].toFixed(1)} | ${(medians[i] / medians[0]).toFixed(2)} |`);
  });
}

function pageOf(next) {
  const random = (below) => Math.floor(next() * below);
  const sentence = () => `${Array.from({ length: 8 + random(14) }, () => words[random(words.length)]).join(' ')}.`;
  const repeat = (count, make) => Array.from({ length: count }, make).join('\n');
  const paragraph = () =>
    `<p class="article__p" data-id="${random(1e6)}">${sentence()} &ldquo;${sentence()}&rdquo; <a href="/t/${random(99)}">said</a> ${sentence()} ${sentence()}</p>`;
  const card = () =>
    `<li class="card"><a href="/s/${random(999)}"><img src="/i.jpg" alt=""><span>${sentence()}</span></a></li>`;
  const scripts = `<script>${'window.x=window.x||[];x.push({a:1,b:"<p>no</p>"});'.repeat(300)}</script><style>${'.a-b{margin:0 auto;padding:4px}'.repeat(600)}</style>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The quay</title>${scripts}</head><body>
<nav><ul>${repeat(60, () => '<li><a href="/a">Entry</a></li>')}</ul></nav>
<main><article><h1>The quay</h1>${repeat(280, paragraph)}</article></main>
<aside><ul>${repeat(120, card)}</ul></aside><footer>${repeat(60, () => '<a href="/z">Link</a>')}</footer></body></html>`;
}
