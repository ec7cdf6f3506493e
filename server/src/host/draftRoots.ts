import type { DraftRoot } from '../core/library/library.ts';
import { bibliographiesNamed, partsNamed, preambleOf } from '../core/markup/latex/preamble.ts';
import { decode } from './decode.ts';
import type { Host } from './host.ts';
import { folderOf, isInside, literally, resolvePath } from './paths.ts';

/** Documents that are written in several files: LaTeX that takes others in with `\input`, `\include` or `\subfile`. */

/** Most files that are looked into, and how long each may be. */
const mostFiles = 200;
const longest = 1_000_000;

/** The roots in a folder, in those above it up to `root` and in those right within it. Never rejects. */
export async function rootsNear(host: Host, folder: string, root: string): Promise<readonly DraftRoot[]> {
  const files = [...(await texIn(host, folder, root, '/*/*/*'))];
  for (let at = folder; at !== root && isInside(root, at); at = folderOf(at))
    files.push(...(await texIn(host, folderOf(at), root, '/*/*')));
  const left = { files: mostFiles };
  const found: DraftRoot[] = [];
  for (const path of [...new Set(files)].sort()) {
    const raw = await textOf(host, path, left);
    if (raw === null || !/\\documentclass\b/.test(raw) || /\\documentclass[^{}]*\{subfiles\}/.test(raw)) continue;
    if (partsNamed(raw).length > 0) found.push(await rootAt(host, path, raw, left));
  }
  return found;
}

/** The files in a folder; no deeper than `beyond` says, for a workspace is large. */
async function texIn(host: Host, folder: string, root: string, beyond: string): Promise<readonly string[]> {
  const files = await host.list(folder, [`${literally(folder)}${beyond}`], { root });
  return files.filter((path) => path.endsWith('.tex'));
}

async function rootAt(host: Host, path: string, raw: string, left: { files: number }): Promise<DraftRoot> {
  const base = folderOf(path);
  const parts = new Set<string>();
  const named = new Set(bibliographiesNamed(raw));
  let own = preambleOf(raw);
  const ofPreamble = new Set(partsNamed(own));
  const waiting = [...partsNamed(raw)];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const part = resolvePath(base, next);
    if (parts.has(part) || part === path) continue;
    const text = await textOf(host, part, left);
    if (text === null) continue;
    parts.add(part);
    waiting.push(...partsNamed(text));
    for (const one of bibliographiesNamed(text)) named.add(one);
    // What a preamble takes in belongs to it.
    if (ofPreamble.has(next)) own += `\n${text}`;
  }
  return { path, preamble: own, bibliographies: [...named].map((one) => resolvePath(base, one)), parts: [...parts] };
}

async function textOf(host: Host, path: string, left: { files: number }): Promise<string | null> {
  const found = left.files > 0 ? await host.stat(path) : null;
  if (found === null || found.directory || found.size > longest) return null;
  left.files--;
  try {
    const decoded = decode(await host.read(path));
    return 'text' in decoded ? decoded.text : null;
  } catch {
    return null;
  }
}
