import type { Memento } from 'vscode';

/** What the writer wants to see. */
export interface Choice {
  readonly scope: 'draft' | 'workspace';
  readonly grouping: 'verdict' | 'source' | 'speaker';
  readonly problemsOnly: boolean;
  /** Words that a quotation, its speaker or its source must have; empty for all. */
  readonly text: string;
}

const remembered = 'stet.views';
const first: Choice = { scope: 'draft', grouping: 'verdict', problemsOnly: false, text: '' };

/** As it was chosen last in this workspace; words that were looked for are not looked for again. */
export const recallChoice = (memory: Memento): Choice => ({
  ...first,
  ...memory.get<Partial<Choice>>(remembered),
  text: '',
});

export function keepChoice(memory: Memento, { text: _, ...kept }: Choice): void {
  void memory.update(remembered, kept);
}
