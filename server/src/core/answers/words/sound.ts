import type { Finding } from '../../rules/finding.ts';

/** A finding that asks something of the writer: hints do not, nor what was let stand. */
export const isOpen = (finding: Finding): boolean => finding.stet === null && finding.severity !== 'hint';
