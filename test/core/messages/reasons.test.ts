import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../server/src/core/messages/places.ts';
import { reasonIn, reasons } from '../../../server/src/core/messages/reasons.ts';
import { sayIn } from '../../../server/src/core/messages/say.ts';

const root = join(import.meta.dirname, '../../../server/src');
const german = sayIn('de');
const french = sayIn('fr');

/** What readers and hosts give as reasons, as the code has it; a hole holds a word. */
function reasonsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      [
        ...readFileSync(join(root, folder, name), 'utf8').matchAll(/\breason: (?:[\w.]+ \? )?(['`])((?:(?!\1).)+)\1/g),
      ].map(([, , reason]) => (reason as string).replace(/\$\{more\}/, '').replace(/\$\{[^}]*\}/g, '7')),
    );
}

/** Said of a part of a document or of a copy of a draft, which is told in English where it is: on the command line. */
const ofParts =
  /inside a Word file|it is not in the file|^only |nothing reads it|since they were checked|attach a comment|add comments|its part|^not a bibliography/;

describe('why a file cannot be read', () => {
  it('is said in German and in French, too', () => {
    const all = [...reasonsIn('core/extract'), ...reasonsIn('host')].filter((reason) => !ofParts.test(reason));
    expect(all.length).toBeGreaterThan(30);
    const untold = all.filter((reason) => reasonIn(german, reason) === reason || reasonIn(french, reason) === reason);
    expect(untold).toEqual([]);
  });

  it('keeps what is put in', () => {
    expect(reasonIn(german, 'too large (212 MB; the limit is 20 MB)')).toBe('zu groß (212 MB; erlaubt sind 20 MB)');
    expect(reasonIn(french, 'too large (212 MB; the limit is 20 MB)')).toBe(
      'trop volumineux (212 Mo\u00a0; la limite est de 20 Mo)',
    );
  });

  it('stays as it is where a system says it, and in English', () => {
    expect(reasonIn(german, 'EIO: i/o error, read')).toBe('EIO: i/o error, read');
    for (const [english] of reasons) expect(reasonIn(sayIn('en'), english)).toBe(english);
  });

  it('has the same holes in each language, and French its blanks', () => {
    const holes = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [english, inGerman, inFrench] of reasons) {
      expect([holes(inGerman), holes(inFrench)], english).toEqual([holes(english), holes(english)]);
      expect(inFrench, english).not.toMatch(/[^\u00a0][;:!?»]|«[^\u00a0]/);
    }
    expect(new Set(reasons.map(([english]) => english)).size).toBe(reasons.length);
  });
});

describe('a place', () => {
  it.each([
    ['para. 3', 'Abs.\u00a03', 'par.\u00a03'],
    ['paras. 3–4', 'Abs.\u00a03–4', 'par.\u00a03–4'],
    ['p. xii', 'S.\u00a0xii', 'p.\u00a0xii'],
    ['pp. 12–13', 'S.\u00a012–13', 'p.\u00a012–13'],
    ['ch. 2, para. 4', 'Kap.\u00a02, Abs.\u00a04', 'chap.\u00a02, par.\u00a04'],
    ['ch. “Of p. 3”', 'Kap.\u00a0“Of p. 3”', 'chap.\u00a0“Of p. 3”'],
    ['note 4', 'Anm.\u00a04', 'note\u00a04'],
    ['00:14:05', '00:14:05', '00:14:05'],
  ])('%s', (english, inGerman, inFrench) => {
    expect([placeIn(german, english), placeIn(french, english)]).toEqual([inGerman, inFrench]);
    expect(placeIn(sayIn('en'), english)).toBe(english);
  });
});
