import {
  type Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  l10n,
  lm,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  asNotice,
  findPassageRequest,
  type ToolAnswer,
  verifyDraftRequest,
  verifyQuotationRequest,
} from '../../server/src/protocol.ts';
import { isReadable } from './languages.ts';

interface Words {
  readonly words: string;
  readonly speaker?: string;
}

interface Draft {
  readonly text?: string;
}

/** The tools by which a language model in this editor quotes truly: those of the manifest. Nothing leaves: none asks first. */
export function registerTools(client: BaseLanguageClient): Disposable[] {
  const shortened = (words: unknown) => `“${asNotice(String(words)).slice(0, 60)}”`;
  const verifying = toolFor<Words>(client, verifyQuotationRequest, ({ words }) =>
    l10n.t('Verifying {0}', shortened(words)),
  );
  const finding = toolFor<Words>(client, findPassageRequest, ({ words }) =>
    l10n.t('Looking for {0}', shortened(words)),
  );
  const checking = toolFor<Draft>(client, verifyDraftRequest, ({ text }) =>
    text === undefined ? l10n.t('Verifying the quotations of the draft') : l10n.t('Verifying the quotations of a text'),
  );
  return [
    lm.registerTool('stet_verify_quotation', verifying),
    lm.registerTool('stet_find_source_passage', finding),
    lm.registerTool('stet_verify_draft', checking),
  ];
}

function toolFor<T extends object>(
  client: BaseLanguageClient,
  request: string,
  saying: (input: T) => string,
): LanguageModelTool<T> {
  return {
    prepareInvocation: ({ input }) => ({ invocationMessage: saying(input) }),
    async invoke({ input }, token) {
      const uri = place();
      if (uri === undefined)
        throw new Error(
          l10n.t('Open a folder or a draft first. Stet checks quotations against the sources next to it.'),
        );
      if (client.state !== State.Running) await client.start();
      const answer: ToolAnswer = await client.sendRequest(request, { ...input, uri }, token);
      if (answer.failed) throw new Error(answer.text);
      return new LanguageModelToolResult([new LanguageModelTextPart(answer.text)]);
    },
  };
}

/** The draft in front, else the folder: whose sources count. */
export function place(): string | undefined {
  const document = window.activeTextEditor?.document;
  const uri = document && isReadable(document) ? document.uri : workspace.workspaceFolders?.[0]?.uri;
  return uri?.toString();
}
