import { commentedWord } from '../commented/word.ts';
import type { Commenter } from '../format.ts';
import { type OtherReaders, traceDocx } from './docx.ts';

/** Puts comments into copies of Word files; `others` read what such a file may hold whole. */
export const wordComments =
  (others?: OtherReaders): Commenter =>
  (bytes, text, comments, by) =>
    commentedWord(bytes, (one) => traceDocx(one, others), { text, comments, by });
