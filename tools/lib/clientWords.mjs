import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every sentence that the extension shows by `l10n.t('…')`, in order: the keys of its bundles. */
export function clientWords(root) {
  const folder = path.join(root, 'client/src');
  const words = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(path.join(folder, file), 'utf8').matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g),
    ])
    .map(([, literal]) => literal.replace(/\\(.)/g, '$1'));
  return [...new Set(words)].sort();
}
