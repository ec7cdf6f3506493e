import {
  type CancellationToken,
  type ChatRequest,
  type ChatResponseStream,
  chat,
  type Disposable,
  LanguageModelChatMessage,
  l10n,
  MarkdownString,
  type Memento,
  ThemeIcon,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  clientCommands,
  findPassageRequest,
  sourceScheme,
  type ToolAnswer,
  type VerifiedText,
  verifyTextRequest,
} from '../../../server/src/protocol.ts';
import { agrees } from '../notices.ts';
import { place } from '../tools.ts';
import { answer } from './answering.ts';

const agreed = 'stet.chatMaySend';

/** `@stet`: answers from the sources, and says of every quotation in the answer whether it is true. */
export function registerParticipant(client: BaseLanguageClient, memory: Memento): Disposable[] {
  // Editors made from VS Code may have no chat.
  if (typeof chat?.createChatParticipant !== 'function') return [];
  const participant = chat.createChatParticipant('stet.stet', async (request, _context, stream, token) => {
    const uri = place();
    if (uri === undefined) {
      stream.markdown(l10n.t('Open a folder or a draft first. Stet answers from the sources next to it.'));
      return;
    }
    if (!(await maySend(memory, request.model.name))) {
      stream.markdown(l10n.t('Nothing was sent.'));
      return;
    }
    if (client.state !== State.Running) await client.start();
    await respond(client, uri, request, stream, token);
  });
  participant.iconPath = new ThemeIcon('quote');
  return [participant];
}

/** Words of the sources leave this computer, unless the model is on it: asked once in a workspace. */
async function maySend(memory: Memento, model: string): Promise<boolean> {
  if (memory.get<boolean>(agreed)) return true;
  const message = l10n.t(
    '@stet sends your question, and the passages of your sources that may answer it, to {0}.',
    model,
  );
  if (!(await agrees(message, l10n.t('Send')))) return false;
  await memory.update(agreed, true);
  return true;
}

async function respond(
  client: BaseLanguageClient,
  uri: string,
  { model, prompt }: ChatRequest,
  stream: ChatResponseStream,
  token: CancellationToken,
): Promise<void> {
  stream.progress(l10n.t('Looking in the sources…'));
  await answer(prompt, {
    async find(question) {
      const found: ToolAnswer = await client.sendRequest(findPassageRequest, { uri, words: question }, token);
      return found.failed ? '' : found.text;
    },
    async *ask(messages) {
      const sent = messages.map((one) => LanguageModelChatMessage.User(one));
      const response = await model.sendRequest(sent, {}, token);
      yield* response.text;
    },
    verify: (text) => client.sendRequest<VerifiedText>(verifyTextRequest, { uri, text }, token),
    show(markdown) {
      const shown = new MarkdownString(markdown);
      shown.isTrusted = { enabledCommands: [clientCommands.openPlace] };
      stream.markdown(shown);
    },
    link: (label, at) =>
      at.startsWith(`${sourceScheme}:`)
        ? `[${label}](command:${clientCommands.openPlace}?${encodeURIComponent(JSON.stringify([at])).replace(/[()!'*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`
        : `[${label}](${at.replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`,
    words: {
      unchecked: l10n.t('Not checked: there are no sources.'),
      nothing: l10n.t('This answer quotes nothing.'),
      use: l10n.t('Use'),
    },
    stopped: () => token.isCancellationRequested,
  });
}
