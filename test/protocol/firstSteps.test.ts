import { describe, expect, it } from 'vitest';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver/node';
import { type FirstSteps, firstStepsRequest } from '../../server/src/protocol.ts';
import { pulling, startClient, uriAt } from './client.ts';
import { sound } from './harbour.ts';

async function firstSteps(files: Record<string, string>, changes: Partial<Parameters<typeof startClient>[0]> = {}) {
  const client = await startClient({ files, ...changes });
  const uri = await client.open('draft.md');
  await client.until(() => client.statuses.find(({ state }) => state === 'no-sources') ?? null);
  return { client, uri, steps: await client.connection.sendRequest<FirstSteps>(firstStepsRequest, { uri }) };
}

const tape = { 'quellen/tape.txt': 'Tide.' };

describe('the first steps of a draft without sources', () => {
  it('tell whether it quotes, and which folder looks like its sources', async () => {
    const { steps } = await firstSteps({ 'draft.md': sound, ...tape });
    expect(steps).toEqual({ quotes: true, folder: uriAt('quellen') });
  });

  it('tell that it quotes nothing', async () => {
    const { steps } = await firstSteps({ 'draft.md': 'Nobody spoke.\n' });
    expect(steps).toEqual({ quotes: false, folder: null });
  });

  it.each(['Source', 'TRANSCRIPTS', 'källor'])('know a folder “%s”', async (name) => {
    const { steps } = await firstSteps({ 'draft.md': sound, [`${name}/tape.txt`]: 'Tide.' });
    expect(steps.folder && decodeURIComponent(steps.folder)).toBe(uriAt(name));
  });

  it('offer no folder where the settings name the sources', async () => {
    const { steps } = await firstSteps({ 'draft.md': sound, ...tape }, { settings: { sources: ['elsewhere'] } });
    expect(steps).toEqual({ quotes: true, folder: null });
  });

  it('offer no folder that nobody trusts', async () => {
    const capabilities = { ...pulling, experimental: { stetTrusted: false } };
    const { steps } = await firstSteps({ 'draft.md': sound, ...tape }, { capabilities });
    expect(steps).toEqual({ quotes: true, folder: null });
  });

  it('stand in the hover, for a client that has the command', async () => {
    const hoverWith = async (stetCommands: boolean) => {
      const capabilities = { ...pulling, experimental: { stetCommands } };
      const { client, uri } = await firstSteps({ 'draft.md': sound }, { capabilities });
      const at = client.document(uri).positionAt(sound.indexOf('“') + 3);
      const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: at });
      return hover ? (hover.contents as MarkupContent).value : '';
    };
    expect(await hoverWith(true)).toMatch(/no sources yet\*\*\n\n\[Add Source…\]\(command:stet\.askForSource\?/);
    expect(await hoverWith(false)).not.toContain('command:');
  });
});
