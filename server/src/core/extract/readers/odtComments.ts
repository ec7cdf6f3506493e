import { commentedOpenDocument } from '../commented/openDocument.ts';
import type { Commenter } from '../format.ts';
import { traceOdt } from './odt.ts';

/** Puts comments into copies of OpenDocument texts. */
export const odtComments: Commenter = (bytes, text, comments, by) =>
  commentedOpenDocument(bytes, traceOdt, { text, comments, by });
