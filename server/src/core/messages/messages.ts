import type { english } from './english.ts';

export type MessageKey = keyof typeof english;

/** What each key is in one language. */
export type Messages = Readonly<Record<MessageKey, string>>;
