import { readdirSync } from "node:fs";
import { resolve } from "node:path";

const folder = "test/vscode";

/** Resolves the module `extension-tests` to all the test files of the folder, so that none has to be listed anywhere. */
const extensionTests = {
  name: "extension-tests",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^extension-tests$/ }, ({ path }) => ({ path, namespace: "extension-tests" }));
    onLoad({ filter: /.*/, namespace: "extension-tests" }, () => {
      const names = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
      return {
        contents: names.map((name) => `import ${JSON.stringify(`./${name}`)};`).join("\n"),
        resolveDir: resolve(folder),
        watchDirs: [resolve(folder)],
      };
    });
  },
};

const shared = {
  bundle: true,
  target: "es2022",
  sourcemap: true,
  logLevel: "warning",
  // the module that packages its parts as modules; the other one asks for them while it runs
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
  plugins: [extensionTests],
};

/** The tests that run inside an editor, one bundle for each extension host. */
export const extensionTestBundles = [
  {
    ...shared,
    platform: "node",
    format: "cjs",
    external: ["vscode", "mocha"],
    entryPoints: [`${folder}/run.node.ts`],
    outfile: "out/test/vscode/run.node.js",
  },
  {
    ...shared,
    platform: "browser",
    // Mocha's browser build would take a plain `module.exports` for its own.
    format: "iife",
    globalName: "tests",
    footer: { js: "module.exports = tests;" },
    external: ["vscode"],
    entryPoints: [`${folder}/run.web.ts`],
    outfile: "out/test/vscode/run.web.js",
    alias: { ...shared.alias, "node:assert/strict": `./${folder}/web/assert.ts` },
    define: { "process.env": JSON.stringify({ GREP: process.env.GREP ?? "" }) },
  },
];
