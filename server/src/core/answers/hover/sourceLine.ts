import type { Source } from '../../library/source.ts';
import { escapeMarkdown, linkLabel } from '../words/marked.ts';

/** "[Title](stet:0) · Author · The Hill · 2013-11-01" */
export function sourceLine(source: Source, index: number): string {
  const { title, authors, publication, date } = source.metadata;
  const from = source.archived === undefined ? '' : 'from the archive';
  const rest = [authors.join(', '), publication ?? '', date ?? '', from]
    .filter((part) => part !== '')
    .map(escapeMarkdown);
  return [`[${linkLabel(title)}](stet:${index})`, ...rest].join(' · ');
}
