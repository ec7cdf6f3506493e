import { shortWords, unit } from '../language/every/units.ts';
/**
 * What stands raised above its line is one of three things to a reader: the callout of a note, which is nobody's words; a part of
 * the value before it (km², 10⁶, Ca²⁺) or of the sign behind it (¹⁴C); or letters like any other (21st, Mlle). Decided here for
 * all formats.
 */
export type Raised = 'callout' | 'value' | 'words';

const symbols = '[*†‡§¶‖∗]{1,4}';
/** "[2][3]", "[note 1], [a]", "*", ":12–14": no value is written so. */
const surely = new RegExp(String.raw`^(?:(?:\[[^[\]]{1,60}\]|${symbols})[\s,;]*)+$|^:\s?\d|^[,;]$`, 'u');
/** "(4)", "(a)" behind a word; behind a letter it may be a derivative. */
const inBrackets = /^\((?:\d{1,3}|[a-z])\)$/;
/** "12", "12,13", "12–14", "3 and 4", "12,". */
const numbers = /^\d{1,3}(?:\s?(?:[,;–—-]|and|&)\s?\d{1,3}){0,12}\s?[,;–—-]?$/;
const power = /^[-−–+]?\d{1,3}(?:–\d{1,3})?$/;
const charge = /^\d?[-−–+]$/;

/** Molecules whose number is often raised by mistake. */
const molecule = /(?:^|[^\p{L}])[CNS]O$/u;

/** A unit behind its figure, or below another unit: "45 km", "4.2 million m", "kg/m", "per sec". */
const measured = new RegExp(
  String.raw`(?:\d[\d.,]*\s?(?:(?:thousand|million|billion|sq|cu)\.?\s)?|\p{L}[/·⋅×]\s?|\bper\s|[⁰-⁹¹²³]\s)${unit}$`,
  'u',
);
const mathematical = /\b(?:sin|cos|tan|log|ln|exp)$|\((?:[^()]{0,30}[+=×·−*][^()]{0,30}|\p{L})\)$/u;
/** Figures that nobody raises to a power: years, amounts of money, figures in groups. */
const noBase = /(?:^|[^\d.,])(?:(?:1\d|20)\d\d|\d{1,3}(?:,\d{3})+)$|[$£€¥]\s?\d[\d.,]*$/;
const isotope =
  /^(?:[123]H|[34]He|[67]Li|[1-9]\d{1,2}(?:C|N|O|F|Na|P|S|Cl|K|Ca|Fe|Co|Kr|Sr|Tc|Xe|Cs|Ba|Pb|Rn|Ra|Th|U|Pu|Am)|1\d\dI)(?!\p{L})/u;

/** What `text` is that stands raised behind `before` and before `after`; some twenty characters of either will do. */
export function raisedAs(text: string, before: string, after = ''): Raised {
  const raised = text.trim();
  if (surely.test(raised) || (inBrackets.test(raised) && /\p{L}{2}$/u.test(before))) return 'callout';
  if (/^\d+$/.test(raised) && /^\s?[/⁄]/.test(after)) return 'words';
  if (isValue(raised, before, after)) return 'value';
  return numbers.test(raised) || (/^[–-]$/.test(raised) && /\p{L}{3}$/u.test(before)) ? 'callout' : 'words';
}

function isValue(raised: string, before: string, after: string): boolean {
  if (before === '' || /\s$/.test(before)) return isotope.test(raised + after);
  if (/[⁰¹²³⁴-⁹⁺⁻]$/.test(before)) return power.test(raised) || charge.test(raised);
  const word = /\p{L}+$/u.exec(before)?.[0] ?? '';
  if (charge.test(raised) && !/^\d+$/.test(raised))
    return word.length === 1 || word.length === 2 || /[\d)\]]$/.test(before);
  if (!power.test(raised)) return false;
  const signed = !/^\d/.test(raised);
  if (/\d$/.test(before))
    return !noBase.test(before) && (signed || raised.length === 1 || /(?:^|\D)(?:10|2)$/.test(before));
  if (signed) return word !== '' || /[)\]]$/.test(before);
  if (measured.test(before) || mathematical.test(before) || molecule.test(before)) return true;
  // “it’s³” ends with a letter that is no variable.
  if (word.length === 1) return !/\p{L}[’'-]\p{L}$/u.test(before);
  return word.length === 2 && !shortWords.has(word.toLowerCase()) && !/^\p{Lu}{2}$/u.test(word);
}

const line = '0123456789+-−–';
const above = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻';

/** Figures and signs as they are written above the line; as many units as before. */
export const superscript = (text: string): string =>
  text.replace(/[0-9+−–-]/g, (sign) => above[line.indexOf(sign)] as string);

/** What raised text leaves of itself behind `before` and before `after`. */
export function raisedWords(text: string, before: string, after = ''): string {
  const raised = raisedAs(text, before.slice(-30), after.slice(0, 20));
  return raised === 'callout' ? '' : raised === 'value' ? superscript(text.trim()) : text;
}
