import { yamlEdit, yamlListEdit } from '../core/prose/yamlEdit.ts';
import type { RuleId } from '../core/rules/ids.ts';
import type { Span } from '../core/text/span.ts';
import { parseConfig } from './config.ts';

interface ConfigEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The edit by which a configuration switches a rule off: for all drafts or, with `files`, for a file or a folder, as seen from its own.
 * Null where there is none that leaves all else as it is: it was tried.
 */
export function ruleOffInConfig(text: string, rule: RuleId, files: string | null): ConfigEdit | null {
  const before = parseConfig(text, '');
  const glob = files === null ? null : literal(files);
  const edit = glob === null ? yamlEdit(text, ['rules', rule], 'off') : overrideEdit(text, rule, glob);
  if (edit === null) return null;
  const after = parseConfig(text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end), '');
  const rules = glob === null ? after.config.rules : after.config.overrides?.at(-1)?.rules;
  const kept = Object.entries(before.config).every(
    ([key, value]) =>
      key === 'rules' ||
      key === 'overrides' ||
      JSON.stringify(value) === JSON.stringify(after.config[key as keyof typeof after.config]),
  );
  return rules?.[rule] === 'off' && kept && after.defects.length <= before.defects.length ? edit : null;
}

/** Another entry behind the others, which holds over them. */
const overrideEdit = (text: string, rule: RuleId, files: string): ConfigEdit | null =>
  yamlListEdit(text, 'overrides', { files, rules: { [rule]: 'off' } });

/** A path as a glob that means itself. */
const literal = (path: string): string => path.replace(/[*?{}[\]()!+@|]/g, '\\$&');
