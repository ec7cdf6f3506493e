import { isSignature } from '../../prose/signature.ts';
import { rawSpanOf, type Strand } from '../../prose/strand.ts';

/**
 * Where the signature begins in the last line of quoted words: "— Ines Aldana", in a line of its own or as the whole of a
 * paragraph; -1 where there is none.
 */
export function signedBelow(strand: Strand, raw: string): number {
  if (!/(?:^|[ \n])[—–―⸺~-]/.test(strand.text)) return -1;
  const at = lastLine(strand, raw);
  return isSignature(strand.text.slice(at)) ? at : -1;
}

/** Where the last line begins. */
function lastLine({ text, runs, ...rest }: Strand, raw: string): number {
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === '\n') return at + 1;
    if (text[at] !== ' ') continue;
    const { start, end } = rawSpanOf({ text, runs, ...rest }, { start: at, end: at + 1 });
    if (/[\r\n]/.test(raw.slice(start, end))) return at + 1;
  }
  return 0;
}
