// The pages of the documentation in the order in which they are offered. Every page of docs/ is named here; a test says so.
/** Pages by their path under docs/, without its ending. */
export const sections = [
  {
    title: 'Start',
    pages: ['index', 'install', 'start/reporter', 'start/scholar', 'start/lawyer', 'start/model-text', 'start/desk'],
  },
  { title: 'Drafts and sources', pages: ['sources', 'formats', 'citations', 'states'] },
  { title: 'Rules', pages: ['rules'] },
  { title: 'Tools', pages: ['vscode', 'editors', 'command-line', 'ci', 'models', 'zotero', 'archive', 'verification'] },
  { title: 'Reference', pages: ['configuration', 'settings', 'how-it-works', 'privacy'] },
  { title: 'Help', pages: ['troubleshooting', 'faq'] },
];
