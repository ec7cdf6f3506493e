import {
  citationInsertion,
  type Insertion,
  insertionOf,
  insertionOfText,
} from '../../core/answers/searching/insertion.ts';
import { type Quotable, searchLibrary } from '../../core/answers/searching/searchLibrary.ts';
import { placeIn } from '../../core/messages/places.ts';
import { sayIn } from '../../core/messages/say.ts';
import type { Span } from '../../core/text/span.ts';
import {
  type FoundQuotation,
  type QuotedPlace,
  type QuoteParams,
  quoteRequest,
  type SearchParams,
  searchRequest,
  type WrittenQuotation,
} from '../../protocol.ts';
import type { Context, OpenDraft } from '../context.ts';
import { toSpan } from '../fromLsp.ts';
import { toTextEdit } from '../toEdits.ts';
import { toLocation } from '../toLsp.ts';
import { sameUri, uriOf } from '../uris.ts';

const mostFound = 30;

/** To quote: passages by their words, and words of a source as the draft would write them. */
export function registerQuote({ connection, handle, draft }: Context): void {
  connection.onRequest(
    searchRequest,
    handle<SearchParams, readonly FoundQuotation[]>([], ({ textDocument, words }) => {
      const at = draft(textDocument.uri);
      return at?.analysis.ask(at.input, searchLibrary, words, mostFound).flatMap((found) => toldFound(found, at)) ?? [];
    }),
  );
  connection.onRequest<WrittenQuotation | null, never>(
    quoteRequest,
    handle<QuoteParams, WrittenQuotation | null>(null, ({ textDocument, range, from }) => {
      const at = draft(textDocument.uri);
      if (!at) return null;
      const place = toSpan(at.document, range);
      const found = insertionFrom(at, place, from);
      return found && { ...found, also: found.also.map((edit) => toTextEdit(edit, at.document)) };
    }),
  );
}

function toldFound(found: Quotable, { texts, analysis }: OpenDraft): readonly FoundQuotation[] {
  const { words, matched, title, locator, speaker } = found;
  const passage = toLocation(found, texts);
  if (!passage) return [];
  return [
    {
      passage,
      words,
      matched: matched.map(({ start, end }) => [start, end]),
      title,
      locator: placeIn(sayIn(analysis.settings.locale), locator),
      speaker,
    },
  ];
}

function insertionFrom(draft: OpenDraft, at: Span, from: QuoteParams['from']): Insertion | null {
  const { analysis, input } = draft;
  if ('text' in from) return analysis.ask(input, insertionOfText, at, from.text);
  if ('uri' in from) return quotedFrom(draft, at, from);
  const source = sourceAt(draft, from.source);
  return source ? analysis.ask(input, citationInsertion, at, source.path) : null;
}

/** By the URI of its file, or of the words extracted from it. */
const sourceAt = ({ analysis, texts }: OpenDraft, uri: string) =>
  analysis.library.sources.find(({ path }) => [texts.uri(path), uriOf(path)].map(sameUri).includes(sameUri(uri)));

function quotedFrom(draft: OpenDraft, at: Span, from: QuotedPlace): Insertion | null {
  const { analysis, input, session } = draft;
  const source = sourceAt(draft, from.uri);
  const lines = source && session.lines(source.path);
  return lines ? analysis.ask(input, insertionOf, at, source.path, toSpan(lines, from.range)) : null;
}
