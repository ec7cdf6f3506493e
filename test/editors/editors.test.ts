import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { altered, sound } from '../protocol/harbour.ts';
import { type Desk, installed, openDesk } from './harbour.ts';

/**
 * The server in the editors other writers use, driven without a screen through the configuration that `editors/` offers:
 * the finding is there, hover and definition answer, the fix takes it away. An editor that is not installed, or
 * lacks its language client, is skipped; the build machine installs all three.
 */

const scripts = import.meta.dirname;
/** Milliseconds; an editor on a busy machine takes its time. */
const timeout = 60_000;
let desk: Desk | undefined;

async function serve(draft: string, command: string, args: readonly string[]): Promise<Answers> {
  desk = await openDesk(draft);
  return (await desk.run(command, args)) as Answers;
}

afterEach(() => desk?.close());

interface Answers {
  readonly before: readonly string[];
  readonly hover: string;
  readonly definition: string;
  readonly actions: readonly string[];
  readonly after: string;
  readonly completion?: readonly string[];
}

/** `mended` is the draft with its finding fixed. */
function expectServed(answers: Answers, mended: string): void {
  expect(answers.before).toHaveLength(1);
  expect(answers.before[0]).toContain('The source has “fourteen”, not “forty”');
  expect(answers.hover).toContain('The tide took');
  expect(answers.hover).toContain('Ines Aldana');
  expect(answers.definition).toBe('lund.md');
  expect(answers.actions[0]).toBe('Restore the source’s wording');
  expect(answers.after).toBe(mended.split('\n')[2]);
}

describe('Neovim', () => {
  it.skipIf(!installed('nvim'))('shows, explains, leads to the source, mends and completes', { timeout }, async () => {
    const script = path.join(scripts, 'neovim.lua');
    const answers = await serve(altered, 'nvim', ['--headless', '--clean', '-c', `luafile ${script}`]);
    expectServed(answers, sound);
    expect(answers.completion?.[0]).toContain('alone with this');
  });
});

describe('Emacs with eglot', () => {
  it.skipIf(!installed('emacs', ['--batch', '-l', 'package', '-f', 'package-initialize', '-l', 'eglot']))(
    'shows, explains, leads to the source, mends and completes',
    { timeout },
    async () => {
      const script = path.join(scripts, 'emacs.el');
      const answers = await serve(altered, 'emacs', [
        '--batch',
        '-l',
        'package',
        '-f',
        'package-initialize',
        '-l',
        script,
      ]);
      expectServed(answers, sound);
      expect(answers.completion?.[0]).toContain('alone with this');
    },
  );
});

const withAle = ['-Nes', '-u', 'NONE', '-i', 'NONE', '-c', 'try | packadd ale | qall! | catch | cquit! | endtry'];

/** ALE counts columns in bytes, so that behind a mark of three bytes its edits would go astray. */
const straight = (text: string): string => text.replace(/[“”]/g, '"');

describe('Vim with ALE', () => {
  it.skipIf(!installed('vim', withAle))('shows, explains, leads to the source and mends', { timeout }, async () => {
    const script = path.join(scripts, 'ale.vim');
    const answers = await serve(straight(altered), 'vim', [
      '-N',
      '-u',
      'NONE',
      '-i',
      'NONE',
      '-n',
      '--not-a-term',
      '-T',
      'dumb',
      '-S',
      script,
    ]);
    expectServed(answers, straight(sound));
  });
});
