declare const STET_READERS: string | undefined;

/**
 * What the readers of this build are known by: a digest of their source, put in by whoever bundles. What other readers read
 * is not taken for what these would. Null where nobody put it in: then nothing is kept.
 */
export const readersVersion: string | null = typeof STET_READERS === 'string' ? STET_READERS : null;
