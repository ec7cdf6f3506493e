import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, type IRawGrammar, parseRawGrammar, Registry } from 'vscode-textmate';

const require = createRequire(import.meta.url);
const syntaxes = new URL('../../syntaxes/', import.meta.url);
const injections: Readonly<Record<string, readonly string[]>> = {
  'text.html.markdown': ['stet.markdown.injection', 'stet.comment.injection'],
  'text.plain': ['stet.plaintext.injection'],
};
const own: Readonly<Record<string, string>> = {
  'stet.markdown.injection': 'stet.markdown.injection.json',
  'stet.comment.injection': 'stet.comment.injection.json',
  'stet.plaintext.injection': 'stet.plaintext.injection.json',
  'text.plain': 'plaintext.json',
};
/** The grammars an editor brings. */
const foreign: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'text.html.markdown': () => import('tm-grammars/grammars/markdown.json'),
  'text.html.basic': () => import('tm-grammars/grammars/html.json'),
  'text.html.derivative': () => import('tm-grammars/grammars/html-derivative.json'),
  'source.yaml': () => import('tm-grammars/grammars/yaml.json'),
};

async function loadGrammar(scope: string): Promise<IRawGrammar | null> {
  const file = own[scope];
  if (file) return parseRawGrammar(await readFile(new URL(file, syntaxes), 'utf8'), file);
  const grammar = await foreign[scope]?.();
  return grammar ? (grammar.default as IRawGrammar) : null;
}

/** A grammar with Stet's injections, as an editor puts them together. */
export async function grammarOf(scope: 'text.html.markdown' | 'text.plain'): Promise<IGrammar> {
  await loadWASM(await readFile(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar,
    getInjections: (name) => [...(injections[name] ?? [])],
  });
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`no grammar for ${scope}`);
  return grammar;
}

/** What each stretch of the text is to Stet: `text ← scope`, the innermost of Stet's scopes; unscoped text is left out. */
export function scoped(grammar: IGrammar, text: string): readonly string[] {
  const out: string[] = [];
  let stack = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    for (const token of tokens) {
      const scope = token.scopes.filter((name) => name.endsWith('.stet')).at(-1);
      if (scope) out.push(`${line.slice(token.startIndex, token.endIndex)} ← ${scope.replace(/\.stet$/u, '')}`);
    }
  }
  return out;
}

/** The quotations of a text, marks included, one entry a line of each. */
export function quotations(grammar: IGrammar, text: string): readonly string[] {
  const out: string[] = [];
  let stack = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    stack = ruleStack;
    let open = false;
    for (const token of tokens) {
      const inside = token.scopes.includes('markup.quotation.stet');
      if (inside) out.push((open ? (out.pop() ?? '') : '') + line.slice(token.startIndex, token.endIndex));
      open = inside;
    }
  }
  return out;
}
