import type { Element } from '../archive/xml.ts';

/** A level of a list: where it begins to count, and whether its number stands alone, as that of a paragraph does. */
interface Level {
  readonly start: number;
  readonly alone: boolean;
}

interface Open {
  readonly style: string;
  readonly level: number;
  /** The number of its item that is open; null where a bullet, a letter or a number of several parts is printed. */
  number: number | null;
}

const whole = (written: string | undefined): number | null =>
  /^\d{1,9}$/.test(written ?? '') ? Number(written) : null;

/** Counts the items of lists as OpenDocument does: a list goes on with its style's count where it says so, else it begins anew. */
export class Lists {
  private readonly levels = new Map<string, Level>();
  private readonly counts = new Map<string, number>();
  private readonly opened: Open[] = [];
  private style = '';

  /** The number printed before what stands here, or null. */
  get number(): number | null {
    return this.opened.at(-1)?.number ?? null;
  }

  open({ name, attributes }: Element): void {
    if (name === 'text:list-style') this.style = attributes['style:name'] ?? '';
    else if (name === 'text:list-level-style-number') this.define(attributes);
    else if (name === 'text:list') this.begin(attributes);
    else if (name === 'text:list-item') this.count(whole(attributes['text:start-value']));
  }

  close(name: string): void {
    if (name === 'text:list') this.opened.pop();
  }

  private define(attributes: Element['attributes']): void {
    const parts = whole(attributes['text:display-levels']) ?? 1;
    const alone = attributes['style:num-format'] === '1' && parts === 1;
    const start = whole(attributes['text:start-value']) ?? 1;
    this.levels.set(`${this.style} ${attributes['text:level'] ?? '1'}`, { start, alone });
  }

  private begin(attributes: Element['attributes']): void {
    const around = this.opened.at(-1);
    const style = attributes['text:style-name'] ?? around?.style ?? '';
    const level = this.opened.length + 1;
    const goesOn = attributes['text:continue-numbering'] === 'true' || 'text:continue-list' in attributes;
    if (!goesOn) this.counts.delete(`${style} ${level}`);
    this.opened.push({ style, level, number: null });
  }

  private count(start: number | null): void {
    const list = this.opened.at(-1);
    if (!list) return;
    const key = `${list.style} ${list.level}`;
    const level = this.levels.get(key) ?? { start: 1, alone: false };
    const before = this.counts.get(key);
    const number = start ?? (before === undefined ? level.start : before + 1);
    this.counts.set(key, number);
    list.number = level.alone ? number : null;
  }
}
