import { expect, test } from 'vitest';
import { isPageFurniture } from '../../../server/src/core/prose/pageFurniture.ts';

test.each(['Photograph: Petra Lund', 'Photos by Petra Lund/The Moor Echo', 'Illustration credit: Ola Brandt'])(
  'a credit is no part of the text: %s',
  (line) => expect(isPageFurniture(line)).toBe(true),
);

test.each([
  'Photographs by Petra Lund hang in the hall.',
  'Pictures: none survive.',
  'Photographs by the dozen were lost',
])('a sentence about pictures is: %s', (line) => expect(isPageFurniture(line)).toBe(false));
