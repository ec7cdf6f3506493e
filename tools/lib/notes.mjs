/** What CHANGELOG.md says of a version, or null. */
export function notesOf(changelog, version) {
  const parts = changelog.split(/^## /m);
  const found = parts.find((part) => part.split(/\s/)[0] === version);
  return found === undefined ? null : found.slice(found.indexOf('\n')).trim();
}

/** Whether the version stands there as published: "0.2.0 — 2026-12-01", not "unreleased". */
export const isDated = (changelog, version) =>
  new RegExp(`^## ${version.replaceAll('.', '\\.')} — \\d{4}-\\d\\d-\\d\\d$`, 'm').test(changelog);
