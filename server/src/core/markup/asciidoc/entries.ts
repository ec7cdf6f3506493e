import type { Walk } from './walk.ts';

const entry = /^:(!?)([\p{L}\p{N}_][\p{L}\p{N}_-]*)(!?):(?:[ \t]+(.*))?$/u;

/** `:name: value`, on several lines where each ends with a backslash. Whether the line is one; it stays at its last line. */
export function setAttribute(walk: Walk): boolean {
  const found = entry.exec(walk.texts[walk.at] as string);
  if (found === null) return false;
  const [, before, name = '', after, first = ''] = found;
  let value = first;
  while (/ \\$/.test(value) && walk.at + 1 < walk.texts.length) {
    walk.at++;
    value = `${value.replace(/(?: \+)? \\$/, '')} ${(walk.texts[walk.at] as string).trim()}`;
  }
  const key = name.toLowerCase();
  if (before === '!' || after === '!') walk.attributes.delete(key);
  else walk.attributes.set(key, resolved(value, walk.attributes));
  return true;
}

const longest = 1000;

/** A value with the attributes it refers to; cut where these grow beyond measure. */
const resolved = (value: string, attributes: ReadonlyMap<string, string>): string =>
  value
    .replace(/\{([\p{L}\p{N}_][\p{L}\p{N}_-]*)\}/gu, (all, name: string) => attributes.get(name.toLowerCase()) ?? all)
    .slice(0, longest);
