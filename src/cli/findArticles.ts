import { readdir, stat } from "node:fs/promises";
import { dirname, join, normalize, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { errorCode, Problem } from "./problem";
import type { Report } from "./report";

export interface ArticleFile {
  /** The path as the reader wrote it, with forward slashes; `stdin` for standard input. */
  readonly id: string;
  /** Where to read it; null for standard input. */
  readonly path: string | null;
}

export interface FoundArticles {
  readonly files: readonly ArticleFile[];
  /** Absolute: the deepest folder that holds all that was asked for. Output folders mirror what is below it. */
  readonly root: string;
  /** More than one article was asked for, even if one was found: the output is a list. */
  readonly several: boolean;
}

/** What one argument stands for. */
interface Found {
  readonly root: string;
  readonly files: readonly ArticleFile[];
  readonly several: boolean;
}

/** Finds the articles that files, folders (all `.txt` below them), globs and `-` stand for, each once; reports what is not there. */
export async function findArticles(paths: readonly string[], report: Report): Promise<FoundArticles> {
  const found: Found[] = [];
  for (const path of paths) {
    try {
      found.push(await findArgument(path, report));
    } catch (error) {
      report.failure(path, error);
    }
  }
  const files = new Map(found.flatMap((part) => part.files).map((file) => [file.path ?? file.id, file]));
  const several = paths.length > 1 || found.some((part) => part.several);
  return { files: [...files.values()], root: commonFolder(found.map((part) => part.root)), several };
}

async function findArgument(argument: string, report: Report): Promise<Found> {
  if (argument === "-") return { root: process.cwd(), files: [{ id: "stdin", path: null }], several: false };
  const path = normalize(argument);
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    (error: unknown) => {
      if (errorCode(error) === "ENOENT" && isDynamicPattern(argument)) return null;
      throw error;
    },
  );
  if (isFolder === null) return findPattern(argument);
  if (!isFolder) return { root: dirname(resolve(path)), files: [articleFile(path)], several: false };
  const files = await findInFolder(path, report);
  if (files.length === 0) throw new Problem("no .txt file in this folder", "name the files themselves");
  return { root: resolve(path), files, several: true };
}

async function findPattern(argument: string): Promise<Found> {
  const pattern = argument.replaceAll(sep, "/");
  const steps = pattern.split("/");
  const open = steps.findIndex((step) => /[*?[{(]/.test(step));
  const firstOpen = open < 0 ? steps.length - 1 : open;
  const prefix = steps.slice(0, firstOpen).join("/");
  const root = resolve(prefix || (firstOpen > 0 ? "/" : "."));
  const matches = await glob(steps.slice(firstOpen).join("/"), { cwd: root, expandDirectories: false });
  if (matches.length === 0) throw new Problem("no file matches", "check the pattern");
  const files = matches.sort().map((match) => articleFile(firstOpen > 0 ? `${prefix}/${match}` : match));
  return { root, files, several: true };
}

/** Names in order; folders that begin with a dot are left out, and links to folders, which may lead in a circle. */
async function findInFolder(folder: string, report: Report): Promise<ArticleFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  let files: ArticleFile[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      if (/\.txt$/i.test(entry.name)) files.push(articleFile(path));
    } else if (!entry.name.startsWith(".")) {
      const inside = await findInFolder(path, report).catch((error: unknown) => {
        report.failure(path, error);
        return [];
      });
      files = files.concat(inside);
    }
  }
  return files;
}

function articleFile(path: string): ArticleFile {
  return { id: normalize(path).replaceAll(sep, "/"), path: resolve(path) };
}

function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? process.cwd();
  for (const folder of folders)
    while (relative(common, folder).split(sep)[0] === "..") common = dirname(common);
  return common;
}
