import type { DocumentLink } from 'vscode-languageserver';
import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Hover,
  type Location,
  type LocationLink,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Hover as CoreHover, DocumentLink as CoreLink, Definition, SourcePlace } from '../core/answers/answers.ts';
import type { Finding, Severity } from '../core/rules/finding.ts';
import type { RuleId } from '../core/rules/ids.ts';
import { isTagged } from '../core/rules/rules.ts';
import type { Span } from '../core/text/span.ts';
import { asNotice, clientCommands } from '../protocol.ts';
import { rulePage } from '../rulePages.ts';
import type { ClientFacts } from './client.ts';
import { uriOf } from './uris.ts';

/** The line tables that answers are told in: the draft's own and, by path, those of the sources it was checked against. */
export interface Texts {
  readonly draft: TextDocument;
  /** The URI a file goes by (the client's own spelling where it has it open). */
  uri(path: string): string;
  /** Null when the path is no source of the snapshot. */
  source(path: string): TextDocument | null;
}

/**
 * A line table for a text that is in no editor. Lines and columns of the whole server come from here and `fromLsp`.
 * A byte-order mark counts in offsets and not in columns, since editors take it off.
 */
export function linesOf(path: string, raw: string): TextDocument {
  const lines = TextDocument.create(uriOf(path), '', 0, raw);
  if (!raw.startsWith('\uFEFF')) return lines;
  return Object.assign(Object.create(lines) as TextDocument, {
    positionAt(offset: number) {
      const { line, character } = lines.positionAt(offset);
      return { line, character: line === 0 ? Math.max(0, character - 1) : character };
    },
  });
}

export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** LSP's numbers for the severities. */
export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic may carry. */
export interface DiagnosticStyle {
  readonly client: Pick<ClientFacts, 'takesRelatedInformation' | 'takesRuleLinks' | 'runsCommands'>;
}

/** VS Code's extension shows the page that it carries; others open the one on the site. */
const ruleLink = (rule: RuleId, runsCommands: boolean): string =>
  runsCommands ? `command:${clientCommands.openRule}?${encodeURIComponent(JSON.stringify([rule]))}` : rulePage(rule);

export function toDiagnostic(finding: Finding, texts: Texts, { client }: DiagnosticStyle): Diagnostic {
  const related = finding.related.flatMap((place) => {
    const location = toLocation(place, texts);
    return location ? [{ location, message: place.message }] : [];
  });
  return {
    range: toRange(texts.draft, finding.span),
    severity: severities[finding.severity],
    source: 'stet',
    code: finding.rule,
    message: finding.message,
    ...(client.takesRuleLinks ? { codeDescription: { href: ruleLink(finding.rule, client.runsCommands) } } : {}),
    ...(isTagged(finding.rule, 'unnecessary') ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related.length > 0 && client.takesRelatedInformation ? { relatedInformation: related } : {}),
  };
}

/** Something wrong with what is configured, in its file or in a draft's front matter. */
export function toConfigDiagnostic(
  { message, raw }: { readonly message: string; readonly raw: Span },
  document: TextDocument,
): Diagnostic {
  const range = toRange(document, raw);
  return { range, severity: DiagnosticSeverity.Warning, source: 'stet', code: 'configuration', message };
}

/** Where a source's passage stands; null when the file is none of the snapshot's, as its lines are then unknown. */
export function toLocation(place: SourcePlace, texts: Texts): Location | null {
  const lines = texts.source(place.path);
  return lines && { uri: texts.uri(place.path), range: toRange(lines, place.span) };
}

/** `link` makes of a place's URI what a link of the hover may be. */
export function toHover(hover: CoreHover, texts: Texts, link = (uri: string): string => uri): Hover {
  const value = hover.markdown.replace(/\]\(stet:(\d+)\)/gu, (_, index: string) => {
    const place = hover.places[Number(index)];
    return `](${place ? link(toPlaceUri(place, texts)) : '#'})`;
  });
  return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(texts.draft, hover.span) };
}

/** A file's URI that opens at the passage: `#L3,5-L3,40`, counted from 1 as editors read it. */
export function toPlaceUri(place: SourcePlace, texts: Texts): string {
  const uri = texts.uri(place.path);
  const lines = texts.source(place.path);
  if (!lines) return uri;
  const { start, end } = toRange(lines, place.span);
  return `${uri}#L${start.line + 1},${start.character + 1}-L${end.line + 1},${end.character + 1}`;
}

export function toLocationLink(definition: Definition, texts: Texts): LocationLink | null {
  const target = toLocation(definition.target, texts);
  return (
    target && {
      originSelectionRange: toRange(texts.draft, definition.origin),
      targetUri: target.uri,
      targetRange: target.range,
      targetSelectionRange: target.range,
    }
  );
}

/**
 * Null for a target that an editor could take for more than an address: VS Code shows a link's address and tooltip in a hover of
 * its own, as Markdown that may run any command, the address decoded.
 */
export function toDocumentLink(link: CoreLink, texts: Texts): DocumentLink | null {
  const target = typeof link.target === 'string' ? link.target : toPlaceUri(link.target, texts);
  if (target.includes('](') || decoded(target).includes('](')) return null;
  return { range: toRange(texts.draft, link.span), target, tooltip: asTooltip(link.tooltip) };
}

function decoded(uri: string): string {
  return uri
    .replace(/%5d|%28|%5c/gi, (sign) => String.fromCharCode(Number.parseInt(sign.slice(1), 16)))
    .replaceAll('\\', '');
}

const unmarked: Readonly<Record<string, string>> = { '[': '(', ']': ')', '<': '‹', '>': '›', '\\': '/', '`': '’' };

/** Words on one line that no reader of Markdown takes for markup, escaped or not. */
const asTooltip = (text: string): string => asNotice(text).replace(/[[\]<>\\`]/g, (sign) => unmarked[sign] as string);
