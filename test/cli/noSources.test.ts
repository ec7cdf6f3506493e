import { describe, expect, it } from 'vitest';
import { stet } from './support.ts';

const article = '“The kiln cracked in the second firing, and nobody had touched it,” potter Ida Moll said.\n';
const draft = '“The kiln cracked in the second firing, and nobody had touched it,” Ida Moll said.\n';

describe('a folder of sources by another name', () => {
  it('is named where there are none', async () => {
    const { code, out, err } = await stet({ 'quellen/kiln.txt': article, 'draft.md': draft }, 'check', 'draft.md');
    expect(err).toBe(
      'stet: no sources: the folder "quellen" looks like yours; check with --sources quellen, or name it in the configuration (sources: [quellen])\n',
    );
    expect([code, out]).toEqual([
      2,
      'draft.md: not checked: no sources found\n\n1 draft, 1 quotation (1 not checked): nothing to report\n',
    ]);
  });

  it('is named by its way from where one works', async () => {
    const files = { 'spring/Quellen/kiln.txt': article, 'spring/draft.md': draft };
    expect((await stet(files, 'check', 'spring/draft.md')).err).toContain('check with --sources spring/Quellen,');
    expect((await stet(files, 'sources', 'spring')).err).toContain('check with --sources spring/Quellen,');
  });

  it('is not asked for where it is what is checked against', async () => {
    const files = { 'quellen/.keep': '', 'draft.md': draft, 'stet.config.yaml': 'sources: [quellen]\n' };
    expect((await stet(files, 'check', 'draft.md')).err).toBe(
      'stet: no sources: "quellen" is empty; put the articles, transcripts or PDFs you quote there\n',
    );
  });

  it('is said not to be readable where nothing in it is', async () => {
    const files = { 'sources/kiln.pdf': 'no PDF', 'draft.md': draft };
    expect((await stet(files, 'check', 'draft.md')).err).toContain(
      'stet: no sources: nothing in "sources" could be read\n',
    );
  });
});
