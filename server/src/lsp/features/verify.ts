import { type SigningOff, signOff } from '../../core/answers/signingOff/signOff.ts';
import { touches } from '../../core/text/span.ts';
import { placeOutside } from '../../host/confined.ts';
import { folderOf, isAbsolute } from '../../host/paths.ts';
import { isNews, recordSignOffs } from '../../host/verified.ts';
import { checkerRequest, type VerifyAnswer, type VerifyParams } from '../../protocol.ts';
import type { Configuration } from '../configuration.ts';
import type { Context, OpenDraft } from '../context.ts';
import { toOffset } from '../fromLsp.ts';
import type { InTurn } from '../inTurn.ts';
import { noticesOn } from '../notices.ts';
import { pathOf } from '../uris.ts';

/** Who checks, as the system knows them, for a folder, or (null) without asking a program about one; null where it knows nobody. */
export type Checker = (folder: string | null) => Promise<string | null>;

/**
 * `stet.server.verify`: takes one quotation of an open draft, or all that are sound, into the record. Tells the user what came of
 * it; null when nothing was recorded.
 */
export function createVerifying(context: Context, configuration: Configuration, checker: Checker, inTurn: InTurn) {
  const { connection, client, draft, now } = context;
  const notices = noticesOn(connection);

  /** The user, asked for a name by a client that can. */
  const asked = async (): Promise<string | null> =>
    client.runsCommands ? connection.sendRequest<string | null>(checkerRequest) : null;

  async function signed({ uri, place, version, note }: VerifyParams): Promise<VerifyAnswer> {
    const path = pathOf(uri);
    const at = draft(uri);
    if (!isAbsolute(path)) throw new Error('save the draft first');
    const refusal = context.refused(uri);
    if (refusal !== null) throw new Error(refusal);
    if (!at) throw new Error('this file is not a draft, or its sources are still being read');
    if (version !== undefined && version !== at.document.version) throw new Error('the draft has changed; try again');
    // Asked for, not taken from the session: the name may have been set a moment ago.
    const named = (await configuration.settings(uri)).checker;
    const by = named ?? (await checker(client.trustsFolders ? folderOf(path) : null)) ?? (await asked());
    if (by === null) throw new Error('set your name in the setting stet.checker');
    const date = new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z');
    const chosen = place && [quotationAt(at, toOffset(at.document, place))];
    const signing = at.analysis.ask(at.input, signOff, { by, date, note: note?.trim() || null }, chosen);
    const record = at.session.project?.plan.record;
    if (record !== undefined && isNews(signing)) {
      const outside = await placeOutside(at.session.host, at.session.root, record);
      if (
        outside !== null &&
        client.trustsFolders &&
        !(await notices.asks(`This folder keeps its sign-offs outside of it, in ${outside}`, 'Write There'))
      )
        throw new Error('its sign-offs are kept outside of the folder');
      await recordSignOffs(at.session.host, record, signing);
    }
    at.session.soon();
    tell(signing, by, chosen !== undefined);
    const refused = signing.refused.map(({ words, reason }) => ({ words, reason }));
    return { verified: signing.added.length, standing: signing.standing, refused };
  }

  function tell({ added, standing, refused }: SigningOff, by: string, one: boolean): void {
    const not = refused.slice(0, mostTold).map(({ words, reason }) => `${words} (${reason})`);
    const more = refused.length > mostTold ? ` and ${refused.length - mostTold} more` : '';
    const left = refused.length > 0 ? `Not signed off: ${not.join('; ')}${more}.` : '';
    if (one) {
      if (left !== '') notices.warning(left);
      return;
    }
    const done = `${added.length} ${added.length === 1 ? 'quotation' : 'quotations'} signed off by ${by}`;
    const before = standing > 0 ? `, ${standing} signed off before` : '';
    notices.info([`${done}${before}.`, left].filter(Boolean).join(' '));
  }

  return async (given: unknown): Promise<VerifyAnswer | null> => {
    try {
      return await inTurn(() => {
        if (!isParams(given)) throw new Error('no such draft');
        return signed(given);
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notices.error(`Nothing was signed off: ${reason}.`);
      return null;
    }
  };
}

/** Quotations named in a message. */
const mostTold = 3;

const isParams = (given: unknown): given is VerifyParams =>
  typeof given === 'object' && given !== null && 'uri' in given && typeof given.uri === 'string';

function quotationAt({ analysis, input }: OpenDraft, offset: number): number {
  const at = analysis.check(input).quotations.findIndex(({ span }) => touches(span, offset));
  if (at < 0) throw new Error('there is no quotation at the cursor');
  return at;
}
