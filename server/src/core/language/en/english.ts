import type { Language } from '../language.ts';
import { model } from './model.ts';

export const english = {
  id: 'en',
  speakers: { model },
} as const satisfies Language;
