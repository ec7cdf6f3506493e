import type { Prose } from '../../prose/prose.ts';
import { textBefore, textFrom } from '../../text/span.ts';

/** So much of the text beside a title names authors, a journal, a publisher. */
const mostBefore = 160;
const mostBehind = 220;

/** Lists of references and notes that cite: known by their heading, or by an entry's shape. */

const heading =
  /^(?:[\divx]+[.)]?\s*)?(?:(?:select(?:ed)?|annotated|general|primary|secondary|cited|further|suggested|recommended|additional)\s+)?(?:references?|bibliography|works? (?:cited|consulted|referenced)|literature(?: cited)?|(?:list of )?(?:references|sources|works cited)|sources(?: and further reading)?|reading(?:s| list)?|notes and references|reference list|citations|bibliographie|literatur(?:verzeichnis|angaben|hinweise)?|quellen(?:verzeichnis|angaben)?|nachweise|références(?: bibliographiques)?|referencias(?: bibliográficas)?|bibliografía|bibliografia|fuentes|referências|riferimenti(?: bibliografici)?|fonti|bronnen|literatuur(?:lijst)?|referenser|källor|källförteckning|litteratur(?:liste)?|kilder|referanser|lähteet|kirjallisuus|literatura|bibliografie|źródła|литература|источники|参考文献|參考文獻|引用文献|参考资料|참고문헌)\s*[:：]?$/iu;

/** By block, whether it stands in a list of references. */
export function referenceBlocks({ text, blocks }: Prose): (block: number) => boolean {
  const listed = new Set<number>();
  let depth = 0;
  blocks.forEach(({ kind, span, depth: own }, i) => {
    const words = span.end - span.start <= 60 ? text.slice(span.start, span.end).trim() : '';
    const begins = words !== '' && (kind === 'heading' || kind === 'paragraph') && heading.test(words);
    if (begins) depth = kind === 'heading' ? own : 7;
    else if (kind === 'heading' && own <= depth) depth = 0;
    else if (depth > 0) listed.add(i);
  });
  return (block) => listed.has(block);
}

/** Words that may stand small in a name, a title, a date or what a reference says of itself. */
const small = new Set(
  `a accessed al an and archived at available bd bk blog by chap chapter circa col cols crn de del della der des di diss do doi du e ed edited
  edition edn eds en episode et f ff fig für hg hrsg http https i in issue item la le les letter letzter lecture line lines m
  manuscript md ms n no nos nr number of on online op opinion para paras part pp p podcast preprint presented print published r rep retrieved
  rev s season sec series special ss st supp suppl the thesis to trans translated u und unpublished v van vol volume vols von website with www y zu
  nº col paper at last modified updated visited cited quoted master’s master's phd doctoral university press video audio film directed uploaded host
  hosted performed dir prod reprinted repr from working discussion conference proceedings proc on or j`.split(/\s+/),
);
const evidence =
  /^(?:doi|https?|www|vols?|pp?|nos?|nr|issue|isbn|issn|arxiv|retrieved|accessed|diss|thesis|hrsg|edn|eds?)\b/i;
const year = /^(?:1[4-9]|20)\d\d[a-z]?$/;

const wordsIn = (text: string): Iterable<RegExpExecArray> => text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’&-]*/gu);

/**
 * Whether text that follows a title names where the work appeared: “…,” *Coast Review* 12 (1999): 3. Up to the year or
 * the volume nothing is a sentence. `dated`: a year alone is enough.
 */
export function leadsToContainer(after: string, dated = true): boolean {
  if (/^\s*[—–-]/.test(after) || /^\s*In (?:\p{Lu}\p{Ll}+ )?\d{4}\b/u.test(after)) return false;
  let words = 0;
  for (const { 0: word, index } of wordsIn(textFrom(after, 0, mostBehind))) {
    if (++words > 22) return false;
    if (evidence.test(word) && /^(?:https?|www|doi|vols?|pp?|nos?|nr|arxiv)$/i.test(word)) return true;
    if (year.test(word)) return dated || /^[)\]]*[:,]\s*(?:pp?\.\s*)?\d/.test(after.slice(index + word.length));
    if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(word) && !small.has(word.toLowerCase())) return false;
  }
  return false;
}

/** `Poole, “A harbour history,” 3–4.`: a note that cites a work a second time. */
export const shortReference = /^[,.]?\s*(?:pp?\.\s*)?\d{1,4}(?:\s?[–-]\s?\d{1,4})?(?:n\d+)?[.;]?\s*$/;

/** What may stand before authors: nothing, the end of a sentence, a number, or a word that points. */
const lead =
  /(?:^|[.;:!?)\]”"’]|\b(?:[Ss]ee|[Cc]f\.?|also|e\.g\.|in|In|by|from|example|and|both|[Qq]uoted in|[Ff]or))[\s,]*(?:\[?\d{1,3}[\].)]?\s*)?$/u;

/**
 * Whether text ends with names as authors are given, and a year where one is: `A. Poole and E. Lind (1999) `. A comma, a point or a
 * year stands between them and the title.
 */
export function isNameRun(before: string): boolean {
  if (!/(?:[,.)\]]|\b\d{4}[a-z]?:|\)\s?:)\s*$/u.test(before)) return false;
  const tail = textBefore(before, before.length, mostBefore);
  const words = [...wordsIn(tail)];
  let from = tail.length;
  let names = 0;
  for (const { 0: word, index } of words.reverse()) {
    const joining =
      /^(?:and|et|al|eds?|hrsg|with|von|van|de|der|den|del|della|di|du|la|le|und|y|e|da|dos|ter|bin|ibn|al|the|of|for|trans)$/i;
    if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(word) && !joining.test(word)) break;
    // Behind a stop another sentence ends there, unless initials or a year stand before it.
    const gap = tail.slice(index + word.length, from);
    if (names > 0 && /[!?;]/.test(gap)) break;
    if (
      names > 0 &&
      /\.\s*$/.test(gap) &&
      /\p{Ll}{4,}$/u.test(word) &&
      !/,\s*\p{L}/u.test(tail.slice(Math.max(0, index - 3), from))
    )
      break;
    if (/^\p{Lu}/u.test(word) || /^\p{Lo}/u.test(word)) names++;
    from = index;
  }
  const starts = tail.slice(0, from).replace(/[[(]\s*$/, '');
  return names > 0 && names <= 24 && (starts.trim() === '' || lead.test(starts));
}
