import { createReadStream, type Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join } from "node:path";

/** The worker that runs the extension has another origin than the page. */
const forAnyOrigin = { "cross-origin-resource-policy": "cross-origin", "access-control-allow-origin": "*" };

/** Answers with a file, or with what `stat` or `list` asks about a path. Rejects when there is no such path. */
export async function serveFile(response: ServerResponse, path: string, question: string): Promise<void> {
  const stats = await stat(path);
  if (question === "stat") return serveJson(response, describe(stats));
  if (question === "list") return serveJson(response, await list(path));
  if (!stats.isFile()) throw new Error(`${path} is not a file`);
  response.writeHead(200, {
    "content-type": contentType(path),
    "content-length": stats.size,
    ...forAnyOrigin,
  });
  createReadStream(path).pipe(response);
}

/** `type` is a name like ".html". */
export function serveText(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { "content-type": contentType(`text${type}`), ...forAnyOrigin }).end(text);
}

function serveJson(response: ServerResponse, value: unknown): void {
  serveText(response, ".json", JSON.stringify(value));
}

/** VS Code's FileStat. */
function describe(stats: Stats): object {
  return { type: fileType(stats), ctime: stats.ctimeMs, mtime: stats.mtimeMs, size: stats.size };
}

async function list(folder: string): Promise<[name: string, type: number][]> {
  const names = await readdir(folder);
  return Promise.all(names.map(async (name) => [name, fileType(await stat(join(folder, name)))]));
}

/** VS Code's numbers. */
function fileType(stats: Stats): number {
  return stats.isDirectory() ? 2 : 1;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

function contentType(path: string): string {
  return contentTypes[extname(path)] ?? "application/octet-stream";
}
