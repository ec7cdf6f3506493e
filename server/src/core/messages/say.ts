import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { MessageKey, Messages } from './messages.ts';

/** The languages that Stet speaks. */
export type Locale = 'en' | 'de' | 'fr';

type Holes<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
type Values<K extends MessageKey> = Readonly<Record<Holes<(typeof english)[K]>, string | number>>;

/** A message with its values put in. */
export interface Say {
  <K extends MessageKey>(key: K, ...values: Holes<(typeof english)[K]> extends never ? [] : [Values<K>]): string;
  readonly locale: Locale;
}

/** Speaks by a table of messages. */
export function sayBy(messages: Messages, locale: Locale): Say {
  const say = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string =>
    messages[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  return Object.assign(say as Say, { locale });
}

const spoken: Readonly<Record<Locale, Say>> = {
  en: sayBy(english, 'en'),
  de: sayBy(german, 'de'),
  fr: sayBy(french, 'fr'),
};

export const inEnglish = spoken.en;

/** The language of an editor ("de-CH", "fr"), or English where Stet does not speak it. */
export function localeOf(tag: string | undefined): Locale {
  const [language] = (tag ?? '').toLowerCase().split(/[-_]/);
  return language !== undefined && Object.hasOwn(spoken, language) ? (language as Locale) : 'en';
}

export const sayIn = (locale: Locale | undefined): Say => spoken[locale ?? 'en'];

type Counted = MessageKey extends infer K ? (K extends `${infer Noun}.one` ? Noun : never) : never;

/** "1 quotation", "3 quotations". */
export function counted(
  say: Say,
  noun: Extract<Counted, `count.${string}`> extends `count.${infer N}` ? N : never,
  n: number,
): string {
  return say(`count.${noun}.${isOne(say, n) ? 'one' : 'other'}`, { n });
}

/** French counts none as one. */
export const isOne = ({ locale }: Say, n: number): boolean => (locale === 'fr' ? n < 2 : n === 1);

/** Words as a message quotes them: in the language's marks, on one line, not too long. */
export const shown = (say: Say, text: string): string => say('quoted', { words: inLine(text) });

function inLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 90 ? `${line.slice(0, 87).replace(/[\ud800-\udbff]$/, '')}…` : line;
}

/** "a, b and c". */
export const listed = (say: Say, all: readonly string[]): string =>
  all.length < 2 ? (all[0] ?? '') : say('and', { some: all.slice(0, -1).join(', '), last: all.at(-1) as string });

/** A sentence behind a colon: in German it keeps its capital. */
export const afterColon = ({ locale }: Say, text: string): string =>
  locale === 'de' ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
