// Figures are printed and never asserted: machines are noisy.
export const say = (line: string) => {
  // biome-ignore lint/suspicious/noConsole: the console is what a run of VS Code shows.
  console.log(line);
};
/** Times in milliseconds as one line. */
export const figures = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, slowest ${at(1)} ms of ${sorted.length}`;
};
