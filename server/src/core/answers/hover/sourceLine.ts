import type { Source } from '../../library/source.ts';
import type { Say } from '../../messages/say.ts';
import { escapeMarkdown, linkLabel } from '../words/marked.ts';

/** Longer titles would break the line. */
const longestTitle = 60;

/** "[Title](stet:0) · Author · The Hill · 2013-11-01"; of a source that was named just before, its title again and no more. */
export function sourceLine(say: Say, source: Source, index: number, again: boolean): string {
  const { title, authors, publication, date } = source.metadata;
  const from = source.archived === undefined ? '' : say('hover.archived');
  const rest = [authors.join(', '), publication ?? '', date ?? '', from]
    .filter((part) => part !== '')
    .map(escapeMarkdown);
  return [`[${linkLabel(shortened(title))}](stet:${index})`, ...(again ? [] : rest)].join(' · ');
}

const shortened = (title: string): string =>
  title.length <= longestTitle ? title : `${title.slice(0, longestTitle).replace(/\s+\S*$|[\ud800-\udbff]$/u, '')} …`;
