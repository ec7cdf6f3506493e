import { locatorAt } from '../../markup/locators.ts';
import type { CitedItem, WorkItem } from './cited.ts';

const isItem = (value: unknown): value is WorkItem =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The terms of CSL's locators as a reader reads them; any other is written as it is. */
const terms: Readonly<Record<string, string>> = {
  page: 'p.',
  paragraph: 'para.',
  chapter: 'ch.',
  section: 'sec.',
  timestamp: 'at',
};

/** Most works that one citation names. */
const most = 100;

/** The works in a citation as Zotero and Mendeley write it down: `{citationItems: [{itemData, locator, label}]}`. Total. */
export function itemsInCsl(json: string): readonly CitedItem[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  const items = isItem(value) ? value['citationItems'] : null;
  return Array.isArray(items) ? items.slice(0, most).flatMap(itemOf) : [];
}

function itemOf(value: unknown): readonly CitedItem[] {
  if (!isItem(value)) return [];
  const { itemData, locator, label, suffix } = value;
  if (!isItem(itemData)) return [];
  return [{ item: itemData, locator: locatorOf(locator, label) ?? locatorIn(suffix) }];
}

function locatorOf(locator: unknown, label: unknown): string | null {
  const words = typeof locator === 'string' || typeof locator === 'number' ? String(locator).trim() : '';
  if (words === '') return null;
  // Who typed the term, too, has it twice.
  if (/^(?:\p{L}{2,}|pp?\b|[§¶])/u.test(words)) return words;
  const kind = typeof label === 'string' && label !== '' ? label : 'page';
  const several = kind === 'page' && /\d\s*[-–,&]\s*\d/.test(words);
  return `${several ? 'pp.' : (terms[kind] ?? kind)} ${words}`;
}

/** The place that stands in the words behind a citation, ", p. 12"; a bare number there is anything. */
export function locatorIn(suffix: unknown): string | null {
  const found = typeof suffix === 'string' ? (locatorAt(suffix)?.words ?? null) : null;
  return found !== null && /^(?:\p{L}|[§¶])/u.test(found) ? found : null;
}
