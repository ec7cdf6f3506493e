import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { sourceEndings } from '../server/src/core/extract/registry.ts';
import { ruleIds } from '../server/src/core/rules/ids.ts';

/**
 * The invariants of ARCHITECTURE.md, as far as files tell them. Biome holds the walls while one types; here
 * they are counted again from the files themselves. What behaviour tells stands beside the behaviour:
 * 3 in core/analysis.property, 4 in core/analysis, 6 and 7 in protocol/, 8 in core/host/project,
 * 10 in core/host/decode, core/markup/markdown and core/lookup.
 */

const root = join(import.meta.dirname, '..');
/** Data-flow order: a folder of core imports only from those before it. */
const order = [
  'text',
  'messages',
  'language',
  'prose',
  'markup',
  'extract',
  'reading',
  'library',
  'citing',
  'lookup',
  'verdict',
  'verification',
  'judging',
  'style',
  'drafting',
  'rules',
  'answers',
];

interface File {
  /** From the project's folder, `/` between parts. */
  readonly path: string;
  readonly text: string;
  /** Without comments, strings and regular expressions left in. */
  readonly code: string;
  /** Each import as written, and the file it leads to when relative. */
  readonly imports: readonly { readonly from: string; readonly to: string | null }[];
}

function files(folder: string): readonly File[] {
  const all = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const paths = all.filter((path) => path.endsWith('.ts')).sort();
  return paths.map((found) => {
    const path = `${folder}/${found.replaceAll('\\', '/')}`;
    const text = readFileSync(join(root, path), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
    const imports = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => {
      const from = match[1] as string;
      const to = from.startsWith('.') ? relative(root, join(root, dirname(path), from)).replaceAll('\\', '/') : null;
      return { from, to };
    });
    return { path, text, code, imports };
  });
}

const core = files('server/src/core');
const server = files('server/src');
const client = files('client/src');

/** Each place where `wrong` holds, as “file: what”. */
function offences(all: readonly File[], wrong: (file: File) => readonly string[]): readonly string[] {
  return all.flatMap((file) => wrong(file).map((what) => `${file.path}: ${what}`));
}

const matches = (file: File, pattern: RegExp): readonly string[] =>
  [...file.code.matchAll(pattern)].map((match) => match[0]);

describe('1: core is pure', () => {
  it('is there', () => {
    expect(core.length).toBeGreaterThan(20);
    for (const folder of order)
      expect(
        core.some((file) => file.path.startsWith(`server/src/core/${folder}/`)),
        folder,
      ).toBe(true);
  });

  it('imports no Node, no editor and nothing outside core', () => {
    const wrong = offences(core, (file) =>
      file.imports
        .filter(({ from, to }) => /^(?:node:|vscode)/.test(from) || (to !== null && !to.startsWith('server/src/core/')))
        .map(({ from }) => from),
    );
    expect(wrong).toEqual([]);
  });

  it('imports only from folders above', () => {
    const folderOf = (path: string): number => order.indexOf(path.split('/')[3] as string);
    const wrong = offences(core, (file) =>
      file.imports
        .filter(({ to }) => {
          if (to === null || folderOf(file.path) < 0) return false;
          // `settings.ts` is a value that every folder may know; the other files of core itself stand below all.
          return to === 'server/src/core/settings.ts' ? false : folderOf(to) < 0 || folderOf(to) > folderOf(file.path);
        })
        .map(({ from }) => from),
    );
    expect(wrong).toEqual([]);
  });

  it('has no circle of files, types included', () => {
    const imports = new Map(core.map(({ path, imports: all }) => [path, all.flatMap(({ to }) => to ?? [])]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, above: readonly string[]): void => {
      const at = above.indexOf(path);
      if (at >= 0) circles.push([...above.slice(at), path].join(' → '));
      if (at >= 0 || done.has(path)) return;
      for (const next of imports.get(path) ?? []) walk(next, [...above, path]);
      done.add(path);
    };
    for (const path of imports.keys()) walk(path, []);
    expect(circles).toEqual([]);
  });

  it('has no clock, chance, log, timer or network', () => {
    const pattern =
      /\b(?:Date\.now|new Date\(\)|performance\.|Math\.random|crypto\.|console\.|process\.|setTimeout|setInterval|fetch\(|localStorage|(?<![\w.])document\.(?:body|cookie|create|get|query|write)\w*)/g;
    expect(offences(core, (file) => matches(file, pattern))).toEqual([]);
  });

  it('bundles for a browser, and runs where there is nothing but the language', async () => {
    const contents = `
      export { createAnalysis } from './server/src/core/analysis.ts';
      export { makeLibrary } from './server/src/core/library/library.ts';
      export { makeSource } from './server/src/core/library/source.ts';
      export { defaultSettings } from './server/src/core/settings.ts';`;
    const result = await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'core',
      platform: 'browser',
      conditions: ['worker'],
      logLevel: 'silent',
    });
    const check = `
      const source = core.makeSource('/s/quay.md', '“The tide took fourteen boats before dawn,” Ines Aldana said.');
      const analysis = core.createAnalysis(core.makeLibrary([source], []), core.defaultSettings);
      const raw = '“The tide took forty boats before dawn,” Ines Aldana said.';
      analysis.check({ path: '/d/a.md', raw }).findings.map((one) => one.rule).join();`;
    expect(runInNewContext(`${result.outputFiles[0]?.text}${check}`, {})).toBe('altered-quotation');
  });
});

describe('2: places are offsets', () => {
  it('so that core knows no line and no column', () => {
    expect(offences(core, (file) => matches(file, /\b(?:line|character)\??: number\b/g))).toEqual([]);
  });
});

describe('3: core never throws', () => {
  it('of its own will', () => {
    expect(offences(core, (file) => matches(file, /\bthrow (?:new|\w+;)/g))).toEqual([]);
  });
});

describe('5: facts first, words last', () => {
  it('so that no sentence for a reader stands between formats and rules', () => {
    const folders = ['text', 'lookup', 'verdict'];
    const before = core.filter((file) => folders.some((folder) => file.path.startsWith(`server/src/core/${folder}/`)));
    // A string of four words, the first capitalised: what a message looks like and a word list does not.
    expect(offences(before, (file) => matches(file, /(['`])[A-Z][a-z]+(?: [a-z${}().’]+){3,}[^'`\n]*\1/g))).toEqual([]);
  });
});

describe('6: requests are stateless', () => {
  it('so that no code action reads what a diagnostic carries', () => {
    expect(
      offences(files('server/src/lsp'), (file) => matches(file, /\bdiagnostics?(?:\[\w+\])?\??\.data\b/g)),
    ).toEqual([]);
  });
});

describe('9: a rule is one file, a format is one registration', () => {
  it('has a file for each rule, named after it', () => {
    const camel = (id: string): string => id.replace(/-(\w)/g, (_, c: string) => c.toUpperCase());
    const names = core.map((file) => file.path);
    expect(ruleIds.filter((id) => !names.includes(`server/src/core/rules/${camel(id)}.ts`))).toEqual([]);
  });

  it('gives each rule a doc comment with an example', () => {
    const camel = (id: string): string => id.replace(/-(\w)/g, (_, c: string) => c.toUpperCase());
    const rules = core.filter((file) => ruleIds.some((id) => file.path.endsWith(`/rules/${camel(id)}.ts`)));
    expect(
      rules.filter((file) => !/\/\*\*[\s\S]*@example[\s\S]*?\*\//.test(file.text)).map((file) => file.path),
    ).toEqual([]);
  });

  it('registers each ending once', () => {
    expect(new Set(sourceEndings).size).toBe(sourceEndings.length);
  });
});

describe('a language is a folder', () => {
  const inLanguage = (path: string): boolean => path.startsWith('server/src/core/language/');

  it('and English is known to nobody but the registry', () => {
    const wrong = offences(
      core.filter(
        ({ path }) => !path.startsWith('server/src/core/language/en/') && !path.endsWith('/language/registry.ts'),
      ),
      (file) => file.imports.filter(({ to }) => to?.startsWith('server/src/core/language/en/')).map(({ from }) => from),
    );
    expect(wrong).toEqual([]);
    const handing = core.filter(({ imports }) => imports.some(({ to }) => to?.endsWith('/language/registry.ts')));
    expect(handing.map(({ path }) => path).sort()).toEqual([
      'server/src/core/judging/tongue.ts',
      'server/src/core/reading/languageFor.ts',
      'server/src/core/reading/speakers/otherLanguages.ts',
      'server/src/core/verification/verify.ts',
    ]);
  });

  /** Words that are no English of a writer's: why, by the beginning of the path. */
  const others: Readonly<Record<string, string>> = {
    // The form in which any two texts are compared, whatever they are written in: below languages, and an index is kept in it.
    'text/': 'comparison form',
    'lookup/spelling.ts': 'comparison form',
    // Names of elements, styles, types, fields and terms that formats and markups have.
    'extract/': 'formats',
    'markup/': 'syntax',
    'library/bibliography/': 'fields',
    'answers/places/keys.ts': 'fields',
    // Functions and elements.
    'prose/raised.ts': 'signs of mathematics and chemistry',
    // What the program itself says is English.
    'drafting/attribution.ts': 'messages',
    // Names that the model of speakers gave its features when it was learned.
    'reading/speakers/features/surround.ts': 'features',
  };

  it('so that no list of words stands outside', () => {
    const word = "[a-z][a-z’']+\\??";
    const alternation = new RegExp(`(?<![\\w\\\\])(?:${word}\\|){2,}${word}(?![\\w-])`, 'i');
    const set = /new Set\(\s*(?:\(\s*)?(?:\[\s*(?:'[a-z’']+',?\s*){3}|[`'][a-z’'-]+(?:\s+[a-z’'-]+){2})/;
    const patterns = /(?<=[=(,:?[!&|]\s*|^\s+)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/gm;
    const wrong = core
      .filter(({ path }) => !inLanguage(path))
      .filter(({ path }) => !Object.keys(others).some((one) => path.startsWith(`server/src/core/${one}`)))
      .flatMap(({ path, code }) => {
        const found = [...code.matchAll(patterns)].map(([one]) => one).filter((one) => alternation.test(one));
        return [...found, ...(set.exec(code) ?? [])].map((one) => `${path}: ${one.slice(0, 80)}`);
      });
    expect(wrong).toEqual([]);
  });
});

describe('the house', () => {
  it('lets the client know one file of the server', () => {
    const wrong = offences(client, (file) =>
      file.imports
        .filter(({ to }) => to?.startsWith('server/') && to !== 'server/src/protocol.ts')
        .map(({ from }) => from),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps LSP in lsp/, and lsp/ and cli/ apart', () => {
    const wrong = offences(server, (file) =>
      file.imports
        .filter(({ from, to }) => {
          const inLsp = /^server\/src\/(?:lsp\/|protocol\.ts|node\.ts|worker\.ts)/.test(file.path);
          if (/^vscode-(?:languageserver|jsonrpc)/.test(from)) return !inLsp;
          return (
            (file.path.startsWith('server/src/cli/') && to?.startsWith('server/src/lsp/')) ||
            (file.path.startsWith('server/src/lsp/') && to?.startsWith('server/src/cli/'))
          );
        })
        .map(({ from }) => from),
    );
    expect(wrong).toEqual([]);
  });

  it('lets the sheet know what is to be said and nothing of who asks', () => {
    const wrong = offences(
      server.filter((file) => file.path.startsWith('server/src/sheet/')),
      (file) =>
        file.imports
          .filter(({ to }) => !/^server\/src\/(?:core|sheet|host\/paths\.ts)/.test(to ?? ''))
          .map(({ from }) => from),
    );
    expect(wrong).toEqual([]);
  });

  it('touches the file system in the host on Node and in what the command line writes', () => {
    const wrong = offences(
      server.filter(
        (file) =>
          !/\/(?:host\/node(?:Host|Cache|Files|Lock|Machine|Watch)|cli\/(?:commands|nodeIo)[\w/]*)\.ts$/.test(
            file.path,
          ),
      ),
      (file) => file.imports.filter(({ from }) => from.startsWith('node:fs')).map(({ from }) => from),
    );
    expect(wrong).toEqual([]);
  });

  it('knows the network in adding/, which knows no editor and no terminal, and in the clients of archives', () => {
    const inAdding = (path: string): boolean => path.startsWith('server/src/adding/');
    const network = offences(
      server.filter(({ path }) => !inAdding(path) && !path.startsWith('server/src/host/archive/clients/')),
      (file) =>
        file.imports
          .filter(({ from }) => /^(?:node:(?:https?2?|net|tls|dns|dgram)|@opensearch-project)/.test(from))
          .map(({ from }) => from),
    );
    const others = offences(
      server.filter(({ path }) => inAdding(path)),
      (file) =>
        file.imports
          .filter(({ to }) => to !== null && !/^server\/src\/(?:core|host|adding)\//.test(to))
          .map(({ from }) => from),
    );
    expect([...network, ...others]).toEqual([]);
  });

  it('lets nothing reach a terminal but through `main`, which cleans it', () => {
    const cli = server.filter(({ path }) => path.startsWith('server/src/cli') && !path.endsWith('/nodeIo.ts'));
    // The version, which is nobody else's text.
    expect(offences(cli, (file) => matches(file, /process\.std(?:out|err)|console\./g))).toEqual([
      'server/src/cli.ts: process.stdout',
    ]);
    // Values in JSON are escaped there, where a stream could only change them.
    expect(offences(cli, (file) => matches(file, /(?:stdout|stderr|return)\b[^;\n]*JSON\.stringify/g))).toEqual([
      'server/src/cli/terminal.ts: return JSON.stringify',
    ]);
  });

  it('shows messages, and Markdown that may act, in one place each', () => {
    const messages = offences([...server, ...client], (file) =>
      matches(file, /\bShowMessage(?:Request|Notification)\b|\bshow(?:Information|Warning|Error)Message\b/g),
    );
    expect([...new Set(messages.map((one) => one.split(':')[0]))]).toEqual([
      'server/src/lsp/notices.ts',
      'client/src/notices.ts',
    ]);
    // What these are made of is escaped: core/foreignMarkdown.property.
    const marked = offences(server, (file) => matches(file, /\bMarkupKind\.Markdown\b/g));
    expect(marked.map((one) => one.split(':')[0])).toEqual([
      'server/src/lsp/features/completion.ts',
      'server/src/lsp/toLsp.ts',
    ]);
    const trusting = offences(client, ({ text }) => text.match(/\bisTrusted\b ?[:=] ?[^,;\n]*/g) ?? []);
    expect(trusting).toEqual([
      'client/src/chat/participant.ts: isTrusted = { enabledCommands: [clientCommands.openPlace] }',
      'client/src/client.ts: isTrusted: { enabledCommands: hoverCommands }',
      'client/src/status.ts: isTrusted = { enabledCommands: offered.map(([',
      'client/src/views/quotationTree.ts: isTrusted = shown.isTrusted',
    ]);
    expect(offences(client, (file) => matches(file, /supportHtml ?[:=] ?true/g))).toEqual([]);
  });

  it('keeps its entries short', () => {
    const lines = (file: File): number => file.text.trimEnd().split('\n').length;
    const isEntry = (file: File): boolean => /^(?:server\/src|client\/src)\/(?!protocol)[\w.]+\.ts$/.test(file.path);
    const entries = [...server, ...client].filter(
      (file) => isEntry(file) && /(?:node|worker|cli|extension(?:\.web)?)\.ts$/.test(file.path),
    );
    expect(entries.length).toBeGreaterThan(1);
    const long = entries.filter((file) => lines(file) > (file.path.startsWith('server/') ? 25 : 40));
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it('has no file that nobody can read at a sitting', () => {
    const all = [...server, ...client].filter((file) => !/\/lexicon\//.test(file.path));
    expect(all.filter((file) => file.text.split('\n').length > 600).map((file) => file.path)).toEqual([]);
  });
});
