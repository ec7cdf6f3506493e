import { ruleIds } from '../core/rules/ids.ts';
import { rules } from '../core/rules/rules.ts';
import { defaultSettings, ellipses, profiles, weights } from '../core/settings.ts';
import { fieldNames } from './archive/settings.ts';
import { configKeys, overrideKeys } from './config.ts';

type Schema = Readonly<Record<string, unknown>>;

const path: Schema = { type: 'string', minLength: 1 };
const paths = (description: string): Schema => ({ description, anyOf: [path, { type: 'array', items: path }] });
const chosen = (description: string, values: readonly string[], usual?: string): Schema => ({
  description,
  enum: values,
  ...(usual !== undefined && { default: usual }),
});

const ruleSchema: Schema = {
  description: 'Severity by rule. What is not named keeps its own.',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    ruleIds.map((id) => [
      id,
      { description: rules[id].summary, enum: [...weights, 'info', false], default: rules[id].severity },
    ]),
  ),
};

const profile = chosen('The house’s style.', profiles, defaultSettings.profile);
const ellipsis = chosen('How an omission is marked by a fix.', ellipses, defaultSettings.ellipsis);

/** What each key may hold. A key without a schema does not compile, or the test of the schema says so. */
const overrideProperties: Readonly<Record<string, Schema>> = {
  files: paths(
    'Globs of the drafts that this is for, from the configuration’s folder; a folder means all that is in it.',
  ),
  profile,
  ellipsis,
  exclude: { description: 'These files are no drafts and no sources.', type: 'boolean' },
  rules: ruleSchema,
};

const properties: Readonly<Record<string, Schema>> = {
  sources: paths('Folders, files or globs of the sources, from the configuration’s folder.'),
  exclude: paths('Globs of files that are neither drafts nor sources.'),
  bibliography: paths('What every draft may cite from: .bib, CSL-JSON, CSL-YAML, Hayagriva.'),
  profile,
  ellipsis,
  baseline: { ...path, description: 'The file of findings that are known from before and not reported.' },
  archive: {
    description:
      'A search engine that is asked for quotations that no source has. A configuration names nobody who asks.',
    type: 'object',
    additionalProperties: false,
    required: ['address', 'index'],
    properties: {
      address: paths('Its address, https://search.example.org:9200, or those of the nodes of one cluster.'),
      index: { ...path, description: 'An index, an alias or a pattern.' },
      fields: {
        description: 'The fields of an index that `stet archive index` has not made.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(fieldNames.map((name) => [name, path])),
      },
      ask: chosen('Which quotations it is asked for.', ['unplaced', 'all'], 'unplaced'),
      ca: {
        ...path,
        description: 'The certificate of the authority that signed its own, from the configuration’s folder.',
      },
      documents: {
        description: 'Documents a quotation, at most.',
        type: 'integer',
        minimum: 1,
        maximum: 50,
        default: 12,
      },
      seconds: { description: 'How long it may take.', type: 'integer', minimum: 1, maximum: 120, default: 10 },
    },
  },
  zotero: {
    description: 'Sources that Zotero keeps, read where they lie: collections, or a whole library.',
    type: 'object',
    additionalProperties: false,
    anyOf: [{ required: ['collection'] }, { required: ['library'] }],
    properties: {
      collection: paths('Collections by name or key, those below them included.'),
      library: { ...path, description: '“My Library”, or the name of a group.' },
      data: { ...path, description: 'Zotero’s data folder, if Zotero’s own settings name another.' },
      linked: { ...path, description: 'The base directory of linked files, likewise.' },
    },
  },
  rules: ruleSchema,
  overrides: {
    description: 'What is otherwise for some drafts. A later entry holds over an earlier one.',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['files'],
      properties: inOrder(overrideProperties, overrideKeys),
    },
  },
};

/** The JSON Schema of `stet.config.*`, as editors complete and check by it. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Stet: stet.config.json, stet.config.yaml, stet.config.yml',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...inOrder(properties, configKeys) },
  };
}

function inOrder(schemas: Readonly<Record<string, Schema>>, keys: readonly string[]): Readonly<Record<string, Schema>> {
  return Object.fromEntries(keys.map((key) => [key, schemas[key] ?? {}]));
}
