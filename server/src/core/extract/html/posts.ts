import type { PageElement } from './page.ts';
import type { PageBlock } from './pageBlock.ts';

/** What the networks call the block quotation that shows a post where their script has not run. */
const postClass =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|fb-xfbml-parse-ignore|bluesky-embed|mastodon-embed|text-post-media|reddit-(?:embed-bq|card)|truthsocial-embed)/i;

/** Whether somebody's post on a network, shown within a page. */
export const isPost = (element: PageElement): boolean =>
  element.localName === 'blockquote' && postClass.test(element.getAttribute('class') ?? '');

const name = String.raw`([^()@\n]{1,80}?)\s*`;
/** "— Ann Orr (@annorr) May 3, 2021", "A post shared by Ann Orr (@annorr) on May 3", "Posted by The Mill on Monday". */
const byline = new RegExp(
  String.raw`^(?:[—–-]\s*${name}\(\s*@[^)]{1,60}\).*|(?:A (?:post|photo|video|reel) )?(?:shared|posted) by ${name}(?:\(\s*@[^)]{1,60}\).*|\son\s.*)?)$`,
  'isu',
);
const button = /^view (?:this )?(?:post|photo|video|profile|more)\b.{0,40}$|^♬/i;

/** The blocks of a post: what its author wrote, and the author's name in a line of attribution; without a network's buttons. */
export function postOf(blocks: readonly PageBlock[]): readonly PageBlock[] {
  return blocks.flatMap((block) => {
    const text = block.text.trim();
    if (button.test(text)) return [];
    const found = byline.exec(text);
    const author = (found?.[1] ?? found?.[2])?.trim();
    return [author ? { ...block, text: `— ${author}`, inlines: [], linked: 0 } : { ...block, linked: 0 }];
  });
}
