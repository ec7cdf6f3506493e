import { dublinCore, leavesOf, walkPart } from '../archive/parts.ts';
import type { Refused } from '../archive/refused.ts';
import { type Archive, isRefused, openZip } from '../archive/zip.ts';
import { extractedProse, originsIn } from '../extracted.ts';
import type { Reader } from '../format.ts';
import { openDocument } from '../odt/namespaces.ts';
import { addStyle, noStyles } from '../odt/styles.ts';
import { OpenDocumentWords } from '../odt/words.ts';
import type { Traced } from '../origins.ts';

/**
 * Reads an OpenDocument text: what was deleted under tracking and comments aside, notes as blocks behind the text. As of a
 * Word file, neither pages nor dates are taken from it. Total.
 */
export const readOdt: Reader = async (bytes, rest) => {
  const archive = openZip(bytes);
  if (isRefused(archive)) return archive;
  const found = await wordsIn(archive, rest);
  if (isRefused(found)) return found;
  const meta = await leavesOf(archive, 'meta.xml', openDocument);
  const first = meta.some(({ name, words }) => name === 'meta:initial-creator' && words !== '');
  const creator = first ? 'meta:initial-creator' : 'dc:creator';
  const prose = extractedProse(found.blocks(), dublinCore(meta, creator), [], found.remarks);
  return prose.text === '' ? { reason: 'it contains no words' } : { prose };
};

/** Where the words of an OpenDocument text, as `readOdt` reads them, stand in its content. */
export async function traceOdt(bytes: Uint8Array): Promise<Traced | Refused> {
  const archive = openZip(bytes);
  const found = isRefused(archive) ? archive : await wordsIn(archive);
  if (isRefused(found)) return found;
  const blocks = found.blocks();
  return { part: 'content.xml', text: extractedProse(blocks).text, origins: originsIn(blocks) };
}

async function wordsIn(archive: Archive, rest?: () => Promise<void>): Promise<OpenDocumentWords | Refused> {
  if (!archive.has('content.xml')) return { reason: 'a ZIP archive that contains no OpenDocument text' };
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
  const body = new OpenDocumentWords(styles);
  const wrong = await walkPart(archive, 'content.xml', openDocument, body, rest);
  if (wrong !== null) return wrong;
  return body;
}
