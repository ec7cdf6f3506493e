import { listedQuotations } from '../../core/answers/sheet/overview.ts';
import type { QuotationState } from '../../core/rules/states.ts';
import { type VerifiedLine, type VerifiedParams, verifiedRequest } from '../../protocol.ts';
import type { Checks } from '../checks.ts';
import type { Context, OpenDraft } from '../context.ts';

/** The lines of a draft whose quotations are all sound or signed off, for marks beside them. */
export function registerVerified({ connection, handle, draft }: Context, checks: Checks): void {
  connection.onRequest(
    verifiedRequest,
    handle<VerifiedParams, readonly VerifiedLine[]>(
      [],
      ({ textDocument: { uri } }) => {
        const at = draft(uri);
        return at ? linesIn(at) : [];
      },
      checks.patience,
    ),
  );
}

function linesIn({ analysis, input, document }: OpenDraft): readonly VerifiedLine[] {
  const lines = new Map<number, QuotationState[]>();
  for (const { span, state } of analysis.ask(input, listedQuotations)) {
    const { line } = document.positionAt(span.start);
    lines.set(line, [...(lines.get(line) ?? []), state]);
  }
  return [...lines]
    .filter(([, all]) => all.every((one) => one === 'sound' || one === 'signed-off'))
    .map(([line, all]) => ({ line, signedOff: all.every((one) => one === 'signed-off') }));
}
