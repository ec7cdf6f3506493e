/** The known word that a mistyped one is most likely meant to be, or null. Letters count, whatever their case and what joins them. */
export function meant(typed: string, known: readonly string[]): string | null {
  const wanted = lettersOf(typed).slice(0, longest);
  const near = known
    .map((word) => ({ word, distance: editDistance(wanted, lettersOf(word)) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word ?? known.find((word) => typed.length > 2 && word.startsWith(typed)) ?? null;
}

/** "; did you mean X?", or nothing. `shown` puts the word as it is written. */
export function didYouMean(
  typed: string,
  known: readonly string[],
  shown = (word: string): string => `"${word}"`,
): string {
  const near = meant(typed, known);
  return near === null ? '' : `; did you mean ${shown(near)}?`;
}

/** Nobody's slip of the pen is longer. */
const longest = 60;

const lettersOf = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '');

/** Letters to put in, take out, change or exchange (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const above = rows[i - 1] as number[];
      const changed = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (rows[i - 2]?.[j - 2] ?? changed) + 1 : changed;
      row.push(Math.min(changed, swapped, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
