import {
  type Disposable,
  LanguageModelTextPart,
  type LanguageModelTool,
  LanguageModelToolResult,
  lm,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { findPassageRequest, type ToolAnswer, verifyQuotationRequest } from '../../server/src/protocol.ts';
import { isReadable } from './languages.ts';

interface Asked {
  readonly words: string;
  readonly speaker?: string;
}

/** The tools by which a language model in this editor quotes truly: those of the manifest. */
export function registerTools(client: BaseLanguageClient): Disposable[] {
  return [
    lm.registerTool('stet_verify_quotation', toolFor(client, verifyQuotationRequest)),
    lm.registerTool('stet_find_source_passage', toolFor(client, findPassageRequest)),
  ];
}

function toolFor(client: BaseLanguageClient, request: string): LanguageModelTool<Asked> {
  return {
    async invoke({ input }, token) {
      const uri = place();
      if (uri === undefined)
        throw new Error('Open a folder or a draft first. Stet checks quotations against the sources next to it.');
      if (client.state !== State.Running) await client.start();
      const answer: ToolAnswer = await client.sendRequest(request, { ...input, uri }, token);
      if (answer.failed) throw new Error(answer.text);
      return new LanguageModelToolResult([new LanguageModelTextPart(answer.text)]);
    },
  };
}

/** The draft in front, else the folder: whose sources count. */
function place(): string | undefined {
  const document = window.activeTextEditor?.document;
  const uri = document && isReadable(document) ? document.uri : workspace.workspaceFolders?.[0]?.uri;
  return uri?.toString();
}
