import { addMeta, dates, languages, type MetaTags, sites, titles, writers } from '../../markup/html/metaNames.ts';
import { bylineNames } from '../../prose/byline.ts';
import { isoDate } from '../../prose/isoDate.ts';
import type { Metadata } from '../../prose/prose.ts';
import { type LinkedData, linkedData } from './jsonLd.ts';
import type { Lean } from './lean.ts';
import type { Page } from './page.ts';

/** What a page says of itself, in meta tags, JSON-LD and the elements made for it. Nothing is guessed from its words. */
export function pageMetadata(page: Page, lean: Lean): Metadata {
  const tags = tagsOf(page);
  const data = linkedData(lean.jsonLd);
  const first = (names: readonly string[]): string | undefined => names.flatMap((name) => tags.get(name) ?? [])[0];
  const wiki = isWiki(tags, data);
  const url = addressOf(page, lean, first(['og:url']) ?? data.url);
  const publication = first(sites) ?? data.publication;
  const told = [...datesIn(tags, dates.slice(0, 7)), data.date, ...datesIn(tags, dates), timeOf(page)];
  // An encyclopedia that anybody changes is of the day it was changed last.
  const date = (wiki ? [data.modified, ...datesIn(tags, ['article:modified_time']), lastEdit(page)] : told).find(isDay);
  const language = lean.language ?? first(languages)?.replace('_', '-') ?? data.language;
  const fields = {
    title: titleOf(page, first(titles) ?? (wiki ? undefined : data.title), namesOfSite(publication, url)),
    date:
      date === undefined ? undefined : (isoDate(date.replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, '$1-$2-$3')) ?? date),
    url,
    publication,
    language,
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
  return { ...known, authors: authorsOf(page, tags, data.authors), people: [] };
}

const datesIn = (tags: MetaTags, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => tags.get(name) ?? []);

/** Whether a date says one: programs write their first day where they know none. */
const isDay = (date: string | undefined): boolean =>
  date !== undefined && !/^0|\b0{3}\d\b|^(?:1900|1970)-01-01/.test(date.trim());

/** “This page was last edited on 3 March 2020, at 10:00.” */
const lastEdit = (page: Page): string | undefined =>
  isoDate(/\bon (.{8,30}?\d{4})/.exec(textOf(page, '#footer-info-lastmod'))?.[1] ?? '');

const isWiki = (tags: MetaTags, data: LinkedData): boolean =>
  [...(tags.get('generator') ?? []), data.publication ?? ''].some((name) => /^MediaWiki\b|^Wikimedia\b/i.test(name));

function tagsOf(page: Page): MetaTags {
  const tags = new Map<string, string[]>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const content = spaced(tag.getAttribute('content') ?? '');
    const names = ['name', 'property', 'itemprop', 'http-equiv'].flatMap((one) => tag.getAttribute(one) ?? []);
    addMeta(tags, names, content);
  }
  return tags;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = (page: Page, selector: string): string => spaced(page.querySelector(selector)?.textContent ?? '');

/** Says of a part of a title whether it is the name of the site: as it calls itself, or as its address does ("Wikipedia" of en.wikipedia.org). */
function namesOfSite(site: string | undefined, url: string | undefined): (part: string | undefined) => boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(url ?? '')?.[1]?.split('.') ?? [];
  return (part) => {
    if (part === undefined) return false;
    if (site !== undefined && part.toLowerCase() === site.toLowerCase()) return true;
    // “Wikipedia, the free encyclopedia”.
    const name = letters(part.split(',')[0] as string);
    return name.length >= 3 && host.slice(0, -1).some((label) => letters(label) === name);
  };
}

/** The title told by tags, else by the page; without the site's name where the page says what that is. */
function titleOf(
  page: Page,
  told: string | undefined,
  isSite: (part: string | undefined) => boolean,
): string | undefined {
  const title = told ?? (textOf(page, 'title') || undefined);
  if (title === undefined) return undefined;
  const headline = textOf(page, 'h1');
  const separated = / +[|\-–—·:»«•/] +/;
  const parts = title.split(separated);
  if (parts.length > 1 && told === undefined && parts[0] === headline) return headline;
  if (parts.length < 2) return title;
  if (isSite(parts.at(-1)))
    return title.slice(0, title.lastIndexOf(parts.at(-1) as string)).replace(/ +[|\-–—·:»«•/] +$/, '');
  return isSite(parts[0]) ? title.slice((parts[0] as string).length).replace(separated, '') : title;
}

function timeOf(page: Page): string | undefined {
  for (const selector of ['[itemprop~="datePublished"]', 'time[pubdate]', 'time[datetime]', 'abbr.published']) {
    const element = page.querySelector(selector);
    const date =
      element?.getAttribute('datetime') ??
      element?.getAttribute('content') ??
      element?.getAttribute('title') ??
      element?.textContent;
    if (date && isoDate(date.trim()) !== undefined) return date.trim();
  }
  return undefined;
}

/** The page's address as it names it itself, else where it was saved from. A canonical link to the site's front page names no article. */
function addressOf(page: Page, lean: Lean, told: string | undefined): string | undefined {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href')?.trim();
  const base = lean.savedFrom ?? told;
  const found = [canonical, told, lean.savedFrom].flatMap((one) => absolute(one, base) ?? []);
  return found.find((address) => !/^https?:\/\/[^/]+\/?$/.test(address)) ?? found[0];
}

function absolute(address: string | null | undefined, base: string | null | undefined): string | null {
  if (!address) return null;
  try {
    const { href, protocol } = new URL(address, base ?? undefined);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

function authorsOf(page: Page, tags: MetaTags, linked: readonly string[]): readonly string[] {
  const scholars = tags.get('citation_author') ?? [];
  if (scholars.length > 0) return scholars.map(inOrder);
  const told = [linked, ...writers.map((name) => tags.get(name) ?? [])].map((names) => names.flatMap(bylineNames));
  const named = told.find((names) => names.length > 0);
  if (named !== undefined) return [...new Set(named)];
  for (const selector of ['[itemprop~="author"]', '[rel~="author"]', '.byline', '.author']) {
    const found = [...page.querySelectorAll(selector)].map((one) => spaced(one.textContent ?? ''));
    const names = found.filter((text) => text.length < 120).flatMap(bylineNames);
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

/** "Lund, Agnes" → "Agnes Lund". */
const inOrder = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');
