import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { filesIn, importsOf } from "./sourceFiles";

/** A folder may import those further left; folders of one entry do not know each other. */
const LAYERS = [
  ["lexicon"],
  ["text"],
  ["decisions"],
  ["tagger"],
  ["mentions"],
  ["entities"],
  ["quotes"],
  ["article"],
  ["corpus"],
  ["archive"],
  ["checks", "export", "settings"],
  ["cli", "vscode"],
  ["hosts"],
];
/** Which folders may import what does not lie in src/. */
const OUTSIDE: readonly (readonly [module: RegExp, folders: readonly string[]])[] = [
  [/^vscode$/, ["vscode", "hosts"]],
  [/^node:(?:fs|os|path|worker_threads)$/, ["hosts"]],
  [/^ignore$/, ["archive"]],
  [/^(?:zod(?:\/mini)?|jsonc-parser)$/, ["settings"]],
  [/^node:|^(?:commander|cli-progress|picocolors|tinyglobby)$/, ["cli"]],
];

/** What is no code, and which folder takes it into its bundle. */
const BUILT_IN: readonly (readonly [file: string, folder: string])[] = [["/package.json", "cli"]];

const files = filesIn("src").filter((path) => path.endsWith(".ts"));

function folderOf(path: string): string {
  return path.split("/")[1]!;
}

function layerOf(folder: string): number {
  return LAYERS.findIndex((layer) => layer.includes(folder));
}

/** The file of src/ that an import stands for; null for packages and for files outside. */
function resolveImport(from: string, module: string): string | null {
  if (!module.startsWith(".")) return null;
  const path = posix.join(posix.dirname(from), module);
  return (
    [`${path}.ts`, path].find((candidate) => candidate.startsWith("src/") && existsSync(candidate)) ?? null
  );
}

function isAllowed(from: string, module: string): boolean {
  const folder = folderOf(from);
  const target = resolveImport(from, module);
  if (target === null) {
    if (module.startsWith("."))
      return BUILT_IN.some(([file, importer]) => module.endsWith(file) && folder === importer);
    return OUTSIDE.some(([pattern, folders]) => pattern.test(module) && folders.includes(folder));
  }
  if (/^src\/vscode\/features\//.test(from) && /^src\/vscode\/features\//.test(target)) return false;
  return folderOf(target) === folder || layerOf(folderOf(target)) < layerOf(folder);
}

describe("Layers", () => {
  it("every folder of src/ has its place", () => {
    for (const path of files) assert.ok(layerOf(folderOf(path)) >= 0, `${path}: add its folder to LAYERS`);
  });

  it("imports point one way, and only the outer folders know the outside", () => {
    const wrong = files.flatMap((from) =>
      importsOf(from)
        .filter((module) => !isAllowed(from, module))
        .map((module) => `${from} imports ${module}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("no file imports itself by a detour", () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (done.has(path) || trail.includes(path)) return;
      for (const module of importsOf(path)) {
        const target = resolveImport(path, module);
        if (target?.endsWith(".ts")) visit(target, [...trail, path]);
      }
      done.add(path);
    };
    for (const path of files) visit(path, []);
    assert.deepEqual(cycles, []);
  });

  it("only the command line touches the process", () => {
    const touching = files.filter((path) => /\bprocess\.[a-z]/.test(readFileSync(path, "utf8")));
    assert.deepEqual(
      [...new Set(touching.map(folderOf))].filter((folder) => folder !== "cli"),
      [],
    );
  });
});
