import type { SourcePlace } from '../../core/answers/answers.ts';
import { inEnglish } from '../../core/messages/say.ts';
import { relativePath } from '../../host/paths.ts';
import { htmlSheet } from '../../sheet/html.ts';
import type { SheetSetting } from '../../sheet/labels.ts';
import { markdownSheet } from '../../sheet/markdown.ts';
import { madeAt, relativeLink } from '../../sheet/setting.ts';
import type { CheckResult } from '../checked.ts';
import { shownInLine } from '../terminal.ts';

/** The fact-check sheet as one HTML file; its links lead from the folder it is written to. */
export const html = (result: CheckResult): string => noCommands(htmlSheet(sheetsOf(result), settingOf(result)));

/** The fact-check sheet in Markdown. */
export const markdown = (result: CheckResult): string => noCommands(markdownSheet(sheetsOf(result), settingOf(result)));

/** A log of a CI takes lines that begin so for commands. */
const noCommands = (sheet: string): string =>
  sheet.replace(/^(\s*):(?=:)/gm, '$1&#58;').replace(/#(?=#(?:vso|teamcity)?\[)/g, '&#35;');

const sheetsOf = ({ drafts }: CheckResult) => drafts.map((draft) => draft.sheet());

function settingOf({ cwd, now, folder }: CheckResult): SheetSetting {
  return {
    say: inEnglish,
    made: madeAt(now),
    name: (path) => shownInLine(relativePath(cwd, path)),
    href: ({ path }: SourcePlace) => relativeLink(folder, path),
  };
}
