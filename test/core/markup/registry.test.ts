import { describe, expect, it } from 'vitest';
import { documentFormatOf, proseOf, sourceEndings, textFormatOf } from '../../../server/src/core/extract/registry.ts';
import { markupOf, markups, withoutRendered } from '../../../server/src/core/markup/registry.ts';

describe('files of drafts', () => {
  it('are none that another draft was made into', () => {
    const paths = ['/a/tide.md', '/a/tide.html', '/a/ferry.html', '/a/log.typ', '/a/log.htm', '/b/tide.html'];
    expect(withoutRendered(paths)).toEqual(['/a/tide.md', '/a/ferry.html', '/a/log.typ', '/b/tide.html']);
  });

  it('have one markup each', () => {
    const endings = markups.flatMap((one) => one.endings);
    expect(new Set(endings).size).toBe(endings.length);
    expect([markupOf('a.HTML')?.id, markupOf('a.typ')?.id]).toEqual(['html', 'typst']);
  });
});

describe('a source that is a web page', () => {
  it('is read as a page, whoever drafts in HTML', () => {
    for (const path of ['a.html', 'a.htm', 'a.xhtml']) {
      expect(documentFormatOf(path)?.name).toBe('HTML');
      expect(textFormatOf(path)).toBeNull();
    }
    expect(proseOf('a.html', '<p>').text).toBe('<p>');
    expect(textFormatOf('a.typ')?.name).toBe('Typst');
    expect(new Set(sourceEndings).size).toBe(sourceEndings.length);
  });
});
