import { l10n } from 'vscode';

const nouns = {
  source: (many: number) => (many === 1 ? l10n.t('{0} source', many) : l10n.t('{0} sources', many)),
  problem: (many: number) => (many === 1 ? l10n.t('{0} problem', many) : l10n.t('{0} problems', many)),
  quotation: (many: number) => (many === 1 ? l10n.t('{0} quotation', many) : l10n.t('{0} quotations', many)),
  draft: (many: number) => (many === 1 ? l10n.t('{0} draft', many) : l10n.t('{0} drafts', many)),
} as const;

/** “1 source”, “14 sources”, in the editor's language. */
export const counted = (many: number, noun: keyof typeof nouns): string => nouns[noun](many);
