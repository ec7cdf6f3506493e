import type { SigningOff } from '../../core/answers/signingOff/signOff.ts';
import { placeOutside } from '../../host/confined.ts';
import { folderOf, isAbsolute } from '../../host/paths.ts';
import { recordSignOffs } from '../../host/verified.ts';
import { checkerRequest } from '../../protocol.ts';
import type { Configuration } from '../configuration.ts';
import type { Context, OpenDraft } from '../context.ts';
import type { Notices } from '../notices.ts';
import { pathOf } from '../uris.ts';

/** Who checks, as the system knows them, for a folder, or (null) without asking a program about one; null where it knows nobody. */
export type Checker = (folder: string | null) => Promise<string | null>;

/** What is written into the record of a draft's project, and by whom. */
export function createRecording(context: Context, configuration: Configuration, checker: Checker, notices: Notices) {
  const { connection, client, draft, now } = context;

  /** The user, asked for a name by a client that can. */
  const asked = async (): Promise<string | null> =>
    client.runsCommands ? connection.sendRequest<string | null>(checkerRequest) : null;

  return {
    /** An open draft that has a file and is the one the user saw; rejects in plain words. */
    draft(uri: string, version: number | undefined): OpenDraft {
      const at = draft(uri);
      if (!isAbsolute(pathOf(uri))) throw new Error(client.say('verify.save'));
      const refusal = context.refused(uri);
      if (refusal !== null) throw new Error(refusal);
      if (!at) throw new Error(client.say('verify.no-draft'));
      if (version !== undefined && version !== at.document.version) throw new Error(client.say('verify.changed'));
      return at;
    },

    /** Asked for, not taken from the session: the name may have been set a moment ago. */
    async signature(uri: string): Promise<{ readonly by: string; readonly date: string }> {
      const named = (await configuration.settings(uri)).checker;
      const by = named ?? (await checker(client.trustsFolders ? folderOf(pathOf(uri)) : null)) ?? (await asked());
      if (by === null) throw new Error(client.say('verify.name'));
      return { by, date: new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z') };
    },

    /** Where the record stands outside of the folder, its user is asked first. */
    async write({ session }: OpenDraft, news: Pick<SigningOff, 'added' | 'replaced' | 'followed'>): Promise<void> {
      const record = session.project?.plan.record;
      if (record === undefined) return;
      const outside = await placeOutside(session.host, session.root, record);
      if (
        outside !== null &&
        client.trustsFolders &&
        !(await notices.asks(client.say('verify.outside', { place: outside }), client.say('verify.write-there')))
      )
        throw new Error(client.say('verify.outside.refused'));
      await recordSignOffs(session.host, record, news);
    },
  };
}

export type Recording = ReturnType<typeof createRecording>;
