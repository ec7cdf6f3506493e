import type { ZoteroItem } from './item.ts';

/** Words that Better BibTeX leaves out of a title's first words, as its preferences list them: the small ones of five languages. */
const small = new Set(
  [
    'a aboard about above across after against along amid among an and anti around as at before behind below beneath beside besides',
    'between beyond but by despite down during except for from in inside into is like near nor of off on onto or over past per plus',
    'round save since so some than the through to toward towards under underneath unlike until up upon versus via while with within without yet',
    'ab am das dem den der des die ein eine einem einen einer eines et von zu zum al d da de del dell dello dei degli della dell delle',
    'do el en gli i il l la las le les lo los sur un una unas une uno unos',
  ]
    .join(' ')
    .split(' '),
);

/** Letters that are not one with a mark above it. */
const folded: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  þ: 'th',
  Þ: 'Th',
  ð: 'd',
  ı: 'i',
};

const ascii = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\u0000-\u007f]/g, (letter) => folded[letter] ?? '');

/**
 * The keys of items: the one that Better BibTeX or Zotero keeps, or that stands in the field “Extra”; else what Better BibTeX's own formula makes,
 * `auth.lower + shorttitle(3,3) + year`, told apart by a letter where two would have the same. An item without a name and a title has none.
 */
export function citationKeysOf(items: readonly ZoteroItem[]): ReadonlyMap<ZoteroItem, string> {
  const keys = new Map<ZoteroItem, string>();
  const taken = new Set<string>();
  const give = (item: ZoteroItem, key: string): void => {
    keys.set(item, key);
    taken.add(key.toLowerCase());
  };
  for (const item of items) {
    const kept = item.citationKey ?? (item.fields['citationKey'] || keyInExtra(item.fields['extra'] ?? ''));
    if (kept) give(item, kept);
  }
  for (const item of items) {
    const made = keys.has(item) ? '' : keyByFormula(item);
    if (made === '') continue;
    let key = made;
    for (let n = 0; taken.has(key.toLowerCase()); n++) key = made + lettersFor(n);
    give(item, key);
  }
  return keys;
}

/** "a", "b" … "z", "aa". */
const lettersFor = (n: number): string =>
  (n >= 26 ? lettersFor(Math.floor(n / 26) - 1) : '') + String.fromCharCode(97 + (n % 26));

/** The line “Citation Key: …” of the field “Extra”. */
export const keyInExtra = (extra: string): string | null =>
  /^\s*(?:citation key|bibtex)\s*:\s*(\S+)\s*$/im.exec(extra)?.[1] ?? null;

export function keyByFormula({ creators, fields }: ZoteroItem): string {
  const by = (role: RegExp) => creators.find((one) => role.test(one.role));
  const first = by(/^author$/) ?? by(/^editor$/) ?? by(/^translator$/) ?? creators[0];
  const name = ascii(first?.family ?? '').toLowerCase();
  const title = words(fields['title'] ?? fields['caseName'] ?? fields['nameOfAct'] ?? fields['subject'] ?? '');
  const year = /\b(\d{4})\b/.exec(fields['date'] ?? fields['dateDecided'] ?? fields['dateEnacted'] ?? '')?.[1] ?? '';
  const short = title.slice(0, 3).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return [name, ...short, year]
    .join('')
    .replace(/[^A-Za-z0-9:.+/_-]/g, '')
    .replace(/[-'.:/+_]/g, '');
}

const words = (title: string): readonly string[] =>
  ascii(title.replace(/<\/?[a-z][^>]*>/gi, '').replace(/[’'‘]/g, ''))
    .split(/[^A-Za-z0-9-]+/)
    .flatMap((word) => word.replace(/-/g, ''))
    .filter((word) => word !== '' && !small.has(word.toLowerCase()));
