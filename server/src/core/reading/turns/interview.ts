import { addressed, firstPerson } from '../../language/every/interviews.ts';
import type { Block, Prose } from '../../prose/prose.ts';
import { overlap, type Span } from '../../text/span.ts';
import { noTurns, type Turns } from './turn.ts';

/** Fewest questions of an interview. */
const fewest = 3;
/** A longer paragraph that is set apart is no question. */
const longest = 700;
/** So much of a paragraph is bold or in italics when all of it is meant to be. */
const whole = 0.9;

/**
 * The questions and answers of an interview whose questions are set apart by bold letters or italics and that names nobody line by
 * line: each the paragraphs of one mouth. None where it is not surely one: a page of frequent questions is its author's own prose.
 */
export function interviewOf(prose: Prose): Turns {
  const blocks = prose.blocks.filter(({ place }) => place === undefined);
  const apart = apartIn(prose, blocks);
  const textOf = ({ span }: Block): string => prose.text.slice(span.start, span.end);
  const asked = blocks.flatMap((block, i) => (apart[i] && textOf(block).includes('?') ? [i] : []));
  const [first = 0, last = 0] = [asked[0], asked.at(-1)];
  if (asked.length < fewest) return noTurns;
  const mouths: { readonly question: boolean; readonly parts: Span[] }[] = [];
  let answers = '';
  for (let i = first; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const question = apart[i] === true;
    if (block.kind === 'heading' || (i > last && question)) break;
    const before = mouths.at(-1);
    if (before?.question === question) before.parts.push(block.span);
    else mouths.push({ question, parts: [block.span] });
    if (!question) answers += before?.question === false ? ` ${textOf(block)}` : `\n${textOf(block)}`;
  }
  const questions = mouths.filter(({ question }) => question);
  const you = asked.filter((i) => addressed.test(textOf(blocks[i] as Block))).length;
  const all = answers.split('\n').slice(1);
  const me = all.filter((answer) => firstPerson.test(answer)).length;
  const sure =
    all.length >= fewest && asked.length >= 0.6 * questions.length && 2 * you >= asked.length && 2 * me >= all.length;
  if (!sure) return noTurns;
  return { kind: 'transcript', turns: mouths.map(({ parts }) => ({ label: null, name: '', parts })), unspoken: [] };
}

/** Which paragraphs are bold or in italics from end to end. */
function apartIn({ text, inlines }: Prose, blocks: readonly Block[]): readonly boolean[] {
  const set = inlines.filter(({ kind }) => kind === 'strong' || kind === 'emphasis');
  let from = 0;
  return blocks.map(({ kind, span }) => {
    while (from < set.length && (set[from] as (typeof set)[number]).span.end <= span.start) from++;
    const length = span.end - span.start;
    if (kind !== 'paragraph' || length > longest) return false;
    let covered = 0;
    let end = span.start;
    for (let i = from; i < set.length && (set[i] as (typeof set)[number]).span.start < span.end; i++) {
      const own = (set[i] as (typeof set)[number]).span;
      // Bold in italics counts once.
      const rest = { start: Math.max(own.start, end), end: Math.max(own.end, end) };
      covered += overlap(rest, span);
      end = rest.end;
    }
    return covered >= whole * length && /\p{L}/u.test(text.slice(span.start, span.end));
  });
}
