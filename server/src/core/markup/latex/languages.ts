/** Languages as babel and polyglossia name them, and their codes. */
const names: Readonly<Record<string, string>> = {
  en: 'english british american ukenglish usenglish uk us canadian australian newzealand',
  de: 'german ngerman austrian naustrian swissgerman nswissgerman',
  fr: 'french francais frenchb acadian canadien',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese portuges brazilian brazil',
  nl: 'dutch',
  sv: 'swedish',
  da: 'danish',
  no: 'norwegian norsk nynorsk',
  fi: 'finnish',
  is: 'icelandic',
  pl: 'polish',
  cs: 'czech',
  sk: 'slovak',
  sl: 'slovene slovenian',
  hr: 'croatian',
  sr: 'serbian serbianc',
  ru: 'russian',
  uk: 'ukrainian',
  bg: 'bulgarian',
  el: 'greek polutonikogreek',
  tr: 'turkish',
  hu: 'hungarian magyar',
  ro: 'romanian',
  ca: 'catalan',
  eu: 'basque',
  gl: 'galician',
  cy: 'welsh',
  ga: 'irish',
  la: 'latin',
  et: 'estonian',
  lv: 'latvian',
  lt: 'lithuanian',
  he: 'hebrew',
  ar: 'arabic',
  fa: 'farsi persian',
  hi: 'hindi',
  ja: 'japanese',
  zh: 'chinese',
  ko: 'korean',
  vi: 'vietnamese',
  id: 'indonesian bahasai',
};

const codes: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([code, all]) => all.split(' ').map((name) => [name, code] as const)),
);

const loaded =
  /\\usepackage[ \t]*\[([^\]]{0,500})\][ \t]*\{[^{}]{0,200}\bbabel\b[^{}]{0,200}\}|\\set(?:default|main)language[ \t]*(?:\[[^\]]{0,200}\])?[ \t]*\{([^{}]{1,60})\}|\\documentclass[ \t]*\[([^\]]{0,500})\]/g;

/** The main language of a document: babel's last option, polyglossia's default, else the class's last. Undefined where none is told. */
export function languageOf(preamble: string): string | undefined {
  let own: string | undefined;
  let global: string | undefined;
  for (const [, babel, main, options] of preamble.matchAll(loaded)) {
    if (options !== undefined) global = lastOf(options) ?? global;
    else own = lastOf(babel ?? main ?? '') ?? own;
  }
  return own ?? (/\bbabel\b|\bpolyglossia\b/.test(preamble) ? global : undefined);
}

function lastOf(options: string): string | undefined {
  const main = /\bmain[ \t]*=[ \t]*(\w+)/.exec(options)?.[1];
  const all = options.split(',').map((one) =>
    one
      .replace(/%[^\n]*/g, '')
      .trim()
      .toLowerCase(),
  );
  return [main ?? '', ...all.reverse()].map((one) => codes.get(one)).find((code) => code !== undefined);
}

/** Languages in whose documents `"` begins a shorthand. */
export const hasShorthands = (language: string | undefined): boolean => language === 'de';
