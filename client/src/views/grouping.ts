import { l10n } from 'vscode';
import type { DraftQuotations, QuotationInfo } from '../../../server/src/protocol.ts';
import type { Choice } from './choice.ts';
import { type Group, type Row, states } from './quotationItem.ts';

/** What is listed of drafts, in the groups that the writer has chosen. */
export const groupsOf = (drafts: readonly DraftQuotations[], choice: Choice): readonly Group[] =>
  grouped(
    rowsOf(drafts).filter((row) => passes(row, choice)),
    choice,
  );

/** Equal when nothing that can be seen is other: where things stand changes with every key typed above them. */
export const looksOf = (groups: readonly Group[], choice: Choice): string =>
  JSON.stringify([groups.map((group) => ({ ...group, rows: group.rows.map(visible) })), choice]);

/** “Shown: problems only, with “wall””, or nothing where all is shown. */
export function filterInWords({ problemsOnly, text }: Choice): string {
  const parts = [
    problemsOnly ? l10n.t('problems only') : '',
    text === '' ? '' : l10n.t('containing “{0}”', text),
  ].filter(Boolean);
  return parts.length > 0 ? l10n.t('Shown: {0}', parts.join(', ')) : '';
}

const visible = ({ id, draft, quotation: { range: _, problems, source, ...rest } }: Row) => [
  id,
  draft.name,
  rest,
  problems.length,
  source?.title,
  source?.locator,
];

const rowsOf = (drafts: readonly DraftQuotations[]): readonly Row[] =>
  drafts.flatMap((draft) =>
    draft.quotations.map((quotation): Row => ({ kind: 'row', id: `${draft.uri}\n${quotation.id}`, draft, quotation })),
  );

function passes({ quotation: { words, speaker, source, problems } }: Row, { problemsOnly, text }: Choice): boolean {
  if (problemsOnly && problems.length === 0) return false;
  const all = [words, speaker, source?.title].join('\n').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function grouped(rows: readonly Row[], { grouping }: Choice): readonly Group[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row.quotation, grouping);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const made = [...groups].map(([key, own]): Group => {
    const [one] = own as [Row];
    const { state, source } = one.quotation;
    return {
      kind: 'group',
      id: `${grouping}\n${key}`,
      label: labelOf(one.quotation, grouping),
      state: grouping === 'verdict' ? state : null,
      source: grouping === 'source' ? (source?.uri ?? null) : null,
      rows: own,
    };
  });
  if (grouping === 'verdict') return made.sort((a, b) => rankOf(a) - rankOf(b));
  // Whatever has no source or no speaker comes last.
  return made.sort(
    (a, b) => Number(a.id.endsWith('\n')) - Number(b.id.endsWith('\n')) || a.label.localeCompare(b.label),
  );
}

const rankOf = ({ state }: Group): number => (state === null ? states.length : states.indexOf(state));

function keyOf({ state, source, speaker }: QuotationInfo, grouping: Choice['grouping']): string {
  if (grouping === 'verdict') return state;
  return grouping === 'source' ? (source?.uri ?? '') : (speaker ?? '');
}

function labelOf({ label, source, speaker }: QuotationInfo, grouping: Choice['grouping']): string {
  if (grouping === 'verdict') return label;
  return grouping === 'source'
    ? (source?.title ?? l10n.t('Not in any source'))
    : (speaker ?? l10n.t('No speaker named'));
}
