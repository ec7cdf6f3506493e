import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Defect } from '../../prose/prose.ts';
import { readYaml as parseYaml, type Yaml } from '../../prose/yaml.ts';
import { isData } from '../../text/data.ts';
import { once } from '../../text/once.ts';
import { composed } from '../../text/paths.ts';
import type { Span } from '../../text/span.ts';
import { readBibtex } from './bibtex.ts';
import { cslWork, hayagrivaWork } from './csl.ts';
import type { Bibliography, Reference, Work } from './reference.ts';

export const bibliographyEndings = ['.bib', '.bibtex', '.json', '.yaml', '.yml'] as const;

/** A bibliography by its ending: BibTeX or BibLaTeX, CSL-JSON, CSL-YAML or Hayagriva. Total. */
export function readBibliography(path: string, raw: string): Bibliography {
  const text = raw.startsWith('\uFEFF') ? ` ${raw.slice(1)}` : raw;
  if (/\.json$/i.test(path)) return readJson(path, raw, text);
  return /\.ya?ml$/i.test(path) ? readYaml(path, raw, text) : readBibtex(path, raw);
}

/** The works that a document's citations carry with them, as CSL-JSON. */
export const carriedBibliography = (path: string, works: string): Bibliography => ({
  ...readJson(path, works, works),
  carried: true,
});

type Data = Readonly<Record<string, unknown>>;

interface Item {
  readonly key: string;
  readonly keyRaw: Span;
  readonly raw: Span;
  readonly data: Data;
  read(data: Data): Work;
}

function referenceOf(path: string, { key, keyRaw, raw, data, read }: Item): Reference {
  const work = once(() => read(data));
  const url = data['URL'] ?? data['url'];
  const files = typeof data['file'] === 'string' ? [data['file']] : [];
  return {
    key: composed(key),
    path,
    keyRaw,
    raw,
    files,
    url: typeof url === 'string' ? url : '',
    get work() {
      return work();
    },
  };
}

function bibliography(path: string, raw: string, items: readonly Item[], defects: Defect[]): Bibliography {
  const known = new Set<string>();
  const references: Reference[] = [];
  for (const item of items) {
    if (known.has(item.key))
      defects.push({ message: `The key “${item.key}” is already used; the first entry counts`, raw: item.keyRaw });
    else references.push(referenceOf(path, item));
    known.add(item.key);
  }
  return { path, raw, references, defects };
}

/** A bibliography may be large: the engine's own parser reads it, and where its keys stand is found behind it. */
function readJson(path: string, raw: string, text: string): Bibliography {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return readYaml(path, raw, text);
  }
  const entries: readonly unknown[] = Array.isArray(value)
    ? value
    : isData(value) && Array.isArray(value['items'])
      ? value['items']
      : [];
  const places = keyPlaces(raw);
  const defects: Defect[] = [];
  const items = entries.flatMap((data, i): readonly Item[] => {
    const key = keyOf(data);
    if (isData(data) && key !== null) {
      const keyRaw = places.get(key)?.shift() ?? { start: 0, end: 0 };
      return [{ key, keyRaw, raw: keyRaw, data, read: cslWork }];
    }
    defects.push({ message: `Entry ${i + 1} has no “id”`, raw: { start: 0, end: 0 } });
    return [];
  });
  if (entries.length === 0 && !Array.isArray(value))
    defects.push({ message: 'This is not a list of references', raw: { start: 0, end: 0 } });
  return bibliography(path, raw, items, defects);
}

function keyOf(data: unknown): string | null {
  if (!isData(data)) return null;
  const key = data['citation-key'] ?? data['id'];
  return (typeof key === 'string' && key !== '') || typeof key === 'number' ? String(key) : null;
}

function keyPlaces(raw: string): Map<string, Span[]> {
  const places = new Map<string, Span[]>();
  for (const found of raw.matchAll(/"(?:id|citation-key)"\s*:\s*("?)((?:[^"\\\n,}]|\\.)+)\1/g)) {
    const key = (found[2] as string).trim();
    const start = found.index + found[0].length - (found[1] as string).length - (found[2] as string).length;
    const known = places.get(key);
    const span = { start, end: start + key.length };
    if (known) known.push(span);
    else places.set(key, [span]);
  }
  return places;
}

function readYaml(path: string, raw: string, text: string): Bibliography {
  const whole = { start: 0, end: 0 };
  const unread = (message: string, defects: readonly Defect[] = []): Bibliography => ({
    ...{ path, raw, references: [], defects: [...defects, { message, raw: whole }] },
  });
  const yaml = parseYaml(text);
  if ('reason' in yaml) return unread(`This bibliography was not read: ${yaml.reason}; use CSL-JSON or BibTeX`);
  const defects: Defect[] = yaml.errors.slice(0, 20).map((error) => ({
    message: (error.message.split('\n')[0] as string).replace(/ at line \d+, column \d+:?$/, ''),
    raw: { start: Math.min(error.pos[0], raw.length), end: Math.min(error.pos[1], raw.length) },
  }));
  const items = itemsIn(yaml, defects);
  return yaml.tooMuch()
    ? unread('Its YAML aliases cannot be resolved', defects)
    : bibliography(path, raw, items, defects);
}

/** CSL's list (bare, or under `references`), else Hayagriva's map of entries by key. */
function itemsIn({ contents, value }: Yaml, defects: Defect[]): readonly Item[] {
  if (isMap(contents)) {
    const listed = (contents.items as readonly Pair[]).find(
      (pair) => isScalar(pair.key) && pair.key.value === 'references',
    );
    if (listed && isSeq(listed.value)) return cslItems(listed.value.items as readonly Node[], value, defects);
    return (contents.items as readonly Pair<Node, Node>[]).flatMap((pair) => hayagrivaItem(pair, value, defects));
  }
  if (isSeq(contents)) return cslItems(contents.items as readonly Node[], value, defects);
  if (contents !== null) defects.push({ message: 'This is not a list of references', raw: { start: 0, end: 0 } });
  return [];
}

function cslItems(nodes: readonly Node[], value: Yaml['value'], defects: Defect[]): readonly Item[] {
  return nodes.flatMap((node): readonly Item[] => {
    const data = value(node);
    const key = keyOf(data);
    const at = isMap(node)
      ? (node.get(isData(data) && data['citation-key'] !== undefined ? 'citation-key' : 'id', true) as Node)
      : null;
    if (isData(data) && key !== null)
      return [{ key, keyRaw: spanOf(at ?? node), raw: spanOf(node), data, read: cslWork }];
    defects.push({ message: 'This entry has no “id”', raw: spanOf(node) });
    return [];
  });
}

function hayagrivaItem(pair: Pair<Node, Node>, value: Yaml['value'], defects: Defect[]): readonly Item[] {
  const data = value(pair.value);
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  if (isData(data) && key !== '' && pair.key)
    return [
      {
        key,
        keyRaw: spanOf(pair.key),
        raw: { start: spanOf(pair.key).start, end: spanOf(pair.value as Node).end },
        data,
        read: hayagrivaWork,
      },
    ];
  defects.push({ message: 'This entry has no fields', raw: spanOf(pair.key) });
  return [];
}

/** A key in quotation marks stands between them. */
function spanOf(node: Node | null): Span {
  const [start, end] = [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
  const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  return quoted ? { start: start + 1, end: end - 1 } : { start, end };
}
