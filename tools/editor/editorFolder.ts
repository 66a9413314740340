import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { installPinned } from "../pinned/installPinned";

/** The embedded VS Code on disk. */
export interface EditorFolder {
  /** VS Code itself: its `out` and its built-in extensions. */
  readonly vscode: string;
  /** The few packages that VS Code asks for when it runs. */
  readonly modules: string;
  /** The Node that this VS Code needs, which may be newer than the one that runs this. */
  readonly node: string;
}

const server = "code-server/lib/vscode";

/** Installs the editor on first use. */
export function editorFolder(): EditorFolder {
  const root = installPinned({
    name: "editor",
    purpose: "VS Code for the tests and npm start",
    downloadMegabytes: 125,
    finish: linkModules,
  });
  const modules = join(root, "node_modules");
  return { vscode: join(modules, server), modules, node: nodeFor(modules) };
}

/** VS Code's server finds its modules up the tree, but the browser asks for them below lib/vscode. */
function linkModules(root: string): void {
  symlinkSync("../../..", join(root, "node_modules", server, "node_modules"));
}

/** The major version that the pinned VS Code is built for. */
const nodeMajor = 24;

function nodeFor(modules: string): string {
  const pinned = join(modules, `node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(pinned)) return pinned;
  if (Number.parseInt(process.versions.node, 10) >= nodeMajor) return process.execPath;
  throw new Error(
    `On ${process.platform} ${process.arch} the embedded VS Code needs Node ${nodeMajor}: run this with it.`,
  );
}
