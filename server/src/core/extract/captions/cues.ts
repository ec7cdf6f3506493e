import type { Defect } from '../../prose/prose.ts';
import type { Span } from '../../text/span.ts';

/** A cue of WebVTT or SubRip: when it is shown, in milliseconds, and the lines of its words, raw spans. */
export interface Cue {
  /** Null where its time code cannot be read. */
  readonly time: { readonly from: number; readonly until: number } | null;
  readonly lines: readonly Span[];
}

export interface CaptionFile {
  readonly cues: readonly Cue[];
  readonly defects: readonly Defect[];
  /** Raw spans of the lines of WebVTT's header. */
  readonly header: readonly Span[];
}

const stamp = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,3}))?';
const timing = new RegExp(`^\\s*${stamp}\\s*-->\\s*${stamp}(?=\\s|$)`);
const mostDefects = 100;

/**
 * The cues of a caption file. Tolerant: a line with an arrow begins a cue whatever stands around it, what follows up to the
 * next one is its words, a blank line in it too, and a time code that cannot be read costs itself. Own, for media-captions
 * reads asynchronously and knows no places. Linear.
 */
export function cuesOf(raw: string): CaptionFile {
  const lines = linesOf(raw);
  const isVtt = /^\uFEFF?WEBVTT(?!\S)/.test(raw.slice(0, 8));
  const cues: { time: Cue['time']; lines: Span[] }[] = [];
  const defects: Defect[] = [];
  const header: Span[] = [];
  const begin = (time: Cue['time'], line: Span): void => {
    if (time === null && defects.length < mostDefects)
      defects.push({ message: 'Cannot read the times on this line; its words are kept', raw: line });
    cues.push({ time, lines: [] });
  };
  let block: 'header' | 'cue' | 'aside' | 'between' = isVtt ? 'header' : 'between';
  lines.forEach((line, i) => {
    const text = raw.slice(line.start, line.end);
    const mayBeNamed = isVtt && block === 'between';
    const time = text.includes('-->') ? timeOf(text) : undefined;
    if (time || (time === null && block !== 'aside')) {
      begin(time, line);
      block = 'cue';
    } else if (text.trim() === '') {
      block = 'between';
    } else if (block === 'header') {
      header.push(line);
    } else if (mayBeNamed && /^(?:NOTE|STYLE|REGION)(?:[ \t:]|$)/.test(text)) {
      block = 'aside';
    } else if (block !== 'aside' && !isIdentifier(text, raw, lines[i + 1], mayBeNamed)) {
      cues.at(-1)?.lines.push(line);
      block = 'cue';
    }
  });
  return { cues, defects, header };
}

/** The line above a time code: a number, or what WebVTT calls a cue by, which has a blank line above. */
function isIdentifier(text: string, raw: string, next: Span | undefined, named: boolean): boolean {
  return (named || /^\s*\d+\s*$/.test(text)) && next !== undefined && raw.slice(next.start, next.end).includes('-->');
}

function timeOf(text: string): Cue['time'] {
  const found = timing.exec(text);
  if (!found) return null;
  const at = (first: number): number => {
    const [hours = '0', minutes = '0', seconds = '0', rest = '0'] = found
      .slice(first, first + 4)
      .map((one) => one ?? '0');
    return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(rest.padEnd(3, '0'));
  };
  const [from, until] = [at(1), at(5)];
  return until < from ? null : { from, until };
}

/** Lines without their breaks, blanks at their ends and a byte-order mark. */
function linesOf(raw: string): readonly Span[] {
  const lines: Span[] = [];
  let start = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const found of raw.matchAll(/\r\n|\r|\n|$/g)) {
    if (found.index >= start) lines.push({ start, end: start + raw.slice(start, found.index).trimEnd().length });
    start = found.index + found[0].length;
  }
  return lines;
}
