/**
 * Telling Windows-1252 (and with it Latin-1) from the many other encodings of eight bits. Any bytes decode as
 * Windows-1252; what they give must look like writing in the languages it was made for, or it is refused: marks where
 * marks stand, accents in words of plain letters, and no more of them than one language has.
 */

/** Letters with accents, by language: those of its own words. What is dense in accents must be written in one of these. */
const languages = [
  'àâæçèéêëîïôœùûüÿ', // French
  'äöüßéà', // German
  'áéíñóúüªº', // Spanish
  'áâãàçéêíóôõúüªº', // Portuguese
  'àèéìíîòóùú', // Italian
  'àçèéíïòóúü', // Catalan
  'áàâéèêëíïóôöúûüç', // Dutch, Afrikaans
  'åäöéüàšž', // Swedish, Finnish
  'åæøéèêóòôäöü', // Danish, Norwegian
  'áéíóúýþæöð', // Icelandic
  'áðíóúýæøé', // Faroese
  'áàéèíìóòúù', // Irish, Scottish Gaelic
  'äöõüšž', // Estonian
  'ëç', // Albanian
].map((letters) => new Set(letters));

const accented = /[ªºÀ-ÖØ-öø-ÿŠšŒœŽžŸ]/;
const letter = /[A-Za-zªºÀ-ÖØ-öø-ÿŠšŒœŽžŸ]/;
const lower = /[a-zß-öø-ÿšœž]/;
const upper = /[A-ZÀ-ÖØ-ÞŠŒŽŸ]/;
const isName = /^[A-ZÀ-ÖØ-ÞŠŒŽŸ].*[a-zß-öø-ÿšœž]/;
/** Accented letters that are words. */
const alone = /[ªºàáâãèéêíóôúåæöø]/i;
const above = /[\u0080-\uffff]/g;

/** Marks that stand between two letters; the others do not. */
const joining = new Set('’‘´–—…·\u00a0\u00ad•');
/** What hardly anybody writes in a text, and other encodings have where this one has these. */
const unwritten = new Set('¤¦¨¯¸ˆ˜ƒ');
/** Longest stretch looked at for one word. */
const longestWord = 60;
/** Of what is above ASCII one in so many may look wrong. */
const tolerance = 50;
/** From this share of all letters on accents belong to the text's language. */
const dense = 0.01;
const leastCovered = 0.95;

/** What 0x80 to 0x9f stand for; five of them for nothing. */
export const windowsMarks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Any bytes as the WHATWG's windows-1252, which is what Latin-1 means on the web. Some of Node's versions decode these 32 as Latin-1. */
export function asWindows1252(bytes: Uint8Array): string {
  return mendedC1(new TextDecoder('windows-1252').decode(bytes));
}

/** A text with the marks of Windows-1252 for the control codes that a decoder of Latin-1 makes of them; no text means those. */
export const mendedC1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => windowsMarks[sign.charCodeAt(0) - 0x80] as string);

/** Bytes as text to search for what is ASCII. */
export const asciiOnly = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The text of bytes that are Windows-1252 to all appearance; null where anything speaks against it. Linear. */
export function windows1252(bytes: Uint8Array): string | null {
  if (bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127)) return null;
  const text = asWindows1252(bytes);
  // Five bytes have no meaning in it.
  return /[\u0081\u008d\u008f\u0090\u009d]/.test(text) || !looksRight(text) ? null : text;
}

function looksRight(text: string): boolean {
  const counts = new Map<string, number>();
  let high = 0;
  let odd = 0;
  let end = 0;
  for (const { 0: sign, index: at } of text.matchAll(above)) {
    high++;
    if (!accented.test(sign)) odd += isOddMark(sign, text[at - 1] ?? ' ', text[at + 1] ?? ' ') ? 1 : 0;
    else if (at >= end) {
      const word = wordAt(text, at);
      end = word.end;
      odd += oddLetters(word.text);
      // Names are of all languages.
      if (!isName.test(word.text)) countAccents(counts, word.text);
    }
  }
  return odd * tolerance <= high && isCovered(counts, text);
}

function countAccents(counts: Map<string, number>, word: string): void {
  for (const sign of word.toLowerCase()) if (accented.test(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
}

function wordAt(text: string, at: number): { readonly text: string; readonly end: number } {
  let start = at;
  let end = at + 1;
  while (at - start < longestWord && letter.test(text[start - 1] ?? ' ')) start--;
  while (end - at < longestWord && letter.test(text[end] ?? ' ')) end++;
  return { text: text.slice(start, end), end };
}

/** How many of a word's accented letters stand where no language puts them. */
function oddLetters(word: string): number {
  if (word.length === 1) return alone.test(word) ? 0 : 1;
  let odd = 0;
  let run = 0;
  const mixed = lower.test(word);
  for (let i = 0; i < word.length; i++) {
    const sign = word[i] as string;
    run = accented.test(sign) ? run + 1 : 0;
    // “É” inside a word with small letters, or a second capital behind it: the mark of another encoding.
    const misplaced = run > 0 && upper.test(sign) && mixed && (i > 0 || upper.test(word[1] ?? ' '));
    if (run > 2 || misplaced) odd++;
  }
  return odd;
}

function isOddMark(mark: string, before: string, after: string): boolean {
  if (unwritten.has(mark)) return true;
  if (mark === '¿' || mark === '¡' || mark === '‚' || mark === '„') return letter.test(before) || /\s/.test(after);
  if (/[£¥€¢¼½¾§¶]/.test(mark)) return letter.test(before);
  return letter.test(before) && letter.test(after) && !joining.has(mark);
}

/** Whether one language has nearly all of these letters, or they are few enough for words of another one. */
function isCovered(counts: ReadonlyMap<string, number>, text: string): boolean {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (all <= dense * (text.match(/[A-Za-z]/g)?.length ?? 0)) return true;
  return languages.some((letters) => {
    const own = [...counts].reduce((sum, [sign, count]) => sum + (letters.has(sign) ? count : 0), 0);
    return own >= leastCovered * all;
  });
}
