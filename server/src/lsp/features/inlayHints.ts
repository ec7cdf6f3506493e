import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Hint, landmarksIn, placesIn } from '../../core/answers/inText/hints.ts';
import type { Checks } from '../checks.ts';
import type { Context } from '../context.ts';
import { toSpan } from '../fromLsp.ts';
import { openSources } from '../openSources.ts';

/** In a draft, if the writer wants it, the place of each sound quotation; in the words of a source where its pages begin. */
export function registerInlayHints(context: Context, checks: Checks): void {
  const { connection, handle, draft, extracts } = context;

  function hintsIn({ textDocument: { uri }, range }: InlayHintParams): readonly InlayHint[] {
    const at = draft(uri);
    if (at) {
      if (!at.session.settings.inlayHints) return [];
      const within = toSpan(at.document, range);
      const found = at.analysis.ask(at.input, placesIn, within);
      return found.map((hint) => ({ ...toHint(hint, at.document), paddingLeft: true }));
    }
    const [own] = extracts.sourceOf(uri) === null ? [] : openSources(context, uri);
    if (!own?.source) return [];
    const { document, source } = own;
    return landmarksIn(source, toSpan(document, range)).map((hint) => ({
      ...toHint(hint, document),
      paddingRight: true,
    }));
  }

  connection.languages.inlayHint.on(
    handle<InlayHintParams, InlayHint[] | null>(null, (params) => [...hintsIn(params)], checks.patience),
  );
}

const toHint = ({ at, label, tooltip }: Hint, document: TextDocument): InlayHint => ({
  position: document.positionAt(at),
  label,
  tooltip,
});
