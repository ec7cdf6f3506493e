import type { Refused } from '../archive/refused.ts';
import { type Archive, isRefused, openZip } from '../archive/zip.ts';
import { zipChanged } from '../archive/zipChanged.ts';
import { relationsOf } from '../docx/relations.ts';
import type { CommentAuthor, DraftComment } from '../format.ts';
import type { Traced } from '../origins.ts';
import { anchorOf } from './anchors.ts';
import { type Comments, changed, noPlace, notSame, type Tracer } from './copy.ts';
import { bytesOfPart, textOfPart } from './parts.ts';
import { type Cut, cutsOf } from './runs.ts';
import { escapedXml, type Insertion, inserted, rootOf, withinRoot } from './xmlChanges.ts';

const transitional = {
  words: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
};
const strict = {
  words: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relation: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
};
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A Word file with comments at stretches of its words: its body has marks, and runs parted where a comment begins or ends in
 * one; the comments stand beside those there are; every other part is byte for byte what it was.
 */
export async function commentedWord(
  bytes: Uint8Array,
  trace: Tracer,
  { text, comments, by }: Comments,
): Promise<Uint8Array | Refused> {
  if (comments.length === 0) return bytes.slice();
  const archive = openZip(bytes);
  const traced = isRefused(archive) ? archive : await trace(bytes);
  if (isRefused(archive) || isRefused(traced)) return isRefused(archive) ? archive : (traced as Refused);
  if (traced.text !== text) return changed;
  const parts = await changedParts(archive, traced, comments, by);
  const copy = isRefused(parts) ? parts : zipChanged(bytes, parts);
  if (isRefused(copy)) return copy;
  const again = await trace(copy);
  return !isRefused(again) && again.text === text ? copy : notSame;
}

async function changedParts(
  archive: Archive,
  { part, origins }: Traced,
  comments: readonly DraftComment[],
  by: CommentAuthor,
): Promise<ReadonlyMap<string, Uint8Array> | Refused> {
  const body = textOfPart(archive, part);
  const own = await commentsPart(archive, part);
  if (isRefused(own)) return own;
  if (body === null || isRefused(body)) return body ?? noPlace;
  const ids = /\bid="(\d{1,9})"/g;
  const first = Math.max(-1, ...[...own.xml.matchAll(ids)].map(([, id]) => Number(id))) + 1;
  const spaces = rootOf(body).tag.includes(strict.words) ? strict : transitional;
  const placed = comments.flatMap(({ span }, i) => {
    const anchor = anchorOf(span, origins);
    return anchor === null ? [] : [{ id: first + i, cuts: cutsOf(body, anchor) }];
  });
  if (placed.length < comments.length) return noPlace;
  const written = comments.map((one, i) => commentXml(one, first + i, by, spaceOf(own.xml, spaces.words)));
  const parts = new Map([
    [part, inserted(body, marksOf(placed, spaceOf(body, spaces.words)))],
    [own.name, withinRoot(own.xml || emptyComments(spaces.words), written.join(''))],
  ]);
  if (own.isNew) announce(archive, part, own.name, spaces.relation, parts);
  return new Map([...parts].map(([name, xml]) => [name, bytesOfPart(archive, name, xml)]));
}

interface CommentsPart {
  readonly name: string;
  readonly xml: string;
  readonly isNew: boolean;
}

/** The part that holds the comments there are, or the name of one to be. */
async function commentsPart(archive: Archive, main: string): Promise<CommentsPart | Refused> {
  const known = (await relationsOf(archive, main)).get('comments');
  const xml = known === undefined ? null : textOfPart(archive, known);
  if (isRefused(xml)) return xml;
  if (known !== undefined && xml !== null) return { name: known, xml, isNew: false };
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const names = ['comments.xml', 'stetComments.xml', 'stetComments2.xml'].map((name) => folder + name);
  return { name: names.find((name) => !archive.has(name)) ?? (names[2] as string), xml: '', isNew: true };
}

const emptyComments = (space: string): string => `${declaration}<w:comments xmlns:w="${space}"></w:comments>`;

/** What must be said of the prefix that is written: nothing where the part says it. */
const spaceOf = (xml: string, space: string): string =>
  xml === '' || rootOf(xml).tag.includes(`xmlns:w="${space}"`) ? '' : ` xmlns:w="${space}"`;

function commentXml(
  { lines }: DraftComment,
  id: number,
  { name, initials, date }: CommentAuthor,
  space: string,
): string {
  const said = { author: name, date, initials };
  const attributes = Object.entries(said).map(([key, value]) => ` w:${key}="${escapedXml(value)}"`);
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapedXml(line)}</w:t></w:r></w:p>`);
  return `<w:comment${space} w:id="${id}"${attributes.join('')}>${paragraphs.join('')}</w:comment>`;
}

/** The marks of comments, those at one place together: what ends there before what begins. */
function marksOf(
  placed: readonly { readonly id: number; readonly cuts: readonly [Cut, Cut] }[],
  space: string,
): readonly Insertion[] {
  const places = new Map<number, { readonly cut: Cut; ends: string; begins: string }>();
  const at = (cut: Cut) => {
    const place = places.get(cut.at) ?? { cut, ends: '', begins: '' };
    places.set(cut.at, place);
    return place;
  };
  for (const { id, cuts } of placed) {
    at(cuts[0]).begins += `<w:commentRangeStart${space} w:id="${id}"/>`;
    at(cuts[1]).ends +=
      `<w:commentRangeEnd${space} w:id="${id}"/><w:r${space}><w:commentReference w:id="${id}"/></w:r>`;
  }
  const kept = new Set([...places.values()].flatMap(({ cut }) => cut.keep ?? []));
  return [
    ...[...places.values()].map(({ cut, ends, begins }) => ({
      at: cut.at,
      text: cut.close + ends + begins + cut.open,
    })),
    ...[...kept].map((place) => ({ at: place, text: ' xml:space="preserve"' })),
  ];
}

/** Names a new part of comments where Word looks for it. */
function announce(archive: Archive, main: string, name: string, type: string, parts: Map<string, string>): void {
  const slash = main.lastIndexOf('/') + 1;
  const list = `${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`;
  const listed = textOfPart(archive, list);
  const known =
    typeof listed === 'string' ? listed : `${declaration}<Relationships xmlns="${relationships}"></Relationships>`;
  let id = 'stetComments';
  while (known.includes(`"${id}"`)) id += 'x';
  const relation = `<Relationship xmlns="${relationships}" Id="${id}" Type="${type}" Target="${name.slice(slash)}"/>`;
  parts.set(list, withinRoot(known, relation));
  const types = textOfPart(archive, '[Content_Types].xml');
  if (typeof types !== 'string') return;
  const override = `<Override xmlns="${contentTypes}" PartName="/${name}" ContentType="${commentsType}"/>`;
  parts.set('[Content_Types].xml', withinRoot(types, override));
}
