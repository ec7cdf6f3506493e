/** What a report of a problem tells: versions, and how Stet is set. No text, no name, no path of anybody's. */
export interface ReportFacts {
  readonly stet: string;
  readonly editor: string;
  /** "desktop, linux x64". */
  readonly platform: string;
  readonly trusted: boolean;
  readonly languageId: string | null;
  readonly projects: readonly { readonly state: string; readonly sources: number; readonly unreadable: number }[];
  /** Settings that are not as they come. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The text of an issue, to be looked through before it is sent. */
export function problemReport({
  stet,
  editor,
  platform,
  trusted,
  languageId,
  projects,
  settings,
}: ReportFacts): string {
  const told = Object.entries(settings).map(([name, value]) => `- \`${name}\`: ${valueInWords(name, value)}`);
  const counts = projects.map(
    ({ state, sources, unreadable }) => `- ${state}: ${sources} sources, ${unreadable} could not be read`,
  );
  return [
    '**What happened, and what did you expect?**',
    '',
    '<!-- A made-up draft and source that show it help most. Nothing of yours is in this report. -->',
    '',
    '**Versions**',
    '',
    `- Stet ${stet}`,
    `- ${editor} (${platform})`,
    `- Folder ${trusted ? 'trusted' : 'not trusted'}${languageId === null ? '' : `, draft in ${languageId}`}`,
    ...(counts.length > 0 ? ['', '**Projects**', '', ...counts] : []),
    ...(told.length > 0 ? ['', '**Settings**', '', ...told] : []),
    '',
  ].join('\n');
}

const severities = new Set(['off', 'hint', 'information', 'warning', 'error']);
/** Settings whose value is one of a few words. */
const plainWords = new Set(['run', 'profile', 'ellipsis', 'trace.server']);

/** Whatever a user may have written themselves is only counted. */
function valueInWords(name: string, value: unknown): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  if (name === 'rules' && typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([rule, severity]) => /^[a-z-]{3,40}$/.test(rule) && severities.has(String(severity)))
      .map(([rule, severity]) => `${rule}: ${severity}`)
      .join(', ');
  if (typeof value === 'string' && plainWords.has(name) && value.length <= 20) return value;
  if (Array.isArray(value)) return `${value.length} entries`;
  return 'set';
}
