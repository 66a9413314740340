import type { Event, TextDocument } from "vscode";
import type { Remote } from "../archive/remote";

/** How far the reading of the folders has come, in articles; the total grows while files are still being looked for. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
}

/** All articles of the open folders and documents. Ids of articles are addresses: `uri.toString()`. */
export interface NewsArchive {
  readonly ask: Remote;
  /** Fires soon after articles came, changed or went, and when `progress` did; at most a few times a second. */
  readonly onDidChange: Event<void>;
  /** Null while nothing is being read. */
  readonly progress: ReadingProgress | null;
  /** Resolves once what is asked next about an open article is answered for its text as it is now. */
  show(document: TextDocument): Promise<void>;
}
