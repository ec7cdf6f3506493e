import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { DraftQuotations, QuotationInfo, QuotationState } from '../../../server/src/protocol.ts';
import { counted } from '../counted.ts';
import type { Choice } from './choice.ts';
import { shortened } from './shortened.ts';

/** A quotation in the list. */
export interface Row {
  readonly kind: 'row';
  readonly id: string;
  readonly draft: Pick<DraftQuotations, 'uri' | 'name'>;
  readonly quotation: QuotationInfo;
}

export interface Group {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  readonly state: QuotationState | null;
  /** What a source opens by, for a group of its quotations. */
  readonly source: string | null;
  readonly rows: readonly Row[];
}

const icon = (name: string, color?: string): ThemeIcon =>
  new ThemeIcon(name, color === undefined ? undefined : new ThemeColor(color));

/** What most needs a look comes first. Each has a shape of its own: no meaning by colour alone. */
export const icons: Readonly<Record<QuotationState, ThemeIcon>> = {
  faulty: icon('error', 'problemsErrorIcon.foreground'),
  'not-found': icon('search-stop', 'problemsWarningIcon.foreground'),
  'speaker-unchecked': icon('question'),
  unchecked: icon('circle-slash'),
  unplaced: icon('ellipsis'),
  'let-stand': icon('comment'),
  sound: icon('pass', 'testing.iconPassed'),
  'signed-off': icon('verified-filled', 'testing.iconPassed'),
};

export const states = Object.keys(icons) as readonly QuotationState[];

export function groupItem({ id, label, state, source, rows }: Group, { grouping }: Choice): TreeItem {
  const open = state !== 'sound' && state !== 'signed-off' && state !== 'let-stand';
  const item = new TreeItem(label, open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  item.id = id;
  item.description = String(rows.length);
  item.iconPath = state === null ? new ThemeIcon(grouping === 'speaker' ? 'person' : 'book') : icons[state];
  item.contextValue = source === null ? 'group' : 'group source';
  item.accessibilityInformation = { label: `${label}: ${counted(rows.length, 'quotation')}` };
  return item;
}

/** Its status and what was found; once where that says the status already. */
export const summaryOf = ({ label, headline }: QuotationInfo): string =>
  headline.startsWith(label) ? headline : `${label}: ${headline}`;

export function rowItem(row: Row, choice: Choice): TreeItem {
  const { quotation } = row;
  const { words, state, source, problems } = quotation;
  const item = new TreeItem(`“${shortened(words)}”`);
  const said = saidOf(row, choice);
  item.id = row.id;
  item.description = said.join(' · ');
  item.iconPath = icons[state];
  const passed = state === 'sound' || state === 'speaker-unchecked';
  item.contextValue = ['quotation', source && 'passage', problems.length > 0 && 'fix', passed && 'open']
    .filter(Boolean)
    .join(' ');
  item.command = { command: 'stet.quotations.open', title: l10n.t('Open Quotation'), arguments: [row] };
  const { label, headline, verified } = quotation;
  const told = headline === label || said.includes(headline) ? null : headline;
  // Read out, a problem has its speaker before it: on the screen there is room for one of them.
  const who = quotation.problem === null ? null : quotation.speaker;
  const spoken = [label, words.replace(/[\s,.;]+$/, ''), who, ...said, told, verified];
  item.accessibilityInformation = { label: spoken.filter(Boolean).join(', ') };
  return item;
}

/** Of a problem what is wrong and where it stands in the source, of any other who says it and where; who signed it off. */
function saidOf({ quotation, draft }: Row, { grouping, scope }: Choice): readonly string[] {
  const { speaker, source, place, problem, signedOff } = quotation;
  const name = scope === 'workspace' ? draft.name : '';
  const who = grouping === 'speaker' ? '' : (speaker ?? l10n.t('no speaker named'));
  const what = problem ?? who;
  // A message names the source and the place where it has them.
  const isNamed = grouping === 'source' || (source !== null && what.includes(source.title));
  const where = source ? [isNamed ? '' : shortened(source.title), source.locator] : [place];
  const at = where.filter((one) => one !== '' && !what.includes(one)).join(', ');
  return [name, what, at, signedOff === null ? '' : l10n.t('signed off by {0}', signedOff)].filter(Boolean);
}
