import type { Host } from '../host.ts';

/** Where Zotero keeps what is its own. */
export interface Profile {
  readonly data: string;
  readonly base: string | null;
}

type Reading = Pick<Host, 'read' | 'list'>;

/** Where Zotero's profiles are, by the system. */
function profilesIn(home: string, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return `${home}/Library/Application Support/Zotero/Profiles`;
  if (platform === 'win32')
    return `${(env['APPDATA'] ?? `${home}/AppData/Roaming`).replaceAll('\\', '/')}/Zotero/Zotero/Profiles`;
  return `${home}/.zotero/zotero`;
}

/** Zotero's data folder and the base directory of linked files, as its settings name them; else where it puts them unasked. */
export async function profileOf(
  host: Reading,
  home: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Promise<Profile> {
  const unasked = { data: `${home}/Zotero`, base: null };
  const folder = profilesIn(home, env, platform);
  const files = await host.list(folder, []).catch(() => []);
  for (const path of files.filter((one) => one.endsWith('/prefs.js'))) {
    const text = await host.read(path).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    );
    if (!text.includes('extensions.zotero.')) continue;
    const own = preference(text, 'dataDir');
    const used = /"extensions\.zotero\.useDataDir",\s*true/.test(text);
    return { data: used && own !== null ? own : unasked.data, base: preference(text, 'baseAttachmentPath') };
  }
  return unasked;
}

function preference(text: string, name: string): string | null {
  const found = new RegExp(`^user_pref\\("extensions\\.zotero\\.${name}",\\s*("(?:[^"\\\\]|\\\\.)*")\\);`, 'm').exec(
    text,
  )?.[1];
  if (found === undefined) return null;
  try {
    return String(JSON.parse(found)).replaceAll('\\', '/').replace(/\/+$/, '') || null;
  } catch {
    return null;
  }
}
