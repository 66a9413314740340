import { mkdir, writeFile } from "node:fs/promises";
import { dirname, extname, join, relative, resolve } from "node:path";
import type { Writable } from "node:stream";
import type { Article } from "../article/article";
import { toJson, toJsonLine } from "../export/json";
import type { ArticleFile, FoundArticles } from "./findArticles";
import { asProblem, Problem } from "./problem";
import { write } from "./streams";

/** Where finished articles go. */
export interface ArticleSink {
  put(article: Article, file: ArticleFile): Promise<void>;
  end(): Promise<void>;
}

export function singleSink(stdout: Writable): ArticleSink {
  return { put: (article) => write(stdout, `${toJson(article)}\n`), end: async () => {} };
}

/** A JSON array with an article a line, written as the articles come. */
export function arraySink(stdout: Writable): ArticleSink {
  let before = "[\n";
  return {
    async put(article) {
      await write(stdout, before + toJsonLine(article));
      before = ",\n";
    },
    end: () => write(stdout, before === ",\n" ? "\n]\n" : "[]\n"),
  };
}

/**
 * One file an article in `folder`, in the folders that the articles lie in below the common root: `world/asia.txt`
 * becomes `FOLDER/world/asia.json`. Writes nowhere else, never over an article it read, and no file twice.
 */
export function folderSink(folder: string, { files, root }: FoundArticles): ArticleSink {
  const taken = new Set(files.map((file) => file.path));
  return {
    async put(article, file) {
      const name = relative(root, file.path ?? join(root, file.id));
      const target = resolve(folder, `${name.slice(0, name.length - extname(name).length)}.json`);
      if (taken.has(target))
        throw new Problem(`${target} is taken by another article`, "use another --out folder");
      taken.add(target);
      await writeBelow(target, `${toJson(article)}\n`);
    },
    end: async () => {},
  };
}

async function writeBelow(target: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  } catch (error) {
    const { message, remedy } = asProblem(error);
    throw new Problem(`cannot write ${target}: ${message}`, remedy);
  }
}
