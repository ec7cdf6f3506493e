import type { Range } from 'vscode-languageserver';
import { verifiedIn } from '../../core/answers/sound.ts';
import { type VerifiedParams, verifiedRequest } from '../../protocol.ts';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import { toRange } from '../toLsp.ts';

/** The verified quotations of a draft, for marks beside their lines: a line with a quotation that is not has none. */
export function registerVerified({ connection, handle, draft }: Context, checks: Checks): void {
  connection.onRequest(
    verifiedRequest,
    handle<VerifiedParams, readonly Range[]>(
      [],
      ({ textDocument: { uri } }) => {
        const at = draft(uri);
        if (!at) return [];
        const { document } = at;
        const { verified, others } = at.analysis.ask(at.input, verifiedIn);
        const mixed = new Set(others.map(({ start }) => document.positionAt(start).line));
        return verified.map((span) => toRange(document, span)).filter(({ start }) => !mixed.has(start.line));
      },
      checks.patience,
    ),
  );
}
