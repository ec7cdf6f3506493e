// How the site's Markdown differs from plain CommonMark: anchors as GitHub makes them, links between pages, captions of examples.

/** The anchor of a heading, as GitHub writes it. */
export const slugOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** `repository`: where files outside of docs/ are to be read. */
export function siteMarkdown(md, { repository }) {
  const { rules, utils } = { rules: md.renderer.rules, utils: md.utils };
  const plain = (tokens, i, options, _env, self) => self.renderToken(tokens, i, options);

  md.core.ruler.push('anchors', ({ tokens }) => {
    const seen = new Map();
    tokens.forEach((token, i) => {
      if (token.type !== 'heading_open') return;
      const words = tokens[i + 1].children
        .filter(({ type }) => type === 'text' || type === 'code_inline')
        .map(({ content }) => content)
        .join('');
      const slug = slugOf(words);
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      token.attrSet('id', count === 0 ? slug : `${slug}-${count}`);
    });
  });

  const link = rules.link_open ?? plain;
  rules.link_open = (tokens, i, options, env, self) => {
    const href = tokens[i].attrGet('href');
    tokens[i].attrSet('href', hrefOf(href, env.page?.inputPath ?? '', repository));
    return link(tokens, i, options, env, self);
  };

  rules.fence = (tokens, i) => {
    const [language, name = ''] = tokens[i].info.trim().split(/\s+/);
    // What is drawn under words stands only where lines are whole.
    const wraps = /^(?:txt|text|md)$/.test(language) && !/^\s*\^~* /m.test(tokens[i].content) ? ' class="wraps"' : '';
    const code = marked(utils.escapeHtml(tokens[i].content));
    const caption = name === '' ? '' : `<figcaption>${utils.escapeHtml(name)}</figcaption>`;
    return `<figure class="code">${caption}<pre tabindex="0"${wraps}><code>${code}</code></pre></figure>\n`;
  };

  // What may be wider than the page scrolls by itself, for the keyboard too.
  rules.table_open = () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n';
  rules.table_close = () => '</table></div>\n';
}

/** Findings that are drawn under words stand out; so do the commands of a terminal. */
const marked = (code) =>
  code
    .replace(/^(\s*\^~*) (.*)$/gm, '<span class="finding">$1 $2</span>')
    .replace(/^(\$ .*)$/gm, '<span class="command">$1</span>');

/** Between pages `.md` becomes `.html`; what lies outside of docs/ is read in the repository. */
function hrefOf(href, inputPath, repository) {
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  const [path, anchor = ''] = href.split('#');
  const at = new URL(path, new URL(inputPath.replace(/^\.\//, ''), 'file:///')).pathname;
  if (!at.startsWith('/docs/')) return `${repository}/blob/main${at}`;
  return `${path.replace(/\.md$/, '.html')}${anchor === '' ? '' : `#${anchor}`}`;
}
