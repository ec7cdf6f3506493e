// The words of the manifest that a user reads: in package.json by key, in package.nls.json in English, in package.nls.LANGUAGE.json in
// others. Whoever writes English into package.json finds it moved by `npm run docs:manifest`.

/** Every place of the manifest that a user reads: its holder, the field there, and its key. */
export function* wordsIn({ contributes, capabilities }) {
  yield [capabilities.untrustedWorkspaces, 'description', 'trust'];
  for (const one of contributes.commands) {
    yield [one, 'title', `command.${name(one.command)}`];
    if (one.shortTitle) yield [one, 'shortTitle', `command.${name(one.command)}.short`];
  }
  for (const one of contributes.submenus ?? []) yield [one, 'label', `menu.${name(one.id)}`];
  for (const walkthrough of contributes.walkthroughs) {
    const { id, steps } = walkthrough;
    yield [walkthrough, 'title', `walkthrough.${id}`];
    yield [walkthrough, 'description', `walkthrough.${id}.description`];
    for (const step of steps) {
      yield [step, 'title', `walkthrough.${id}.${step.id}`];
      yield [step, 'description', `walkthrough.${id}.${step.id}.description`];
      if (step.media.altText) yield [step.media, 'altText', `walkthrough.${id}.${step.id}.picture`];
    }
  }
  for (const one of contributes.languageModelTools) {
    yield [one, 'displayName', `tool.${one.toolReferenceName}`];
    yield [one, 'userDescription', `tool.${one.toolReferenceName}.description`];
  }
  for (const one of contributes.chatParticipants ?? []) {
    yield [one, 'description', `participant.${name(one.id)}`];
    for (const command of one.commands ?? [])
      yield [command, 'description', `participant.${name(one.id)}.${command.name}`];
  }
  for (const one of contributes.mcpServerDefinitionProviders ?? []) yield [one, 'label', `mcp.${name(one.id)}`];
  for (const one of Object.values(contributes.views).flat()) {
    yield [one, 'name', `view.${name(one.id)}`];
    yield [one, 'contextualTitle', `view.${name(one.id)}.context`];
  }
  for (const one of contributes.viewsWelcome) yield [one, 'contents', `welcome.${slug(one.contents)}`];
  for (const one of contributes.semanticTokenTypes ?? []) yield [one, 'description', `token.${one.id}`];
  for (const { properties } of [contributes.configuration].flat())
    for (const [id, setting] of Object.entries(properties)) yield* settingWords(setting, `setting.${name(id)}`);
}

function* settingWords(setting, key) {
  for (const field of ['description', 'markdownDescription', 'deprecationMessage'])
    if (setting[field]) yield [setting, field, field === 'deprecationMessage' ? `${key}.deprecated` : key];
  for (const field of ['enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels'])
    for (const i of setting[field]?.keys() ?? []) yield [setting[field], i, `${key}.${setting.enum[i]}`];
  for (const [id, one] of Object.entries(setting.properties ?? {}))
    if (one.description) yield [one, 'description', `${key}.${id}`];
}

const name = (id) => id.replace(/^stet\./, '');

/** Of contents that have no name: their first words. */
const slug = (contents) =>
  contents
    .toLowerCase()
    .replace(/\(command:[^)]*\)/g, '')
    .match(/[a-z0-9]+/g)
    .slice(0, 8)
    .join('-');

const keyed = /^%([\w.-]+)%$/;

/** Moves what a manifest says in plain English into a table, and puts keys in its place; the table, with nothing in it that is not used. */
export function moveWords(manifest, english) {
  const table = {};
  for (const [holder, field, key] of [...wordsIn(manifest)]) {
    const known = keyed.exec(holder[field])?.[1];
    const words = known === undefined ? holder[field] : english[known];
    if (words === undefined) throw new Error(`package.nls.json lacks ${known}`);
    if ((table[known ?? key] ?? words) !== words) throw new Error(`two meanings of ${key}: ${words}`);
    table[known ?? key] = words;
    holder[field] = `%${known ?? key}%`;
  }
  return table;
}

/** A manifest as its user reads it. */
export function readIn(manifest, table) {
  const read = structuredClone(manifest);
  for (const [holder, field] of [...wordsIn(read)]) {
    const key = keyed.exec(holder[field])?.[1];
    if (key !== undefined) holder[field] = table[key];
  }
  return read;
}
