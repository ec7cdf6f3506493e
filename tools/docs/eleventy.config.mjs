// The documentation as a site: docs/*.md in one layout. Build it with `npm run docs:build`, which sets STET_REPOSITORY.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteMarkdown } from './markdown.mjs';
import { sections } from './pages.mjs';

const { homepage, repository, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const repositoryUrl = repository.url.replace(/^git\+|\.git$/g, '');

const titles = new Map();
/** A page's title is its first heading. */
function titleOf(stem) {
  if (!titles.has(stem)) {
    const text = readFileSync(path.join('docs', `${stem}.md`), 'utf8');
    titles.set(stem, /^# (.+)$/m.exec(text)?.[1].replace(/[`*]/g, '') ?? stem);
  }
  return titles.get(stem);
}
const stemOf = (page) => page.filePathStem.replace(/^\//, '');

export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.setUseGitIgnore(false);
  eleventy.ignores.add('docs/walkthrough/**');
  // What builds is Markdown alone: no page may run anything.
  eleventy.setTemplateFormats(['md']);
  eleventy.amendLibrary('md', (md) => siteMarkdown(md, { repository: repositoryUrl }));
  eleventy.addPassthroughCopy({ 'docs/images': 'images', 'tools/docs/site.css': 'assets/site.css' });
  eleventy.addGlobalData('layout', 'page.njk');
  eleventy.addGlobalData('permalink', () => (data) => `/${stemOf(data.page)}.html`);
  eleventy.addGlobalData('site', { sections, homepage, version, repository: repositoryUrl });
  eleventy.addGlobalData('eleventyComputed', {
    title: (data) => titleOf(stemOf(data.page)),
    up: (data) => '../'.repeat(stemOf(data.page).split('/').length - 1),
  });
  eleventy.addFilter('stem', stemOf);
  eleventy.addFilter('titleOf', titleOf);
  eleventy.addFilter('isHere', (stem, page) => stemOf(page) === stem || stemOf(page).startsWith(`${stem}/`));
  return {
    dir: { input: 'docs', includes: '../tools/docs', data: '../tools/docs/data' },
    markdownTemplateEngine: false,
  };
}
