import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { freePort } from "./editor/freePort";
import { startServer } from "./editor/startServer";
import { cacheFolder } from "./pinned/cacheFolder";

const root = resolve(__dirname, "..");
const defaultPort = 8137;
// biome-ignore lint/suspicious/noTemplateCurlyInString: the editor fills these in
const title = "${dirty}${activeEditorShort}${separator}${rootName}${separator}Copydesk";

/** `npm start [-- FOLDER] [-- --port N]`: VS Code with Copydesk on a folder of articles, in the reader's browser. */
async function main(): Promise<void> {
  const { folder, port } = readArguments();
  execFileSync(process.execPath, ["esbuild.mjs"], { cwd: root, stdio: "inherit" });
  const extensionsFolder = mkdtempSync(join(tmpdir(), "copydesk-extensions-"));
  // A link, so that reloading the page after a build takes the new one.
  symlinkSync(root, join(extensionsFolder, "copydesk"), "junction");
  const starting = startServer({
    port: await freePort(port),
    extensionsFolder,
    dataFolder: dataFolder(),
    // The reader ends the server with Ctrl+C: nothing typed is lost then.
    settings: {
      "files.autoSave": "afterDelay",
      "editor.wordWrap": "on",
      "window.autoDetectColorScheme": true,
      "window.title": title,
    },
  });
  whenToldToStop(async () => {
    await starting.then((server) => server.stop());
    rmSync(extensionsFolder, { recursive: true, force: true });
    process.exit(0);
  });
  const address = (await starting).url({ folder });
  console.log(
    `\nCopydesk is open on ${folder}\n\n  ${address}\n\nOpen the address in a browser. Ctrl+C stops it.`,
  );
}

/** Calls once: on Ctrl+C, on a closed terminal, or when npm was ended, which tells its script nothing. */
function whenToldToStop(stop: () => Promise<void>): void {
  const starter = process.ppid;
  const watch = setInterval(() => process.ppid !== starter && once(), 500);
  const once = () => {
    clearInterval(watch);
    for (const signal of signals) process.removeAllListeners(signal);
    stop();
  };
  for (const signal of signals) process.on(signal, once);
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Settings that the reader changes are there the next time. */
function dataFolder(): string {
  const folder = join(cacheFolder(), "start");
  mkdirSync(folder, { recursive: true });
  return folder;
}

function readArguments(): { folder: string; port: number } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string" } },
  });
  const port = Number(values.port ?? process.env.PORT ?? defaultPort);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`Not a port: ${values.port ?? process.env.PORT}`);
  const folder = resolve(positionals[0] ?? join(root, "samples"));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`Not a folder: ${folder}`);
  return { folder, port };
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
