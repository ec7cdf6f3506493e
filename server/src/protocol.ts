/**
 * What Stet's server and its client say to each other beyond LSP, typed once. Plain names and values: the one
 * server file a client imports, and it imports nothing.
 */

/**
 * Server → client, request: the key of the archive at an address, where the environment has none. Answers the key, or null.
 * Only to a client of `stetCommands`, which keeps it where secrets are kept.
 */
export const archiveKeyRequest = 'stet/archiveKey';

export interface ArchiveKeyParams {
  readonly address: string;
}

/** `loading`: sources are being read. `ready`: drafts are checked. `no-sources`: there is nothing to check against. */
export type ProjectState = 'loading' | 'ready' | 'no-sources' | 'disabled' | 'failed';

/** Server → client, notification: how a project stands. Sent only when something in it changed. */
export const statusNotification = 'stet/status';

export interface StatusParams {
  /** URI of the project's folder, no slash at its end; drafts below it are its drafts (the longest match wins). */
  readonly folder: string;
  readonly state: ProjectState;
  /** Sources that were read. */
  readonly sources: number;
  /** Files that were to be sources and could not be read, with the reason in plain words. */
  readonly unreadable: readonly UnreadableSource[];
  /** Findings in the project's open drafts, those that were let stand and hints aside. */
  readonly problems: number;
  /** The same for each open draft, by URI; 0 while it is not checked. */
  readonly drafts: Readonly<Record<string, number>>;
  /** Open drafts that are not checked because they are too long, by URI: the reason, as a sentence. */
  readonly refused: Readonly<Record<string, string>>;
  /** How the archive stands: `asking`: an answer is waited for. `silent`: it does not answer, `message` says why. Null without one. */
  readonly archive: 'idle' | 'asking' | 'silent' | null;
  /** Documents of the archive among `sources`. */
  readonly archived: number;
  /** One sentence for a tooltip: "14 sources, 1 could not be read." */
  readonly message: string;
}

export interface UnreadableSource {
  readonly uri: string;
  readonly reason: string;
}

/** Client → server, request: what to offer for an open draft that has no sources yet. Answers `FirstSteps`. */
export const firstStepsRequest = 'stet/firstSteps';

export interface FirstStepsParams {
  readonly uri: string;
}

export interface FirstSteps {
  /** Whether the draft quotes anything. */
  readonly quotes: boolean;
  /** URI of a folder that looks like its sources by its name; null where there is none, or where something says already where they are. */
  readonly folder: string | null;
}

/** Client → server, request: the sources that a draft is checked against, for pickers. Answers `SourceInfo[]`. */
export const sourcesRequest = 'stet/sources';

export interface SourcesParams {
  /** URI of a draft, or of a folder. */
  readonly uri: string;
}

export interface SourceInfo {
  readonly uri: string;
  /** The URI that opens its words: its own, or the words extracted from it. */
  readonly words: string;
  /** Citation key. */
  readonly key: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publication: string | null;
  readonly date: string | null;
}

/**
 * Documents of this scheme show the words that were extracted from a source (a PDF, a page of the web), which offsets count
 * in. A client that can show them says so (`experimental.stetSource` among its capabilities) and is led there; any other is
 * led to a file that holds the same words.
 */
export const sourceScheme = 'stet-source';

/** Client → server, request: the text of such a document. Answers a string, or null when there is no such source. */
export const sourceTextRequest = 'stet/sourceText';

export interface SourceTextParams {
  readonly uri: string;
}

/** Server → client, notification: the sources behind these open documents were read anew and their words are others. */
export const sourceTextChanged = 'stet/sourceTextChanged';

export interface SourceTextChanged {
  readonly uris: readonly string[];
}

/**
 * Client → server, request: where the original of a passage can be seen, from a quotation in a draft or from a place in the
 * words of a source. Answers an address to be opened outside the editor (a file at its page, a live page at the words), or null.
 */
export const originalRequest = 'stet/original';

export interface OriginalParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/**
 * Client → server, request: the lines of an open draft on which quotations begin that are all verified, in words and speaker or
 * by somebody who signed them off. Answers `VerifiedLine[]`, for marks beside the lines.
 */
export const verifiedRequest = 'stet/verified';

export interface VerifiedParams {
  readonly textDocument: { readonly uri: string };
}

export interface VerifiedLine {
  readonly line: number;
  /** Whether somebody has signed off each of its quotations. */
  readonly signedOff: boolean;
}

/**
 * Client → server, request: the configuration that holds for a draft or a folder. Answers a `ConfigurationFile`, or null when
 * nothing can be configured there.
 */
export const configurationRequest = 'stet/configuration';

export interface ConfigurationParams {
  /** URI of a draft, or of a folder. */
  readonly uri: string;
}

export interface ConfigurationFile {
  readonly uri: string;
  /** What it is to begin with, when there is none yet; else null. */
  readonly text: string | null;
}

/** Client → server, request: the fact-check sheet of an open draft. Answers its text, or null when the document is no draft. */
export const sheetRequest = 'stet/sheet';

export interface SheetParams {
  readonly textDocument: { readonly uri: string };
  readonly format: 'html' | 'markdown';
  /** URI of the folder that the sheet is to stand in; its links lead from there. */
  readonly folder: string;
}

/** Client → server, request: the quotation at a place of an open draft beside its passage. Answers a `Comparison`, or null. */
export const compareRequest = 'stet/compare';

export interface CompareParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Place;
}

/** A position as LSP counts: from 0, `character` in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Comparison {
  readonly draft: ComparedText;
  readonly source: ComparedText;
}

/** The words alone, on one line; several passages apart. */
export interface ComparedText {
  /** "draft.md, para. 4" */
  readonly title: string;
  readonly text: string;
}

/** Longest notification, in code units. */
const longestNotice = 600;

/**
 * A notification's text with nothing in it that acts: VS Code makes a link of `[words](command:…)` there, to any command, in
 * folders nobody trusts too. On one line, without control characters, and of bounded length.
 */
export function asNotice(text: string): string {
  const line = text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\](?=\s*\()/g, '] ')
    .trim();
  return line.length > longestNotice ? `${line.slice(0, longestNotice).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

/** Commands of the client that answers may name, for a client whose `experimental.stetCommands` is true. */
export const clientCommands = {
  compare: 'stet.compareWithSource',
  /** Takes the URI of a `stet-source:` document, and no other, whose fragment is a place: `#L3,5-L3,40`. */
  openPlace: 'stet.openPlace',
  /** Asks for a reason. Takes a draft's URI, a position and a rule. */
  letStand: 'stet.allow',
  /** *Add Source…*, which takes nothing that a page might make up. */
  askForSource: 'stet.askForSource',
  /** Takes a document's URI, a position and LSP locations. */
  showReferences: 'stet.showReferences',
  /** Takes a rule's id, and shows its page. */
  openRule: 'stet.openRule',
  showProblems: 'workbench.actions.view.problems',
} as const;

/** Those that a link of a hover may run. */
export const hoverCommands: readonly string[] = [
  clientCommands.compare,
  clientCommands.openPlace,
  clientCommands.askForSource,
];

/**
 * Client → server, request: the quotations of an open draft or, without its URI, of every draft of the workspace, closed ones
 * too. Answers `DraftQuotations[]`; none for what is no draft.
 */
export const quotationsRequest = 'stet/quotations';

export interface QuotationsParams {
  readonly uri: string | null;
}

export interface DraftQuotations {
  readonly uri: string;
  /** Its path from the project's folder. */
  readonly name: string;
  /** False while the writer has not asked for a check (`stet.run`); then no quotations are told. */
  readonly checked: boolean;
  readonly quotations: readonly QuotationInfo[];
}

/**
 * What a check comes to for a quotation. `sound`: words and speaker were compared and agree; `speaker-unchecked`: only the words;
 * `unplaced`: too few words to tell the passage; `unchecked`: nothing first-hand to compare with; `let-stand`: the writer lets its
 * faults stand; `signed-off`: somebody has verified it.
 */
export type QuotationState =
  | 'sound'
  | 'speaker-unchecked'
  | 'unplaced'
  | 'unchecked'
  | 'faulty'
  | 'not-found'
  | 'let-stand'
  | 'signed-off';

export interface QuotationInfo {
  /** The same as long as its words are; unique in the draft. */
  readonly id: string;
  readonly state: QuotationState;
  /** The state in a word or two, as it is shown everywhere. */
  readonly label: string;
  /** What was found, as a sentence without its full stop. */
  readonly headline: string;
  /** Without marks, on one line. */
  readonly words: string;
  /** "para. 4" of the draft. */
  readonly place: string;
  readonly speaker: string | null;
  /** Who verified it and when, as long as that holds; null: nobody. */
  readonly verified: string | null;
  /** The same in short: "Petra Lund, 2025-03-14". */
  readonly signedOff: string | null;
  /** What its first problem says. */
  readonly problem: string | null;
  readonly range: PlaceRange;
  /** Where its findings stand, those that were let stand and hints aside. */
  readonly problems: readonly PlaceRange[];
  /** The passage it is taken from. */
  readonly source: QuotedPassage | null;
}

export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

export interface QuotedPassage {
  readonly uri: string;
  readonly range: PlaceRange;
  readonly title: string;
  readonly key: string;
  /** "para. 3"; empty when the source's format knows no place. */
  readonly locator: string;
}

/**
 * Server → client, notification, to a client whose `experimental.stetCommands` is true: what was told of a draft's quotations is
 * old. Without a URI, of every draft.
 */
export const checkedNotification = 'stet/checked';

export interface CheckedParams {
  readonly uri: string | null;
}

/** Client → server, request: passages with words that are typed, to be quoted in an open draft. Answers `FoundQuotation[]`, best first. */
export const searchRequest = 'stet/search';

export interface SearchParams {
  readonly textDocument: { readonly uri: string };
  readonly words: string;
}

export interface FoundQuotation {
  readonly passage: QuotedPlace;
  /** The source's words, whole sentences on one line. */
  readonly words: string;
  /** Where in `words` those stand that were looked for: start and end. */
  readonly matched: readonly (readonly [start: number, end: number])[];
  readonly title: string;
  readonly locator: string;
  readonly speaker: string | null;
}

export interface QuotedPlace {
  readonly uri: string;
  readonly range: PlaceRange;
}

/**
 * Client → server, request: words of a source as a quotation of an open draft, with its marks, attribution and citation, to be
 * written in the place of `range`. Which words: a place in a source or, where only the text is known, words that stand in
 * the library to the letter; of a source alone, by its URI, the citation. Answers a `WrittenQuotation`, or null when it is
 * none of these.
 */
export const quoteRequest = 'stet/quote';

export interface QuoteParams {
  readonly textDocument: { readonly uri: string };
  readonly range: PlaceRange;
  readonly from: QuotedPlace | { readonly text: string } | { readonly source: string };
}

export interface WrittenQuotation {
  readonly text: string;
  /** Edits elsewhere in the draft: a note's body. */
  readonly also: readonly { readonly range: PlaceRange; readonly newText: string }[];
  readonly speaker: string | null;
  readonly cited: boolean;
}

/**
 * Client → server, requests of the tools for language models: whether words may be quoted, and so from whom; where words
 * stand. `uri` is a draft or a folder, whose sources count. Both answer a `ToolAnswer`.
 */
export const verifyQuotationRequest = 'stet/verifyQuotation';
export const findPassageRequest = 'stet/findPassage';

/** The same of every quotation of a text or, without one, of the draft at `uri`; and as a value, for an editor's own chat. */
export const verifyDraftRequest = 'stet/verifyDraft';
export const verifyTextRequest = 'stet/verifyText';

export interface VerifyDraftParams {
  readonly uri: string;
  /** In Markdown. */
  readonly text?: string;
}

/** Answer to `verifyTextRequest`. */
export interface VerifiedText {
  /** "3 quotations: 1 wrong, 2 match". */
  readonly summary: string;
  readonly checked: boolean;
  readonly quotations: readonly VerifiedQuotation[];
}

export interface VerifiedQuotation {
  /** With its marks. */
  readonly text: string;
  readonly state: QuotationState;
  readonly label: string;
  readonly message: string;
  /** "Boats lost as tide breaks the wall, para. 3", or null. */
  readonly source: string | null;
  /** URI that opens the passage; null where there is none. */
  readonly place: string | null;
  readonly suggested: string | null;
}

export interface VerifyQuotationParams {
  readonly uri: string;
  readonly words: string;
  readonly speaker?: string;
}

export interface FindPassageParams {
  readonly uri: string;
  readonly words: string;
}

/** JSON to be read by a model or, when it `failed`, in plain words why there is none. */
export interface ToolAnswer {
  readonly text: string;
  readonly failed: boolean;
}

/**
 * Server → client, requests: files that are not on the server's disk, which the editor can read. The bytes of a file in
 * base64 (rejects when it cannot be read), what is there (null for nothing), and what stands in a folder; and the one that
 * the server writes, the record of verifications, in base64 too.
 */
export const fileReadRequest = 'stet/file/read';
export const fileStatRequest = 'stet/file/stat';
export const folderEntriesRequest = 'stet/folder/entries';
export const recordWriteRequest = 'stet/record/write';

export interface FileParams {
  readonly uri: string;
}

export interface RecordParams extends FileParams {
  readonly base64: string;
}

export interface FileFound {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  readonly directory: boolean;
}

export type FolderEntries = readonly {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
}[];

/**
 * `workspace/executeCommand` names. `check` takes a draft's URI and checks it whatever `stet.run` says; without one it
 * checks every draft of the workspace, closed ones too, and goes on showing them. It answers a `CheckSummary`, or null
 * when there is no such draft. `reload` reads every project's configuration and sources anew, and `stop` ends the first reading of
 * those that are being read, until then. `verify` takes `VerifyParams`, writes
 * the record of verifications, tells the user and answers a `VerifyAnswer`, or null when nothing was recorded. `add` takes
 * `AddParams`, adds a source, tells the user and answers an `AddAnswer`, or null when nothing was added.
 */
export const serverCommands = {
  check: 'stet.server.check',
  reload: 'stet.server.reload',
  stop: 'stet.server.stop',
  verify: 'stet.server.verify',
  add: 'stet.server.add',
  allow: 'stet.server.allow',
} as const;

/** `allow` takes it, writes the record and answers an `AllowAnswer`; the finding is then shown as allowed. */
export interface AllowParams {
  /** Of an open draft. */
  readonly uri: string;
  /** In the finding or in its quotation. */
  readonly place: Place;
  readonly rule: string;
  /** Of the draft as the user saw it; any when it is left out. */
  readonly version?: number;
  /** Takes back what was allowed. */
  readonly undo?: boolean;
}

export interface AllowAnswer {
  readonly allowed: boolean;
}

/** Client → server, request: the comment that allows a finding for a reason. Answers a `LetStandAnswer`, or null where there is no such finding. */
export const letStandRequest = 'stet/letStand';

export interface LetStandParams {
  readonly textDocument: { readonly uri: string };
  readonly position: Place;
  readonly rule: string;
  readonly reason: string;
}

export interface LetStandAnswer {
  readonly range: PlaceRange;
  readonly newText: string;
}

export interface AddParams {
  /** The URI or path of a file or of a folder, whose files are added; the address of a page; or words that were pasted. */
  readonly target: string | PastedText;
  /** URI of a draft or a folder whose sources it is added to; the first project there is when left out. */
  readonly uri?: string;
}

/** Words with what their reader knows of them, on one line each; what is empty is not known. */
export interface PastedText {
  readonly title: string;
  readonly text: string;
  readonly author?: string;
  /** As it is written. */
  readonly date?: string;
  /** "interview", "speech", "article". */
  readonly kind?: string;
}

export interface AddAnswer {
  /** The source; of a folder, where its files are now. */
  readonly uri: string;
  readonly outcome: 'added' | 'there';
}

export interface VerifyParams {
  /** Of an open draft. */
  readonly uri: string;
  /** In the quotation, or in several; all that are sound when it is left out. */
  readonly place?: Place | readonly Place[];
  /** Of the draft as the user saw it; any when it is left out. */
  readonly version?: number;
  /** Without one only what is sound is signed off. */
  readonly note?: string;
}

/** Server → client, request: who verifies, where nothing says it. Answers a name, or null. Only to a client of `stetCommands`. */
export const checkerRequest = 'stet/checker';

export interface VerifyAnswer {
  readonly verified: number;
  /** Verified before, and left as they are. */
  readonly standing: number;
  readonly refused: readonly { readonly words: string; readonly reason: string }[];
}

export interface CheckSummary {
  readonly drafts: number;
  /** Findings that were let stand and hints aside. */
  readonly problems: number;
}
