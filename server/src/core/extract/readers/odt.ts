import { dublinCore, leavesOf, walkPart } from '../archive/parts.ts';
import { isRefused, openZip } from '../archive/zip.ts';
import { extractedProse } from '../extracted.ts';
import type { Reader } from '../format.ts';
import { openDocument } from '../odt/namespaces.ts';
import { addStyle, noStyles } from '../odt/styles.ts';
import { openDocumentHandlers } from '../odt/words.ts';

/**
 * Reads an OpenDocument text: what was deleted under tracking and comments aside, notes as blocks behind the text. As of a
 * Word file, neither pages nor dates are taken from it. Total.
 */
export const readOdt: Reader = async (bytes, rest) => {
  const archive = openZip(bytes);
  if (isRefused(archive)) return archive;
  if (!archive.has('content.xml')) return { reason: 'a ZIP archive without an OpenDocument text in it' };
  const manifest = await leavesOf(archive, 'META-INF/manifest.xml', openDocument);
  if (manifest.some(({ name }) => name === 'manifest:encryption-data')) return { reason: 'protected with a password' };
  const styles = noStyles();
  await walkPart(archive, 'styles.xml', openDocument, {
    open(element) {
      // Headers and footers hold text, and no style.
      if (element.name === 'office:master-styles') return false;
      addStyle(styles, element);
      return true;
    },
    close() {},
    text() {},
  });
  const body = openDocumentHandlers(styles);
  const wrong = await walkPart(archive, 'content.xml', openDocument, body, rest);
  if (wrong !== null) return wrong;
  const meta = await leavesOf(archive, 'meta.xml', openDocument);
  const first = meta.some(({ name, words }) => name === 'meta:initial-creator' && words !== '');
  const prose = extractedProse(body.blocks(), dublinCore(meta, first ? 'meta:initial-creator' : 'dc:creator'));
  return prose.text === '' ? { reason: 'no words in it' } : { prose };
};
