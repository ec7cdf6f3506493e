import type { Namespaces } from '../archive/xml.ts';

const open = 'urn:oasis:names:tc:opendocument:xmlns:';

/** OpenDocument 1.0 to 1.4. */
export const openDocument: Namespaces = {
  [`${open}office:1.0`]: 'office',
  [`${open}text:1.0`]: 'text',
  [`${open}table:1.0`]: 'table',
  [`${open}style:1.0`]: 'style',
  [`${open}drawing:1.0`]: 'draw',
  [`${open}svg-compatible:1.0`]: 'svg',
  [`${open}meta:1.0`]: 'meta',
  [`${open}manifest:1.0`]: 'manifest',
  'http://purl.org/dc/elements/1.1/': 'dc',
};
