import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { type Alteration, alterationsIn } from '../../core/answers/inText/alterations.ts';
import type { Span } from '../../core/text/span.ts';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import { toSpan } from '../fromLsp.ts';
import { toRange } from '../toLsp.ts';

const types: Readonly<Record<Alteration['kind'], string>> = {
  omission: 'quotationOmission',
  insertion: 'quotationInsertion',
};

/** The manifest tells VS Code how to colour these. */
export const tokenLegend: SemanticTokensLegend = { tokenTypes: Object.values(types), tokenModifiers: [] };

/** What a writer left out of a quotation and put into it, where the quotation was found in a source. */
export function registerSemanticTokens({ connection, handle, draft }: Context, checks: Checks): void {
  const none: SemanticTokens = { data: [] };

  function tokens(uri: string, range: SemanticTokensRangeParams['range'] | null): SemanticTokens {
    const at = draft(uri);
    if (!at) return none;
    const { document } = at;
    const within: Span = range ? toSpan(document, range) : { start: 0, end: document.getText().length };
    const builder = new SemanticTokensBuilder();
    for (const { kind, span } of at.analysis.ask(at.input, alterationsIn, within)) {
      const { start, end } = toRange(document, span);
      // A token ends with its line; one that runs over several is cut short.
      const length = start.line === end.line ? end.character - start.character : 0;
      if (length > 0) builder.push(start.line, start.character, length, tokenLegend.tokenTypes.indexOf(types[kind]), 0);
    }
    return builder.build();
  }

  const { semanticTokens } = connection.languages;
  semanticTokens.on(
    handle<SemanticTokensParams, SemanticTokens>(
      none,
      ({ textDocument }) => tokens(textDocument.uri, null),
      checks.patience,
    ),
  );
  semanticTokens.onRange(
    handle<SemanticTokensRangeParams, SemanticTokens>(
      none,
      ({ textDocument, range }) => tokens(textDocument.uri, range),
      checks.patience,
    ),
  );
}
