import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NoDatabase, openPages, type RandomAccess } from '../../../../server/src/host/zotero/pages.ts';
import { columnsIn, openTables, type Tables } from '../../../../server/src/host/zotero/tables.ts';

/** Databases that SQLite made (tools/test-documents/zotero.py). */
const folder = join(import.meta.dirname, '../../../documents/zotero');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
const access = (bytes: Uint8Array): RandomAccess => ({
  size: bytes.length,
  read: async (at, length) => bytes.subarray(at, at + length),
});
const opened = async (file: Uint8Array, log: Uint8Array | null = null): Promise<Tables> =>
  openTables(await openPages(access(file), log === null ? null : access(log)));

describe('a database', () => {
  it('has the rows that SQLite says are in it', async () => {
    const rows = await (await opened(bytesOf('large.sqlite'))).rows('rows');
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'large.json'), 'utf8'));
    const hex = (value: unknown): string => Buffer.from(value as Uint8Array).toString('hex');
    expect(rows.map((row) => [row['id'], row['name of it'], row['n'], hex(row['b']), row['later']])).toEqual(expected);
  });

  it('has no rows in a table that is not there', async () => {
    const tables = await opened(bytesOf('large.sqlite'));
    expect([tables.has('rows'), tables.has('ROWS'), tables.has('others')]).toEqual([true, true, false]);
    expect(await tables.rows('others')).toEqual([]);
  });

  it('is read with what waits in its log, as far as that was finished', async () => {
    const titles = async (log: string | null): Promise<readonly unknown[]> => {
      const tables = await opened(bytesOf('unfinished.sqlite'), log === null ? null : bytesOf(log));
      return (await tables.rows('itemDataValues'))
        .map((row) => String(row['value']).slice(0, 20))
        .filter((one) => /Ago|Never/.test(one));
    };
    expect(await titles(null)).toEqual([]);
    expect(await titles('unfinished.sqlite-wal')).toEqual(['Written a Moment Ago']);
  });

  it('is read without a log that is another’s, or damaged', async () => {
    const log = bytesOf('zotero.sqlite-wal');
    const values = async (bytes: Uint8Array): Promise<number> =>
      (await (await opened(bytesOf('zotero.sqlite'), bytes)).rows('items')).length;
    const [whole, none] = [await values(log), await values(new Uint8Array())];
    expect(whole).toBeGreaterThan(none);
    const spoilt = log.slice();
    spoilt[60] = (spoilt[60] as number) ^ 1;
    expect(await values(spoilt)).toBe(none);
    expect(await values(log.slice(0, 31))).toBe(none);
  });
});

describe('what is no database, or a damaged one', () => {
  it.each([
    ['nothing', new Uint8Array(), /empty/],
    ['words', new TextEncoder().encode('It held. '.repeat(50)), /no SQLite database/],
  ])('is refused: %s', async (_, bytes, reason) => {
    await expect(opened(bytes)).rejects.toThrow(reason);
  });

  it('gives rows or says so, wherever it is cut or changed, and ends', async () => {
    const whole = bytesOf('zotero.sqlite');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, cut) => {
        const bytes = whole.slice(0, cut ? at : whole.length);
        if (!cut) bytes[at] = byte;
        try {
          const tables = await opened(bytes);
          for (const name of ['items', 'itemData', 'creators']) await tables.rows(name);
        } catch (error) {
          expect(error).toBeInstanceOf(NoDatabase);
        }
      }),
      { numRuns: 400 },
    );
  });
});

it.each([
  ['create table a (b integer primary key, c text)', ['b', 'c'], 0],
  ['CREATE TABLE "a b" ("c d" TEXT DEFAULT \'x, (y\', [e] INT, `f`, PRIMARY KEY (e))', ['c d', 'e', 'f'], -1],
  [
    'create table a (b int primary key, -- , x\n c numeric(3, 2), unique (b, c), foreign key (b) references x(y))',
    ['b', 'c'],
    -1,
  ],
])('columns are told by %s', (sql, columns, own) => {
  expect(columnsIn(sql)).toEqual({ columns, own });
});
