// Builds the desktop extension, the web extension and the command line from one engine; --tests adds the tests that run in an editor.
// --watch rebuilds on change, --production minifies.
import { build, context } from "esbuild";
import { extensionTestBundles } from "./tools/tests/extensionTestBundles.mjs";

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");
const shared = {
  bundle: true,
  target: "es2022",
  minify: production,
  sourcemap: !production,
  // its main file asks for its parts in a way that no bundler can follow
  alias: { "jsonc-parser": "jsonc-parser/lib/esm/main.js" },
  logLevel: watch ? "info" : "warning",
};
/** The extension and its workers are a file each for every host; the editor supplies `vscode`. A Node built-in in the engine breaks the web build, as it should. */
const extension = (host, platform) => ({
  ...shared,
  format: "cjs",
  platform,
  external: ["vscode"],
  entryPoints: ["extension", "archiveWorker", "readingWorker"].map((name) => `src/hosts/${host}/${name}.ts`),
  outdir: `dist/${host}`,
});
const targets = [
  extension("node", "node"),
  extension("web", "browser"),
  {
    ...shared,
    platform: "node",
    format: "cjs",
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.js",
    // the glob library asks where its module lies, which one CommonJS file can only answer for itself
    define: { "import.meta.url": "bundleUrl" },
    banner: {
      js: '#!/usr/bin/env node\nconst bundleUrl = require("node:url").pathToFileURL(__filename).href;',
    },
  },
];
if (process.argv.includes("--tests")) targets.push(...extensionTestBundles);

if (watch) {
  for (const target of targets) await (await context(target)).watch();
} else {
  await Promise.all(targets.map((target) => build(target)));
}
