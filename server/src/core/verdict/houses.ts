/** Houses that speak with one voice: general knowledge of capitals, each line one voice. */
const voices: readonly (readonly string[])[] = [
  ['white house', 'administration', 'president', 'us government', 'washington'],
  ['kremlin', 'russia', 'russian government', 'moscow'],
  ['downing street', 'number 10', 'no 10', 'british government', 'uk government', 'prime minister'],
  ['pentagon', 'defense department', 'department of defense', 'dod'],
  ['state department', 'department of state', 'foggy bottom'],
  ['capitol hill', 'congress', 'us congress'],
  ['elysee', 'elysee palace', 'french government', 'french presidency'],
  ['justice department', 'department of justice', 'doj'],
  ['treasury', 'treasury department', 'department of the treasury'],
];

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Index of the voice that an organisation's name belongs to, or -1. */
export function voiceOf(text: string): number {
  const folded = ` ${fold(text)} `;
  return voices.findIndex((names) => names.some((name) => folded.includes(` ${name} `)));
}

/** Whether an organisation's name and a text (a role, another name) mean the same house. */
export function sameHouse(organisation: string, text: string): boolean {
  const a = fold(organisation).replace(/^the /, '');
  const b = fold(text);
  if (a === '') return false;
  if (` ${b} `.includes(` ${a} `)) return true;
  const voice = voiceOf(a);
  return voice >= 0 && voice === voiceOf(b);
}
