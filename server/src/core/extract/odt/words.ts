import { raisedWords } from '../../prose/raised.ts';
import { headingAt, plain, type Role } from '../archive/roles.ts';
import { collapsed, type Handlers } from '../archive/xml.ts';
import type { ExtractedBlock } from '../extracted.ts';
import { addStyle, roleIn, type Styles } from './styles.ts';

interface Paragraph extends Role {
  text: string;
  readonly place?: string;
  readonly printed?: number;
}

/** What was deleted under tracking, comments, the mark of a note, what describes a picture, what programs run on. */
const unread = new Set(
  'text:tracked-changes office:annotation text:note-citation text:ruby-text text:script office:forms office:binary-data office:event-listeners svg:title svg:desc'.split(
    ' ',
  ),
);

/** Handlers that gather the styles (into `styles`) and the blocks of an OpenDocument text, its notes behind them. */
export function openDocumentHandlers(styles: Styles): Handlers & { blocks(): readonly ExtractedBlock[] } {
  const body: Paragraph[] = [];
  const notes: Paragraph[] = [];
  /** A note and a text box stand inside a paragraph. */
  const open: Paragraph[] = [];
  const counts = { footnote: 0, endnote: 0 };
  let place: string | null = null;

  const begin = (role: Role, within: readonly string[]): void => {
    settle('');
    const around = within.slice(Math.max(within.lastIndexOf('draw:text-box'), within.lastIndexOf('text:note')) + 1);
    const listed = role === plain && around.includes('text:list');
    const kind = around.includes('table:table-cell') ? 'cell' : listed ? 'item' : role.kind;
    const depth = kind === role.kind ? role.depth : 0;
    const printed = kind === 'heading' ? null : styles.lists.number;
    const paragraph: Paragraph =
      place === null
        ? { kind, depth, text: '', ...(printed !== null && { printed }) }
        : { kind: 'footnote', depth: 0, text: '', place };
    (place === null ? body : notes).push(paragraph);
    open.push(paragraph);
    spans.push(false);
  };
  /** Whether each span around is raised. */
  const spans: boolean[] = [];
  /** What stands above the line, until it is known what stands behind it. */
  let raised = '';
  /** Puts what waits above the line before `after`: a note's mark leaves nothing. */
  const settle = (after: string): void => {
    const paragraph = open.at(-1);
    if (paragraph && raised !== '') paragraph.text += raisedWords(raised, paragraph.text, after);
    raised = '';
  };
  const add = (text: string): void => {
    settle(text);
    const paragraph = open.at(-1);
    if (paragraph) paragraph.text += text;
  };

  return {
    blocks: () => [...body, ...notes],
    open(element, within) {
      const { name, attributes } = element;
      if (unread.has(name)) return false;
      addStyle(styles, element);
      if (name === 'text:h') begin(headingAt(Number(attributes['text:outline-level'] ?? 1)), within);
      else if (name === 'text:p') begin(roleIn(styles, attributes['text:style-name'] ?? ''), within);
      else if (name === 'text:s') add(' '.repeat(Math.min(100, Number(attributes['text:c'] ?? 1) || 1)));
      else if (name === 'text:tab') add('\t');
      else if (name === 'text:line-break') add('\n');
      else if (name === 'text:span')
        spans.push(spans.at(-1) === true || styles.raising.has(attributes['text:style-name'] ?? ''));
      else if (name === 'text:note') {
        const kind = attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
        counts[kind]++;
        place = `${kind === 'endnote' ? 'endnote' : 'note'} ${counts[kind]}`;
      }
      return true;
    },
    close(name) {
      if (name === 'text:span') spans.pop();
      else if (name === 'text:p' || name === 'text:h') {
        settle('');
        open.pop();
        spans.pop();
      } else if (name === 'text:note') place = null;
      else styles.lists.close(name);
    },
    text(words) {
      const paragraph = open.at(-1);
      if (!paragraph) return;
      if (spans.at(-1)) {
        raised += words;
        return;
      }
      settle(words);
      paragraph.text += collapsed(paragraph.text, words);
    },
  };
}
