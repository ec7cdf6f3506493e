import { expect, it } from 'vitest';
import { problemReport } from '../../client/src/commands/problemReport.ts';

it('tells versions and settings, and nothing that a user wrote', () => {
  const text = problemReport({
    stet: '1.2.3',
    editor: 'Code 1.101',
    platform: 'desktop',
    trusted: true,
    languageId: 'markdown',
    projects: [{ state: 'ready', sources: 3, unreadable: 1 }],
    settings: {
      checker: 'Petra Lund',
      sources: ['secret/folder'],
      profile: 'legal',
      'codeLens.enable': true,
      rules: { 'altered-quotation': 'off', 'Petra Lund': 'off', 'wrong-date': 'Petra' },
    },
  });
  expect(text).not.toMatch(/Petra|secret/);
  expect(text).toContain('- ready: 3 sources, 1 could not be read');
  expect(text).toContain(
    '- `checker`: set\n- `sources`: 1 entries\n- `profile`: legal\n- `codeLens.enable`: true\n- `rules`: altered-quotation: off\n',
  );
});
