/** What a group is for. */
export type Destination = 'words' | 'nothing' | 'fonts' | 'styles' | 'info' | 'title' | 'author' | 'twice';

/** Groups that hold no words of the text: what stands on every page, pictures, lists of colours, instructions of fields. */
const nothing = new Set(
  `header headerl headerr headerf footer footerl footerr footerf pict objdata objclass objname fldinst colortbl listtable
  listoverridetable revtbl rsidtbl generator filetbl listtext pntext pnseclvl pntxta pntxtb shprslt nonshppict sn sv xe tc rxe
  ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn annotation atnid atnauthor atrfstart atrfend bkmkstart bkmkend template formfield
  themedata datastore xmlnstbl latentstyles keywords subject comment doccomm operator company manager category hlinkbase
  creatim revtim printim buptim private passwordhash docvar userprops mmathPr protusertbl panose falt fontemb`.split(
    /\s+/,
  ),
);

/** Starred groups that a reader may pass over, and that hold words all the same. */
const starred = new Set(['shpinst', 'shptxt', 'ud', 'footnote']);

/** What a group is for by its first control word, or null: for what the group around it is. */
export function destinationOf(word: string, isStarred: boolean): Destination | null {
  if (word === 'fonttbl') return 'fonts';
  if (word === 'stylesheet') return 'styles';
  if (word === 'info') return 'info';
  if (word === 'upr') return 'twice';
  if (nothing.has(word)) return 'nothing';
  return isStarred && !starred.has(word) ? 'nothing' : null;
}

/** Controls that are characters. */
export const characters: Readonly<Record<string, string>> = {
  line: '\n',
  lbr: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00a0',
  _: '-',
  '-': '',
  '\\': '\\',
  '{': '{',
  '}': '}',
  page: ' ',
  column: ' ',
};
