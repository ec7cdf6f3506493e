import { citedInline } from '../cited.ts';
import { inNote } from '../lines/draft.ts';
import type { CitedWork, Edit, Writer } from '../markup.ts';
import { escapeWords } from './escape.ts';

/** All that is written into Org. */
export const orgWriter: Writer = {
  words: escapeWords,
  marks: ['“', '”'],
  comment,
  citation(work, style, raw) {
    const { url, title } = work;
    if (style === 'link' && url !== null && !/[\s[\]]/.test(url))
      return citedInline(`(${title})`, `([[${url}][${title.replace(/\[/g, '{').replace(/\]/g, '}')}]])`);
    const cited = citedAs(work, (style ?? '').replace(inNote, ''), raw);
    if (style?.startsWith(inNote)) return { name: cited, before: '', behind: `[fn:: ${cited}.]`, notes: [] };
    return citedInline(cited, cited);
  },
  key: (key) => key,
  locator,
};

function citedAs(work: CitedWork, style: string, raw: string): string {
  const { key } = work;
  const place = locator(work.locator);
  const [kind, name = 'cite'] = style.split(' ');
  if (kind === 'latex') return `\\${name}${place === '' ? '' : `[${place}]`}{${key}}`;
  if (kind !== 'org-ref') return `[cite:@${key}${place === '' ? '' : ` ${place}`}]`;
  const version3 = /cite[a-z]{0,12}:&/.test(raw);
  if (place === '') return version3 ? `${name}:&${key}` : `${name}:${key}`;
  return version3 ? `[[${name}:&${key} ${place}]]` : `[[${name}:${key}][${place}]]`;
}

/** A chapter's title may have signs that would end the citation. */
function locator(words: string): string {
  return /[[\];@&]/.test(words) ? '' : words;
}

/** A comment that Org knows ends its paragraph; one in a snippet that no export writes may stand in it, but in no citation. */
function comment(text: string, raw: string, place: number): Edit {
  const at = behindCitation(raw, place);
  const written = `@@comment: ${text.replace(/\s+/g, ' ').replace(/@(?=@)/g, '@ ')}@@`;
  const apart = /^(?:$|[\s.,;:!?)\]”’"'])/.test(raw.slice(at, at + 1)) ? ' ' : '';
  return { span: { start: at, end: at }, newText: apart + written };
}

function behindCitation(raw: string, at: number): number {
  const open = raw.slice(Math.max(0, at - 500), at).search(/\[(?:cite[/:]|\[[a-z]*cite[a-z]*:)[^\n]*$/i);
  if (open < 0) return at;
  const start = Math.max(0, at - 500) + open;
  const found = /^\[\[[^[\]\n]*\](?:\[[^[\]\n]*\])?\]|^\[[^[\]\n]*\]/.exec(raw.slice(start, start + 1000));
  return Math.max(at, start + (found?.[0].length ?? 0));
}
