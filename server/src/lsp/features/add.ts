import type { Added } from '../../adding/add.ts';
import { filesToAdd } from '../../adding/folderFiles.ts';
import type { Say } from '../../core/messages/say.ts';
import { reasonOf } from '../../host/faults.ts';
import type { Host } from '../../host/host.ts';
import { isAbsolute, isInside, nameOf, relativePath } from '../../host/paths.ts';
import { sourcesFolder, sourcesOutside } from '../../host/sourcesFolder.ts';
import type { AddAnswer, AddParams, PastedText } from '../../protocol.ts';
import type { Configuration } from '../configuration.ts';
import type { Context } from '../context.ts';
import { noticesOn } from '../notices.ts';
import type { Session } from '../session.ts';
import { pathOf, uriOf } from '../uris.ts';

/** What adds a source, where there is a network and a disk; `addSource` beside its ports. */
export type Adder = (
  target: string | PastedText,
  to: { readonly folder: string; readonly host: Host; readonly allowPrivate: boolean },
) => Promise<Added>;

/**
 * `stet.server.add`: copies a file or fetches a page into the sources of a draft or a folder. Tells the user what came of it; null
 * when nothing was added.
 */
export function createAdding(
  { connection, projects, client }: Context,
  configuration: Configuration,
  host: Host,
  adder: Adder | null,
) {
  const notices = noticesOn(connection);

  /** The project that a source is added to: the draft's or the folder's, else the first there is. */
  async function projectOf(uri: string | undefined): Promise<Session> {
    const known = uri === undefined ? null : projects.of(uri);
    const folder = uri === undefined || known ? projects.folders()[0] : pathOf(uri);
    const found = known ?? projects.sessions()[0] ?? (folder && (await projects.place(uriOf(`${folder}/draft.md`))));
    if (!found) throw new Error(client.say('add.folder'));
    return found;
  }

  async function added({ target, uri }: AddParams): Promise<AddAnswer> {
    if (adder === null) throw new Error(client.say('add.browser'));
    const session = await projectOf(uri);
    const folder = await sourcesFolder(host, session.project?.plan ?? { sources: [] }, session.folder);
    const outside = await sourcesOutside(host, session.root, folder);
    if (outside !== null && client.trustsFolders) {
      const question = client.say('add.outside', { place: outside });
      if (!(await notices.asks(question, client.say('add.there'))))
        throw new Error(client.say('add.outside.refused', { place: outside }));
    }
    const local = typeof target === 'string' && target.startsWith('file:') ? pathOf(target) : target;
    // Asked for, not taken from the session: it may have been set a moment ago.
    const { addsPrivate: allowPrivate } = await configuration.settings(uri ?? uriOf(session.folder));
    // What its user names may be read, wherever it is; what is written stays in the folder where nobody trusts it.
    const { save, discard } = session.host;
    const to = { folder, host: { ...host, ...(save && { save }), ...(discard && { discard }) }, allowPrivate };
    if (typeof local === 'string' && isAbsolute(local) && (await host.stat(local))?.directory)
      return addedFolder(local, to, session, adder);
    const found = await adder(local, to);
    session.soon();
    notices.info(inWords(client.say, found, session.folder));
    return { uri: uriOf(found.path), outcome: found.outcome };
  }

  /** Each of its files by itself: what one lacks keeps no other back. */
  async function addedFolder(from: string, to: Parameters<Adder>[1], session: Session, add: Adder): Promise<AddAnswer> {
    if (isInside(to.folder, from) || isInside(from, to.folder))
      throw new Error('this folder holds your sources, or is among them');
    let added = 0;
    const refused: string[] = [];
    const files = await filesToAdd(host, from);
    for (const file of files) {
      const found = await add(file, to).catch((error: unknown) => {
        refused.push(`${nameOf(file)} (${reasonOf(error)})`);
        return null;
      });
      if (found?.outcome === 'added') added++;
    }
    session.soon();
    notices.info(folderInWords(nameOf(from), added, files.length - added - refused.length, refused));
    return { uri: uriOf(to.folder), outcome: added > 0 ? 'added' : 'there' };
  }

  return async (given: unknown): Promise<AddAnswer | null> => {
    try {
      if (!isParams(given)) throw new Error(client.say('add.what'));
      return await added(given);
    } catch (error) {
      notices.error(client.say('add.failed', { reason: reasonOf(error) }));
      return null;
    }
  };
}

function inWords(say: Say, { outcome, path, title, beside }: Added, folder: string): string {
  const name = relativePath(folder, path);
  if (outcome === 'there') return say('add.already', { title, file: name });
  const other = beside === null ? '' : ` ${say('add.beside', { file: relativePath(folder, beside) })}`;
  return `${say('add.done', { title, file: name })}${other}`;
}

function folderInWords(name: string, added: number, there: number, refused: readonly string[]): string {
  const [first] = refused;
  const more = refused.length > 1 ? ` and ${refused.length - 1} more` : '';
  return [
    `${added} ${added === 1 ? 'source' : 'sources'} added from ${name}.`,
    there > 0 ? `${there} were already among your sources.` : '',
    first === undefined ? '' : `Not added: ${first}${more}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const isParams = (given: unknown): given is AddParams =>
  typeof given === 'object' && given !== null && 'target' in given && isTarget(given.target);

function isTarget(target: unknown): boolean {
  if (typeof target === 'string') return true;
  if (typeof target !== 'object' || target === null || !('title' in target) || !('text' in target)) return false;
  return Object.values(target).every((value) => value === undefined || typeof value === 'string');
}
