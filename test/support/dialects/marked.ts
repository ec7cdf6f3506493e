import { Unrendered } from '../rendering.ts';

/*
 * What a markup can write only at a line's beginning or at the draft's end stands between two signs that no text has until the whole is
 * written.
 */

export const commentAt = (text: string): string => `\uE000${text}\uE001`;
export const noteAt = (inner: string): string => {
  if (/\n\n|\uE002/.test(inner)) throw new Unrendered('a note of several paragraphs');
  return `\uE002${inner}\uE003`;
};

const comment = /\uE000([^\uE001]*)\uE001 ?/g;

/** Lines with the comments in them put on lines above them. `line`: how a comment of the whole line is written. */
export const commentsAbove = (body: string, line: (text: string) => string): string =>
  body
    .split('\n')
    .map((one) => {
      const comments = [...one.matchAll(comment)].map(([, text = '']) => line(text));
      const rest = one.replace(comment, '');
      return [...comments, ...(rest.trim() === '' && comments.length > 0 ? [] : [rest])].join('\n');
    })
    .join('\n');

/** Comments that begin a line in one way, those in its midst in another. */
export const commentsInLine = (
  body: string,
  line: (text: string) => string,
  inside: (text: string) => string,
): string =>
  body
    .replace(/^((?:\uE000[^\uE001]*\uE001 ?)+)/gm, (all) =>
      all.replace(comment, (_, text: string) => `${line(text)}\n`),
    )
    .replace(comment, (all, text: string) => `${inside(text)}${all.endsWith(' ') ? ' ' : ''}`);

/** Words on one line. */
export function onOneLine(write: (words: string) => string | null): (text: string) => string {
  return (text) => {
    const written = write(text.replace(/\s*\n\s*/g, ' '));
    if (written === null) throw new Unrendered('a sign that the markup does not take');
    return written;
  };
}

/** A signature as the markups have it that know it by its dash. */
export function dashed(signature: string | null): readonly string[] {
  if (signature === null) return [];
  if (!/^[—–-]/.test(signature)) throw new Unrendered('a signature without a dash');
  return [signature];
}
