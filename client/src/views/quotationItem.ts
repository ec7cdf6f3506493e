import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
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

export function rowItem(row: Row, { grouping, scope }: Choice): TreeItem {
  const { quotation, draft } = row;
  const { words, state, speaker, source, place, problems, verified } = quotation;
  const item = new TreeItem(`“${shortened(words)}”`);
  const where = grouping === 'source' && source ? source.locator : place;
  const name = scope === 'workspace' ? draft.name : '';
  item.id = row.id;
  item.description = [name, grouping === 'speaker' ? '' : (speaker ?? 'no speaker named'), where]
    .filter(Boolean)
    .join(' · ');
  item.iconPath = icons[state];
  item.contextValue = ['quotation', source && 'passage', problems.length > 0 && 'fix'].filter(Boolean).join(' ');
  item.command = { command: 'stet.quotations.open', title: 'Open Quotation', arguments: [row] };
  item.accessibilityInformation = {
    label: [
      quotation.label,
      words.replace(/[\s,.;]+$/, ''),
      speaker ?? 'no speaker named',
      where,
      name,
      quotation.headline,
      verified,
    ]
      .filter(Boolean)
      .join(', '),
  };
  return item;
}
