import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { editorFolder } from "./editorFolder";
import { type EditorSettings, quietSettings } from "./quietSettings";

/** VS Code's own server: the workbench runs in a browser, extensions in Node beside the files, as in a desktop window. */
export interface EditorServer {
  readonly origin: string;
  /** Opens the workbench on a folder, or on the folders of a workspace file. Development options need `testing`. */
  url(options: WorkbenchOptions): string;
  /** Ends the server with everything that it started. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** 0 for any free port. */
  readonly port?: number;
  /** Lets a page load development extensions and tests, and offers `window.driver` to UI tests. */
  readonly testing?: boolean;
  /** User settings on top of the quiet ones, unless the data folder has some already. */
  readonly settings?: EditorSettings;
  /** Kept for the next run; without it settings and backups go when the server stops. */
  readonly dataFolder?: string;
  /** Holds installed extensions; without it none is installed. */
  readonly extensionsFolder?: string;
}

export interface WorkbenchOptions {
  readonly folder: string;
  readonly developmentExtension?: string;
  readonly tests?: string;
}

export async function startServer(options: ServerOptions = {}): Promise<EditorServer> {
  const scratch = mkdtempSync(join(tmpdir(), "copydesk-editor-"));
  const data = options.dataFolder ?? join(scratch, "data");
  writeSettings(data, { ...quietSettings, ...options.settings });
  const token = randomBytes(16).toString("hex");
  const server = spawnServer({ scratch, data, token }, options);
  const stop = async () => {
    await endGroup(server);
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const authority = `127.0.0.1:${await listeningPort(server)}`;
    const url = (workbench: WorkbenchOptions) => workbenchUrl(authority, token, workbench);
    return { origin: `http://${authority}`, url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function writeSettings(dataFolder: string, settings: EditorSettings): void {
  const folder = join(dataFolder, "data/User");
  const file = join(folder, "settings.json");
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}

interface ServerPlace {
  readonly scratch: string;
  readonly data: string;
  /** Pages without it are refused: any web site may try to reach a port of this machine. */
  readonly token: string;
}

function spawnServer({ scratch, data, token }: ServerPlace, options: ServerOptions): ChildProcess {
  const { node, vscode } = editorFolder();
  const flags = [
    ...["--host", "127.0.0.1", "--port", String(options.port ?? 0), "--connection-token", token],
    ...[
      "--server-data-dir",
      data,
      "--extensions-dir",
      options.extensionsFolder ?? join(scratch, "extensions"),
    ],
    ...["--telemetry-level", "off", "--accept-server-license-terms"],
    ...["--disable-workspace-trust", "--disable-getting-started-override"],
    ...(options.testing ? ["--enable-smoke-test-driver"] : []),
  ];
  const program = ["--require", join(__dirname, "endWithStarter.cjs"), join(vscode, "out/server-main.js")];
  return spawn(node, [...program, ...flags], {
    // An empty gallery keeps the editor off the network; its sockets go with the scratch folder.
    env: {
      ...process.env,
      EXTENSIONS_GALLERY: '{"serviceUrl":""}',
      TMPDIR: scratch,
      XDG_RUNTIME_DIR: scratch,
    },
    stdio: ["ignore", "pipe", "pipe"],
    // Its own process group: extension host and file watcher end together with it.
    detached: true,
  });
}

function listeningPort(server: ChildProcess): Promise<number> {
  return new Promise((resolvePort, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolvePort(Number(port));
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`The embedded VS Code ended with ${code}:\n${output}`)));
  });
}

/** Time that the extension host gets to deactivate extensions, in ms. */
const graceMs = 3000;

async function endGroup(server: ChildProcess): Promise<void> {
  const group = server.pid;
  if (group === undefined) return;
  const ended = new Promise((done) =>
    server.exitCode === null ? server.once("exit", done) : done(undefined),
  );
  signalGroup(group, "SIGTERM");
  await Promise.race([ended, new Promise((done) => setTimeout(done, graceMs).unref())]);
  signalGroup(group, "SIGKILL");
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // The whole group is gone already.
  }
}

function workbenchUrl(authority: string, token: string, options: WorkbenchOptions): string {
  const remote = (path: string) => `vscode-remote://${authority}${resolve(path)}`;
  const { folder, developmentExtension, tests } = options;
  const url = new URL(`http://${authority}/`);
  url.searchParams.set("tkn", token);
  url.searchParams.set(folder.endsWith(".code-workspace") ? "workspace" : "folder", resolve(folder));
  if (developmentExtension) {
    const payload = [["extensionDevelopmentPath", remote(developmentExtension)]];
    if (tests) payload.push(["extensionTestsPath", remote(tests)]);
    url.searchParams.set("payload", JSON.stringify(payload));
  }
  return url.href;
}
