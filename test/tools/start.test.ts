import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "../../tools/editor/freePort";

const root = resolve(__dirname, "../..");

describe("npm start", () => {
  let folder: string;
  let start: ChildProcess | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "copydesk-start-"));
  });
  afterEach(() => {
    start?.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });

  it("prints an address that answers, and Ctrl+C leaves no process and a free port", async () => {
    const port = await freePort(8300);
    start = spawn("node", ["--require", "tsx/cjs", "tools/start.ts", folder, "--port", String(port)], {
      cwd: root,
    });
    const address = await printedAddress(start);
    assert.equal(new URL(address).port, String(port));
    assert.equal((await fetch(address, { redirect: "manual" })).status, 302);
    const withoutToken = new URL("/", address);
    assert.equal((await fetch(withoutToken)).status, 403);
    assert.ok(processesOn(port).length > 0);

    const ended = new Promise((done) => start?.once("exit", done));
    start.kill("SIGINT");
    assert.equal(await ended, 0);
    assert.deepEqual(processesOn(port), []);
    assert.equal(await freePort(port), port);
  });

  it("ends when npm is ended, which passes nothing on", async () => {
    const port = await freePort(8350);
    start = spawn("npm", ["start", "--", folder, "--port", String(port)], { cwd: root });
    await printedAddress(start);
    start.kill("SIGTERM");
    await allEnd(port);
  });

  it("leaves nothing behind even when it is killed", async () => {
    const port = await freePort(8350);
    start = spawn("node", ["--require", "tsx/cjs", "tools/start.ts", folder, "--port", String(port)], {
      cwd: root,
    });
    await printedAddress(start);
    start.kill("SIGKILL");
    await allEnd(port);
  });

  async function allEnd(port: number): Promise<void> {
    const deadline = Date.now() + 10_000;
    while (processesOn(port).length > 0 && Date.now() < deadline)
      await new Promise((next) => setTimeout(next, 100));
    assert.deepEqual(processesOn(port), []);
  }

  it("takes the next port when the wanted one is busy", async () => {
    const port = await freePort(8400);
    const busy = await listen(port);
    assert.ok((await freePort(port)) > port);
    busy.close();
  });

  it("says what is wrong with a port that is none, and with a folder that is none", async () => {
    assert.equal(await complaint("--port", "many"), "Not a port: many\n");
    assert.equal(await complaint("package.json"), `Not a folder: ${resolve(root, "package.json")}\n`);
    assert.equal(await complaint("no/such"), `Not a folder: ${resolve(root, "no/such")}\n`);
  });

  async function complaint(...args: string[]): Promise<string> {
    start = spawn("node", ["--require", "tsx/cjs", "tools/start.ts", ...args], { cwd: root });
    let message = "";
    start.stderr?.on("data", (chunk) => {
      message += chunk;
    });
    assert.equal(await new Promise((done) => start?.once("close", done)), 1);
    return message;
  }
});

function printedAddress(start: ChildProcess): Promise<string> {
  return new Promise((found, reject) => {
    let output = "";
    start.stdout?.on("data", (chunk) => {
      output += chunk;
      const address = /http:\S+/.exec(output)?.[0];
      if (address) found(address);
    });
    start.once("exit", () => reject(new Error(`npm start ended: ${output}`)));
  });
}

function listen(port: number): Promise<Server> {
  return new Promise((listening) => {
    const server = createServer().listen(port, "127.0.0.1", () => listening(server));
  });
}

/** Command lines of the running processes that name the port; none where there is no /proc. */
function processesOn(port: number): string[] {
  const commandLines = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(commandLine);
  return commandLines.filter((line) => line.includes(`--port ${port}`));
}

function commandLine(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}
