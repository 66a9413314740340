import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders that git does not keep, from .gitignore, and git’s own. */
const IGNORED = new Set([
  ".git",
  ...readFileSync(".gitignore", "utf8")
    .split("\n")
    .filter((line) => line.endsWith("/"))
    .map((line) => line.slice(0, -1)),
]);

/** The folders directly in `folder` that hold at least one file, in order. */
export function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !IGNORED.has(entry.name))
    .map((entry) => entry.name)
    .filter((name) => filesIn(join(folder, name)).length > 0)
    .sort();
}

/** The paths of all files of the repository below `folder`, from its root, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return IGNORED.has(entry.name) ? [] : filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

/** The modules that a source file imports, types and dynamic imports included, as written. */
export function importsOf(path: string): string[] {
  const source = readFileSync(path, "utf8");
  const statements = source.matchAll(/^(?:import|export)\b(?:[^;"]*?\bfrom)?\s*"([^"\n]+)"/gm);
  const calls = source.matchAll(/\b(?:import|require)\(\s*"([^"\n]+)"\s*\)/g);
  return [...statements, ...calls].map((match) => match[1]!);
}
