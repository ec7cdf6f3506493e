import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { asNotice } from '../protocol.ts';

/** What the server tells its user in a notification. What is said there may quote others: `asNotice` sees to it that nothing of it acts. */
export interface Notices {
  info(message: string): void;
  warning(message: string): void;
  error(message: string): void;
}

/** The only place that sends `window/showMessage`. */
export function noticesOn(connection: Pick<Connection, 'sendNotification'>): Notices {
  const show = (type: MessageType) => (message: string) =>
    void connection.sendNotification(ShowMessageNotification.type, { type, message: asNotice(message) });
  return { info: show(MessageType.Info), warning: show(MessageType.Warning), error: show(MessageType.Error) };
}
