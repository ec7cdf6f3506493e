import { type Data, isData } from '../../text/data.ts';
/** What a page's JSON-LD says of its article. */
export interface LinkedData {
  readonly title?: string;
  readonly authors: readonly string[];
  readonly date?: string;
  /** When it was changed last. */
  readonly modified?: string;
  readonly url?: string;
  readonly publication?: string;
  readonly language?: string;
}

/** Longest script read, and most nodes looked at in all of them. */
const longest = 1_000_000;
const mostNodes = 5_000;
const article = /(?:Article|BlogPosting|Posting|Report|Review|NewsArticle|PressRelease|Interview|Statement)$/;
const page = /(?:WebPage|QAPage|FAQPage|VideoObject|PodcastEpisode|CreativeWork|Event)$/;

/** What the scripts say of the article, or else of the page. Tolerant: what is no JSON says nothing. */
export function linkedData(scripts: readonly string[]): LinkedData {
  const nodes = nodesIn(scripts.flatMap(parsed));
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [],
    ),
  );
  const found = nodes.find((node) => isA(node, article)) ?? nodes.find((node) => isA(node, page));
  return found === undefined ? { authors: [] } : saidBy(found, byId);
}

function parsed(script: string): readonly unknown[] {
  if (script.length > longest) return [];
  const bare = script
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!(?:--|\[CDATA\[)\s*(?:\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)\s*(?:\*\/)?\s*$/, '')
    .trim();
  // Line breaks inside strings, a comma before the end, a semicolon behind it: what editors leave in by hand.
  const mended = bare
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
  for (const text of [bare, mended]) {
    try {
      return [JSON.parse(text)];
    } catch {
      // The next one, or nothing.
    }
  }
  return [];
}

/** All nodes, outer ones first: of arrays, of `@graph`, in properties. */
function nodesIn(values: readonly unknown[]): readonly Data[] {
  const nodes: Data[] = [];
  for (let level = values; level.length > 0 && nodes.length < mostNodes; ) {
    const looked = level.slice(0, mostNodes);
    nodes.push(...looked.filter(isData));
    level = looked.flatMap(inside);
  }
  return nodes;
}

function inside(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isData(value) ? Object.values(value).filter((one) => typeof one === 'object' && one !== null) : [];
}

const isA = (node: Data, type: RegExp): boolean =>
  [node['@type']].flat().some((one) => typeof one === 'string' && type.test(one));

function saidBy(node: Data, byId: ReadonlyMap<string, Data>): LinkedData {
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  const resolved = (value: unknown): unknown => {
    if (!isData(value) || text(value['name']) !== undefined) return value;
    return byId.get(String(value['@id'])) ?? value;
  };
  const nameOf = (value: unknown): string | undefined => {
    const one = resolved(Array.isArray(value) ? value[0] : value);
    return isData(one) ? text([one['name']].flat()[0]) : text(one);
  };
  const authors = [node['author'] ?? node['creator']].flat().flatMap((one) => nameOf(one) ?? []);
  const main = node['mainEntityOfPage'];
  const fields = {
    title: text(node['headline']) ?? text(node['name']),
    date: text(node['datePublished']) ?? text(node['dateCreated']),
    modified: text(node['dateModified']),
    url: text(node['url']) ?? text(isData(main) ? main['@id'] : main),
    publication: nameOf(node['publisher']) ?? nameOf(node['isPartOf']),
    language: nameOf(node['inLanguage']),
  };
  return { ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)), authors };
}
