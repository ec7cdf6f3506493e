import { allowNoMore, allowOnce, allowWithComment } from '../../core/answers/signingOff/allow.ts';
import { reasonOf } from '../../host/faults.ts';
import {
  type AllowAnswer,
  type AllowParams,
  type LetStandAnswer,
  type LetStandParams,
  letStandRequest,
} from '../../protocol.ts';
import type { Context } from '../context.ts';
import { toOffset } from '../fromLsp.ts';
import type { InTurn } from '../inTurn.ts';
import type { Notices } from '../notices.ts';
import { toTextEdit } from '../toEdits.ts';
import type { Recording } from './recording.ts';

/** The comment that allows a finding, once its reason is known. */
export function registerLetStand({ connection, handle, draft }: Context): void {
  connection.onRequest(
    letStandRequest,
    handle<LetStandParams, LetStandAnswer | null>(null, ({ textDocument, position, rule, reason }) => {
      const at = draft(textDocument.uri);
      if (!at || reason.trim() === '') return null;
      const edit = at.analysis.ask(at.input, allowWithComment, toOffset(at.document, position), rule, reason);
      return edit && toTextEdit(edit, at.document);
    }),
  );
}

/** `stet.server.allow`: takes into the record that a finding is allowed as its quotation stands, or takes that out again. */
export function createAllowing(
  { client }: Pick<Context, 'client'>,
  recording: Recording,
  notices: Notices,
  inTurn: InTurn,
) {
  async function allowed({ uri, place, rule, version, undo = false }: AllowParams): Promise<AllowAnswer> {
    const at = recording.draft(uri, version);
    const offset = toOffset(at.document, place);
    const news = undo
      ? at.analysis.ask(at.input, allowNoMore, offset, rule)
      : at.analysis.ask(at.input, allowOnce, { ...(await recording.signature(uri)), note: null }, offset, rule);
    if (news === null) throw new Error(client.say('allow.no-problem'));
    await recording.write(at, { ...news, followed: [] });
    at.session.soon();
    return { allowed: !undo };
  }

  return async (given: unknown): Promise<AllowAnswer | null> => {
    try {
      return await inTurn(() => {
        if (!isParams(given)) throw new Error(client.say('verify.no-draft'));
        return allowed(given);
      });
    } catch (error) {
      notices.error(client.say('allow.nothing', { reason: reasonOf(error) }));
      return null;
    }
  };
}

const isParams = (given: unknown): given is AllowParams =>
  typeof given === 'object' &&
  given !== null &&
  'uri' in given &&
  typeof given.uri === 'string' &&
  'rule' in given &&
  typeof given.rule === 'string' &&
  'place' in given;
