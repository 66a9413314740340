import assert from "node:assert/strict";
import { request } from "node:http";
import { resolve } from "node:path";
import { startWebServer, type WebServer } from "../../tools/editor/startWebServer";
import { withoutRemote } from "../../tools/editor/withoutRemote";

const root = resolve(__dirname, "../..");

describe("the web-only editor's server", () => {
  let server: WebServer;
  before(async () => {
    server = await startWebServer({
      folder: resolve(root, "test/vscode/workspace"),
      developmentExtension: root,
    });
  });
  after(() => server.stop());

  it("serves the workbench, the extension and the folder", async () => {
    for (const path of [
      "/",
      "/vscode/out/vs/code/browser/workbench/workbench.js",
      "/extension/package.json",
      "/folder/harbour.txt",
    ])
      assert.equal(await statusOf(path), 200, path);
    const children = (await (await fetch(`${server.url}folder/?list`)).json()) as [
      name: string,
      type: number,
    ][];
    assert.ok(children.some(([name, type]) => name === "harbour.txt" && type === 1));
  });

  it("serves nothing outside these folders, and goes on after a path that is none", async () => {
    for (const path of [
      "/folder/../run.node.ts",
      "/folder/%2e%2e/run.node.ts",
      "/folder/..%2frun.node.ts",
      "/folder%00",
      "/%",
      "/else",
    ])
      assert.equal(await statusOf(path), 404, path);
    assert.equal(await statusOf("/"), 200);
  });

  /** Sends the path as it is written; fetch would tidy it. */
  function statusOf(path: string): Promise<number | undefined> {
    const { hostname, port } = new URL(server.url);
    return new Promise((status, reject) => {
      request({ hostname, port, path }, (response) => {
        response.resume();
        status(response.statusCode);
      })
        .once("error", reject)
        .end();
    });
  }
});

describe("a workbench script without a remote", () => {
  it("is refused when the script is not the one that is known", () => {
    assert.throws(() => withoutRemote("let a={remoteAuthority:1}"), /has 0 places/);
  });
});
