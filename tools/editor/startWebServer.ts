import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve, sep } from "node:path";
import { editorFolder } from "./editorFolder";
import { serveFile, serveText } from "./serveFile";
import { type WebPage, webPage } from "./webPage";
import { withoutRemote } from "./withoutRemote";

/** The web-only VS Code, as on vscode.dev: no Node behind it, extensions run in a web worker. */
export interface WebServer {
  readonly url: string;
  stop(): Promise<void>;
}

const workbench = "out/vs/code/browser/workbench/workbench.js";

export async function startWebServer(page: WebPage): Promise<WebServer> {
  const { vscode, modules } = editorFolder();
  const script = withoutRemote(await readFile(join(vscode, workbench), "utf8"));
  const roots = new Map([
    ["/vscode/node_modules", modules],
    ["/vscode", vscode],
    ["/extension", page.developmentExtension],
    ["/servedFolder", join(__dirname, "servedFolder")],
    ["/folder", page.folder],
  ]);
  const answer = async ({ url = "/", headers }: IncomingMessage, response: ServerResponse) => {
    const { pathname, search, host } = new URL(url, `http://${headers.host}`);
    if (pathname === "/") serveText(response, ".html", webPage(host, page));
    else if (pathname === `/vscode/${workbench}`) serveText(response, ".js", script);
    else await serveFile(response, locate(decodeURIComponent(pathname), roots), search.slice(1));
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  return { url: await listen(server), stop: () => close(server) };
}

/** The path on disk of a request's path, or an empty one, which does not exist, for what is outside the folders. */
function locate(path: string, roots: ReadonlyMap<string, string>): string {
  for (const [prefix, folder] of roots) {
    if (!path.startsWith(`${prefix}/`)) continue;
    const located = join(folder, path.slice(prefix.length));
    return `${located}${sep}`.startsWith(resolve(folder) + sep) ? located : "";
  }
  return "";
}

function listen(server: Server): Promise<string> {
  return new Promise((resolveUrl) => {
    server.listen(0, "127.0.0.1", () =>
      resolveUrl(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    );
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((closed) => server.close(() => closed()));
}
