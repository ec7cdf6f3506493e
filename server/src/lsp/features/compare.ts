import { type ComparedText, comparisonAt } from '../../core/answers/searching/compare.ts';
import { type CompareParams, type Comparison, compareRequest } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { toOffset } from '../fromLsp.ts';

/** A quotation and its passage, for the editor's own view of differences. */
export function registerCompare({ connection, handle, draft }: Context): void {
  connection.onRequest(
    compareRequest,
    handle<CompareParams, Comparison | null>(null, ({ textDocument, position }) => {
      const at = draft(textDocument.uri);
      const found = at?.analysis.ask(at.input, comparisonAt, toOffset(at.document, position));
      return found ? { draft: told(found.draft), source: told(found.source) } : null;
    }),
  );
}

const told = ({ name, place, text }: ComparedText) => ({ title: place === '' ? name : `${name}, ${place}`, text });
