import { DiagnosticSeverity } from 'vscode-languageserver';
import { decode } from '../host/decode.ts';
import type { Host } from '../host/host.ts';
import type { Session } from './session.ts';
import { linesOf, toRange } from './toLsp.ts';
import type { FileReport } from './workspaceReports.ts';

/** What a session's configuration file says that could not be understood; null when there is no such file. */
export async function configurationReport(
  session: Session,
  host: Host,
  uriFor: (path: string) => string,
): Promise<FileReport | null> {
  const plan = session.project?.plan;
  if (!plan?.configPath) return null;
  const decoded = await host.read(plan.configPath).then(decode, () => null);
  const lines = linesOf(plan.configPath, decoded && 'text' in decoded ? decoded.text : '');
  const items = plan.defects.map(({ message, span }) => ({
    range: toRange(lines, span),
    severity: DiagnosticSeverity.Warning,
    source: 'stet',
    code: 'configuration',
    message,
  }));
  return { uri: uriFor(plan.configPath), stamp: `${session.generation}`, draft: false, items };
}
