/** A page's meta tags by name, lower case, in the order they stand: Dublin Core's with a dot ("dc.title"). */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export const titles = [
  'citation_title',
  'og:title',
  'dc.title',
  'dcterms.title',
  'twitter:title',
  'headline',
  'parsely-title',
  'sailthru.title',
];
export const writers = [
  'citation_author',
  'author',
  'dc.creator',
  'dcterms.creator',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.contributor',
];
export const dates = [
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'pubdate',
  'publish-date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'displaydate',
];
export const sites = [
  'og:site_name',
  'citation_journal_title',
  'dc.publisher',
  'dcterms.publisher',
  'application-name',
  'citation_publisher',
];
export const languages = ['dc.language', 'dcterms.language', 'content-language', 'og:locale', 'citation_language'];

/** Adds what a `meta` element of these names says. */
export function addMeta(tags: Map<string, string[]>, names: readonly string[], content: string): void {
  if (content === '') return;
  for (const name of new Set(names.flatMap((one) => one.toLowerCase().split(/\s+/)))) {
    const key = name.replace(/^(dc|dcterms|dcterm|dc\.terms)[:.]/, (_, scheme: string) =>
      scheme === 'dc' ? 'dc.' : 'dcterms.',
    );
    tags.set(key, [...(tags.get(key) ?? []), content]);
  }
}
