import { type Metadata, noMetadata } from '../../prose/prose.ts';
import { extractedProse } from '../extracted.ts';
import type { Reader } from '../format.ts';
import { scanRtf } from '../rtf/scan.ts';
import { RtfWords } from '../rtf/words.ts';

/**
 * Reads RTF: the words as they are shown, hidden and deleted ones aside, notes as blocks behind the text. It has neither pages nor,
 * like the other files of office programs, the date of its words. Total.
 */
export const readRtf: Reader = async (bytes, rest) => {
  if (!isRtf(bytes)) return { reason: bytes.length === 0 ? 'empty' : 'not RTF' };
  const words = new RtfWords();
  const scanned = await scanRtf(bytes, words, rest);
  if (scanned === 'deep') return { reason: 'its groups are nested too deeply' };
  const blocks = words.ended();
  const defects =
    scanned === 'whole' ? [] : [{ message: 'The end of the file is missing, and with it perhaps words', raw: nowhere }];
  const prose = extractedProse(blocks, told(words), defects);
  return prose.text === '' ? { reason: 'it contains no words' } : { prose };
};

const nowhere = { start: 0, end: 0 };

/** Whether bytes begin as RTF does. */
export const isRtf = (bytes: Uint8Array): boolean => /^\s*\{\\rtf/.test(String.fromCharCode(...bytes.subarray(0, 32)));

function told({ title, author }: RtfWords): Metadata {
  const named = title.trim();
  return {
    ...noMetadata,
    ...(named !== '' && { title: named }),
    authors: author.split(/\s*;\s*/).filter((one) => one !== ''),
  };
}
