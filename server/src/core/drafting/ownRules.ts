import type { Edit, Markup } from '../markup/markup.ts';
import { frontMatterOf } from '../prose/frontMatter.ts';
import { yamlEdit } from '../prose/yamlEdit.ts';

/**
 * The edit by which a draft itself switches a rule off, in its front matter; null where its markup has none. It was tried: with
 * it the draft is read as saying so.
 */
export function ruleOffInDraft(raw: string, markup: Markup, rule: string): Edit | null {
  const edit = editFor(raw, markup, ['stet', 'rules', rule]);
  if (edit === null) return null;
  const after = raw.slice(0, edit.span.start) + edit.newText + raw.slice(edit.span.end);
  const says = markup
    .read(after)
    .metadata.stet?.some(({ keys, value }) => keys.join() === `rules,${rule}` && value === 'off');
  return says ? edit : null;
}

function editFor(raw: string, markup: Markup, keys: readonly string[]): Edit | null {
  const front = frontMatterOf(raw);
  if (front === null) {
    if (markup.frontMatter !== true) return null;
    const at = raw.startsWith('\uFEFF') ? 1 : 0;
    const written = yamlEdit('', keys, 'off');
    return written && { span: { start: at, end: at }, newText: `---\n${written.newText}---\n\n` };
  }
  const { start, end } = front.yaml;
  const written = yamlEdit(raw.slice(start, end), keys, 'off');
  if (written === null) return null;
  return { ...written, span: { start: start + written.span.start, end: start + written.span.end } };
}
