import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { asNotice } from '../protocol.ts';

/** What the server tells its user in a notification. What is said there may quote others: `asNotice` sees to it that nothing of it acts. */
export interface Notices {
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
  /** Whether the user answers with `yes`; a client that cannot ask says no. */
  asks(message: string, yes: string): Promise<boolean>;
}

/** The only place that sends `window/showMessage` and its like. */
export function noticesOn(connection: Connection): Notices {
  const show = (type: MessageType) => (message: string) =>
    void connection.sendNotification(ShowMessageNotification.type, { type, message: asNotice(message) });
  async function asks(message: string, yes: string): Promise<boolean> {
    const answer = await connection.window.showWarningMessage(asNotice(message), { title: yes }).catch(() => null);
    return answer?.title === yes;
  }
  return { info: show(MessageType.Info), warning: show(MessageType.Warning), error: show(MessageType.Error), asks };
}
