import type { Item } from './item.ts';

/** Fewest numbers of a column before they are taken for those of lines. */
const fewest = 4;
/** So many of the lines beside them at least have one, or they are no numbers of lines. */
const leastLines = 0.75;
/** So many that stand as evenly as lines do are those of lines, whatever stands between. */
const fewestEven = 15;
/** Most that a page has; more are a table's. */
const most = 500;

/** A page's items without the numbers of its lines: digits alone, one under the other beside the words, that count on. */
export function withoutLineNumbers(items: readonly Item[]): readonly Item[] {
  const digits = items.filter(({ text }) => /^\d{1,4}$/.test(text)).sort((a, b) => b.y - a.y);
  if (digits.length < fewest || digits.length > most) return items;
  const edges = [(item: Item): number => item.x, (item: Item): number => item.x + item.width];
  const gone = new Set<Item>();
  for (const edge of edges) {
    for (const item of digits) {
      if (gone.has(item)) continue;
      const under = digits.filter((one) => Math.abs(edge(one) - edge(item)) < 0.15 * one.size + 0.5);
      if (under.length >= fewest && countsOn(under) && beside(under, items) && !numbersParagraphs(under, items))
        for (const one of under) gone.add(one);
    }
  }
  return gone.size === 0 ? items : items.filter((item) => !gone.has(item));
}

/** In even steps: every line, every fifth line. */
function countsOn(numbers: readonly Item[]): boolean {
  const values = numbers.map(({ text }) => Number(text));
  const step = (values[1] as number) - (values[0] as number);
  return step > 0 && values.every((value, i) => i === 0 || value - (values[i - 1] as number) === step);
}

/** Whether they count by one and most lines between them have none: so are paragraphs numbered, in a judgment. */
function numbersParagraphs(numbers: readonly Item[], items: readonly Item[]): boolean {
  const [first, second, last] = [numbers[0] as Item, numbers[1] as Item, numbers.at(-1) as Item];
  if (Number(second.text) - Number(first.text) !== 1) return false;
  if (numbers.length >= fewestEven && stepsEvenly(numbers)) return false;
  const beside = items.filter((item) => !numbers.includes(item) && item.y <= first.y + 1 && item.y >= last.y - 1);
  const levels = beside.map(({ y }) => Math.round(y / 2));
  return numbers.length < leastLines * new Set(levels).size;
}

/** Whether they stand as lines do on numbered paper: one as far below the other as the next. */
function stepsEvenly(numbers: readonly Item[]): boolean {
  const steps = numbers.slice(1).map(({ y }, i) => (numbers[i] as Item).y - y);
  return Math.max(...steps) - Math.min(...steps) < 0.2 * (numbers[0] as Item).size;
}

/**
 * Whether they stand outside of the words beside them: nothing on their other side. A stamp above them, a number below them may
 * reach over them.
 */
function beside(numbers: readonly Item[], items: readonly Item[]): boolean {
  const left = Math.min(...numbers.map(({ x }) => x));
  const right = Math.max(...numbers.map(({ x, width }) => x + width));
  const [top, bottom] = [
    Math.max(...numbers.map(({ y, size }) => y + size)),
    Math.min(...numbers.map(({ y, size }) => y - size)),
  ];
  const others = items.filter((item) => !numbers.includes(item) && item.y < top && item.y > bottom);
  const before = others.filter((item) => item.x + item.width <= left + 1).length;
  const after = others.filter((item) => item.x >= right - 1).length;
  return before + after === others.length && (Math.min(before, after) === 0 || Math.min(before, after) >= fewest);
}
