import { type ExtensionContext, Uri, workspace } from "vscode";
import { fingerprint } from "../../archive/fingerprint";
import { ShardFolder } from "./shardFolder";

/** Another one for another shape of what is kept. */
const FORMAT = 3;
/** What articles are read with, from the folder that Copydesk is installed in. */
const ENGINE = ["dist/node/readingWorker.js", "models/names.model", "models/quotes.model"];

/** Where what was read of this workspace is kept; null for a window without a folder. */
export function storeHome({ storageUri }: ExtensionContext): Uri | null {
  return storageUri ? Uri.joinPath(storageUri, "articles") : null;
}

export async function openStore(context: ExtensionContext): Promise<ShardFolder | null> {
  const home = storeHome(context);
  if (!home) return null;
  const store = new ShardFolder(home, await versionOf(context));
  void store.clean();
  return store;
}

/** Changes when articles may be read in another way. */
async function versionOf({ extension, extensionUri }: ExtensionContext): Promise<string> {
  const parts = await Promise.all(
    ENGINE.map(async (path) => {
      const { mtime, size } = await workspace.fs.stat(Uri.joinPath(extensionUri, path));
      return `${mtime} ${size}`;
    }),
  );
  return fingerprint(String(FORMAT), String(extension.packageJSON.version), ...parts);
}
