// The site's search: an index of sections, fetched as a script when somebody begins to search, so that it works from a folder too.
import MiniSearch from 'minisearch';

const up = document.currentScript.dataset.up;
const input = document.getElementById('search');
const found = document.getElementById('found');
const options = {
  fields: ['title', 'text'],
  storeFields: ['title', 'page', 'href', 'text'],
  searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
};

let index = null;
function load() {
  index ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${up}assets/sections.js`;
    script.onload = () => {
      const made = new MiniSearch(options);
      made.addAll(globalThis.stetSections);
      resolve(made);
    };
    script.onerror = reject;
    document.head.append(script);
  });
  return index;
}

function resultOf({ href, page, title, text }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'result';
  link.href = up + href;
  const name = document.createElement('strong');
  name.textContent = page === title ? title : `${page} › ${title}`;
  const words = document.createElement('span');
  words.textContent = text.length > 120 ? `${text.slice(0, 120).trim()}…` : text;
  link.append(name, words);
  item.append(link);
  return item;
}

async function show() {
  const query = input.value.trim();
  found.hidden = query === '';
  if (query === '') return;
  const results = (await load()).search(query).slice(0, 8);
  const list = document.createElement('ul');
  list.className = 'results';
  list.append(...results.map(resultOf));
  found.replaceChildren(results.length === 0 ? `Nothing found for “${query}”.` : list);
}

input.addEventListener('focus', load);
input.addEventListener('input', show);
document.addEventListener('keydown', (event) => {
  const typing = /^(?:INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? '');
  if (event.key === '/' && !typing) {
    event.preventDefault();
    input.focus();
  } else if (event.key === 'Escape' && !found.hidden) {
    found.hidden = true;
    input.focus();
  } else if (event.key === 'ArrowDown' && document.activeElement === input) {
    event.preventDefault();
    found.querySelector('a')?.focus();
  }
});
