import type { Name } from './reference.ts';
import { fromTex } from './tex.ts';

/** BibTeX's list of names, in any of its three orders or biblatex's `family=…`. "others" is left out. */
export function bibtexNames(tex: string): readonly Name[] {
  return split(tex, /\s+and\s+/iy)
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'others')
    .map(nameOf);
}

function nameOf(tex: string): Name {
  // A name in braces is one thing: an institution.
  if (/^\{[^{}]*\}$/.test(tex)) return { family: fromTex(tex), given: '' };
  const parts = split(tex, /\s*,\s*/y);
  if (/^(?:family|given|prefix|suffix)(?:-i)?\s*=/.test(tex)) return labelled(parts);
  if (parts.length > 1) return { family: fromTex(parts[0] as string), given: fromTex(parts.at(-1) as string) };
  const words = split(tex, /[\s~]+/y);
  const particle = words.findIndex((one, i) => i > 0 && i < words.length - 1 && /^\p{Ll}/u.test(one));
  const at = particle < 0 ? words.length - 1 : particle;
  return { given: fromTex(words.slice(0, at).join(' ')), family: fromTex(words.slice(at).join(' ')) };
}

function labelled(parts: readonly string[]): Name {
  const said = new Map(parts.map((part) => [part.split('=')[0]?.trim(), fromTex(part.replace(/^[^=]*=/, ''))]));
  const family = [said.get('prefix'), said.get('family')].filter(Boolean).join(' ');
  return { family, given: said.get('given') ?? '' };
}

/** Splits at what `separator` (sticky) matches outside braces. */
function split(tex: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < tex.length; i++) {
    if (tex[i] === '{') depth++;
    else if (tex[i] === '}') depth--;
    if (depth > 0) continue;
    separator.lastIndex = i;
    const found = separator.exec(tex);
    if (found === null || found[0] === '') {
      // What does not begin with the first blank of several does not with the others.
      while (/\s/.test(tex[i] ?? '') && /\s/.test(tex[i + 1] ?? '')) i++;
      continue;
    }
    parts.push(tex.slice(from, i));
    from = i + found[0].length;
    i = from - 1;
  }
  return [...parts, tex.slice(from)];
}

/** "Vandersloot, Piet" or "Piet Vandersloot", as Hayagriva and careless front matter write it. */
export function plainName(text: string): Name {
  const [family = '', given = ''] = text.split(/\s*,\s*/);
  if (text.includes(',')) return { family: family.trim(), given: given.trim() };
  const words = text.trim().split(/\s+/);
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}
