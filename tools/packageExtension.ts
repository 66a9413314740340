import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { installPinned } from "./pinned/installPinned";

const root = resolve(__dirname, "..");

/** What goes into the extension, beside its manifest. */
const shipped = [
  "dist/node/archiveWorker.js",
  "dist/node/extension.js",
  "dist/node/readingWorker.js",
  "dist/web/archiveWorker.js",
  "dist/web/extension.js",
  "dist/web/readingWorker.js",
  "models",
  "schemas",
  "syntaxes",
  "media/icon.png",
  "media/desk.svg",
  "media/walkthrough",
  "samples",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
];

/** Parts of package.json that are for npm and for working on the project. */
const npmOnly = ["bin", "dependencies", "devDependencies", "files", "private", "scripts"];

/** Packs copydesk-<version>.vsix into a folder and gives its path. */
export function packageExtension(into: string): string {
  execFileSync(process.execPath, ["esbuild.mjs", "--production"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const staged = stage();
  const file = join(into, `copydesk-${readManifest().version}.vsix`);
  const vsce = join(installVsce(), "node_modules/@vscode/vsce/vsce");
  execFileSync(process.execPath, [vsce, "package", "--no-dependencies", "--out", file], {
    cwd: staged,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return file;
}

/** vsce takes a whole folder, so one is made with the shipped files alone. */
function stage(): string {
  const folder = join(root, "out/package");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const path of shipped.filter((path) => existsSync(join(root, path))))
    cpSync(join(root, path), join(folder, path), { recursive: true });
  const manifest = Object.entries(readManifest()).filter(([key]) => !npmOnly.includes(key));
  // Nothing to leave out; without the file vsce warns.
  writeFileSync(join(folder, ".vscodeignore"), "");
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(Object.fromEntries(manifest), null, 2)}\n`);
  return folder;
}

function readManifest(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}

function installVsce(): string {
  return installPinned({ name: "vsce", purpose: "vsce, which packs extensions", downloadMegabytes: 22 });
}

if (require.main === module) {
  const file = packageExtension(root);
  console.log(`${file} (${Math.round(statSync(file).size / 1024)} KB)`);
}
