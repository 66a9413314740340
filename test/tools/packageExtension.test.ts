import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editorFolder } from "../../tools/editor/editorFolder";
import { packageExtension } from "../../tools/packageExtension";
import { openWorkbench } from "../ui/openWorkbench";

const needed = [
  ".vsixmanifest",
  "package.json",
  "dist/node/archiveWorker.js",
  "dist/node/extension.js",
  "dist/node/readingWorker.js",
  "dist/web/archiveWorker.js",
  "dist/web/extension.js",
  "dist/web/readingWorker.js",
  "models/names.model",
  "models/quotes.model",
  "media/walkthrough/card-light.png",
  "samples/ferry-terminal-wire.txt",
];

describe("the packaged extension", () => {
  let scratch: string;
  let extensionsFolder: string;
  let packaged: string;
  before(() => {
    scratch = mkdtempSync(join(tmpdir(), "copydesk-package-"));
    extensionsFolder = join(scratch, "extensions");
    packaged = packageExtension(scratch);
    install(packaged, extensionsFolder);
  });
  after(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

  it("is small and holds nothing but what a reader needs", () => {
    assert.ok(statSync(packaged).size < 5_500_000, `${statSync(packaged).size} bytes`);
    const [installed = ""] = readdirSync(extensionsFolder).filter((name) =>
      name.startsWith("copydesk.copydesk-"),
    );
    const files = readdirSync(join(extensionsFolder, installed), { recursive: true, encoding: "utf8" });
    assert.deepEqual(
      files.filter((file) => /\.(ts|map|test\..*)$|node_modules|cli\.js/.test(file)),
      [],
    );
    for (const file of needed) assert.ok(files.includes(file), file);
    const manifest = JSON.parse(readFileSync(join(extensionsFolder, installed, "package.json"), "utf8"));
    assert.equal(manifest.scripts, undefined);
    assert.equal(manifest.dependencies, undefined);
  });

  it("colours an article in an editor that installed it", async () => {
    const { workbench, close } = await openWorkbench({ folder: "test/vscode/workspace", extensionsFolder });
    try {
      await workbench.openFile("harbour.txt");
      await workbench.distinctColours([
        "Marta Lindqvist",
        "Port Ellery Harbour Council",
        "We will not spend",
        "told reporters",
      ]);
      assert.doesNotMatch(await workbench.page.title(), /Extension Development Host/);
    } finally {
      await close();
    }
  });
});

function install(vsix: string, extensionsFolder: string): void {
  const { node, vscode } = editorFolder();
  const flags = [
    "--install-extension",
    vsix,
    "--extensions-dir",
    extensionsFolder,
    "--accept-server-license-terms",
  ];
  const data = ["--server-data-dir", `${extensionsFolder}-data`];
  execFileSync(node, [join(vscode, "out/server-main.js"), ...flags, ...data], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    stdio: "ignore",
  });
}
