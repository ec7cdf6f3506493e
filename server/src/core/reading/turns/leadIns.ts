import type { Language } from '../../language/language.ts';

/** Whether a label can be no speaker's: "NOTE", "Step 2", "Photo credit"; numbers set aside. */
export function isLeadIn(name: string, { turns }: Language): boolean {
  if (name.length === 1 && /^[QA]$/.test(name)) return false;
  const words = name
    .toLowerCase()
    .split(/[\s_#.&/’'-]+/)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  return words.length > 0 && words.every((word) => turns.leadIns.has(word) || word === 's');
}
