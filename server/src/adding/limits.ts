import { largestFile } from '../host/decode.ts';

/** How far fetching goes before it gives up. */
export interface Limits {
  /** Bytes of an answer, before and after it is unpacked. */
  readonly bytes: number;
  /** Milliseconds for everything, redirects included. */
  readonly time: number;
  /** Milliseconds without a byte. */
  readonly silence: number;
  readonly redirects: number;
}

export const usualLimits: Limits = { bytes: largestFile, time: 60_000, silence: 15_000, redirects: 8 };
