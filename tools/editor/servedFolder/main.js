// Inside the web-only editor: shows the folder that startWebServer serves. Changes stay in memory, the folder is never written to.
const vscode = require("vscode");

const { Directory, File } = vscode.FileType;
const { Changed, Created, Deleted } = vscode.FileChangeType;

exports.activate = (context) => {
  const origin = context.extensionUri.with({ path: "/folder" });
  const folder = createFolder((path, question) => ask(origin, path, question));
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider("served", folder, { isCaseSensitive: true }),
    vscode.workspace.registerFileSearchProvider("served", {
      // Every file: VS Code filters by the pattern.
      provideFileSearchResults: (_query, options) => filesBelow(folder, options.folder),
    }),
  );
};

async function ask(origin, path, question) {
  const answer = await fetch(origin.with({ path: `/folder${path}`, query: question }).toString(true));
  if (!answer.ok) throw vscode.FileSystemError.FileNotFound(path);
  return answer;
}

/** `ask` reads the served folder; what was written, made or deleted since is kept here by path and hides it. */
function createFolder(ask) {
  const changes = new vscode.EventEmitter();
  /** Path to `{ stat, bytes }`, or to null for a deleted file. */
  const written = new Map();

  const known = (uri) => {
    const entry = written.get(uri.path);
    if (entry === null) throw vscode.FileSystemError.FileNotFound(uri);
    return entry;
  };
  const keep = (uri, type, bytes) => {
    const now = Date.now();
    const change = written.get(uri.path) ? Changed : Created;
    written.set(uri.path, { bytes, stat: { type, ctime: now, mtime: now, size: bytes.length } });
    changes.fire([{ type: change, uri }]);
  };

  const folder = {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: async (uri) => known(uri)?.stat ?? (await ask(uri.path, "stat")).json(),
    readFile: async (uri) =>
      known(uri)?.bytes ?? new Uint8Array(await (await ask(uri.path, "")).arrayBuffer()),
    readDirectory: async (uri) => {
      const served = known(uri) ? [] : await (await ask(uri.path, "list")).json();
      const children = new Map(served);
      for (const [path, entry] of written) {
        if (parentOf(path) !== uri.path) continue;
        if (entry) children.set(nameOf(path), entry.stat.type);
        else children.delete(nameOf(path));
      }
      return [...children];
    },
    writeFile: async (uri, bytes) => keep(uri, File, bytes),
    createDirectory: async (uri) => keep(uri, Directory, new Uint8Array()),
    delete: async (uri) => {
      written.set(uri.path, null);
      changes.fire([{ type: Deleted, uri }]);
    },
    rename: async (from, to) => {
      await folder.writeFile(to, await folder.readFile(from));
      await folder.delete(from);
    },
  };
  return folder;
}

const parentOf = (path) => path.slice(0, path.lastIndexOf("/")) || "/";
const nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);

async function filesBelow(folder, uri) {
  const children = await folder.readDirectory(uri);
  const found = children.map(([name, type]) => {
    const child = vscode.Uri.joinPath(uri, name);
    return type === Directory ? filesBelow(folder, child) : [child];
  });
  return (await Promise.all(found)).flat();
}
