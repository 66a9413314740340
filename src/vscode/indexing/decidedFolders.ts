import type { Uri } from "vscode";
import type { FolderDecisions } from "../../archive/fileRecord";
import { fingerprint } from "../../archive/fingerprint";
import { folderAddress, type OpenDecisions, pathFrom } from "../deciding/decisionFiles";

interface Decided extends FolderDecisions {
  readonly file: Uri;
  /** Another one for other decisions. */
  readonly version: string;
}

/** What the reader has decided for the articles of folders, as it is at one moment. */
export class DecidedFolders {
  private readonly folders: ReadonlyMap<string, Decided>;

  constructor(files: readonly OpenDecisions[]) {
    this.folders = new Map(
      files.map(({ uri, text, decisions }) => {
        const folder = folderAddress(uri);
        return [folder, { folder, decisions, file: uri, version: fingerprint(text) }];
      }),
    );
  }

  all(): FolderDecisions[] {
    return [...this.folders.values()].map(({ folder, decisions }) => ({ folder, decisions }));
  }

  /** Of the nearest folder above an article; empty where there are none. */
  versionFor(id: string): string {
    return this.holding(id)?.version ?? "";
  }

  /** That folder and the path of the article from there. */
  placeOf(article: Uri): { readonly folder: string; readonly path: string } | null {
    const held = this.holding(article.toString());
    return held ? { folder: held.folder, path: pathFrom(held.file, article) } : null;
  }

  private holding(id: string): Decided | undefined {
    if (this.folders.size === 0) return undefined;
    for (let end = id.lastIndexOf("/"); end > 0; end = id.lastIndexOf("/", end - 1)) {
      const found = this.folders.get(id.slice(0, end));
      if (found) return found;
    }
    return undefined;
  }
}
