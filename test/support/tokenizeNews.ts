import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from "vscode-textmate";

const GRAMMAR = join(process.cwd(), "syntaxes/news.tmLanguage.json");

export interface ScopedToken {
  readonly text: string;
  readonly scopes: string;
}

/** The grammar in the engine that VS Code uses. */
export async function loadNewsGrammar(): Promise<IGrammar> {
  const wasm = createRequire(join(process.cwd(), "package.json")).resolve(
    "vscode-oniguruma/release/onig.wasm",
  );
  await loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(GRAMMAR, "utf8"), GRAMMAR),
  });
  return (await registry.loadGrammar("text.news"))!;
}

/** Tokens of all lines, each with its scopes joined by spaces. */
export function tokenizeNews(grammar: IGrammar, text: string): ScopedToken[] {
  let stack = INITIAL;
  return text.split("\n").flatMap((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes.join(" "),
    }));
  });
}
