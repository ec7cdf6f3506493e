import { type SigningOff, signOff } from '../../core/answers/signingOff/signOff.ts';
import { counted, type Say } from '../../core/messages/say.ts';
import { touches } from '../../core/text/span.ts';
import { reasonOf } from '../../host/faults.ts';
import { isNews } from '../../host/verified.ts';
import type { VerifyAnswer, VerifyParams } from '../../protocol.ts';
import type { Context, OpenDraft } from '../context.ts';
import { toOffset } from '../fromLsp.ts';
import type { InTurn } from '../inTurn.ts';
import type { Notices } from '../notices.ts';
import type { Recording } from './recording.ts';

/**
 * `stet.server.verify`: takes one quotation of an open draft, or all that are sound, into the record. Tells the user what came of
 * it; null when nothing was recorded.
 */
export function createVerifying(
  { client }: Pick<Context, 'client'>,
  recording: Recording,
  notices: Notices,
  inTurn: InTurn,
) {
  async function signed({ uri, place, version, note }: VerifyParams): Promise<VerifyAnswer> {
    const at = recording.draft(uri, version);
    const { by, date } = await recording.signature(uri);
    const places = place && ('line' in place ? [place] : place);
    const chosen = places?.map((one) => quotationAt(client.say, at, toOffset(at.document, one)));
    const signing = at.analysis.ask(at.input, signOff, { by, date, note: note?.trim() || null }, chosen);
    if (isNews(signing)) await recording.write(at, signing);
    at.session.soon();
    tell(signing, by, chosen !== undefined);
    const refused = signing.refused.map(({ words, reason }) => ({ words, reason }));
    return { verified: signing.added.length, standing: signing.standing, refused };
  }

  function tell({ added, standing, refused }: SigningOff, by: string, one: boolean): void {
    const not = refused.slice(0, mostTold).map(({ words, reason }) => `${words} (${reason})`);
    const more =
      refused.length > mostTold ? `; ${client.say('found.style.more', { n: refused.length - mostTold })}` : '';
    const left = refused.length > 0 ? client.say('verify.refused', { what: `${not.join('; ')}${more}` }) : '';
    if (one) {
      if (left !== '') notices.warning(left);
      return;
    }
    const done = client.say('verify.done', { quotations: counted(client.say, 'quotation', added.length), by });
    const before = standing > 0 ? `, ${client.say('verify.before', { n: standing })}` : '';
    notices.info([`${done}${before}.`, left].filter(Boolean).join(' '));
  }

  return async (given: unknown): Promise<VerifyAnswer | null> => {
    try {
      return await inTurn(() => {
        if (!isParams(given)) throw new Error(client.say('verify.none'));
        return signed(given);
      });
    } catch (error) {
      const reason = reasonOf(error);
      notices.error(client.say('verify.failed', { reason }));
      return null;
    }
  };
}

/** Quotations named in a message. */
const mostTold = 3;

const isParams = (given: unknown): given is VerifyParams =>
  typeof given === 'object' && given !== null && 'uri' in given && typeof given.uri === 'string';

function quotationAt(say: Say, { analysis, input }: OpenDraft, offset: number): number {
  const at = analysis.check(input).quotations.findIndex(({ span }) => touches(span, offset));
  if (at < 0) throw new Error(say('verify.no-quotation'));
  return at;
}
