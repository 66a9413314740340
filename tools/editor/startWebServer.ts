import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
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
  const roots = {
    "/vscode/node_modules": modules,
    "/vscode": vscode,
    "/extension": page.developmentExtension,
    "/servedFolder": join(__dirname, "servedFolder"),
    "/folder": page.folder,
  };
  const server = createServer((request, response) => {
    const { pathname, search, host } = new URL(request.url ?? "/", `http://${request.headers.host}`);
    if (pathname === "/") return serveText(response, ".html", webPage(host, page));
    if (pathname === `/vscode/${workbench}`) return serveText(response, ".js", script);
    serveFile(response, locate(decodeURIComponent(pathname), roots), search.slice(1)).catch(() =>
      response.writeHead(404).end(),
    );
  });
  return { url: await listen(server), stop: () => close(server) };
}

/** Maps the path of a request to a path on disk; one that leads out of the folders is answered like one that does not exist. */
function locate(path: string, roots: Readonly<Record<string, string>>): string {
  const [prefix, folder] = Object.entries(roots).find(([prefix]) => `${path}/`.startsWith(`${prefix}/`)) ?? [
    "",
    "",
  ];
  const located = join(folder, path.slice(prefix.length));
  return folder && `${located}${sep}`.startsWith(resolve(folder) + sep) ? located : "";
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
