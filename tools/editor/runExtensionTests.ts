import { parseArgs } from "node:util";
import { launchBrowser } from "./launchBrowser";
import { runTestsInPage } from "./runTestsInPage";
import { startServer, type WorkbenchOptions } from "./startServer";
import { startWebServer } from "./startWebServer";

/**
 * Takes the command line of desktop VS Code as far as a test run uses it, and runs the tests in the embedded editor:
 * `--extensionDevelopmentPath=DIR --extensionTestsPath=FILE FOLDER`, and `--web` for the web worker. Other flags are for the desktop.
 */
async function main(): Promise<number> {
  const { web, ...workbench } = readArguments(process.argv.slice(2));
  const editor = await (web ? startWebServer(workbench) : startTestServer(workbench));
  const browser = await launchBrowser();
  const stop = async () => {
    await browser.close();
    await editor.stop();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => stop().then(() => process.exit(130)));
  try {
    return await runTestsInPage(await browser.newPage(), editor.url);
  } finally {
    await stop();
  }
}

async function startTestServer(workbench: WorkbenchOptions) {
  const server = await startServer({ testing: true });
  return { url: server.url(workbench), stop: server.stop };
}

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: "string" },
      extensionTestsPath: { type: "string" },
      web: { type: "boolean" },
    },
  });
  const { extensionDevelopmentPath: developmentExtension, extensionTestsPath: tests, web } = values;
  const [folder] = positionals;
  if (typeof developmentExtension !== "string" || typeof tests !== "string" || !folder)
    throw new Error("Needs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE FOLDER");
  return { developmentExtension, tests, folder, web: web === true };
}

main().then(
  (status) => process.exit(status),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
