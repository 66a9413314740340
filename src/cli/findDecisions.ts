import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { DecisionFile } from "../decisions/decisionFile";
import { type Decisions, NO_DECISIONS } from "../decisions/decisions";
import { decisionsFor } from "../decisions/decisionsFor";
import { readEntitiesFile } from "../settings/readEntitiesFile";
import { decodeText } from "../text/decodeText";
import { lineStarts } from "../text/lineStarts";
import type { ArticleFile } from "./findArticles";
import type { Invocation } from "./invocation";
import { errorCode, Problem } from "./problem";
import type { Report } from "./report";

const FOLDER = ".copydesk";
const FILE = join(FOLDER, "entities.json");

export type FindDecisions = (file: ArticleFile) => Promise<Decisions>;

/**
 * Finds what the reader has decided about each article. That is in `.copydesk/entities.json` in the nearest folder above it, up to
 * the working directory, or to `root` for articles elsewhere; nothing for standard input. `--entities` names another file, or none.
 */
export function findDecisions({ entities, report }: Invocation, root: string): FindDecisions {
  if (entities === "none") return async () => NO_DECISIONS;
  const read = remembering((path: string) => readDecisions(path, entities !== undefined, report));
  if (entities !== undefined) {
    const file = resolve(entities);
    const folder = basename(dirname(file)) === FOLDER ? dirname(dirname(file)) : dirname(file);
    return async (article) => decide(await read(file), folder, article);
  }
  return async (article) => {
    for (const folder of article.path === null ? [] : foldersAbove(article.path, root)) {
      const decisions = await read(join(folder, FILE));
      if (decisions) return decide(decisions, folder, article);
    }
    return NO_DECISIONS;
  };
}

/** An article outside the folder is known by the name that the reader gave it. */
function decide(decisions: DecisionFile | null, folder: string, { id, path }: ArticleFile): Decisions {
  if (!decisions) return NO_DECISIONS;
  const inside = path === null ? id : relative(folder, path).split(sep).join("/");
  return decisionsFor(decisions, inside.startsWith("../") ? id : inside);
}

/** From the folder of a file up, the nearest first. */
function foldersAbove(path: string, root: string): string[] {
  const here = process.cwd();
  const last = isInside(path, here) ? here : root;
  const folders = [dirname(path)];
  while (folders.at(-1) !== last && isInside(folders.at(-1)!, last)) folders.push(dirname(folders.at(-1)!));
  return folders;
}

function isInside(path: string, folder: string): boolean {
  return relative(folder, path).split(sep)[0] !== "..";
}

function remembering<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}

/** Null where there is no such file, which is a failure only where it was asked for. */
async function readDecisions(path: string, wanted: boolean, report: Report): Promise<DecisionFile | null> {
  const name = relative(process.cwd(), path).split(sep).join("/");
  try {
    const { text } = decodeText(await readFile(path));
    reportProblems(name, text, report);
    return readEntitiesFile(text).decisions;
  } catch (error) {
    if (wanted || errorCode(error) !== "ENOENT") report.failure(name, error);
    return null;
  }
}

function reportProblems(name: string, text: string, report: Report): void {
  const starts = lineStarts(text);
  for (const { start, message, severity } of readEntitiesFile(text).problems) {
    const line = `${name}:${starts.filter((begin) => begin <= start).length}`;
    if (severity === "hint") report.warning(line, message);
    else report.failure(line, new Problem(message.replace(/\.$/, ""), "the other entries hold"));
  }
}
