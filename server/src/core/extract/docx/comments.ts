import { walkPart } from '../archive/parts.ts';
import type { Archive } from '../archive/zip.ts';
import { office } from './namespaces.ts';

/** The words of the comments in a part, by their ids, a line a paragraph; none where it cannot be read. */
export async function commentsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, string>> {
  const comments = new Map<string, string>();
  let id: string | null = null;
  let lines: string[] = [];
  await walkPart(archive, part, office, {
    open({ name, attributes }) {
      if (name === 'w:comment') {
        id = attributes['w:id'] ?? '';
        lines = [];
      } else if (name === 'w:p') lines.push('');
      return name !== 'w:del';
    },
    close(name) {
      if (name === 'w:comment' && id !== null) comments.set(id, lines.join('\n').trim());
    },
    text(words, within) {
      if (within.at(-1) === 'w:t' && lines.length > 0) lines[lines.length - 1] += words;
    },
  });
  return comments;
}
