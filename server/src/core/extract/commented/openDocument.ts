import type { Refused } from '../archive/refused.ts';
import { isRefused, openZip } from '../archive/zip.ts';
import { zipChanged } from '../archive/zipChanged.ts';
import type { CommentAuthor, DraftComment } from '../format.ts';
import type { Origin } from '../origins.ts';
import { type Anchor, anchorOf } from './anchors.ts';
import { type Comments, changed, noPlace, notSame, type Tracer } from './copy.ts';
import { bytesOfPart, textOfPart } from './parts.ts';
import { escapedXml, type Insertion, inserted, unitAt } from './xmlChanges.ts';

const open = 'urn:oasis:names:tc:opendocument:xmlns:';
const spaces = `xmlns:office="${open}office:1.0" xmlns:text="${open}text:1.0" xmlns:meta="${open}meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`;

/** An OpenDocument text with comments at stretches of its words: its content has annotations more, all else is byte for byte what it was. */
export async function commentedOpenDocument(
  bytes: Uint8Array,
  trace: Tracer,
  { text, comments, by }: Comments,
): Promise<Uint8Array | Refused> {
  if (comments.length === 0) return bytes.slice();
  const traced = await trace(bytes);
  const archive = openZip(bytes);
  if (isRefused(traced) || isRefused(archive)) return isRefused(traced) ? traced : (archive as Refused);
  if (traced.text !== text) return changed;
  const xml = textOfPart(archive, traced.part);
  if (xml === null || isRefused(xml)) return xml ?? noPlace;
  let prefix = 'stet';
  while (xml.includes(`"${prefix}-`)) prefix += 'x';
  const marks: Insertion[] = [];
  for (const [i, comment] of comments.entries()) {
    const anchor = anchorOf(comment.span, traced.origins);
    if (anchor === null) return noPlace;
    marks.push(...annotation(xml, anchor, comment, `${prefix}-${i + 1}`, by));
  }
  const copy = zipChanged(bytes, new Map([[traced.part, bytesOfPart(archive, traced.part, inserted(xml, marks))]]));
  if (isRefused(copy)) return copy;
  const again = await trace(copy);
  return !isRefused(again) && again.text === text ? copy : notSame;
}

function annotation(
  xml: string,
  { first, from, last, to }: Anchor,
  { lines }: DraftComment,
  name: string,
  { name: author, initials, date }: CommentAuthor,
): readonly Insertion[] {
  const begin = placeOf(xml, first, from)?.start ?? first.around.start;
  const end = placeOf(xml, last, to - 1)?.end ?? last.around.end;
  const about = `<dc:creator>${escapedXml(author)}</dc:creator><dc:date>${escapedXml(date)}</dc:date><meta:creator-initials>${escapedXml(initials)}</meta:creator-initials>`;
  const paragraphs = lines.map((line) => `<text:p>${escapedXml(line)}</text:p>`).join('');
  const note = `<office:annotation ${spaces} office:name="${name}">${about}${paragraphs}</office:annotation>`;
  const close = `<office:annotation-end ${spaces} office:name="${name}"/>`;
  return begin <= end
    ? [
        { at: begin, text: note },
        { at: end, text: close },
      ]
    : [{ at: begin, text: note + close }];
}

const placeOf = (xml: string, { words }: Origin, unit: number) =>
  words && unitAt(xml, words.at, words.skip + unit, true);
