import { fileName } from '../library/source.ts';
import type { SignOff, SourceSeen } from '../verification/record.ts';

/** "2025-03-14": the day of a sign-off, as its record has it. */
export const dayOf = ({ date }: SignOff): string => date.slice(0, 10);

export const nameOfSource = (source: SourceSeen | null): string => (source === null ? '' : fileName(source.path));
