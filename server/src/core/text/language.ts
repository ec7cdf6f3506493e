/** What language a text is in, as far as its letters and its commonest words tell: ISO 639-1 codes. */

/** Scripts that one language has, or so nearly that it does not matter here. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['bo', /\p{Script=Tibetan}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['latin', /\p{Script=Latin}/gu],
];

/** Commonest small words of languages in Latin letters; a word that several have speaks for each. */
const common: Readonly<Record<string, string>> = {
  en: `the of and to a in is that it was for on are with as i his they be at one have this from or had by not but what all were we when your
    can said there an each which she do how their if will up about out many then them these so some her would him into has more no could
    my than been who its now did our us just because`,
  de: `der die das und ist nicht ich zu den von mit sich des auf für ein eine einen einem einer dem im es wir sie er als auch an wird aus hat
    haben wurde werden war bei nach noch um am kein keine so zum zur über wenn aber nur oder man dass daß sind unser wie was mich uns durch`,
  fr: `le la les de des du un une et est que qui dans pas pour ce il elle nous vous je ne sur se au aux par plus avec son sa ses mais ou on
    sont été cette ont comme tout leur être fait même a n'est c'est d'un d'une qu'il l' nos notre mon`,
  es: `el la los las de del y que en un una es no por con para su se lo como más pero sus al le ha este esta ya todo muy sin sobre son fue
    nos me mi hay porque cuando ser nuestro también era yo si`,
  it: `il lo la i gli le di del della dei e che in un una è non per con si sono da come al alla più ma ha nel nella su questo questa anche o
    ci mi se abbiamo hanno essere stato era noi perché`,
  pt: `o a os as de do da dos das e que em um uma é não por com para se mais mas no na nos ao foi como seu sua são ele ela isso nós você
    também já muito quando era eu à`,
  nl: `de het een en van is dat niet in op te zijn met voor die er aan ook als maar om hij ze we wij ik bij nog wordt naar uit dan kan heeft
    over door geen werd hebben was mijn ons onze`,
  sv: `och att det i en som är på för med av den till inte har de vi ett om jag var från men så han hon kan ska när vid också eller oss vår
    detta skulle hade blev nu`,
  da: `og at det i en er på for med af den til ikke har de vi et om jeg var fra men så han hun kan skal når ved også eller os vores dette
    ville havde blev nu der som`,
  fi: `ja on ei että se hän oli mutta niin kuin myös ovat jos tai en ole me he joka mitä sen kun nyt vain olemme olivat mukaan tämä ovat`,
  pl: `i w na z nie się że do to jest o jak po co ale za od czy są przez tym tego był była było dla już tak jego nas my ich być oraz`,
  cs: `a na se že je to do i jako ale by za po tak od pro jsou byl bylo není který která také když nebo jsme jsem už ze`,
  tr: `ve bir bu da de için ile çok olarak ne var daha gibi ama değil biz ben o kadar sonra olan en mi ki her`,
  ro: `și de la în a că nu este un o pe cu din care mai pentru să se sunt a fost au ca dar ce noi eu ne acest`,
  hu: `a az és hogy nem is egy ez van volt de meg mint csak már ha még azt el lesz mi minden vagy`,
  id: `yang dan di ini itu dengan untuk tidak dari dalam akan pada kami kita ada juga ke karena oleh saya adalah bisa sudah telah`,
};

/** Letters that of these languages one writes: a word with one of them speaks for it. */
const letters: readonly (readonly [string, RegExp])[] = [
  ['pl', /[łżąęśćńź]/],
  ['cs', /[řěů]/],
  ['hu', /[őű]/],
  ['tr', /[ğış]/],
  ['ro', /[țșţă]/],
  ['da', /[øæ]/],
  ['de', /ß/],
  ['es', /ñ/],
  ['pt', /[ãõ]/],
];
const anyOfThem = /[łżąęśćńźřěůőűğışțșţăøæßñãõ]/;

const speaking: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [language, list] of Object.entries(common))
    for (const word of new Set(list.split(/\s+/))) map.set(word, [...(map.get(word) ?? []), language]);
  return map;
})();

const longest = Math.max(...[...speaking.keys()].map((word) => word.length));

/** So much of a text tells. */
const sample = 3000;
/** Fewest words in Latin letters that tell, and the share of them that must be common ones. */
const fewest = 5;
const share = 0.25;

/** Marks, dashes, currencies: of no script. */
const typography = /[\u2000-\u20cf\u2100-\u2bff\ufeff]/g;

/** The language of a text; null where it is too short or too doubtful to tell. Norwegian is told as Danish. Pure, total. */
export function languageOf(text: string): string | null {
  const some = text.slice(0, sample);
  if (!/[\u0370-\uffff]/.test(some.replace(typography, ''))) return latin(some);
  const counted = scripts.map(([name, letters]) => [name, some.match(letters)?.length ?? 0] as const);
  const all = counted.reduce((sum, [, n]) => sum + n, 0);
  if (all < 4) return null;
  const count = new Map(counted);
  const kana = count.get('ja') ?? 0;
  const han = count.get('zh') ?? 0;
  if ((kana + han) * 2 > all) return kana * 12 >= han ? 'ja' : 'zh';
  const [first, n] = counted.reduce((best, one) => (one[1] > best[1] ? one : best));
  if (n * 2 < all) return null;
  if (first === 'ru' && /[іїєґ]/i.test(some)) return 'uk';
  return first === 'latin' ? latin(some) : first;
}

function latin(text: string): string | null {
  const { words, counts } = countCommon(text.toLowerCase().replace(/’/g, "'"));
  if (words < fewest) return null;
  const scores = new Map<string, { readonly hits: number; readonly distinct: number }>();
  for (const [word, n] of counts) {
    for (const language of speaking.get(word) ?? writtenIn(word)) {
      const { hits, distinct } = scores.get(language) ?? { hits: 0, distinct: 0 };
      scores.set(language, { hits: hits + n, distinct: distinct + 1 });
    }
  }
  const [best, next] = [...scores].sort(([, a], [, b]) => b.hits - a.hits);
  if (!best) return null;
  const { hits, distinct } = best[1];
  // A list of names has one small word many times.
  if (hits < words * share || distinct < Math.min(8, 2 + Math.floor(words / 20))) return null;
  if (next && hits - next[1].hits < 1 + hits * 0.15) return null;
  return best[0];
}

const writtenIn = (word: string): readonly string[] =>
  letters.filter(([, own]) => own.test(word)).map(([language]) => language);

/** How many words a text in small letters has, and how often each that is a common one. Only a word short enough to be one is looked up. */
function countCommon(lower: string): { readonly words: number; readonly counts: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>();
  const special = anyOfThem.test(lower);
  let words = 0;
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    if (i < lower.length && isLetter(lower, i)) {
      if (start < 0) start = i;
      continue;
    }
    if (start < 0) continue;
    words++;
    if (i - start <= longest || special) {
      const word = lower.slice(start, i);
      if (speaking.has(word) || (special && anyOfThem.test(word))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    start = -1;
  }
  return { words, counts };
}

/** A small letter, a mark on one or an apostrophe; either half of a letter's pair of surrogates. */
function isLetter(lower: string, i: number): boolean {
  const c = lower.charCodeAt(i);
  if (c < 128) return (c >= 97 && c <= 122) || c === 39;
  if (c >= 0xdc00 && c <= 0xdfff && i > 0) return /[\p{L}\p{M}]/u.test(lower.slice(i - 1, i + 1));
  return /^[\p{L}\p{M}]/u.test(lower.slice(i, i + 2));
}

/** "de-AT", "German", "deutsch" as a code; null for what is none. */
export function languageCode(name: string): string | null {
  const lower = name.trim().toLowerCase();
  return names.get(lower) ?? /^([a-z]{2})(?:[-_][a-z0-9-]+)?$/.exec(lower)?.[1] ?? null;
}

/** Names of languages in English, by code. */
const names: ReadonlyMap<string, string> = new Map(
  `english en, german de, french fr, spanish es, castilian es, italian it, portuguese pt, dutch nl, flemish nl, swedish sv, danish da,
  norwegian da, finnish fi, polish pl, czech cs, turkish tr, romanian ro, hungarian hu, indonesian id, malay id, russian ru, ukrainian uk,
  greek el, arabic ar, hebrew he, hindi hi, bengali bn, tamil ta, telugu te, thai th, lao lo, khmer km, burmese my, tibetan bo, chinese zh,
  mandarin zh, cantonese zh, japanese ja, korean ko, amharic am, georgian ka, armenian hy, persian ar, farsi ar, dari ar, pashto ar, urdu ar,
  catalan ca, galician gl, basque eu, welsh cy, irish ga, gaelic gd, icelandic is, latin la, swahili sw, zulu zu, xhosa xh, afrikaans af,
  hausa ha, yoruba yo, igbo ig, somali so, albanian sq, serbian sr, croatian hr, bosnian bs, slovenian sl, slovene sl, slovak sk,
  bulgarian bg, macedonian mk, lithuanian lt, latvian lv, estonian et, vietnamese vi, tagalog tl, filipino tl, yiddish yi, kurdish ku,
  mongolian mn, nepali ne, sinhala si, punjabi pa, gujarati gu, marathi mr, malayalam ml, kannada kn, azeri az, kazakh kk, uzbek uz,
  tigrinya ti, quechua qu, guarani gn, nahuatl nah, navajo nv, maori mi, hawaiian haw, samoan sm, creole ht, esperanto eo`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Whether a word is the name of a language, in English. */
export const isLanguageName = (word: string): boolean => names.has(word.toLowerCase());
