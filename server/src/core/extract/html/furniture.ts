import { type Raised, raisedAs } from '../../prose/raised.ts';
import { isText, type PageElement, tokensIn } from './page.ts';

/** What an element is apart from its words: no text to its reader, furniture by its name, beside the text, or the text itself. */
export type Standing = 'hidden' | 'furniture' | 'aside' | 'text';

const hiddenClasses = new Set(
  'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only offscreen a11y-hidden mw-editsection mw-jump-link noprint'.split(
    ' ',
  ),
);
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const furnitureTags = new Set(['nav', 'button', 'menu', 'rt', 'rp', 'title', 'input']);
const furnitureRoles = new Set(
  'navigation search menu menubar toolbar dialog alertdialog tooltip banner tablist'.split(' '),
);
/** Whose class names tell: those of articles and paragraphs carry tags and subjects. */
const namedTags = new Set('div section ul ol dl aside span header footer form details'.split(' '));
/** In class names and ids, which are split into words. */
const furnitureWords = new Set(
  'cookie cookies consent gdpr onetrust newsletter subscribe share sharing sharedaddy social socials breadcrumb breadcrumbs pagination pager skip popup modal advert advertisement ads adsense outbrain taboola vjs jwplayer toolbar masthead navbar navigation nav menu'.split(
    ' ',
  ),
);
const isByline = /(?:^|[\s_-])byline\b/i;
const asideTags = new Set(['aside', 'footer', 'dialog', 'form']);
const asideWords = new Set(
  'sidebar related recommended recommendations trending popular promo teaser teasers widget widgets comments comment disqus respond footer colophon tags tagged navbox catlinks printfooter toc copyright'.split(
    ' ',
  ),
);
/**
 * Longest text that is hidden for good. A longer one waits behind a button, as transcripts and answers do, or a dialog stood
 * before it when the page was saved.
 */
const longestHidden = 200;
const unfolding = new Set('div section article main dl dd ol ul p'.split(' '));

const pageClass = /(?:^|[\s_-])(?:page[_-]?(?:num|number|no|break)|pagenum|folio|pb)(?:$|[\s_-])/i;

/** The page that begins at an element which says nothing else, as the books of libraries have them: `<span class="pagenum">[Pg 41]</span>`. */
export function pageOf(element: PageElement): string | null {
  const isBreak = /\b(?:doc-)?pagebreak\b/.test(
    `${element.getAttribute('role') ?? ''} ${element.getAttribute('epub:type') ?? ''}`,
  );
  if (!isBreak && !pageClass.test(element.getAttribute('class') ?? '')) return null;
  const text =
    (element.textContent ?? '').trim() || (element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  return text.length > 20 ? null : (/^\W*(?:p(?:age|g)?\b\W*)?(\d{1,5}|[ivxlc]{1,7})\W*$/i.exec(text)?.[1] ?? null);
}

/** Names of what is shown when a pointer rests on a word. */
const cardWords = new Set(
  'tooltip tooltips tooltiptext tooltipcontent hovercard popover flyout rollover infotip toggletip tippy qtip'.split(
    ' ',
  ),
);

/**
 * Whether a card that a pointer opens, hidden by a style sheet that stands elsewhere: it is called one, or says the words once more
 * that stand right before it without a blank, where nobody would see them so.
 */
export function isCard(element: PageElement, before: string): boolean {
  if (!namedTags.has(element.localName) || !/\S$/.test(before)) return false;
  const text = (element.textContent ?? '').trim();
  if (text === '') return false;
  const glued = /[\p{L}\p{N}.]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text);
  if (!glued) return false;
  const said = /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}][^.!?]{3,})$/u.exec(before)?.[1] ?? '';
  return isNamedCard(element) || repeats(said, text);
}

const isNamedCard = (element: PageElement): boolean =>
  namesOf(element).some((word) => cardWords.has(word)) || /hover-?card/i.test(element.getAttribute('class') ?? '');

/** Whether `text` begins with the last words of `said`, and goes on. */
function repeats(said: string, text: string): boolean {
  for (let rest = said; rest.length >= 4; ) {
    if (text.startsWith(rest) && text.length > rest.length) return true;
    const next = /^\S+\s+(.+)$/u.exec(rest)?.[1];
    if (next === undefined) return false;
    rest = next;
  }
  return false;
}

/** How an element stands in its page; a footer `within` a block quotation says whose words it is. */
export function standingOf(element: PageElement, within: boolean): Standing {
  const name = element.localName;
  const role = (element.getAttribute('role') ?? '').toLowerCase();
  if (furnitureTags.has(name) || furnitureRoles.has(role) || isHidden(element)) return 'hidden';
  const words = namedTags.has(name) ? namesOf(element) : [];
  // A post of somebody's that the page shows whole is what they said, not a button to share.
  if (words.some((word) => furnitureWords.has(word)) && element.querySelector('blockquote') === null)
    return 'furniture';
  if (name === 'footer' && within) return 'text';
  if (isByline.test(element.getAttribute('class') ?? '')) return 'aside';
  if (asideTags.has(name) || role === 'complementary' || role === 'contentinfo') return 'aside';
  return words.some((word) => asideWords.has(word)) ? 'aside' : 'text';
}

function isHidden(element: PageElement): boolean {
  if (element.localName === 'dialog' && element.getAttribute('open') === null) return true;
  if (element.getAttribute('popover') !== null) return true;
  if (tokensIn(element, 'class').some((token) => hiddenClasses.has(token))) return true;
  const hidden = element.getAttribute('hidden');
  return (
    ((hidden !== null && hidden.toLowerCase() !== 'until-found') ||
      hiddenStyle.test(element.getAttribute('style') ?? '') ||
      element.getAttribute('aria-hidden') === 'true') &&
    !(unfolding.has(element.localName) && (element.textContent ?? '').trim().length > longestHidden)
  );
}

/** "entry-share-buttons" and "entryShare" → entry, share, buttons. */
function namesOf(element: PageElement): readonly string[] {
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (named === ' ') return [];
  return named
    .slice(0, 300)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

/** Whether a pull quote: words of the text once more. */
export const isPullQuote = (element: PageElement): boolean => /pull-?quote/i.test(element.getAttribute('class') ?? '');

const noteMark = /^\s*\[?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5}|note \d{1,3}|[*†‡§¶]{1,3})\s*\]?\s*$/i;
const back = /^\s*(?:↩|↑|\^|⤴|←)\ufe0e?\s*$/;
/** Longest raised text that may call for notes. */
const longestCallout = 60;

/** Whether a footnote's mark or the way back from one, which are no words. */
export function isCallout(element: PageElement): boolean {
  const name = element.localName;
  if (name !== 'sup' && name !== 'a' && name !== 'span') return false;
  const role = element.getAttribute('role') ?? '';
  if (role === 'doc-noteref' || role === 'doc-backlink') return true;
  const text = element.textContent ?? '';
  if (text.length > 20) return false;
  const classes = element.getAttribute('class') ?? '';
  if (name !== 'a') return noteMark.test(text) && noteClass.test(classes);
  const inPage = (element.getAttribute('href') ?? '').includes('#');
  const raised = noteMark.test(text) && element.querySelector('sup') !== null;
  return inPage && (raised || back.test(text) || /^\s*\[\s*\w{1,8}\s*\]\s*$/.test(text) || /\bfootnote/i.test(classes));
}

const noteClass = /\b(?:reference|footnote|noteref|citation)/i;

/** What an element is that stands above its line, behind `before`; null where it does not. */
export function raisedIn(element: PageElement, before: string): Raised | null {
  if (!isRaised(element)) return null;
  const text = element.textContent ?? '';
  if (text.length > longestCallout) return 'words';
  const { nextSibling } = element;
  const raised = raisedAs(
    text,
    before,
    nextSibling !== null && isText(nextSibling) ? (nextSibling.textContent ?? '').slice(0, 20) : '',
  );
  // A link leads to a note, whatever stands before it.
  const linked = element.querySelector('a[href*="#"]') !== null && /^[\s\d[\],;–—-]+$|^\s*[a-z]\s*$/i.test(text);
  return linked ? 'callout' : raised;
}

const isRaised = (element: PageElement): boolean =>
  element.localName === 'sup' ||
  (element.localName === 'span' &&
    (/(?:^|[\s_-])sup(?:erscript)?(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '') ||
      /vertical-align\s*:\s*(?:super|text-top)/i.test(element.getAttribute('style') ?? '')));
