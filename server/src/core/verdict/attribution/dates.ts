import type { SayingDate } from '../../reading/reading.ts';

const dayMs = 86_400_000;

/** A document's own day ("2013-11-01", anything `Date.parse` knows as a day), in whole days since 1970, or null. */
export function dayOf(date: string | undefined): number | null {
  const match = date === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(date.trim());
  if (!match) return null;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(ms) ? null : Math.floor(ms / dayMs);
}

/** The day a saying names, in days since 1970, as far as its document's own day settles it. */
function resolve(date: SayingDate, own: number | null): number | null {
  if (date.day !== null && date.month !== null) {
    const year = date.year ?? (own === null ? null : new Date(own * dayMs).getUTCFullYear());
    return year === null ? null : Math.floor(Date.UTC(year, date.month - 1, date.day) / dayMs);
  }
  if (own === null) return null;
  if (date.offset !== null) return own + date.offset;
  if (date.weekday !== null) return own - ((((new Date(own * dayMs).getUTCDay() - date.weekday) % 7) + 7) % 7);
  return null;
}

/**
 * Whether the day the draft gives for a saying contradicts the source's. Weekday against weekday, date against
 * date; across the two only where the source's own date settles the day. A doubt is no contradiction.
 */
export function datesClash(
  draft: SayingDate,
  draftDay: number | null,
  source: SayingDate,
  sourceDay: number | null,
): boolean {
  if (draft.year !== null && source.year !== null && draft.year !== source.year) return true;
  const days = [draft.day, source.day, draft.month, source.month].every((one) => one !== null);
  if (!days && draft.weekday !== null && source.weekday !== null) return draft.weekday !== source.weekday;
  if (draft.day !== null && draft.month !== null && source.day !== null && source.month !== null) {
    return (
      draft.day !== source.day ||
      draft.month !== source.month ||
      (draft.year !== null && source.year !== null && draft.year !== source.year)
    );
  }
  if (draft.month !== null && source.month !== null) {
    const years = draft.year !== null && source.year !== null && draft.year !== source.year;
    return draft.month !== source.month || years;
  }
  const a = resolve(draft, draftDay);
  const b = resolve(source, sourceDay);
  if (b === null) return false;
  if (draft.weekday !== null) return new Date(b * dayMs).getUTCDay() !== draft.weekday;
  return a !== null && draft.day !== null && a !== b;
}
