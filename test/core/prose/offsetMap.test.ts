import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetMap, type Run } from '../../../server/src/core/prose/offsetMap.ts';

/** Runs with gaps on the raw side only, as a format makes them; some atomic. */
const runs = fc
  .array(fc.record({ gap: fc.nat(4), length: fc.integer({ min: 1, max: 9 }), atomic: fc.nat(5) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((steps) => {
    const made: Run[] = [];
    let prose = 0;
    let raw = 0;
    for (const { gap, length, atomic } of steps) {
      raw += gap;
      const rawLength = atomic === 0 ? length + 3 : length;
      made.push({ prose, raw, length, rawLength });
      prose += length;
      raw += rawLength;
    }
    return made;
  });

describe('an offset map', () => {
  it('goes there and back, but for atoms, which are taken whole', () => {
    fc.assert(
      fc.property(runs, fc.nat(100), fc.nat(100), (all, a, b) => {
        const last = all.at(-1) as Run;
        const end = last.prose + last.length;
        const start = Math.min(a % end, b % end);
        const span = { start, end: Math.max(start + 1, a % end, b % end) };
        const map = offsetMap(all);
        const back = map.toProse(map.toRaw(span));
        const atoms = all.filter(
          (run) => run.length !== run.rawLength && run.prose < span.end && run.prose + run.length > span.start,
        );
        expect(back).toEqual({
          start: Math.min(span.start, ...atoms.map((run) => run.prose)),
          end: Math.max(span.end, ...atoms.map((run) => run.prose + run.length)),
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('answers for any offset, and for no runs', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: -5, max: 200 }), fc.integer({ min: 0, max: 50 }), (all, start, length) => {
        const map = offsetMap(all);
        const there = map.toRaw({ start, end: start + length });
        expect(there.end).toBeGreaterThanOrEqual(there.start);
        const back = map.toProse({ start, end: start + length });
        expect(back.end).toBeGreaterThanOrEqual(back.start);
      }),
    );
    expect(offsetMap([]).toRaw({ start: 3, end: 4 })).toEqual({ start: 0, end: 0 });
  });
});
