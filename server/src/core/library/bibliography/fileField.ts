/** Better BibTeX's, Zotero's, JabRef's and Mendeley's `file` field: the paths it lists, as written. Total. */
export function filesIn(field: string): readonly string[] {
  return splitAt(field, ';').flatMap((one) => {
    const path = pathIn(one.trim());
    return path === '' ? [] : [path];
  });
}

/** `path`, `:path:type`, `description:path:type`; a drive's colon (`C:\…`) may stand without its backslash. */
function pathIn(item: string): string {
  const parts = joinedDrives(splitAt(item, ':')).map(plainPath);
  if (parts.length === 1) return parts[0] as string;
  if (parts.length === 2) return isType(parts[1] as string) ? (parts[0] as string) : (parts[1] as string);
  return parts.slice(1, -1).join(':');
}

/** "application/pdf", "PDF": what kind of file it is, and no path. */
const isType = (text: string): boolean => /^(?:[a-z]+\/[a-z0-9.+-]+|[A-Z]{2,5}|)$/.test(text.trim());

/** Splits at a sign that no backslash escapes. */
function splitAt(text: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\' && (text[i + 1] === sign || text[i + 1] === '\\')) i++;
    else if (text[i] === sign) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}

function joinedDrives(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && /^[A-Za-z]$/.test(before) && /^[\\/]/.test(part))
      joined[joined.length - 1] = `${before}:${part}`;
    else joined.push(part);
  }
  return joined;
}

/** A backslash before a sign is an escape; before a letter it parts the folders of a Windows path. */
const plainPath = (path: string): string =>
  path
    .replace(/\\([\\:;_%&#{}$~ ,])/g, '$1')
    .replaceAll('\\', '/')
    .trim();
